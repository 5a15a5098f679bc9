import { ClinicId, newId } from "@swasya/domain/ids";
import { describe, expect, it } from "vitest";
import { readNoteLanguages } from "./note-languages.ts";

const patientOf = (clinic: string) => newId("PAT", ClinicId.parse(clinic), 0);

describe("the language of a clinic's notes", () => {
  it("is one for all clinics", () => {
    expect(readNoteLanguages("hi")(patientOf("rampur"))).toBe("hi");
  });

  it("is a clinic's own where it has one", () => {
    const languageOf = readNoteLanguages("en, rampur=hi");
    expect([languageOf(patientOf("rampur")), languageOf(patientOf("sitapur"))]).toEqual(["hi", "en"]);
  });

  it.each(["", "fr", "rampur=hi", "en,rampur", "en,rampur=fr", "en,=hi", "en,rampur=hi=en"])(
    "is not read from '%s'",
    (text) => {
      expect(() => readNoteLanguages(text)).toThrow(/^NOTE_LANGUAGE must read like en or en,rampur=hi/);
    },
  );
});
