import { invalid } from "../fault.ts";

/** `significand × 10^exponent`; the significand has no trailing zero, zero is `{ 0n, 0 }`. */
export interface Decimal {
  readonly significand: bigint;
  readonly exponent: number;
}

const MAX_DIGITS = 38;
const LARGEST_MAGNITUDE = 125;
const SMALLEST_MAGNITUDE = -130;
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/;

/** Throws a ValidationException when the text is no number DynamoDB can hold. */
export function parseDecimal(text: string): Decimal {
  const match = NUMBER.exec(text.trim());
  const whole = match?.[2] ?? "";
  const fraction = match?.[3] ?? "";
  if (!match || whole + fraction === "") {
    throw invalid("The parameter cannot be converted to a numeric value");
  }
  const significand = BigInt(whole + fraction);
  const exponent = Number(match[4] ?? 0) - fraction.length;
  return checked({ significand: match[1] === "-" ? -significand : significand, exponent });
}

function checked(decimal: Decimal): Decimal {
  if (decimal.significand === 0n) return { significand: 0n, exponent: 0 };
  const negative = decimal.significand < 0n;
  const allDigits = (negative ? -decimal.significand : decimal.significand).toString();
  const digits = allDigits.replace(/0+$/, "");
  const exponent = decimal.exponent + allDigits.length - digits.length;
  if (digits.length > MAX_DIGITS) {
    throw invalid("Attempting to store more than 38 significant digits in a Number");
  }
  const magnitude = exponent + digits.length - 1;
  if (magnitude > LARGEST_MAGNITUDE) {
    throw invalid("Number overflow. Attempting to store a number with magnitude larger than supported range");
  }
  if (magnitude < SMALLEST_MAGNITUDE) {
    throw invalid(
      "Number underflow. Attempting to store a number with magnitude smaller than supported range",
    );
  }
  return { significand: negative ? -BigInt(digits) : BigInt(digits), exponent };
}

export function formatDecimal({ significand, exponent }: Decimal): string {
  const sign = significand < 0n ? "-" : "";
  const digits = (significand < 0n ? -significand : significand).toString();
  if (exponent >= 0) return sign + digits + "0".repeat(exponent);
  if (digits.length > -exponent) return `${sign}${digits.slice(0, exponent)}.${digits.slice(exponent)}`;
  return `${sign}0.${digits.padStart(-exponent, "0")}`;
}

export const canonicalNumber = (text: string): string => formatDecimal(parseDecimal(text));

function align(left: Decimal, right: Decimal): { left: bigint; right: bigint; exponent: number } {
  const exponent = Math.min(left.exponent, right.exponent);
  return {
    left: left.significand * 10n ** BigInt(left.exponent - exponent),
    right: right.significand * 10n ** BigInt(right.exponent - exponent),
    exponent,
  };
}

export function addNumbers(left: string, right: string): string {
  const sum = align(parseDecimal(left), parseDecimal(right));
  return formatDecimal(checked({ significand: sum.left + sum.right, exponent: sum.exponent }));
}

export function subtractNumbers(left: string, right: string): string {
  const sum = align(parseDecimal(left), parseDecimal(right));
  return formatDecimal(checked({ significand: sum.left - sum.right, exponent: sum.exponent }));
}

/** Negative, zero or positive, as a sort comparator. */
export function compareNumbers(left: string, right: string): number {
  const pair = align(parseDecimal(left), parseDecimal(right));
  if (pair.left === pair.right) return 0;
  return pair.left < pair.right ? -1 : 1;
}
