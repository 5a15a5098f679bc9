import { describe, expect, it } from "vitest";
import { parseModelSecret } from "./model-credentials.ts";

describe("model secret", () => {
  it("means no model when it names neither a key nor a project", () => {
    expect(parseModelSecret("{}")).toBeUndefined();
    expect(parseModelSecret('{"location":"global"}')).toBeUndefined();
  });

  it("names a Google Cloud project, at the global location unless told", () => {
    expect(parseModelSecret('{"project":"clinic-ai"}')).toEqual({ project: "clinic-ai", location: "global" });
  });

  it.each(["", "not json", '{"apiKey":7}'])(
    "throws a code for an unreadable secret, not its text: %j",
    (secret) => {
      expect(() => parseModelSecret(secret)).toThrow(/^MODEL_SECRET_UNREADABLE$/);
    },
  );
});
