import type { Session } from "@swasya/domain/staff";
import { TEST_NOW, aSession } from "@swasya/domain/testing";
import type { Needs, Ports } from "../context.ts";
import { createFakePorts } from "./fake-ports.ts";

/** A clinic in memory: `as(session)` gives the context of a request by that person. */
export function aClinic() {
  const { ports, audit, rows } = createFakePorts();
  const clock = { now: TEST_NOW };
  const as = (session: Session = aSession()): Needs<keyof Ports> => ({
    session,
    now: () => clock.now,
    audit,
    ...ports,
  });
  return { as, ports, audit, rows, clock };
}
