import type { Claim, SlotName } from "./claim.ts";
import {
  assertionAt,
  type ClaimReader,
  isFree,
  placed,
  slot,
  spanOf,
  timeAt,
  tokensOf,
  use,
} from "./reader.ts";
import { findTakings } from "./schedule.ts";
import { findTimes, type TimeRole } from "./times.ts";

const slotNames: Partial<Record<TimeRole, SlotName>> = {
  length: "length",
  when: "when",
  due: "due",
  gestation: "length",
  every: "every",
  age: "number",
};

/** Times that belong to no complaint, medicine or measurement: when to come back, how old, how far pregnant. */
const times: ClaimReader = (reading) =>
  findTimes(tokensOf(reading)).flatMap((time): Claim[] => {
    if (!isFree(reading)(time.first) || !isFree(reading)(time.last)) return [];
    use(reading, time);
    const name = slotNames[time.role] ?? "length";
    return [
      {
        kind: time.role === "age" ? "age" : "time",
        concept: time.role,
        label: time.value,
        wider: [],
        assertion: assertionAt(reading, time.first),
        time: timeAt(reading, time.first),
        slots: [slot(reading, name, time.value, time)],
        ...placed(reading, time),
      },
    ];
  });

/** "din mein paanch baar", "twice a day": how often, of what is no medicine. */
const rates: ClaimReader = (reading) =>
  findTakings(tokensOf(reading), isFree(reading)).flatMap((taking): Claim[] => {
    if (!isFree(reading)(taking.first) || !isFree(reading)(taking.last)) return [];
    use(reading, taking);
    const text = reading.sentence.text.slice(spanOf(reading, taking).start, spanOf(reading, taking).end);
    return [
      {
        kind: "time",
        concept: "rate",
        label: text,
        wider: [],
        assertion: assertionAt(reading, taking.first),
        time: "now",
        slots: [slot(reading, taking.name, taking.value, taking)],
        ...placed(reading, taking),
      },
    ];
  });

export const readTimes: ClaimReader = (reading) => [...times(reading), ...rates(reading)];
