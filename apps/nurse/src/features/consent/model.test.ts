import { describe, expect, it } from "vitest";
import { aConsentItem } from "../../outbox/testing.ts";
import { type Agreement, withdrawalOf } from "./model.ts";

const item = aConsentItem();
const pending: Agreement = { consentId: item.itemId, method: "spoken", at: item.createdAt, pending: true };

describe("taking a yes back", () => {
  it("stays on the phone while the yes never left it", () => {
    expect(withdrawalOf(pending, [item], false)).toEqual({ onPhone: true, onServer: false });
  });

  it("also goes to the server once a try may have reached it", () => {
    const tried = { ...item, attempts: 1 };
    expect(withdrawalOf(pending, [tried], false)).toEqual({ onPhone: true, onServer: true });
  });

  it("goes to the server when the yes is there or on its way", () => {
    expect(withdrawalOf({ ...pending, pending: false }, [], false)).toEqual({
      onPhone: false,
      onServer: true,
    });
    expect(withdrawalOf(pending, [item], true)).toEqual({ onPhone: false, onServer: true });
  });
});
