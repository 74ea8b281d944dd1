import type { en } from "./messages/en.ts";

/** The key of a message. A key that English lacks does not compile, and one that nobody uses fails a test. */
export type MessageKey = keyof typeof en;
