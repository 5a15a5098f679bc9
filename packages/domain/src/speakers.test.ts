import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rolesNamed, withSpeakers } from "./speakers.ts";
import { aTalk } from "./testing.ts";
import type { Speaker, TranscriptSegment } from "./transcript.ts";

const segment = (segmentId: string, voice: string, speaker: Speaker): TranscriptSegment => ({
  segmentId,
  startSeconds: 0,
  endSeconds: 1,
  voice,
  speaker,
  text: "synthetic",
});
const two = [
  segment("s1", "spk_0", "patient"),
  segment("s2", "spk_1", "nurse"),
  segment("s3", "spk_0", "patient"),
];

describe("naming who speaks", () => {
  it("swaps nurse and patient for their whole voices", () => {
    const roles = rolesNamed(two, "s1", "nurse");
    expect(roles).toEqual({ spk_0: "nurse", spk_1: "patient" });
    const named = withSpeakers({ ...aTalk([]), segments: two }, roles);
    expect(named.segments.map(({ speaker }) => speaker)).toEqual(["nurse", "patient", "nurse"]);
  });

  it("gives a voice another role without touching the others", () => {
    expect(rolesNamed(two, "s2", "other")).toEqual({ spk_1: "other" });
    expect(rolesNamed(two, "s2", "doctor")).toEqual({ spk_1: "doctor" });
  });

  it("names only the segment where one voice stands for everybody", () => {
    const one = [segment("s1", "spk_0", "unknown"), segment("s2", "spk_0", "nurse")];
    expect(rolesNamed(one, "s1", "patient")).toEqual({ s1: "patient" });
  });

  it("knows no segment that is not there", () => {
    expect(rolesNamed(two, "s9", "nurse")).toBeUndefined();
  });

  it("undoes itself: named one and the other again, the talk is as it was", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("s1", "s2", "s3"),
        fc.constantFrom<Speaker>("nurse", "patient"),
        (id, role) => {
          const talk = { ...aTalk([]), segments: two };
          const before = two.find(({ segmentId }) => segmentId === id)?.speaker ?? "unknown";
          const named = withSpeakers(talk, rolesNamed(two, id, role));
          expect(withSpeakers(named, rolesNamed(named.segments, id, before))).toEqual(talk);
        },
      ),
    );
  });
});
