import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { EventBridge, EventBridgeEvent, Json } from "../contracts.ts";
import { Fault, unknownOperation } from "../fault.ts";

const PutEvents = z.object({
  Entries: z.array(
    z.object({
      Source: z.string(),
      DetailType: z.string(),
      Detail: z.string(),
      Resources: z.array(z.string()).default([]),
    }),
  ),
});

/** The default event bus. What listeners write joins the transaction in which `put` is called. */
export function createEventBridge(place: {
  region: string;
  account: string;
  now: () => number;
}): EventBridge {
  const listeners: ((event: EventBridgeEvent) => void)[] = [];
  const put = (given: EventBridgeEvent): string => {
    const id = randomUUID();
    const event = {
      version: "0",
      id,
      account: place.account,
      time: new Date(place.now()).toISOString().replace(/\.\d+Z$/, "Z"),
      region: place.region,
      resources: [],
      ...given,
    };
    for (const listener of listeners) listener(event);
    return id;
  };
  const putEvents = (input: Json): Json => {
    const parsed = PutEvents.safeParse(input);
    if (!parsed.success)
      throw new Fault("ValidationException", "Entries with Source, DetailType and Detail are needed.");
    const entries = parsed.data.Entries.map((entry) => ({
      EventId: put({
        source: entry.Source,
        "detail-type": entry.DetailType,
        detail: parseDetail(entry.Detail),
        resources: entry.Resources,
      }),
    }));
    return { FailedEntryCount: 0, Entries: entries };
  };
  return {
    put: (event) => void put(event),
    onEvent: (listener) => void listeners.push(listener),
    handle: (operation, input) => {
      if (operation === "PutEvents") return putEvents(input);
      throw unknownOperation(operation);
    },
  };
}

function parseDetail(text: string): Json {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    throw new Fault("ValidationException", "Detail is not a JSON object.");
  }
}
