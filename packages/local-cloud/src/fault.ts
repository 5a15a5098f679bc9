export interface FaultOptions {
  /** HTTP status; 400 unless told. */
  readonly status?: number;
  /** Further members of the error body, e.g. `CancellationReasons`. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** SQS's older error code, sent in `x-amzn-query-error`. */
  readonly queryCode?: string;
}

/** A modelled AWS error. `type` is the error's name, e.g. `ResourceNotFoundException`. */
export class Fault extends Error {
  readonly type: string;
  readonly status: number;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly queryCode: string | undefined;

  constructor(type: string, message: string, options: FaultOptions = {}) {
    super(message);
    this.name = type;
    this.type = type;
    this.status = options.status ?? 400;
    this.extra = options.extra ?? {};
    this.queryCode = options.queryCode;
  }
}

export const invalid = (message: string): Fault => new Fault("ValidationException", message);

export const unknownOperation = (operation: string): Fault =>
  new Fault("UnknownOperationException", `The local cloud does not know the operation ${operation}.`);
