import { expect, test } from "vitest";
import { newId } from "./ids.ts";
import { topicFilters, topics } from "./topics.ts";
import { TEST_NOW, rampur, sitapur } from "./testing.ts";

const matches = (filter: string, topic: string) =>
  new RegExp(`^${filter.replaceAll("+", "[^/]+")}$`).test(topic);

test("a clinic's screens hear everything of their clinic and nothing of another's", () => {
  const patientId = newId("PAT", rampur, TEST_NOW);
  const entryId = newId("Q", rampur, TEST_NOW);
  const all = [
    topics.registered(rampur, patientId),
    topics.soapReady(rampur, patientId),
    topics.historyUpdated(rampur, patientId),
    topics.updates(rampur, patientId),
    topics.queueStatus(rampur, entryId),
  ];
  for (const topic of all) {
    expect(topicFilters(rampur).filter((filter) => matches(filter, topic))).toHaveLength(1);
    expect(topicFilters(sitapur).some((filter) => matches(filter, topic))).toBe(false);
  }
});
