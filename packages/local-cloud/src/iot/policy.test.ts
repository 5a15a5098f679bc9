import { describe, expect, it } from "vitest";
import { createPolicyDecision } from "./policy.ts";

const scope = { region: "ap-south-1", account: "0", variables: { "iot:ClientId": "a*" } };
const arn = (rest: string) => `arn:aws:iot:ap-south-1:0:${rest}`;
const allow = (Action: string | string[], Resource: string | string[]) => ({
  Statement: [{ Effect: "Allow", Action, Resource }],
});

describe("an IoT policy", () => {
  it("allows nothing by itself", () => {
    expect(createPolicyDecision([], scope)("iot:Connect", "a")).toBe(false);
  });

  it("lets * cross levels and ? stand for one character", () => {
    const decide = createPolicyDecision([allow("iot:*", arn("topic/clinics/?1/*"))], scope);
    expect(decide("iot:Receive", "clinics/c1/a/b")).toBe(true);
    expect(decide("iot:Receive", "clinics/cc1/a")).toBe(false);
    expect(decide("iot:Subscribe", "clinics/c1/a")).toBe(false);
  });

  it("takes a variable's value as text, not as a pattern", () => {
    const decide = createPolicyDecision([allow("iot:Connect", arn("client/${iot:ClientId}"))], scope);
    expect(decide("iot:Connect", "a*")).toBe(true);
    expect(decide("iot:Connect", "abc")).toBe(false);
  });

  it("matches nothing with a variable it does not know", () => {
    const decide = createPolicyDecision(
      [allow("iot:Connect", arn("client/${iot:Certificate.Subject}"))],
      scope,
    );
    expect(decide("iot:Connect", "")).toBe(false);
  });

  it("puts a denial above every permission, across documents", () => {
    const deny = JSON.stringify({
      Statement: { Effect: "Deny", Action: "iot:Receive", Resource: "*/secret" },
    });
    const decide = createPolicyDecision([allow("*", "*"), deny], scope);
    expect(decide("iot:Receive", "clinics/c1/queue")).toBe(true);
    expect(decide("iot:Receive", "clinics/c1/secret")).toBe(false);
  });
});
