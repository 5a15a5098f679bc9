import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./config.ts";

/** Next leaves the static files out of its standalone folder; the server in it expects them there. */
const app = join(ROOT, "apps/dashboard");
const standalone = join(app, ".next/standalone/apps/dashboard");
cpSync(join(app, ".next/static"), join(standalone, ".next/static"), { recursive: true });
if (existsSync(join(app, "public")))
  cpSync(join(app, "public"), join(standalone, "public"), { recursive: true });
