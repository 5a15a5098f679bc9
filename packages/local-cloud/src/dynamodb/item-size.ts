import { type AttributeValue, bytesOf, type Item } from "./attribute-value.ts";

export const MAX_ITEM_BYTES = 400 * 1024;

const numberSize = (text: string) => Math.ceil(text.replace(/[-.]/g, "").length / 2) + 1;

function valueSize(value: AttributeValue): number {
  if ("S" in value) return Buffer.byteLength(value.S);
  if ("N" in value) return numberSize(value.N);
  if ("B" in value) return bytesOf(value.B).length;
  if ("SS" in value) return value.SS.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if ("NS" in value) return value.NS.reduce((sum, text) => sum + numberSize(text), 0);
  if ("BS" in value) return value.BS.reduce((sum, text) => sum + bytesOf(text).length, 0);
  if ("L" in value) return value.L.reduce((sum, element) => sum + 1 + valueSize(element), 3);
  if ("M" in value) return itemSize(value.M) + Object.keys(value.M).length + 3;
  return 1;
}

/** Bytes as DynamoDB counts them: names and values in UTF-8. */
export function itemSize(item: Item): number {
  let sum = 0;
  for (const [name, value] of Object.entries(item)) sum += Buffer.byteLength(name) + valueSize(value);
  return sum;
}
