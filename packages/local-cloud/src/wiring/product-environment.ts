/** The one key pair the local cloud accepts. */
export const localCredentials = { accessKeyId: "local", secretAccessKey: "local-secret" } as const;
export const localRegion = "ap-south-1";
export const localAccount = "000000000000";

/** What every process of the product needs to speak to the local cloud as if it were AWS. */
export const awsEnvironment = (origin: string): Record<string, string> => ({
  AWS_REGION: localRegion,
  AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  AWS_ENDPOINT_URL: origin,
  AWS_REQUEST_CHECKSUM_CALCULATION: "WHEN_REQUIRED",
  AWS_RESPONSE_CHECKSUM_VALIDATION: "WHEN_REQUIRED",
});

/** `awsEnvironment` and the template's outputs: `UserPoolId` is `USER_POOL_ID`. */
export const productEnvironment = (
  origin: string,
  outputs: Readonly<Record<string, string>>,
): Record<string, string> => ({
  ...awsEnvironment(origin),
  ...Object.fromEntries(Object.entries(outputs).map(([name, value]) => [screamingSnakeCase(name), value])),
});

export const screamingSnakeCase = (pascalCase: string): string =>
  pascalCase.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
