import type { Evidence } from "@swasya/domain/evidence";

export type PersonEvidence = Extract<Evidence, { kind: "person" }>;
