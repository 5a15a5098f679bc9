/** Which workspace may import which: the arrows of the house (docs/architecture.md). Nothing else may. */
export const arrows = {
  "packages/domain": [],
  "packages/clinical": ["domain"],
  "packages/cloud": ["domain"],
  "packages/services": ["domain", "clinical", "cloud"],
  "packages/trpc": ["services", "domain"],
  "packages/pipelines": ["services", "clinical", "cloud", "domain"],
  "packages/live": ["domain"],
  "packages/ui": [],
  "packages/messages": [],
  "packages/local-cloud": [],
  "apps/api": ["trpc", "services", "cloud", "domain"],
  "apps/dashboard": ["trpc", "live", "ui", "messages", "domain"],
  "apps/nurse": ["trpc", "live", "ui", "messages", "domain"],
  "apps/e2e": ["trpc", "domain"],
  scripts: ["domain", "cloud", "services", "trpc", "local-cloud"],
  infra: ["local-cloud"],
};

/** Apps see the router's types, never its code. */
export const typesOnly = {
  "apps/dashboard": ["trpc"],
  "apps/nurse": ["trpc"],
  "apps/e2e": ["trpc"],
  scripts: ["trpc"],
};

/** Third-party modules with one home each. */
export const homes = [
  {
    modules: /^@aws-sdk\/|^@google\/genai|^aws-jwt-verify/,
    workspaces: ["packages/cloud", "packages/local-cloud", "scripts"],
  },
  { modules: /^@trpc\/server/, workspaces: ["packages/trpc", "apps/api"] },
  { modules: /^react/, workspaces: ["packages/ui", "apps/dashboard", "apps/nurse"] },
];

/** The workspace a file belongs to; the innermost one, so that fixtures can stand for any. */
export const workspaceOf = (file) =>
  file.match(/.*\/((?:apps|packages)\/[^/]+)\//)?.[1] ?? file.match(/\/(scripts|infra)\//)?.[1];
