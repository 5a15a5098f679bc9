import { type Observable, observable } from "../device/observable.ts";
import {
  type Failure,
  type OutboxItem,
  type Owner,
  afterFailure,
  dueItems,
  forgiven,
  isRefused,
  madeDue,
  nextDueAt,
} from "./model.ts";
import type { OutboxStore, SentRow } from "./store.ts";

export type SendOutcome = "stored" | Failure;
/** Never throws: what went wrong is an outcome. `onProgress` gets 0 to 1. */
export type Send = (item: OutboxItem, onProgress: (part: number) => void) => Promise<SendOutcome>;

export interface OutboxView {
  /** False until the phone's own list was read. */
  readonly counted: boolean;
  readonly items: readonly OutboxItem[];
  /** Things on this phone that this build cannot open: counted, so that nobody takes the phone for empty. */
  readonly unreadable: number;
  /** Captured things that are being written down; not on the list yet, and only here. */
  readonly preparing: number;
  /** Share sent of what is on its way, 0 to 1. */
  readonly sending: ReadonlyMap<string, number>;
  readonly sent: readonly SentRow[];
  /** The last try reached nobody. */
  readonly offline: boolean;
}

export interface OutboxDeps {
  readonly store: OutboxStore;
  readonly send: Send;
  readonly now: () => number;
  readonly chance: () => number;
  /** Runs `work` later; returns what stops it. */
  readonly later: (work: () => void, delayMs: number) => () => void;
  /** Runs `work` unless another tab holds this item; false when it does. */
  readonly claim: (itemId: string, work: () => Promise<void>) => Promise<boolean>;
  readonly onSent: (item: OutboxItem) => void;
  /** Things outside the outbox that could not be brought into it. */
  readonly leftOver?: () => Promise<number>;
}

export interface Outbox {
  readonly view: Pick<Observable<OutboxView>, "get" | "subscribe">;
  /** Whose things may go out; undefined while nobody is signed in. */
  readonly setOwner: (owner: Owner | undefined) => void;
  /** Resolves once the phone has it on disk. */
  readonly add: (item: OutboxItem, bytes?: ArrayBuffer) => Promise<void>;
  /** Counts one thing as only here while `work` makes it ready to be added. */
  readonly prepare: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly reload: () => Promise<void>;
  /** Tries everything that waits for time, at once: after a start, a reconnect, a return to the page. */
  readonly flush: () => Promise<void>;
  readonly retry: (itemId: string) => Promise<void>;
  readonly remove: (itemId: string) => Promise<void>;
}

/** Before the phone's own list was read. */
export const uncountedOutbox: OutboxView = {
  counted: false,
  items: [],
  unreadable: 0,
  preparing: 0,
  sending: new Map(),
  sent: [],
  offline: false,
};

const AT_ONCE = 2;
/** How long to leave an item to the tab that holds it. */
const OTHER_TAB_MS = 5_000;

export function createOutbox(deps: OutboxDeps): Outbox {
  const { store, now } = deps;
  const view = observable(uncountedOutbox);
  let owner: Owner | undefined;
  let stopTimer: (() => void) | undefined;
  const inFlight = new Set<string>();

  const show = (change: Partial<OutboxView>) => view.set({ ...view.get(), ...change });
  const showProgress = (itemId: string, part: number | undefined) => {
    const sending = new Map(view.get().sending);
    if (part === undefined) sending.delete(itemId);
    else sending.set(itemId, part);
    show({ sending });
  };
  const reload = async () => {
    const [{ items, unreadable }, sent, leftOver] = await Promise.all([
      store.list(),
      store.listSent(now()),
      deps.leftOver?.() ?? 0,
    ]);
    show({ counted: true, items, sent, unreadable: unreadable + leftOver });
  };

  const prepare = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    show({ preparing: view.get().preparing + 1 });
    try {
      return await work();
    } finally {
      show({ preparing: view.get().preparing - 1 });
    }
  };

  const settle = async (item: OutboxItem, outcome: SendOutcome) => {
    show({ offline: outcome !== "stored" && outcome.key === "device.no-network" });
    if (outcome === "stored") {
      await store.markSent(item, now());
      deps.onSent(item);
    } else await store.save(afterFailure(item, outcome, now(), deps.chance()));
  };

  const sendOne = async (item: OutboxItem) => {
    inFlight.add(item.itemId);
    showProgress(item.itemId, 0);
    try {
      const mine = await deps.claim(item.itemId, async () => {
        await settle(item, await deps.send(item, (part) => showProgress(item.itemId, part)));
      });
      if (!mine) await store.save({ ...item, nextTryAt: now() + OTHER_TAB_MS });
    } finally {
      inFlight.delete(item.itemId);
      showProgress(item.itemId, undefined);
      await reload();
    }
  };

  const pump = async (): Promise<void> => {
    stopTimer?.();
    if (!owner) return;
    const due = dueItems(view.get().items, owner, now()).filter((item) => !inFlight.has(item.itemId));
    const batch = due.slice(0, Math.max(0, AT_ONCE - inFlight.size));
    if (batch.length > 0) {
      await Promise.all(batch.map((item) => sendOne(item).then(pump)));
      return;
    }
    const at = nextDueAt(view.get().items, owner, now());
    if (at !== undefined) stopTimer = deps.later(() => void pump(), Math.max(250, at - now()));
  };

  const rewrite = async (change: (item: OutboxItem) => OutboxItem | undefined) => {
    await reload();
    const idle = view.get().items.filter(({ itemId }) => !inFlight.has(itemId));
    await Promise.all(idle.flatMap((item) => change(item) ?? []).map((item) => store.save(item)));
    await reload();
    await pump();
  };

  return {
    view,
    prepare,
    reload,
    setOwner(next) {
      owner = next;
      if (next) void rewrite((item) => (isRefused(item) ? undefined : madeDue(item, now())));
    },
    async add(item, bytes) {
      await prepare(async () => {
        await store.add(item, bytes);
        await reload();
      });
      void pump();
    },
    flush: () => rewrite((item) => (isRefused(item) ? undefined : madeDue(item, now()))),
    retry: (itemId) => rewrite((item) => (item.itemId === itemId ? forgiven(item, now()) : undefined)),
    async remove(itemId) {
      await store.remove(itemId);
      await reload();
    },
  };
}
