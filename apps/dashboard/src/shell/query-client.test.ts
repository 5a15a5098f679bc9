import { QueryObserver } from "@tanstack/react-query";
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

describe("reading again what has changed", () => {
  it("does not take the answer that was on its way before the change for the newest", async () => {
    const client = makeQueryClient();
    const answers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    let asked = 0;
    const queue = new QueryObserver(client, {
      queryKey: QUEUE,
      queryFn: () => answers[asked++]?.promise ?? Promise.reject(new Error("asked too often")),
    });
    const stop = queue.subscribe(() => undefined);
    const again = client.invalidateQueries({ queryKey: QUEUE });
    answers[0]?.resolve("before the change");
    answers[1]?.resolve("after it");
    await again;
    expect(client.getQueryData(QUEUE)).toBe("after it");
    expect(asked).toBe(2);
    stop();
  });

  it("shows an answer although messages come faster than answers", async () => {
    const client = makeQueryClient();
    const answers: PromiseWithResolvers<number>[] = [];
    const queue = new QueryObserver(client, {
      queryKey: QUEUE,
      queryFn: () => {
        const answer = Promise.withResolvers<number>();
        answers.push(answer);
        return answer.promise;
      },
    });
    const stop = queue.subscribe(() => undefined);
    const messages = Array.from({ length: 20 }, () => client.invalidateQueries({ queryKey: QUEUE }));
    answers[0]?.resolve(0);
    await expect.poll(() => client.getQueryData(QUEUE)).toBe(0);
    await expect.poll(() => answers.length).toBeGreaterThan(1);
    answers.at(-1)?.resolve(answers.length);
    await Promise.all(messages);
    expect(client.getQueryData(QUEUE)).toBe(answers.length);
    stop();
  });

  it("leaves the first answer of another query on its way", async () => {
    const client = makeQueryClient();
    const answer = Promise.withResolvers<string>();
    const queue = new QueryObserver(client, { queryKey: QUEUE, queryFn: () => answer.promise });
    const stop = queue.subscribe(() => undefined);
    await client.invalidateQueries({ queryKey: ["notes"] });
    answer.resolve("a row");
    await answer.promise;
    await expect.poll(() => client.getQueryData(QUEUE)).toBe("a row");
    stop();
  });
});
