import { request } from "node:http";

/** Sends the bytes and gives back when the last of them left, milliseconds since 1970, once they were accepted. */
export const putObject = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): Promise<number> =>
  new Promise((resolve, reject) => {
    let lastByteAt = 0;
    const sending = request(
      url,
      { method: "PUT", headers: { ...headers, "content-length": body.length } },
      (response) => {
        response.resume();
        if (response.statusCode === 200) resolve(lastByteAt);
        else reject(new Error(`The upload was refused: ${response.statusCode}.`));
      },
    );
    sending.once("finish", () => (lastByteAt = Date.now()));
    sending.once("error", reject);
    sending.end(body);
  });
