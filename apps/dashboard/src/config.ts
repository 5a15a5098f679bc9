import "server-only";

/** Origins a page may reach besides its own: the object store and the live broker, space separated. */
const ORIGINS = /^(?:(?:https?|wss?):\/\/[\w.*:-]+)?(?: +(?:https?|wss?):\/\/[\w.*:-]+)*$/;

export interface DashboardConfig {
  readonly cspConnect: readonly string[];
  readonly development: boolean;
}

export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): DashboardConfig {
  const origins = (env.CSP_CONNECT ?? "").trim();
  if (!ORIGINS.test(origins)) throw new Error("CSP_CONNECT must be origins separated by spaces");
  return {
    cspConnect: origins === "" ? [] : origins.split(/ +/),
    development: env.NODE_ENV === "development",
  };
}
