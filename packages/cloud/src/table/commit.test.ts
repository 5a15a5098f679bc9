import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { DomainError } from "@swasya/domain/errors";
import { ClinicId } from "@swasya/domain/ids";
import { describe, expect, it } from "vitest";
import { commit } from "./commit.ts";

const tables = {
  patients: "patients",
  notes: "notes",
  history: "history",
  queue: "queue",
  audit: "audit",
  guards: "guards",
};
const audit = {
  auditId: "a1",
  clinicId: ClinicId.parse("rampur"),
  at: "2026-01-01T00:00:00.000Z",
  actorId: "s1",
  actorRole: "doctor" as const,
  action: "queue.start",
  outcome: "done" as const,
};
const write = { item: { Delete: { TableName: "queue", Key: { entry_id: "x" } } } };

const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    $metadata: {},
    message: "cancelled",
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

/** Answers each send with the next of these; an Error is thrown. */
function answering(...answers: (Error | undefined)[]) {
  const sent: unknown[] = [];
  const send = async (command: { input: unknown }) => {
    sent.push(command.input);
    const answer = answers[sent.length - 1];
    if (answer) throw answer;
    return {};
  };
  return { sent, database: { documents: { send } as unknown as DynamoDBDocumentClient, tables } };
}

describe("commit", () => {
  it("puts the audit row into the same transaction", async () => {
    const { sent, database } = answering();
    await commit(database, [write], audit);
    expect(sent).toMatchObject([
      {
        TransactItems: [
          write.item,
          { Put: { TableName: "audit", Item: { clinic_day: "rampur#2026-01-01", at_id: `${audit.at}#a1` } } },
        ],
      },
    ]);
  });

  it("says changed-meanwhile when a condition does not hold", async () => {
    const { database } = answering(cancelled("ConditionalCheckFailed", "None"));
    await expect(commit(database, [write], audit)).rejects.toThrow("conflict: changed-meanwhile");
  });

  it("throws the error of the first write that was refused", async () => {
    const { database } = answering(cancelled("None", "ConditionalCheckFailed", "None"));
    const refused = () => new DomainError("conflict", "already-in-queue");
    await expect(commit(database, [write, { ...write, refused }], audit)).rejects.toThrow(
      "conflict: already-in-queue",
    );
  });

  it("tries again when another transaction is in the way", async () => {
    const { sent, database } = answering(cancelled("TransactionConflict", "None"), undefined);
    await commit(database, [write], audit);
    expect(sent).toHaveLength(2);
  });

  it("passes on what it does not understand", async () => {
    const { database } = answering(cancelled("ValidationError", "None"));
    await expect(commit(database, [write], audit)).rejects.toBeInstanceOf(TransactionCanceledException);
  });
});
