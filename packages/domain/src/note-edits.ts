import { changedMeanwhile, DomainError, notFound } from "./errors.ts";
import type { PersonEvidence as Person } from "./evidence.ts";
import { lastChange, linesOnPage, type NoteText, openHeard } from "./note-changes.ts";
import {
  type HeardLine,
  type LineChange,
  SECTIONS,
  type Soap,
  type SoapSection,
  type Statement,
  type StatementEdit,
} from "./note.ts";

type EditOf<Kind extends StatementEdit["kind"]> = Extract<StatementEdit, { kind: Kind }>;

interface Writer {
  readonly by: Person;
  readonly newId: () => string;
}

/** A row of the table holds 400 KB; what else a note carries needs its share. Bytes of JSON. */
const MOST_NOTE_BYTES = 300_000;

const jsonBytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** The same note, or a clear refusal when it has grown too long to be kept. */
export function assertNoteSize(soap: Soap): Soap {
  if (jsonBytes(soap) <= MOST_NOTE_BYTES) return soap;
  throw new DomainError("limit", {
    reason: "too-large",
    issues: [
      { field: "soap", message: "The note is too long to be kept. Shorten it, or write a second one." },
    ],
  });
}

/** What it was doubted for is settled with it; which words rest on what holds only as it was drafted. */
function byPerson(statement: Statement, text: string, person: Person): Statement {
  const { reasons: _, opinion: _opinion, phrases, ...settled } = statement;
  return {
    ...settled,
    ...(phrases !== undefined && text === statement.text ? { phrases } : {}),
    text,
    support: "person",
    evidence: [...statement.evidence.filter((piece) => piece.kind !== "person"), person],
    drafted: text === statement.text ? statement.drafted : (statement.drafted ?? statement.text),
  };
}

interface Standing {
  readonly section: SoapSection;
  readonly line: Statement;
}

function standing(soap: Soap, statementId: string): Standing {
  for (const section of SECTIONS) {
    const line = soap[section].find((each) => each.statementId === statementId);
    if (line) return { section, line };
  }
  throw notFound();
}

const replaced = (soap: Soap, { section, line }: Standing): Soap => ({
  ...soap,
  [section]: soap[section].map((each) => (each.statementId === line.statementId ? line : each)),
});

const without = (soap: Soap, section: SoapSection, statementId: string): Soap => ({
  ...soap,
  [section]: soap[section].filter((each) => each.statementId !== statementId),
});

const changesOf = (text: NoteText): readonly LineChange[] => text.changes ?? [];

function add(
  text: NoteText,
  { section, text: words, statementId }: EditOf<"add"> & { readonly statementId: string },
  by: Person,
): NoteText {
  const taken = SECTIONS.some((each) =>
    linesOnPage(text, each).some(({ statement }) => statement.statementId === statementId),
  );
  if (taken) throw changedMeanwhile();
  const line: Statement = { statementId, text: words, evidence: [by], support: "person" };
  return {
    ...text,
    soap: { ...text.soap, [section]: [...text.soap[section], line] },
    changes: [...changesOf(text), { kind: "add", statementId, section, by }],
  };
}

const heardOf = (text: NoteText, statementId: string): HeardLine => {
  const line = text.heard?.find((each) => each.statementId === statementId);
  if (!line) throw notFound();
  if (!openHeard(text).includes(line)) throw changedMeanwhile();
  return line;
};

function addHeard(text: NoteText, { statementId }: EditOf<"add-heard">, by: Person): NoteText {
  const { section, text: words, evidence } = heardOf(text, statementId);
  const line: Statement = { statementId, text: words, evidence: [...evidence, by], support: "person" };
  return {
    ...text,
    soap: { ...text.soap, [section]: [...text.soap[section], line] },
    changes: [...changesOf(text), { kind: "add", statementId, section, by }],
  };
}

function dismissHeard(text: NoteText, { statementId }: EditOf<"dismiss-heard">, by: Person): NoteText {
  const { section } = heardOf(text, statementId);
  return { ...text, changes: [...changesOf(text), { kind: "dismiss", statementId, section, by }] };
}

function rewrite(text: NoteText, edit: EditOf<"change" | "keep">, by: Person): NoteText {
  const { section, line } = standing(text.soap, edit.statementId);
  const words = edit.kind === "keep" ? line.text : edit.text;
  const { kind, statementId } = edit;
  return {
    ...text,
    soap: replaced(text.soap, { section, line: byPerson(line, words, by) }),
    changes: [...changesOf(text), { kind, statementId, section, before: line, by }],
  };
}

function remove(text: NoteText, { statementId }: EditOf<"remove">, by: Person): NoteText {
  const { section, line } = standing(text.soap, statementId);
  const page = linesOnPage(text, section).map(({ statement }) => statement.statementId);
  const after = page[page.indexOf(statementId) - 1];
  return {
    ...text,
    soap: without(text.soap, section, statementId),
    changes: [...changesOf(text), { kind: "remove", statementId, section, before: line, after, by }],
  };
}

function undo(text: NoteText, { statementId }: EditOf<"undo">, by: Person): NoteText {
  const change = lastChange(text, statementId);
  if (!change) throw notFound();
  return {
    ...text,
    soap: takenBack(text, change),
    changes: changesOf(text).map((each) => (each === change ? { ...each, undone: by } : each)),
  };
}

function takenBack(text: NoteText, { kind, before, section, statementId }: LineChange): Soap {
  if (kind === "dismiss") return text.soap;
  if (!before) return without(text.soap, section, statementId);
  if (kind !== "remove") return replaced(text.soap, { section, line: before });
  const lines = linesOnPage(text, section).flatMap(({ statement, removed }) =>
    removed && statement.statementId !== statementId ? [] : [statement],
  );
  return { ...text.soap, [section]: lines };
}

function applyEdit(text: NoteText, edit: StatementEdit, { by, newId }: Writer): NoteText {
  switch (edit.kind) {
    case "add":
      return add(text, { ...edit, statementId: edit.statementId ?? newId() }, by);
    case "change":
    case "keep":
      return rewrite(text, edit, by);
    case "remove":
      return remove(text, edit, by);
    case "add-heard":
      return addHeard(text, edit, by);
    case "dismiss-heard":
      return dismissHeard(text, edit, by);
    case "undo":
      return undo(text, edit, by);
  }
}

/**
 * The note's text after a person's edits; what they touch becomes theirs, with their name and time, and each
 * edit leaves what it changed. Where that would grow too long to be kept, the oldest of it is forgotten.
 */
export function applyEdits(text: NoteText, edits: readonly StatementEdit[], writer: Writer): NoteText {
  const edited = edits.reduce((current, edit) => applyEdit(current, edit, writer), text);
  const soap = assertNoteSize(edited.soap);
  return { ...edited, soap, changes: newestThatFit(changesOf(edited), MOST_NOTE_BYTES - jsonBytes(soap)) };
}

function newestThatFit(changes: readonly LineChange[], bytes: number): LineChange[] {
  let left = bytes;
  const firstKept = changes.findLastIndex((change) => (left -= jsonBytes(change)) < 0) + 1;
  return changes.slice(firstKept);
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
