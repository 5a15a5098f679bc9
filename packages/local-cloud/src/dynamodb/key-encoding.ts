import { type AttributeValue, bytesOf } from "./attribute-value.ts";
import { parseDecimal } from "./decimal.ts";

const NEGATIVE = 0x10;
const ZERO = 0x80;
const POSITIVE = 0xf0;
/** Brings the smallest magnitude, -130, above zero. */
const MAGNITUDE_OFFSET = 200;

/** Bytes whose memcmp order is DynamoDB's key order: strings by UTF-8, binary by byte, numbers by value. */
export function encodeKey(value: AttributeValue): Buffer {
  if ("S" in value) return Buffer.from(value.S, "utf8");
  if ("B" in value) return bytesOf(value.B);
  if ("N" in value) return encodeNumber(value.N);
  throw new Error("A key must be a string, a number or binary.");
}

function encodeNumber(text: string): Buffer {
  const { significand, exponent } = parseDecimal(text);
  if (significand === 0n) return Buffer.from([ZERO]);
  const negative = significand < 0n;
  const digits = (negative ? -significand : significand).toString();
  const magnitude = exponent + digits.length + MAGNITUDE_OFFSET;
  const body = Buffer.concat([
    Buffer.from([magnitude >> 8, magnitude & 0xff]),
    Buffer.from(digits, "latin1"),
    Buffer.from([0]),
  ]);
  return Buffer.concat([Buffer.from([negative ? NEGATIVE : POSITIVE]), negative ? inverted(body) : body]);
}

const inverted = (bytes: Buffer) => Buffer.from(bytes.map((byte) => 0xff - byte));

/** The smallest bytes above every key that begins with `prefix`, or undefined when there are none. */
export function prefixEnd(prefix: Buffer): Buffer | undefined {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 0xff) length -= 1;
  if (length === 0) return undefined;
  const end = Buffer.from(prefix.subarray(0, length));
  end[length - 1] = (end[length - 1] ?? 0) + 1;
  return end;
}
