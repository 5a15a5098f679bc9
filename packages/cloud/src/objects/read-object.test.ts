import { NoSuchKey, S3ServiceException } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { readObject } from "./read-object.ts";

const forbidden = (name: string) =>
  new S3ServiceException({ name, $fault: "client", $metadata: { httpStatusCode: 403 } });

/** S3 for a role: reading answers with this error, listing with these keys or that error. */
function s3With(onRead: Error, listed: readonly string[] | Error) {
  const asked: string[] = [];
  const send = async ({
    constructor,
    input,
  }: {
    constructor: { name: string };
    input: { Prefix?: string };
  }) => {
    asked.push(constructor.name);
    if (constructor.name === "GetObjectCommand") throw onRead;
    if (listed instanceof Error) throw listed;
    const found = listed.filter((key) => key.startsWith(input.Prefix ?? "")).toSorted();
    return { Contents: found.slice(0, 1).map((Key) => ({ Key })) };
  };
  return { asked, s3: { send } as never };
}
const object = { Bucket: "media", Key: "transcripts/a.json" };

describe("an object that could not be read", () => {
  it("is not there when S3 says so", async () => {
    const { s3, asked } = s3With(new NoSuchKey({ message: "", $metadata: { httpStatusCode: 404 } }), []);
    expect(await readObject(s3, object)).toBeUndefined();
    expect(asked).toEqual(["GetObjectCommand"]);
  });

  it.each(["AccessDenied", "Forbidden"])(
    "is not there when a role that may not list the whole bucket hears %s and does not find it in its list",
    async (name) => {
      expect(await readObject(s3With(forbidden(name), []).s3, object)).toBeUndefined();
      expect(
        await readObject(s3With(forbidden(name), ["transcripts/a.json.raw"]).s3, object),
      ).toBeUndefined();
    },
  );

  it("is an error when it is there and the right to read it is missing, or the right to list", async () => {
    const denied = forbidden("AccessDenied");
    await expect(readObject(s3With(denied, [object.Key]).s3, object)).rejects.toBe(denied);
    const noList = forbidden("AccessDenied");
    await expect(readObject(s3With(denied, noList).s3, object)).rejects.toBe(noList);
  });
});
