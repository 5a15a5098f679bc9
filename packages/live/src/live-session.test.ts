import type { LiveTicket } from "@swasya/domain/topics";
import { describe, expect, it } from "vitest";
import { type LiveSurroundings, type OpenMqtt, runLiveSession } from "./live-session.ts";
import type { LiveState } from "./live-state.ts";

type Handlers = Parameters<OpenMqtt>[1];

/** A broker and a clock in the test's hands. */
function aWorld() {
  const states: LiveState[] = [];
  const messages: string[] = [];
  const waits: { work: () => void; delayMs: number }[] = [];
  const tried: LiveTicket[] = [];
  let handlers: Handlers | undefined;
  const world = {
    states,
    messages,
    waits,
    tried,
    snapshots: 0,
    closedLinks: 0,
    ticketsGiven: 0,
    brokerUp: true,
    apiUp: true,
    nowMs: Date.parse("2026-11-24T05:00:00.000Z"),
    drop: () => handlers?.onDropped(),
    deliver: (payload: string) => handlers?.onMessage("clinics/rampur/queue/Q_1/status", payload),
    /** Lets the wait that is pending run out, and everything that follows happen. */
    async waitOver() {
      waits.pop()?.work();
      await settle();
    },
  };
  const surroundings: LiveSurroundings = {
    now: () => world.nowMs,
    chance: () => 1,
    later: (work, delayMs) => {
      const wait = { work, delayMs };
      waits.push(wait);
      return () => void waits.splice(waits.indexOf(wait), 1);
    },
    openMqtt: async (ticket, given) => {
      tried.push(ticket);
      if (!world.brokerUp) throw new Error("down");
      handlers = given;
      return { close: () => void world.closedLinks++ };
    },
  };
  const session = runLiveSession(
    {
      getTicket: async () => {
        if (!world.apiUp) throw new Error("down");
        world.ticketsGiven += 1;
        return aTicket(world.ticketsGiven, world.nowMs);
      },
      onMessage: (message) => void messages.push(`${message.id} ${message.version}`),
      onSnapshotNeeded: () => void world.snapshots++,
      onState: (state) => void states.push(state),
    },
    surroundings,
  );
  return { world, session };
}

const aTicket = (count: number, nowMs: number): LiveTicket => ({
  url: "ws://127.0.0.1:1/mqtt",
  clientId: `client-${count}`,
  username: "u",
  password: "p",
  topics: ["clinics/rampur/queue/+/status"],
  expiresAt: new Date(nowMs + 600_000).toISOString(),
});
const settle = () => new Promise((resolve) => setImmediate(resolve));
const changed = (id: string, version: number) =>
  JSON.stringify({ type: "queue.changed", id, version, at: "" });

describe("a live session", () => {
  it("asks for one snapshot once it is subscribed", async () => {
    const { world } = aWorld();
    await settle();
    expect(world.states).toEqual(["connecting", "live"]);
    expect(world.snapshots).toBe(1);
  });

  it("comes back after a drop with the same ticket and one more snapshot", async () => {
    const { world } = aWorld();
    await settle();
    world.drop();
    await world.waitOver();
    expect(world.states).toEqual(["connecting", "live", "connecting", "live"]);
    expect(world.snapshots).toBe(2);
    expect(world.ticketsGiven).toBe(1);
  });

  it("fetches a new ticket when the old one ran out meanwhile", async () => {
    const { world } = aWorld();
    await settle();
    world.nowMs += 600_000;
    world.drop();
    await world.waitOver();
    expect(world.tried.map((ticket) => ticket.clientId)).toEqual(["client-1", "client-2"]);
  });

  it("fetches a new ticket after a refusal and waits longer each time", async () => {
    const { world } = aWorld();
    await settle();
    world.brokerUp = false;
    world.drop();
    const delays: (number | undefined)[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      delays.push(world.waits.at(-1)?.delayMs);
      await world.waitOver();
    }
    expect(delays).toEqual([500, 1000, 2000]);
    expect(world.ticketsGiven).toBe(3);
    expect(world.states.at(-1)).toBe("offline");
    world.brokerUp = true;
    await world.waitOver();
    expect(world.states.at(-1)).toBe("live");
  });

  it("keeps trying while the API gives no ticket", async () => {
    const { world } = aWorld();
    world.apiUp = false;
    await settle();
    world.drop();
    world.nowMs += 600_000;
    await world.waitOver();
    expect(world.states.at(-1)).toBe("offline");
    world.apiUp = true;
    await world.waitOver();
    expect(world.states.at(-1)).toBe("live");
  });

  it("tries at once when told that the network is back, and only when it was waiting", async () => {
    const { world, session } = aWorld();
    await settle();
    session.retryNow();
    await settle();
    expect(world.tried).toHaveLength(1);
    world.drop();
    session.retryNow();
    await settle();
    expect(world.states.at(-1)).toBe("live");
    expect(world.waits).toHaveLength(0);
  });

  it("lets go at once when told that the network is gone", async () => {
    const { world, session } = aWorld();
    await settle();
    world.brokerUp = false;
    session.networkLost();
    expect(world.closedLinks).toBe(1);
    session.networkLost();
    expect(world.waits).toHaveLength(1);
    await world.waitOver();
    expect(world.states.at(-1)).toBe("offline");
  });

  it("hands over each version once, and drops what is not a message", async () => {
    const { world } = aWorld();
    await settle();
    for (const payload of [
      changed("Q_1", 2),
      changed("Q_1", 2),
      changed("Q_1", 1),
      "not json",
      "{}",
      changed("Q_1", 3),
    ]) {
      world.deliver(payload);
    }
    expect(world.messages).toEqual(["Q_1 2", "Q_1 3"]);
  });

  it("does nothing more once closed", async () => {
    const { world, session } = aWorld();
    await settle();
    session.close();
    world.deliver(changed("Q_1", 9));
    world.drop();
    expect(world.closedLinks).toBe(1);
    expect(world.messages).toEqual([]);
    expect(world.waits).toHaveLength(0);
  });
});
