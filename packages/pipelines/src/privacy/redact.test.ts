import { describe, expect, it } from "vitest";
import { createRedaction } from "./redact.ts";

const redact = createRedaction({ name: "Kamla Devi" });

describe("redaction before a prompt", () => {
  it("takes out the patient's name in either script", () => {
    expect(redact("Kamla says, कमला जी, devi")).toBe("[name] says, [name] जी, [name]");
  });

  it("takes out numbers that identify a person and leaves measurements", () => {
    expect(redact("call 98765 43210, BP 150/90, 500 mg")).toBe("call [number], BP 150/90, 500 mg");
    expect(redact("Aadhaar 1234 5678 9012")).toBe("Aadhaar [number]");
  });

  it("leaves complaints and medicines alone", () => {
    const words = "mujhe char din se bukhar hai, dawai paracetamol li";
    expect(redact(words)).toBe(words);
  });
});
