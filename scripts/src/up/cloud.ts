import { join } from "node:path";
import { z } from "zod";
import { type Child, startChild } from "./child.ts";
import { lineWriter } from "./line-writer.ts";
import type { SystemOptions } from "./start-system.ts";

const Ready = z.object({
  ready: z.literal(true),
  url: z.string(),
  environment: z.record(z.string(), z.string()),
});

export interface RunningCloud {
  readonly url: string;
  /** What a product process needs to find it. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Boots the local cloud from the template and waits for the line that says where everything is. */
export async function startCloud(options: SystemOptions, children: Child[]): Promise<RunningCloud> {
  const { promise: ready, resolve } = Promise.withResolvers<z.infer<typeof Ready>>();
  const last: string[] = [];
  const write = lineWriter(options, "local-cloud");
  const child = startChild({
    name: "local cloud",
    command: process.execPath,
    args: ["packages/local-cloud/src/main.ts"],
    environment: {
      ...options.environment,
      SWASYA_CLOUD_PORT: String(options.cloudPort),
      SWASYA_CLOUD_DIR: join(options.stateDir, "cloud"),
      WEB_ORIGIN: `http://localhost:${options.webPort}`,
      SWASYA_WATCH: String(options.watch),
    },
    onLine: (line) => {
      last.push(line);
      last.splice(0, last.length - 5);
      if (!line.startsWith('{"ready"')) return write(line);
      const message = Ready.safeParse(JSON.parse(line));
      if (message.success) resolve(message.data);
    },
  });
  children.push(child);
  const answer = await Promise.race([ready, child.ended]);
  if (typeof answer === "string") throw new Error([answer, ...last].join("\n  "));
  return { url: answer.url, environment: answer.environment };
}
