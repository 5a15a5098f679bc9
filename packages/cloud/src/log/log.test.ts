import { ClinicId, newId } from "@swasya/domain/ids";
import { describe, expect, it } from "vitest";
import { LOG_CODES } from "./catalogue.ts";
import { createLog, errorWord, wordOf } from "./log.ts";

function aLog() {
  const lines: string[] = [];
  return { lines, log: createLog({ now: () => 0, write: (line) => lines.push(line) }) };
}

describe("log", () => {
  it("writes one JSON line with the code and the ids", () => {
    const { lines, log } = aLog();
    const patientId = newId("PAT", ClinicId.parse("rampur"), 0);
    log.info("patient.registered", { patientId, milliseconds: 12 });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        level: "info",
        at: "1970-01-01T00:00:00.000Z",
        code: "patient.registered",
        patientId,
        milliseconds: 12,
      },
    ]);
    expect(lines[0]).toMatch(/\n$/);
  });

  it("says of an error what kind it is, not what it says", () => {
    expect(errorWord(new TypeError("Kamla Devi has no phone"))).toBe("TypeError");
    expect(errorWord("Kamla Devi")).toBe("string");
  });

  it("prints no sentence as a word", () => {
    expect(wordOf("STT_NOT_CONFIGURED")).toBe("STT_NOT_CONFIGURED");
    expect(wordOf("Kamla Devi, 42")).toBe("unprintable");
  });

  it("takes neither free text nor a line of its own making: this would not compile", () => {
    const { lines, log } = aLog();
    // @ts-expect-error a plain string may be a name
    log.info("patient.registered", { name: "Kamla Devi" });
    // @ts-expect-error only what the catalogue holds
    log.info("patient.invented");
    expect(lines).toHaveLength(2);
  });

  it("has dotted codes, each once", () => {
    for (const code of LOG_CODES) expect(code).toMatch(/^[a-z]+\.[a-z-]+$/);
    expect(new Set(LOG_CODES).size).toBe(LOG_CODES.length);
  });
});
