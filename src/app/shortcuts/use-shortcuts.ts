import { useEffect, useEffectEvent } from "react";
import { useAtlas } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { shortcutOf } from "./shortcuts.ts";
import { takesLetters } from "./takes-letters.ts";

/** Obeys the shortcuts while they are on and the focus is on nothing that takes letters itself. */
export function useShortcuts(): void {
  const { language } = useLocale();
  const areOn = useAtlas(({ shortcuts }) => shortcuts === "on");
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || takesLetters(event.target)) return;
    const shortcut = shortcutOf(event);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run({ language });
  });
  useEffect(() => {
    if (!areOn) return;
    const listener = (event: KeyboardEvent) => pressed(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, [areOn]);
}
