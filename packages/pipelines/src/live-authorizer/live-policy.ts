import type { LiveTicketClaims } from "@swasya/cloud/live/ticket";
import { topicFilters } from "@swasya/domain/topics";
import type { PolicyDocument } from "aws-lambda";

/** `arn:aws:lambda:ap-south-1:123456789012:function:x` → `arn:aws:iot:ap-south-1:123456789012`. */
const iotArn = (functionArn: string): string => {
  const [, partition, , region, account] = functionArn.split(":");
  return `arn:${partition}:iot:${region}:${account}`;
};

/** Connect as this client, subscribe to its clinic's filters, receive its clinic's messages; never publish. */
export function livePolicy(claims: LiveTicketClaims, functionArn: string): PolicyDocument[] {
  const iot = iotArn(functionArn);
  return [
    {
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Action: "iot:Connect", Resource: `${iot}:client/${claims.clientId}` },
        {
          Effect: "Allow",
          Action: "iot:Subscribe",
          Resource: topicFilters(claims.clinicId).map((filter) => `${iot}:topicfilter/${filter}`),
        },
        { Effect: "Allow", Action: "iot:Receive", Resource: `${iot}:topic/clinics/${claims.clinicId}/*` },
      ],
    },
  ];
}
