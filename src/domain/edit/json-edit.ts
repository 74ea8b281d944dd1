import { isObject, lastKey, member, parentPointer } from "../check/json-pointer.ts";

/** One change of a JSON value, at a JSON Pointer (RFC 6901). Of lists, the pointer names the list and the numbers count from 0. */
export type JsonEdit =
  | { readonly kind: "set"; readonly pointer: string; readonly value: unknown }
  | { readonly kind: "insert"; readonly pointer: string; readonly index: number; readonly value: unknown }
  | { readonly kind: "remove"; readonly pointer: string; readonly index: number }
  | { readonly kind: "move"; readonly pointer: string; readonly from: number; readonly to: number };

/** The value after an edit; what the edit does not touch stays the same object. An edit of a list that is none begins one; one of an item that a list does not have changes nothing. */
export function edited(value: unknown, edit: JsonEdit): unknown {
  return changedAt(value, edit.pointer, (before) => changed(before, edit));
}

/** The value at a pointer; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  if (pointer === "") return value;
  const parent = valueAt(value, parentPointer(pointer));
  const key = lastKey(pointer);
  return Array.isArray(parent) ? parent[Number(key)] : member(parent, key);
}

function changedAt(value: unknown, pointer: string, change: (before: unknown) => unknown): unknown {
  if (pointer === "") return change(value);
  const key = lastKey(pointer);
  return changedAt(value, parentPointer(pointer), (parent) => {
    if (Array.isArray(parent))
      return key in parent ? parent.with(Number(key), change(parent[Number(key)])) : parent;
    return { ...(isObject(parent) ? parent : {}), [key]: change(member(parent, key)) };
  });
}

function changed(before: unknown, edit: JsonEdit): unknown {
  const list: readonly unknown[] = Array.isArray(before) ? before : [];
  switch (edit.kind) {
    case "set":
      return edit.value;
    case "insert":
      return list.toSpliced(edit.index, 0, edit.value);
    case "remove":
      return list.toSpliced(edit.index, 1);
    case "move":
      return list.toSpliced(edit.from, 1).toSpliced(edit.to, 0, list[edit.from]);
  }
}
