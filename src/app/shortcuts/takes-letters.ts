/** Kinds of input that are pressed or moved, not written in. */
const pressedInputs = new Set([
  "button",
  "checkbox",
  "color",
  "file",
  "image",
  "radio",
  "range",
  "reset",
  "submit",
]);

/** Where letters find an option, or belong to what lies over the page. */
const taking =
  "textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=listbox], [role=menu]";

/** Whether a letter typed on an element is its own: a field, a list of options, or anything in a dialog, which is not to be left unasked. */
export function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement && !pressedInputs.has(target.type)) return true;
  return target.closest(taking) !== null;
}
