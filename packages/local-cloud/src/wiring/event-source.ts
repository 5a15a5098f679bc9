/** Something that brings events to a function and can say whether it is under way. */
export interface EventSource {
  /** Begins, and takes up what an earlier run left. */
  start(): void;
  isBusy(): boolean;
  close(): void;
}
