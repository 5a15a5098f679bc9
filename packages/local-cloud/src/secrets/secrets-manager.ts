import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Json, JsonService, Store } from "../contracts.ts";
import { Fault, unknownOperation } from "../fault.ts";

export interface SecretsManager extends JsonService {
  /** Creates the secret or sets its value; an equal value makes no new version. Returns its ARN. */
  ensureSecret(name: string, value: string): string;
}

export interface SecretsManagerDeps {
  readonly store: Store;
  readonly region: string;
  readonly account: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS secrets(name TEXT PRIMARY KEY, arn TEXT NOT NULL UNIQUE) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS secret_versions(
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, version TEXT NOT NULL, value TEXT NOT NULL,
    created_at INTEGER NOT NULL, UNIQUE(name, version));`;

const value = { SecretString: z.string().optional(), SecretBinary: z.string().optional() };
const createInput = z.object({
  Name: z.string().min(1),
  ClientRequestToken: z.string().optional(),
  ...value,
});
const putInput = z.object({ SecretId: z.string(), ClientRequestToken: z.string().optional(), ...value });
const idInput = z.object({ SecretId: z.string() });
const readInput = z.object({
  SecretId: z.string(),
  VersionId: z.string().optional(),
  VersionStage: z.string().optional(),
});

interface Version {
  readonly id: string;
  readonly stages: readonly string[];
  readonly value: Json;
  readonly createdAt: number;
}

/** Secrets Manager: the newest version is AWSCURRENT, the one before it AWSPREVIOUS. */
export function createSecretsManager(deps: SecretsManagerDeps): SecretsManager {
  const secrets = createSecretStore(deps);
  const operations: Readonly<Record<string, (input: Json) => Json>> = {
    CreateSecret(input) {
      const { Name, ClientRequestToken, ...given } = parse(createInput, input);
      if (secrets.find(Name)) {
        throw new Fault("ResourceExistsException", "The operation failed because the secret already exists.");
      }
      return secrets.put(Name, given, ClientRequestToken);
    },
    PutSecretValue(input) {
      const { SecretId, ClientRequestToken, ...given } = parse(putInput, input);
      return secrets.put(secrets.get(SecretId).name, given, ClientRequestToken);
    },
    UpdateSecret(input) {
      const { SecretId, ClientRequestToken, ...given } = parse(putInput, input);
      return secrets.put(secrets.get(SecretId).name, given, ClientRequestToken);
    },
    GetSecretValue(input) {
      const { SecretId, VersionId, VersionStage } = parse(readInput, input);
      const { name, arn } = secrets.get(SecretId);
      const stage = VersionStage ?? (VersionId === undefined ? "AWSCURRENT" : undefined);
      const version = secrets
        .versions(name)
        .find(
          (each) =>
            each.id === (VersionId ?? each.id) && (stage === undefined || each.stages.includes(stage)),
        );
      if (!version) throw notFound("the specified secret value");
      return {
        ARN: arn,
        Name: name,
        VersionId: version.id,
        VersionStages: version.stages,
        CreatedDate: version.createdAt / 1000,
        ...version.value,
      };
    },
    DescribeSecret(input) {
      const { name, arn } = secrets.get(parse(idInput, input).SecretId);
      const stages = secrets.versions(name).filter((version) => version.stages.length > 0);
      return {
        ARN: arn,
        Name: name,
        VersionIdsToStages: Object.fromEntries(stages.map((version) => [version.id, version.stages])),
      };
    },
    ListSecrets: () => ({
      SecretList: secrets.names().map((name) => ({ Name: name, ARN: secrets.get(name).arn })),
    }),
  };
  return {
    handle(operation, input) {
      const run = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
      if (!run) throw unknownOperation(operation);
      return run(input);
    },
    ensureSecret(name, text) {
      const [current] = secrets.find(name) ? secrets.versions(name) : [];
      if (current?.value.SecretString !== text) secrets.put(name, { SecretString: text });
      return secrets.get(name).arn;
    },
  };
}

function createSecretStore({ store, region, account, now }: SecretsManagerDeps) {
  store.db.exec(SCHEMA);
  const select = store.db.prepare("SELECT name, arn FROM secrets WHERE name = ? OR arn = ?");
  const insert = store.db.prepare("INSERT INTO secrets VALUES(?, ?)");
  const insertVersion = store.db.prepare(
    "INSERT INTO secret_versions(name, version, value, created_at) VALUES(?, ?, ?, ?)",
  );
  const selectVersions = store.db.prepare(
    "SELECT * FROM secret_versions WHERE name = ? ORDER BY sequence DESC",
  );

  const find = (id: string) => {
    const row = select.get(id, id);
    return row && { name: String(row.name), arn: String(row.arn) };
  };

  function put(name: string, given: Json, version: string = randomUUID()): Json {
    const suffix = randomUUID().slice(0, 6);
    const arn = find(name)?.arn ?? `arn:aws:secretsmanager:${region}:${account}:secret:${name}-${suffix}`;
    store.transaction(() => {
      if (!find(name)) insert.run(name, arn);
      insertVersion.run(name, version, JSON.stringify(given), now());
    });
    return { ARN: arn, Name: name, VersionId: version, VersionStages: ["AWSCURRENT"] };
  }

  return {
    find,
    put,
    names: () =>
      store.db
        .prepare("SELECT name FROM secrets ORDER BY name")
        .all()
        .map((row) => String(row.name)),
    get(id: string) {
      const secret = find(id);
      if (!secret) throw notFound("the specified secret");
      return secret;
    },
    versions: (name: string): Version[] =>
      selectVersions.all(name).map((row, age) => ({
        id: String(row.version),
        stages: age === 0 ? ["AWSCURRENT"] : age === 1 ? ["AWSPREVIOUS"] : [],
        value: JSON.parse(String(row.value)) as Json,
        createdAt: Number(row.created_at),
      })),
  };
}

const notFound = (what: string) =>
  new Fault("ResourceNotFoundException", `Secrets Manager can't find ${what}.`);

function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map((issue) => issue.path.join("."));
  throw new Fault("InvalidParameterException", `The value of ${paths.join(", ")} is not valid.`);
}
