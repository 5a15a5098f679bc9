import { readFileSync } from "node:fs";
import type { LocalCloudConfig } from "./config.ts";

/**
 * What the product's model adapter reads from its secret: a Google Cloud project with a credentials file, else
 * a Gemini key, else nothing, which means the rule-based draft. Throws a sentence that names the variable.
 */
export function modelSecretOf(config: LocalCloudConfig): Record<string, unknown> {
  const baseUrl = config.GEMINI_BASE_URL ? { baseUrl: config.GEMINI_BASE_URL } : {};
  if (config.GOOGLE_CLOUD_PROJECT) {
    return {
      ...baseUrl,
      project: config.GOOGLE_CLOUD_PROJECT,
      ...(config.GOOGLE_CLOUD_LOCATION ? { location: config.GOOGLE_CLOUD_LOCATION } : {}),
      ...(config.GOOGLE_APPLICATION_CREDENTIALS
        ? { credentials: readCredentials(config.GOOGLE_APPLICATION_CREDENTIALS) }
        : {}),
    };
  }
  return config.GEMINI_API_KEY ? { ...baseUrl, apiKey: config.GEMINI_API_KEY } : {};
}

function readCredentials(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Error("GOOGLE_APPLICATION_CREDENTIALS names no readable JSON file of credentials.");
  }
}
