import { createHash } from "node:crypto";
import { z } from "zod";
import type { Json, Store } from "../contracts.ts";
import { Fault, invalid } from "../fault.ts";
import { getItem, identityOf } from "./item-operations.ts";
import { parseInput } from "./input.ts";
import type { Operations } from "./operations.ts";
import { prepareWrite, type Write, type WriteDeps, type WriteKind } from "./writes.ts";

const TOKEN_LIFE_MS = 10 * 60 * 1000;
const CODES: Readonly<Record<string, string>> = {
  ConditionalCheckFailedException: "ConditionalCheckFailed",
  ValidationException: "ValidationError",
};

const action = z.looseObject({ TableName: z.string() }).optional();
const writeInput = z.object({
  TransactItems: z
    .array(z.object({ Put: action, Update: action, Delete: action, ConditionCheck: action }))
    .min(1)
    .max(100),
  ClientRequestToken: z.string().min(1).max(36).optional(),
});
const readInput = z.object({
  TransactItems: z
    .array(z.object({ Get: z.looseObject({ TableName: z.string() }) }))
    .min(1)
    .max(100),
});

export interface TransactDeps extends WriteDeps {
  readonly store: Store;
  readonly now: () => number;
}

interface CancellationReason {
  readonly Code: string;
  readonly Message?: string;
  readonly Item?: unknown;
}

export function createTransactOperations(deps: TransactDeps): Operations {
  const tokens = createRequestTokens(deps);
  return {
    TransactWriteItems(input) {
      const request = parseInput(writeInput, input);
      const writes = request.TransactItems.map((entry) => prepareEntry(deps, entry));
      assertOneActionPerItem(writes);
      return deps.store.transaction(() => {
        const token = request.ClientRequestToken;
        if (token !== undefined && tokens.isRepetition(token, request.TransactItems)) return {};
        const reasons = writes.map((write) => attempt(() => deps.store.transaction(() => write.run())));
        if (reasons.some((reason) => reason.Code !== "None")) throw cancelled(reasons);
        return {};
      });
    },
    TransactGetItems(input) {
      const { TransactItems } = parseInput(readInput, input);
      const responses = TransactItems.map(({ Get }) => {
        const item = getItem(deps, Get);
        return item ? { Item: item } : {};
      });
      return { Responses: responses };
    },
  };
}

function prepareEntry(deps: TransactDeps, entry: Readonly<Record<string, Json | undefined>>): Write {
  const given = Object.entries(entry).filter(([, input]) => input !== undefined);
  const [first] = given;
  if (!first || given.length !== 1) {
    throw invalid("TransactItems can only contain one of Check, Put, Update or Delete");
  }
  const [kind, input] = first;
  return prepareWrite(deps, kind as WriteKind, input);
}

function assertOneActionPerItem(writes: readonly Write[]) {
  const identities = new Set(writes.map(({ table, key }) => identityOf(table, key)));
  if (identities.size !== writes.length) {
    throw invalid("Transaction request cannot include multiple operations on one item");
  }
}

function attempt(work: () => unknown): CancellationReason {
  try {
    work();
    return { Code: "None" };
  } catch (error) {
    const code = error instanceof Fault ? CODES[error.type] : undefined;
    if (!(error instanceof Fault) || !code) throw error;
    return { Code: code, Message: error.message, ...error.extra };
  }
}

function cancelled(reasons: readonly CancellationReason[]): Fault {
  const codes = reasons.map((reason) => reason.Code).join(", ");
  return new Fault(
    "TransactionCanceledException",
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    { extra: { CancellationReasons: reasons } },
  );
}

function createRequestTokens({ store, now }: TransactDeps) {
  const select = store.db.prepare(
    "SELECT request_hash FROM dynamodb_request_tokens WHERE token = ? AND used_at > ?",
  );
  const insert = store.db.prepare("INSERT OR REPLACE INTO dynamodb_request_tokens VALUES(?, ?, ?)");
  const expire = store.db.prepare("DELETE FROM dynamodb_request_tokens WHERE used_at <= ?");
  return {
    /** Notes the token in the current transaction. Throws when another request used it. */
    isRepetition(token: string, request: unknown): boolean {
      const hash = createHash("sha256").update(JSON.stringify(request)).digest("hex");
      const earlier = select.get(token, now() - TOKEN_LIFE_MS);
      if (earlier && earlier.request_hash !== hash) {
        throw new Fault(
          "IdempotentParameterMismatchException",
          "The idempotent token is being reused with different parameters",
        );
      }
      if (earlier) return true;
      expire.run(now() - TOKEN_LIFE_MS);
      insert.run(token, hash, now());
      return false;
    },
  };
}
