import { randomUUID } from "node:crypto";
import { Fault } from "./fault.ts";
import type { RestHandler } from "./front-rest.ts";

/** AWS STS, as far as asking "who am I" goes. */
export function createSts({ account }: { readonly account: string }): RestHandler {
  return ({ body }) => {
    const action = new URLSearchParams(body.toString("utf8")).get("Action");
    if (action !== "GetCallerIdentity")
      throw new Fault("InvalidAction", "The local STS only knows GetCallerIdentity.");
    const identity = `<Arn>arn:aws:iam::${account}:user/local</Arn><UserId>LOCAL</UserId><Account>${account}</Account>`;
    return {
      status: 200,
      headers: { "content-type": "text/xml" },
      body:
        `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">` +
        `<GetCallerIdentityResult>${identity}</GetCallerIdentityResult>` +
        `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></GetCallerIdentityResponse>`,
    };
  };
}
