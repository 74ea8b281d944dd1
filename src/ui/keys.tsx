import "./keys.css";
import { Fragment } from "react";
import type { MessageKey } from "../i18n/messages.ts";
import type { Chord } from "./chord.ts";
import { useLocale } from "./locale-context.tsx";

/** What stands on keys whose names are longer. Keys of Persian keyboards say the same. */
const caps: Readonly<Record<string, string>> = {
  Escape: "Esc",
  PageUp: "Page Up",
  PageDown: "Page Down",
};

const arrows: Readonly<Record<string, { readonly sign: string; readonly name: MessageKey }>> = {
  ArrowUp: { sign: "↑", name: "key.up" },
  ArrowRight: { sign: "→", name: "key.right" },
  ArrowDown: { sign: "↓", name: "key.down" },
  ArrowLeft: { sign: "←", name: "key.left" },
};

/** Keys as they look, each alone, or each with the Alt or Shift that stands before them all; side by side, in the order in which keyboards have them whichever way the script runs. */
export function Keys({ chords }: { readonly chords: readonly Chord[] }) {
  const held = [
    ...(chords.every(({ withAlt }) => withAlt === true) ? ["Alt"] : []),
    ...(chords.every(({ withShift }) => withShift === true) ? ["Shift"] : []),
  ];
  return (
    <span className="keys" dir="ltr">
      {held.map((key) => (
        <Fragment key={key}>
          <kbd>{key}</kbd>
          <span>+</span>
        </Fragment>
      ))}
      {chords.map(({ key }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, and may hold a key more than once.
        <kbd key={index}>
          <Cap name={key} />
        </kbd>
      ))}
    </span>
  );
}

function Cap({ name }: { readonly name: string }) {
  const { t } = useLocale();
  const arrow = arrows[name];
  if (!arrow) return caps[name] ?? (name.length === 1 ? name.toUpperCase() : name);
  return (
    <>
      <span aria-hidden="true">{arrow.sign}</span>
      <span className="visually-hidden">{t(arrow.name)}</span>
    </>
  );
}
