import { DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { addresses } from "../addresses.ts";

/** The local cloud's own key pair. */
export const documents = DynamoDBDocumentClient.from(
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

interface NoteRow {
  readonly TableName: string;
  readonly Key: Readonly<Record<string, unknown>>;
}

/** Where a patient's one note lies. */
export async function onlyNoteOf(patientId: string): Promise<NoteRow> {
  const TableName = await notesTable();
  const { Items: notes = [] } = await documents.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: "patient_id = :patient",
      ExpressionAttributeValues: { ":patient": patientId },
    }),
  );
  if (notes.length !== 1) throw new Error(`${notes.length} notes where one was expected`);
  return { TableName, Key: { patient_id: patientId, timestamp: notes[0]?.["timestamp"] } };
}
