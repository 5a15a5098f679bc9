import { arrows, homes, typesOnly, workspaceOf } from "./arrows.js";

const isTest = (file) =>
  /\.(?:int\.|oracle\.)?test\.tsx?$|\/testing\.ts$|\/testing\/|\/fixtures\/functions\//.test(file);

const importArrows = {
  create(context) {
    const file = context.filename.replaceAll("\\", "/");
    const workspace = workspaceOf(file);
    if (!workspace || !arrows[workspace]) return {};
    const check = (node, source, typeOnly) => {
      const target = /^@swasya\/([^/]+)/.exec(source)?.[1];
      if (target) {
        if (workspace.endsWith(`/${target}`)) return;
        if (isTest(file) && target === "local-cloud") return;
        if (!arrows[workspace].includes(target))
          context.report({
            node,
            message: `${workspace} may not import @swasya/${target} (see scripts/lint/arrows.js)`,
          });
        else if (typesOnly[workspace]?.includes(target) && !typeOnly)
          context.report({ node, message: `${workspace} may import only types from @swasya/${target}` });
        return;
      }
      if (/^\.\.?\//.test(source) && leavesWorkspace(file, source, workspace))
        context.report({
          node,
          message: `${workspace} may not reach into another workspace by path: ${source}`,
        });
      const home = homes.find(({ modules }) => modules.test(source));
      if (home && !home.workspaces.includes(workspace) && !isTest(file))
        context.report({ node, message: `${source} is used only in ${home.workspaces.join(", ")}` });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value, node.importKind === "type"),
      ExportNamedDeclaration: (node) =>
        node.source && check(node, node.source.value, node.exportKind === "type"),
      ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === "type"),
      ImportExpression: (node) =>
        node.source.type === "Literal" && check(node, String(node.source.value), false),
    };
  },
};

function leavesWorkspace(file, source, workspace) {
  const root = file.slice(0, file.indexOf(`${workspace}/`) + workspace.length);
  const parts = file.slice(0, file.lastIndexOf("/")).split("/");
  for (const part of source.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return !`${parts.join("/")}/`.startsWith(`${root}/`);
}

/** Verbs before anybody is signed in: there is no role to authorise, and the verb audits by itself. */
const withoutSession = ["auth/sign-in.ts", "auth/new-password.ts"];

const firstParameter = (fn) => fn.params[0]?.name ?? fn.params[0]?.left?.name;

/** `export function f`, `export const f = () => …`, `export const f = function () {…}`. */
function exportedFunctions(declaration) {
  if (declaration?.type === "FunctionDeclaration") return [{ name: declaration.id.name, fn: declaration }];
  if (declaration?.type !== "VariableDeclaration") return [];
  return declaration.declarations
    .filter(({ init }) => init?.type === "ArrowFunctionExpression" || init?.type === "FunctionExpression")
    .map(({ id, init }) => ({ name: id.name, fn: init }));
}

const verbAuthorisesAndAudits = {
  create(context) {
    const path = /packages\/services\/src\/([a-z-]+\/[a-z-]+\.ts)$/.exec(
      context.filename.replaceAll("\\", "/"),
    )?.[1];
    if (!path || withoutSession.includes(path)) return {};
    const textOf = (node) => context.sourceCode.getText(node);
    const check = ({ name, fn }) => {
      if (firstParameter(fn) !== "context") return;
      const statements = fn.body.type === "BlockStatement" ? fn.body.body : [fn.body];
      const opening = statements.slice(0, 3).map(textOf);
      const first = opening.find((statement) => /await|return|throw/.test(statement)) ?? opening[0] ?? "";
      if (!/await authorise\(\s*context,/.test(first))
        context.report({ node: fn, message: `${name} must authorise before it reads or writes anything` });
      const rest = textOf(fn.body)
        .replace(/const \{[^}]*\} = await authorise/, "")
        .replace(/const authorised = /, "");
      if (!/\bauditOf\b|\bauthorised\b/.test(rest))
        context.report({
          node: fn,
          message: `${name} leaves no audit row: write auditOf(...) with its change`,
        });
    };
    return {
      ExportNamedDeclaration: (node) => exportedFunctions(node.declaration).forEach(check),
    };
  },
};

const envInConfig = {
  create(context) {
    const file = context.filename.replaceAll("\\", "/");
    if (/(?:\/config\.ts|\.config\.[cm]?ts)$/.test(file) || isTest(file)) return {};
    return {
      MemberExpression(node) {
        if (
          node.object.type === "Identifier" &&
          node.object.name === "process" &&
          node.property.name === "env"
        )
          context.report({ node, message: "Read the environment in this deployable's config.ts only" });
      },
    };
  },
};

export default {
  meta: { name: "swasya" },
  rules: {
    "import-arrows": importArrows,
    "verb-authorises-and-audits": verbAuthorisesAndAudits,
    "env-in-config": envInConfig,
  },
};
