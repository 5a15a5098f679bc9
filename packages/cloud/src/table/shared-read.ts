interface Flight<Value> {
  readonly running: Promise<Value>;
  next?: Promise<Value>;
}

/**
 * One read for all who ask for the same at the same time. Who asks while a read is under way waits for the next:
 * what anybody gets was read after they asked, so a screen sees its own write. At most one read of a key is under
 * way, however many screens ask; the value is shared and must not be changed.
 */
export function createSharedRead<Value, Key extends readonly string[]>(
  read: (...key: Key) => Promise<Value>,
): (...key: Key) => Promise<Value> {
  const flights = new Map<string, Flight<Value>>();

  const start = (name: string, key: Key): Promise<Value> => {
    const flight: Flight<Value> = { running: read(...key) };
    flights.set(name, flight);
    const land = () => void (flight.next === undefined && flights.delete(name));
    flight.running.then(land, land);
    return flight.running;
  };

  return (...key) => {
    const name = JSON.stringify(key);
    const flight = flights.get(name);
    if (!flight) return start(name, key);
    const onwards = () => start(name, key);
    flight.next ??= flight.running.then(onwards, onwards);
    return flight.next;
  };
}
