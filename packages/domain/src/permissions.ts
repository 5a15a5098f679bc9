import type { Role } from "./staff.ts";

const everyone = ["nurse", "doctor", "admin"] as const;
const care = ["nurse", "doctor"] as const;

/** Which role may do what. Every service verb authorises against this table and nothing else. */
export const permissions = {
  "auth.me": everyone,
  "auth.sign-out": everyone,
  "patients.register": care,
  "patients.update": care,
  "patients.get": care,
  "patients.search": care,
  "consents.give": care,
  "consents.withdraw": care,
  "uploads.request": care,
  "uploads.parts": care,
  "uploads.complete": care,
  "queue.list": care,
  "queue.add": care,
  "queue.hold-tokens": ["nurse"],
  "queue.start-intake": ["nurse"],
  "queue.send-to-doctor": ["nurse"],
  "queue.start": ["doctor"],
  "queue.complete": ["doctor"],
  "queue.cancel": care,
  "notes.list": care,
  "notes.get": care,
  "notes.transcript": care,
  "notes.write-by-hand": care,
  "notes.retry": care,
  "notes.edit": ["doctor"],
  "notes.name-speaker": ["doctor"],
  "notes.sign": ["doctor"],
  "notes.to-sign": ["doctor"],
  "notes.addend": ["doctor"],
  "history.list": care,
  "history.confirm": care,
  "timeline.get": care,
  "timeline.ask": ["doctor"],
  "live.ticket": everyone,
  "staff.list": ["admin"],
  "staff.invite": ["admin"],
  "staff.disable": ["admin"],
  "audit.list": ["admin"],
  "system.jobs": ["admin", "doctor"],
  "system.retry-job": ["admin", "doctor"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

export const mayDo = (role: Role, action: Action): boolean =>
  (permissions[action] as readonly Role[]).includes(role);
