import { plainLine } from "@swasya/domain/plain-text";

/** The lines a person typed, without blanks and list marks. */
export const linesOf = (text = ""): string[] =>
  text
    .split("\n")
    .map((line) => plainLine(line).replace(/^[-•*] /, ""))
    .filter((line) => line !== "");
