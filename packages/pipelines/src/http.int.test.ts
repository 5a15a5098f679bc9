import { newId } from "@swasya/domain/ids";
import { Patient } from "@swasya/domain/patient";
import { aSession, rampur, sitapur } from "@swasya/domain/testing";
import { UploadTicket } from "@swasya/domain/upload";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClinicCloud, startClinicCloud } from "./testing/clinic-cloud.ts";
import { signIn } from "./testing/sign-in.ts";

const registration = { name: "Test Patient", phone: "9000000001", age: 34, sex: "female" };
const anUpload = { kind: "image", contentType: "image/jpeg", bytes: 4 };

describe("the two verbs behind API Gateway", () => {
  let clinic: ClinicCloud;
  let nurse: string;
  beforeAll(async () => {
    clinic = await startClinicCloud();
    nurse = await signIn(clinic, aSession());
  });
  afterAll(() => clinic.close());

  async function post(path: string, body: unknown, token: string | undefined = nurse) {
    const answer = await fetch(`${clinic.env("API_GATEWAY_URL")}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.json() };
  }

  it("registers a patient in the clinic of the person who asks", async () => {
    const answer = await post("/patients", { ...registration, phone: "+91 90000 00001" });
    expect(answer.status).toBe(200);
    const patient = Patient.parse(answer.body);
    expect(patient).toMatchObject({ ...registration, clinicId: rampur, version: 1 });
    expect(await clinic.patients.get(patient.patientId)).toEqual(patient);
  });

  it("hands out an address that takes the photograph and no other number of bytes", async () => {
    const patientId = await clinic.arrivePatient();
    const answer = await post("/upload-url", { ...anUpload, patientId });
    expect(answer.status).toBe(200);
    const { key, url, headers } = UploadTicket.parse(answer.body);
    const put = (bytes: number[]) => fetch(url, { method: "PUT", headers, body: new Uint8Array(bytes) });
    expect((await put([0xff, 0xd8, 0xff, 0xe0, 0])).status).toBe(403);
    expect((await put([0xff, 0xd8, 0xff, 0xe0])).status).toBe(200);
    expect(await clinic.objects.readStart(key, 4)).toEqual(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
  });

  it.each(["/patients", "/upload-url"])("turns away who shows no good token at %s", async (path) => {
    const [head, claims, signature = ""] = nurse.split(".");
    const forged = [
      head,
      claims,
      signature.startsWith("A") ? `B${signature.slice(1)}` : `A${signature.slice(1)}`,
    ];
    expect(await post(path, registration, "")).toMatchObject({ status: 401 });
    expect(await post(path, registration, "not-a-token")).toMatchObject({ status: 401 });
    expect(await post(path, registration, forged.join("."))).toMatchObject({ status: 401 });
  });

  it("says of each field what is wrong with it", async () => {
    expect(await post("/patients", { ...registration, phone: "12345", age: 300 })).toEqual({
      status: 400,
      body: {
        code: "invalid-input",
        reason: "field",
        issues: [
          { field: "phone", message: "Write a 10-digit mobile number that begins with 6, 7, 8 or 9." },
          { field: "age", message: "Age cannot be above 120." },
        ],
      },
    });
    const patientId = await clinic.arrivePatient();
    expect(await post("/upload-url", { ...anUpload, patientId, contentType: "image/gif" })).toEqual({
      status: 400,
      body: {
        code: "invalid-input",
        reason: "field",
        issues: [{ field: "contentType", message: "Send a photograph: JPEG or PNG." }],
      },
    });
  });

  it("knows nothing of another clinic's patients", async () => {
    const patientId = newId("PAT", sitapur, Date.now());
    const missing = { status: 404, body: { code: "not-found", reason: "not-found" } };
    expect(await post("/upload-url", { ...anUpload, patientId })).toEqual(missing);
    expect(await post("/patients", { ...registration, patientId })).toEqual(missing);
    expect(await clinic.patients.get(patientId)).toBeUndefined();
  });

  it("answers another clinic's nurse as if this clinic's patient did not exist", async () => {
    const patientId = await clinic.arrivePatient();
    const stranger = await signIn(clinic, aSession({ email: "nurse@sitapur.example", clinicId: sitapur }));
    expect(await post("/upload-url", { ...anUpload, patientId }, stranger)).toMatchObject({ status: 404 });
  });
});
