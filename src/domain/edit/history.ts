/** A value with the states before it and those that were undone. Immutable. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  /** The states that redoing brings back, next first. */
  readonly future: readonly Value[];
  /** What the last step changed: further changes of the same join it; null for a step that stands alone. */
  readonly touched: string | null;
}

/** So many steps are kept; older ones can no longer be undone. */
const MOST_STEPS = 500;

/** A history that begins with a value. */
export function historyOf<Value>(present: Value): History<Value> {
  return { past: [], present, future: [], touched: null };
}

/**
 * The history after a step. Steps that touch the same thing one after the other are one, so that a word that is typed is undone at
 * once; null joins nothing. A step that changes nothing is none.
 */
export function stepped<Value>(
  history: History<Value>,
  present: Value,
  touched: string | null,
): History<Value> {
  if (present === history.present) return history;
  const joins = touched !== null && touched === history.touched && history.future.length === 0;
  const past = joins ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], touched };
}

/** The history before its last step; the same where there is none. */
export function undone<Value>(history: History<Value>): History<Value> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    touched: null,
  };
}

/** The history with what was undone last done again; the same where there is nothing. */
export function redone<Value>(history: History<Value>): History<Value> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, touched: null };
}
