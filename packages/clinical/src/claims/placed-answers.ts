import type { SceneSentence } from "../scene/scene.ts";
import { type Claim, type Slot, slotOf } from "./claim.ts";
import { isProblemKind, placedName, takesPlace } from "./problem.ts";
import { findTimes } from "./times.ts";

type Sentences = readonly SceneSentence[];

const isPatientSide = ({ speaker }: SceneSentence): boolean => speaker !== "nurse" && speaker !== "doctor";

/** "Where does it hurt?" – "In the left jaw, for three days.": a place alone says where what was asked about is. */
export function placedAnswers(sentences: Sentences, claims: readonly Claim[]): Claim[] {
  return sentences.flatMap((sentence): Claim[] => {
    const before = sentences[sentence.index - 1];
    if (before === undefined || sentence.isQuestion || !isPatientSide(sentence) || isPatientSide(before))
      return [];
    const own = claims.filter((claim) => claim.sentence === sentence.index);
    const asked = claims.filter(
      (claim) => claim.sentence === before.index && takesPlace(claim) && slotOf(claim, "site") === undefined,
    );
    const [head] = asked;
    const place = sentence.terms.find(({ entry }) => entry.kind === "site");
    if (head === undefined || asked.length !== 1 || place === undefined) return [];
    const placeStart = sentence.tokens[place.first]?.start;
    if (own.some((claim) => slotOf(claim, "site")?.start === placeStart)) return [];
    if (
      own.some(
        (claim) => isProblemKind(claim.kind) && claim.start < (sentence.tokens[place.first]?.start ?? 0),
      )
    )
      return [];
    const side = sentence.terms.find(({ entry }) => ["left", "right", "both"].includes(entry.concept));
    const at = (
      name: Slot["name"],
      value: string,
      { first, last }: { first: number; last: number },
    ): Slot => ({
      name,
      value,
      start: sentence.tokens[first]?.start ?? sentence.start,
      end: sentence.tokens[last]?.end ?? sentence.end,
    });
    const times = findTimes(sentence.tokens).flatMap(({ role, value, ...run }) =>
      role === "length" || role === "when" ? [at(role, value, run)] : [],
    );
    const places = [place.entry.concept, ...place.entry.wider];
    const names = places.flatMap((where) => placedName(head.concept, where) ?? []);
    const [name] = names;
    return [
      {
        ...head,
        label: name ?? `${place.entry.concept} ${head.concept}`,
        wider: [...head.wider, ...names],
        assertion: "present",
        slots: [
          ...places.map((where) => at("site", where, place)),
          ...(side === undefined ? [] : [at("side", side.entry.concept, side)]),
          ...times,
        ],
        sentence: sentence.index,
        context: [before.index],
        start: sentence.tokens[place.first]?.start ?? sentence.start,
        end: sentence.tokens[place.last]?.end ?? sentence.end,
      },
    ];
  });
}

/** "Pairon mein sujan?" – "Haan, dono mein.": the answer says which side. */
export function sidesIn(claim: Claim, { terms, tokens }: SceneSentence): Slot[] {
  if (!takesPlace(claim) || claim.slots.some(({ name }) => name === "side")) return [];
  return terms
    .filter(({ entry }) => entry.concept === "left" || entry.concept === "right" || entry.concept === "both")
    .slice(0, 1)
    .map(({ entry, first, last }) => ({
      name: "side",
      value: entry.concept,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
    }));
}
