const webPort = 8180;
const speechPort = 8191;
const modelPort = 8192;

/** Ports of their own, so that the suite runs beside a running `npm start`. */
export const addresses = {
  webPort,
  cloudPort: 4666,
  speechPort,
  modelPort,
  web: `http://localhost:${webPort}`,
  model: `http://127.0.0.1:${modelPort}`,
  speech: `http://127.0.0.1:${speechPort}`,
} as const;
