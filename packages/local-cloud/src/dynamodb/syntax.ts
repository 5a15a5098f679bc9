import type { AttributeValue } from "./attribute-value.ts";

/** Attribute names and list positions, from the item down. */
export type DocumentPath = readonly (string | number)[];

export interface PathOperand {
  readonly kind: "path";
  readonly path: DocumentPath;
}
export interface LiteralOperand {
  readonly kind: "literal";
  readonly value: AttributeValue;
}
export interface SizeOperand {
  readonly kind: "size";
  readonly of: PathOperand | LiteralOperand;
}
export type Operand = PathOperand | LiteralOperand | SizeOperand;

export type Comparator = "=" | "<>" | "<" | "<=" | ">" | ">=";
export type TestFunction =
  | "attribute_exists"
  | "attribute_not_exists"
  | "attribute_type"
  | "begins_with"
  | "contains";

export interface TestCall {
  readonly kind: "call";
  readonly name: TestFunction;
  readonly subject: Operand;
  /** Absent for `attribute_exists` and `attribute_not_exists`. */
  readonly argument?: Operand;
}

export type Condition =
  | { readonly kind: "and" | "or"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "not"; readonly condition: Condition }
  | {
      readonly kind: "compare";
      readonly comparator: Comparator;
      readonly left: Operand;
      readonly right: Operand;
    }
  | { readonly kind: "between"; readonly subject: Operand; readonly low: Operand; readonly high: Operand }
  | { readonly kind: "in"; readonly subject: Operand; readonly candidates: readonly Operand[] }
  | TestCall;

export type UpdateOperand =
  | PathOperand
  | LiteralOperand
  | { readonly kind: "if-not-exists"; readonly path: DocumentPath; readonly otherwise: UpdateOperand }
  | { readonly kind: "list-append"; readonly first: UpdateOperand; readonly second: UpdateOperand }
  | {
      readonly kind: "arithmetic";
      readonly operator: "+" | "-";
      readonly left: UpdateOperand;
      readonly right: UpdateOperand;
    };

export type UpdateAction =
  | { readonly kind: "set"; readonly path: DocumentPath; readonly value: UpdateOperand }
  | { readonly kind: "remove"; readonly path: DocumentPath }
  | { readonly kind: "add" | "delete"; readonly path: DocumentPath; readonly value: AttributeValue };
