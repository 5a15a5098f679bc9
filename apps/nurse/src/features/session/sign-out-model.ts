import type { NurseKey } from "@swasya/messages/nurse";
import type { OutboxView } from "../../outbox/outbox.ts";
import { type RecorderState, isActive } from "../recorder/model.ts";
import { unsentOf } from "../sync/model.ts";

export interface SignOutAnswer {
  /** What signing out would mean now, sentence by sentence. */
  readonly says: readonly NurseKey[];
  /** A recording runs: it is stopped first. */
  readonly blocked: boolean;
  /** Something is still only on this phone and goes out by itself when waited for. */
  readonly mayWait: boolean;
}

/** What a nurse should know before leaving a phone that others use too. `hasTyped`: text that was not saved. */
export function signOutAnswer(view: OutboxView, recorder: RecorderState, hasTyped: boolean): SignOutAnswer {
  if (isActive(recorder)) return { says: ["sign-out.recording"], blocked: true, mayWait: false };
  const { all, stuck } = unsentOf(view, recorder);
  const says: NurseKey[] = all > 0 ? ["sign-out.stays"] : [];
  if (hasTyped) says.push("sign-out.typed");
  if (says.length === 0) says.push("sign-out.nothing");
  if (stuck > 0) says.push("sign-out.stuck");
  if (view.offline) says.push("sign-out.offline");
  return { says, blocked: false, mayWait: all > stuck };
}
