/** The lines a person typed, without blanks and list marks. */
export const linesOf = (text = ""): string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/^\s*[-•*]\s+/, "").trim())
    .filter((line) => line !== "");
