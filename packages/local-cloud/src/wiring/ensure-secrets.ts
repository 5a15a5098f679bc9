import type { Store } from "../contracts.ts";
import type { SecretsManager } from "../secrets/secrets-manager.ts";
import type { DeclaredResource } from "../template/load-template.ts";
import type { Resolved } from "../template/resolver.ts";
import { firstSecretValue } from "./secret-value.ts";

export interface SecretCreator {
  /** The ARN of the template's secret, which is made when it is first asked for. */
  arnOf(resource: DeclaredResource, name: string): string;
}

/** A secret keeps the value it was made with, or was given later, unless `given` says another. */
export function createSecretCreator(
  store: Store,
  secrets: SecretsManager,
  given: Readonly<Record<string, string>>,
): SecretCreator {
  store.db.exec(
    "CREATE TABLE IF NOT EXISTS template_secrets (name TEXT PRIMARY KEY, arn TEXT NOT NULL) WITHOUT ROWID",
  );
  const select = store.db.prepare("SELECT arn FROM template_secrets WHERE name = ?");
  const insert = store.db.prepare("INSERT OR REPLACE INTO template_secrets (name, arn) VALUES (?, ?)");

  return {
    arnOf: (resource, name) => {
      const value = given[resource.id];
      const known = select.get(name)?.["arn"];
      if (value === undefined && typeof known === "string") return known;
      return store.transaction(() => {
        const arn = secrets.ensureSecret(name, value ?? firstSecretValue(declared(resource)));
        insert.run(name, arn);
        return arn;
      });
    },
  };
}

function declared(resource: DeclaredResource): Record<string, Resolved> {
  const entries = ["SecretString", "GenerateSecretString"].map(
    (name) => [name, resource.property(name)] as const,
  );
  return Object.fromEntries(entries.filter((entry): entry is [string, Resolved] => entry[1] !== undefined));
}
