import { DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { addresses } from "../addresses.ts";

/** The local cloud's own key pair. */
const documents = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    region: "ap-south-1",
    endpoint: `http://127.0.0.1:${addresses.cloudPort}`,
    credentials: { accessKeyId: "local", secretAccessKey: "local-secret" },
  }),
);

async function notesTable(): Promise<string> {
  const { TableNames = [] } = await documents.send(new ListTablesCommand({}));
  const name = TableNames.find((each) => each.endsWith("-PatientNotes"));
  if (!name) throw new Error("the local cloud has no table of notes");
  return name;
}

/**
 * Leaves lines of a patient's draft to be decided, as a model's draft can: the drafter without a model says
 * nothing that was not said.
 */
export async function makeDoubtful(patientId: string, lines: readonly number[]): Promise<void> {
  const TableName = await notesTable();
  const { Items: notes = [] } = await documents.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: "patient_id = :patient",
      ExpressionAttributeValues: { ":patient": patientId },
    }),
  );
  if (notes.length !== 1) throw new Error(`${notes.length} notes where one was expected`);
  await documents.send(
    new UpdateCommand({
      TableName,
      Key: { patient_id: patientId, timestamp: notes[0]?.["timestamp"] },
      UpdateExpression: `SET ${lines.map((at) => `soap.subjective[${at}].#support = :doubtful, soap.subjective[${at}].evidence = :none`).join(", ")}`,
      ExpressionAttributeNames: { "#support": "support" },
      ExpressionAttributeValues: { ":doubtful": "unsupported", ":none": [] },
    }),
  );
}
