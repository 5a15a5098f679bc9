import { TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import { makeQueryClient } from "./query-client.ts";

const ME = [["auth", "me"]];
const QUEUE = [["queue", "list"]];
const signedOut = TRPCClientError.from({
  error: {
    code: -32001,
    message: "",
    data: {
      code: "UNAUTHORIZED",
      httpStatus: 401,
      domain: { code: "unauthenticated", reason: "signed-out" },
    },
  },
});

function aClientOf(staffId: string) {
  const client = makeQueryClient();
  client.setQueryData(ME, { staffId });
  client.setQueryData(QUEUE, ["a row"]);
  return client;
}

describe("what was fetched for one person", () => {
  it("is gone before somebody else sees the page", () => {
    const client = aClientOf("d1");
    client.setQueryData(ME, { staffId: "d2" });
    expect(client.getQueryData(QUEUE)).toBeUndefined();
    expect(client.getQueryData(ME)).toEqual({ staffId: "d2" });
  });

  it("stays while it is still that person", () => {
    const client = aClientOf("d1");
    client.setQueryData(ME, { staffId: "d1" });
    expect(client.getQueryData(QUEUE)).toEqual(["a row"]);
  });

  it("goes with the session", async () => {
    const client = aClientOf("d1");
    await client
      .fetchQuery({ queryKey: ME, queryFn: () => Promise.reject(signedOut), staleTime: 0 })
      .catch(() => undefined);
    expect(client.getQueryData(QUEUE)).toBeUndefined();
  });
});
