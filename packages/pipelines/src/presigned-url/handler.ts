import { createContainer } from "./container.ts";

export const handler = createContainer();
