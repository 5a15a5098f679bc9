import type { Json } from "../contracts.ts";

/** Handlers by operation name. */
export type Operations = Readonly<Record<string, (input: Json) => Json>>;
