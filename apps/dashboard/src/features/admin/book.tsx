"use client";
import type { ReactNode } from "react";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { refusalText } from "../../shell/refusal-text.ts";

/** What an administrator looks into; `act` has no visible head. */
type Column =
  | "when"
  | "who"
  | "what"
  | "patient"
  | "outcome"
  | "state"
  | "why"
  | "name"
  | "email"
  | "role"
  | "act";

interface BookProps {
  readonly name: "staff" | "jobs" | "audit";
  readonly aside?: ReactNode;
  /** Between heading and table. */
  readonly choice?: ReactNode;
  readonly error: unknown;
  readonly columns: readonly Column[];
  /** Said instead of an empty table. */
  readonly none?: string | undefined;
  /** Undefined until they are read. */
  readonly rows: readonly ReactNode[] | undefined;
}

/** One of the clinic's books: heading, what went wrong, and its rows. */
export function Book({ name, aside, choice, error, columns, none, rows }: BookProps) {
  const t = useText();
  const headOf = (column: Column) => (column === "email" ? t("sign-in.email") : t(`admin.${column}`));
  return (
    <section aria-label={t(`admin.${name}`)} className="grid gap-3">
      <h1 className="hanging">
        {t(`admin.${name}`)} {aside && <small>{aside}</small>}
      </h1>
      {choice}
      {error !== null && <Notice>{refusalText(error, t)}</Notice>}
      {none !== undefined && rows?.length === 0 && <p>{none}</p>}
      <table className="table" hidden={!rows?.length}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>
                <span className={column === "act" ? "sr-only" : undefined}>{headOf(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </section>
  );
}
