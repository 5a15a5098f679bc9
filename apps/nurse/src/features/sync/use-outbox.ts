import { useSyncExternalStore } from "react";
import { outbox } from "../../app/phone.ts";
import type { OutboxView } from "../../outbox/outbox.ts";

export const useOutbox = (): OutboxView => useSyncExternalStore(outbox.view.subscribe, outbox.view.get);
