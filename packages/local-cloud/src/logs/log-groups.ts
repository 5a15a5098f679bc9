/** One line that a function wrote. */
export interface LogEvent {
  readonly eventId: string;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  readonly message: string;
}

export interface LogGroup {
  readonly name: string;
  readonly createdAt: number;
  readonly events: readonly LogEvent[];
}

export interface LogGroups {
  append(name: string, message: string): void;
  all(): readonly LogGroup[];
}

/** What a laptop keeps of each function; the whole log is in the program's own output. */
const MOST_EVENTS = 2000;

/** The newest lines of each function, in memory. */
export function createLogGroups(now: () => number): LogGroups {
  const groups = new Map<string, { createdAt: number; events: LogEvent[] }>();
  let written = 0;
  return {
    append(name, message) {
      const group = groups.get(name) ?? { createdAt: now(), events: [] };
      groups.set(name, group);
      written += 1;
      group.events.push({ eventId: String(written).padStart(20, "0"), timestamp: now(), message });
      if (group.events.length > MOST_EVENTS) group.events.shift();
    },
    all: () =>
      [...groups]
        .map(([name, group]) => ({ name, ...group }))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  };
}
