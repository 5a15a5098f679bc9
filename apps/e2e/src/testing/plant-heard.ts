import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { documents, onlyNoteOf } from "./notes-table.ts";

/** A line as the table holds it. */
export interface HeardLine {
  readonly statementId: string;
  readonly weight: "allergy" | "complaint";
  readonly section: "subjective";
  readonly text: string;
  readonly evidence: readonly {
    readonly kind: "spoken";
    readonly segmentId: string;
    readonly startSeconds: number;
    readonly endSeconds: number;
    readonly quote: string;
    readonly speaker: "patient";
  }[];
}

/**
 * Gives a patient's draft lines that were heard and are in no line of it, as a model's draft can leave them out:
 * the drafter without a model quotes what it heard.
 */
export async function plantHeard(patientId: string, heard: readonly HeardLine[]): Promise<void> {
  const { TableName, Key } = await onlyNoteOf(patientId);
  await documents.send(
    new UpdateCommand({
      TableName,
      Key,
      UpdateExpression: "SET heard = :heard",
      ExpressionAttributeValues: { ":heard": heard },
    }),
  );
}
