import { describe, expect, it } from "vitest";
import { aPatientId } from "../../outbox/testing.ts";
import { checkDraft, emptyDraft, issuesOf, wholePhone } from "./model.ts";

const good = { name: " कमला  देवी ", phone: "+91 98765-43210", age: "34", sex: "female" } as const;

describe("registering", () => {
  it("passes on what the domain made of it", () => {
    expect(checkDraft(good, aPatientId)).toEqual({
      ok: true,
      input: { patientId: aPatientId, name: "कमला देवी", phone: "9876543210", age: 34, sex: "female" },
    });
  });

  it("names every field that is missing, at once", () => {
    expect(checkDraft(emptyDraft, aPatientId)).toEqual({
      ok: false,
      issues: {
        name: "register.name-missing",
        phone: "register.phone-wrong",
        age: "register.age-whole",
        sex: "register.sex-missing",
      },
    });
  });

  it("says what is wrong with each field", () => {
    const issuesFor = (part: Partial<Record<"name" | "phone" | "age", string>>) => {
      const checked = checkDraft({ ...good, ...part }, aPatientId);
      return checked.ok ? {} : checked.issues;
    };
    expect(issuesFor({ name: "<b>" })).toEqual({ name: "register.name-letters" });
    expect(issuesFor({ name: "a".repeat(121) })).toEqual({ name: "register.name-long" });
    expect(issuesFor({ phone: "12345" })).toEqual({ phone: "register.phone-wrong" });
    expect(issuesFor({ age: "3.5" })).toEqual({ age: "register.age-whole" });
    expect(issuesFor({ age: "130" })).toEqual({ age: "register.age-range" });
    expect(issuesFor({ age: "-1" })).toEqual({ age: "register.age-range" });
  });

  it("puts the server's refusals under the fields they are about", () => {
    expect(issuesOf(["phone", "unknown"])).toEqual({ phone: "register.phone-wrong" });
  });

  it("looks for the same person only once the number is whole", () => {
    expect(wholePhone("98765")).toBeUndefined();
    expect(wholePhone("098765 43210")).toBe("9876543210");
  });
});
