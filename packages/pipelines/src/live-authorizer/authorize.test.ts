import { createLog } from "@swasya/cloud/log/log";
import { ClinicId, StaffId } from "@swasya/domain/ids";
import { TEST_NOW, rampur } from "@swasya/domain/testing";
import { describe, expect, it } from "vitest";
import { createAuthorizer } from "./authorize.ts";
import { livePolicy } from "./live-policy.ts";

const invokedFunctionArn = "arn:aws:lambda:ap-south-1:123456789012:function:swasya-dev-live-authorizer";
const claims = {
  clientId: "rampur-a1-x",
  clinicId: rampur,
  staffId: StaffId.parse("a1-b2"),
  signInId: "sign-in-1",
  issuedAtSeconds: 0,
  expiresAtSeconds: 1,
};
const log = createLog({ now: () => TEST_NOW, write: () => undefined });
const authorize = createAuthorizer({
  log,
  verify: async (ticket) =>
    ticket === "good" ? claims : ticket === "ended" ? { ...claims, signInId: "ended" } : undefined,
  isEnded: async ({ signInId }) => signInId === "ended",
});
const connecting = (clientId: string, ticket: string) => ({
  protocolData: { mqtt: { clientId, password: Buffer.from(ticket).toString("base64") } },
});

describe("live authorizer", () => {
  it("lets the ticket's own client in, to its clinic's topics, to read only", async () => {
    const answer = await authorize(connecting("rampur-a1-x", "good"), { invokedFunctionArn });
    expect(answer).toMatchObject({ isAuthenticated: true, principalId: "a1b2" });
    const [policy] = answer.policyDocuments;
    expect(policy?.Statement).toMatchObject([
      { Action: "iot:Connect", Resource: "arn:aws:iot:ap-south-1:123456789012:client/rampur-a1-x" },
      { Action: "iot:Subscribe" },
      { Action: "iot:Receive", Resource: "arn:aws:iot:ap-south-1:123456789012:topic/clinics/rampur/*" },
    ]);
    expect(JSON.stringify(policy)).not.toContain("iot:Publish");
  });

  it.each([
    ["a forged ticket", connecting("rampur-a1-x", "forged")],
    ["a ticket of a sign-in that ended", connecting("rampur-a1-x", "ended")],
    ["another client id", connecting("rampur-a1-y", "good")],
    ["no password", { protocolData: { mqtt: { clientId: "rampur-a1-x" } } }],
    ["no event", undefined],
  ])("refuses %s", async (_name, event) => {
    expect(await authorize(event, { invokedFunctionArn })).toMatchObject({
      isAuthenticated: false,
      policyDocuments: [],
    });
  });

  it("stays under AWS's 2,048 characters for the longest names", () => {
    const longest = { ...claims, clinicId: ClinicId.parse("c".repeat(31)), clientId: "x".repeat(128) };
    for (const policy of livePolicy(longest, invokedFunctionArn))
      expect(JSON.stringify(policy).length).toBeLessThanOrEqual(2048);
  });
});
