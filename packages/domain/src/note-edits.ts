import { DomainError } from "./errors.ts";
import type { Evidence } from "./evidence.ts";
import { SECTIONS, type Soap, type Statement, type StatementEdit } from "./note.ts";

type Person = Extract<Evidence, { kind: "person" }>;

/** A row of the table holds 400 KB; what else a note carries needs its share. Bytes of JSON. */
const MOST_NOTE_BYTES = 300_000;

/** The same note, or a clear refusal when it has grown too long to be kept. */
export function assertNoteSize(soap: Soap): Soap {
  if (new TextEncoder().encode(JSON.stringify(soap)).length <= MOST_NOTE_BYTES) return soap;
  throw new DomainError("limit", {
    reason: "too-large",
    issues: [
      { field: "soap", message: "The note is too long to be kept. Shorten it, or write a second one." },
    ],
  });
}

const byPerson = (statement: Statement, text: string, person: Person): Statement => ({
  ...statement,
  text,
  support: "person",
  evidence: [...statement.evidence.filter((piece) => piece.kind !== "person"), person],
  drafted: text === statement.text ? statement.drafted : (statement.drafted ?? statement.text),
});

const addLine = (
  soap: Soap,
  edit: Extract<StatementEdit, { kind: "add" }>,
  person: Person,
  newId: () => string,
): Soap => ({
  ...soap,
  [edit.section]: [
    ...soap[edit.section],
    { statementId: newId(), text: edit.text, evidence: [person], support: "person" },
  ],
});

function replaceLine(
  soap: Soap,
  statementId: string,
  change: (line: Statement) => Statement | undefined,
): Soap {
  let found = false;
  const next = { ...soap };
  for (const section of SECTIONS) {
    next[section] = soap[section].flatMap((line) => {
      if (line.statementId !== statementId) return [line];
      found = true;
      return change(line) ?? [];
    });
  }
  if (!found) throw new DomainError("not-found", "not-found");
  return next;
}

/** The note's text after a person's edits; what they touch becomes theirs, with their name and time. */
export function applyEdits(
  soap: Soap,
  edits: readonly StatementEdit[],
  person: Person,
  newId: () => string,
): Soap {
  const edited = edits.reduce((current, edit) => {
    switch (edit.kind) {
      case "add":
        return addLine(current, edit, person, newId);
      case "change":
        return replaceLine(current, edit.statementId, (line) => byPerson(line, edit.text, person));
      case "keep":
        return replaceLine(current, edit.statementId, (line) => byPerson(line, line.text, person));
      case "remove":
        return replaceLine(current, edit.statementId, () => undefined);
    }
  }, soap);
  return assertNoteSize(edited);
}

/** A whole note typed by a person, section by section, one line a statement. */
export function typedSoap(
  typed: { readonly [section in keyof Soap]: readonly string[] },
  person: Person,
  newId: () => string,
): Soap {
  const lines = (texts: readonly string[]): Statement[] =>
    texts.map((text) => ({ statementId: newId(), text, evidence: [person], support: "person" }));
  return assertNoteSize({
    subjective: lines(typed.subjective),
    objective: lines(typed.objective),
    assessment: lines(typed.assessment),
    plan: lines(typed.plan),
  });
}
