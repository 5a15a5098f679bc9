import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const fixtures = "scripts/lint/fixtures";

/** Runs the project's own lint configuration over one fixture and gives back what it complained of. */
function lint(fixture: string): string {
  const run = spawnSync(
    "node_modules/.bin/oxlint",
    ["--config", ".oxlintrc.json", "--format", "unix", `${fixtures}/${fixture}`],
    { cwd: root, encoding: "utf8" },
  );
  return run.stdout + run.stderr;
}

test.each([
  ["packages/domain/src/imports-cloud.ts", "packages/domain may not import @swasya/cloud"],
  ["packages/domain/src/reaches-by-path.ts", "may not reach into another workspace by path"],
  ["packages/clinical/src/speaks-aws.ts", "@aws-sdk/client-s3 is used only in packages/cloud"],
  ["apps/nurse/src/imports-router-code.ts", "may import only types from @swasya/trpc"],
  ["apps/nurse/src/lazy-services.ts", "apps/nurse may not import @swasya/services"],
  ["packages/services/src/queue/forgets-to-authorise.ts", "must authorise before it reads"],
  ["packages/services/src/queue/arrow-forgets.ts", "must authorise before it reads"],
  ["packages/services/src/queue/forgets-to-audit.ts", "leaves no audit row"],
  ["packages/services/src/reads-environment.ts", "config.ts only"],
])("%s fails the build", (fixture, complaint) => {
  expect(lint(fixture)).toContain(complaint);
});

test("a verb that authorises and audits passes", () => {
  expect(lint("packages/services/src/queue/right.ts")).not.toContain("swasya(");
});
