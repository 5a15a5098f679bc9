import { expect, test } from "vitest";
import { newId } from "@swasya/domain/ids";
import { TEST_NOW, aPatient, aSession, rampur } from "@swasya/domain/testing";
import { aClinic } from "../testing/a-context.ts";
import { giveConsent } from "./give.ts";
import { withdrawConsent } from "./withdraw.ts";

const agreed = {
  purposes: ["record", "ai-processing"],
  method: "spoken",
  givenBy: "guardian",
  noticeVersion: "2026-11-1",
  noticeLanguage: "hi",
} as const;

test("a consent says to what, how, by whom, and who was there", async () => {
  const { as, rows } = aClinic();
  const patient = aPatient();
  rows.patients.set(patient.patientId, patient);
  const { consentId } = await giveConsent(as(), {
    ...agreed,
    purposes: [...agreed.purposes],
    patientId: patient.patientId,
  });
  expect(rows.consents.get(consentId)).toMatchObject({
    givenBy: "guardian",
    witnessId: aSession().staffId,
    noticeLanguage: "hi",
  });
});

test("withdrawing is one tap, twice is once, and the screens are told of it", async () => {
  const { as, rows, clock } = aClinic();
  const patient = aPatient();
  rows.patients.set(patient.patientId, patient);
  const { consentId } = await giveConsent(as(), {
    ...agreed,
    purposes: [...agreed.purposes],
    patientId: patient.patientId,
  });
  const input = { patientId: patient.patientId, consentId };
  const first = await withdrawConsent(as(), input);
  clock.now += 1000;
  expect(await withdrawConsent(as(), input)).toEqual(first);
  expect(rows.published).toMatchObject([{ message: { type: "history.changed", id: consentId } }]);
});

test("nobody agrees for a patient who is not registered", async () => {
  const { as } = aClinic();
  const input = { ...agreed, purposes: [...agreed.purposes], patientId: newId("PAT", rampur, TEST_NOW) };
  await expect(giveConsent(as(), input)).rejects.toMatchObject({ code: "not-found" });
});
