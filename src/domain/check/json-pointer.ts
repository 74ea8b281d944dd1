/** A key as a JSON Pointer spells it (RFC 6901), with its slash. */
export function step(key: string | number): string {
  const text = String(key);
  return /[~/]/.test(text) ? `/${text.replaceAll("~", "~0").replaceAll("/", "~1")}` : `/${text}`;
}

/** The pointer one level up; "" stays. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** The last key of a pointer, unescaped; "" for the whole. */
export function lastKey(pointer: string): string {
  const key = pointer.slice(pointer.lastIndexOf("/") + 1);
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The value of an object's own member, as a guard against what came along by inheritance; undefined for all else. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** Whether a value is an object with named members: neither null nor a list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The items of a list; none for all else. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
