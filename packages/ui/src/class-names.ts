export type ClassName = string | false | undefined;

/** `classNames("a", wide && "b")` → `"a b"`. */
export const classNames = (...names: readonly ClassName[]): string => names.filter(Boolean).join(" ");
