/** Of a changed row only what decides. */
export interface RowImage {
  readonly sortKey: string;
  /** Of a note or a document. */
  readonly status?: string;
  readonly version?: number;
}

const inHistory = /^(?:DOC|VISIT)#/;
const aNote = /^\d{4}-/;
const drafted = new Set(["draft", "signed"]);

/** Did what the timeline shows change with this row? A note counts from its draft on, and when it leaves it. */
export function shouldRebuild(previous: RowImage | undefined, current: RowImage): boolean {
  const isSame =
    previous !== undefined && previous.version === current.version && previous.status === current.status;
  if (isSame) return false;
  if (inHistory.test(current.sortKey)) return true;
  if (!aNote.test(current.sortKey)) return false;
  return drafted.has(current.status ?? "") || drafted.has(previous?.status ?? "");
}
