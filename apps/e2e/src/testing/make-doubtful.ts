import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { documents, onlyNoteOf } from "./notes-table.ts";

/**
 * Leaves lines of a patient's draft to be decided, as a model's draft can: the drafter without a model says
 * nothing that was not said.
 */
export async function makeDoubtful(patientId: string, lines: readonly number[]): Promise<void> {
  const { TableName, Key } = await onlyNoteOf(patientId);
  await documents.send(
    new UpdateCommand({
      TableName,
      Key,
      UpdateExpression: `SET ${lines.map((at) => `soap.subjective[${at}].#support = :doubtful, soap.subjective[${at}].evidence = :none`).join(", ")}`,
      ExpressionAttributeNames: { "#support": "support" },
      ExpressionAttributeValues: { ":doubtful": "unsupported", ":none": [] },
    }),
  );
}
