/** A key, or a key with Shift or Alt, as `KeyboardEvent.key` names it: "ArrowUp", "Enter", "p", "?". */
export interface Chord {
  readonly key: string;
  readonly withShift?: boolean;
  readonly withAlt?: boolean;
}

/** What is needed of a key event. */
export type KeyPress = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

/** Other signs that the same key writes, by keyboard: without Shift, or in Persian. */
const alsoWrites: Readonly<Record<string, readonly string[]>> = { "+": ["="], "?": ["؟"] };

/**
 * Whether a press is of a chord; never with Ctrl or Meta, which are the browser's, and with Alt only where the chord has it. Letters and digits are found by
 * their place on the keyboard while it writes another script, so that a Persian layout has the same shortcuts. Signs take
 * Shift as it comes, since keyboards differ in which need it.
 */
export function isPressed({ key, withShift = false, withAlt = false }: Chord, press: KeyPress): boolean {
  if (press.altKey !== withAlt || press.ctrlKey || press.metaKey) return false;
  if (key.length > 1) return press.key === key && press.shiftKey === withShift;
  if (!/[a-z0-9]/.test(key)) return press.key === key || (alsoWrites[key] ?? []).includes(press.key);
  if (press.shiftKey !== withShift) return false;
  const isAnotherScript = /[^\0-\x7f]/.test(press.key);
  return press.key.toLowerCase() === key || (isAnotherScript && press.code === codeOf(key));
}

function codeOf(key: string): string {
  return /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`;
}
