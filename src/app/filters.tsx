import { type ReactNode, Suspense, useEffect } from "react";
import { FiltersPanel } from "./parts.tsx";
import { type AskedFocus, shellEvents, useShell } from "./shell-state.ts";

const targets: Readonly<Record<AskedFocus, string>> = {
  search: ".filters input[type=search]",
  filters: ".filters",
};

/** The filters wherever they stand, with the focus where a shortcut asked for it. */
export function Filters({ fallback }: { readonly fallback: ReactNode }) {
  return (
    <Suspense fallback={fallback}>
      <FiltersPanel />
      <Focuser />
    </Suspense>
  );
}

/** Stands beside what it gives the focus to, so that it comes when that has come. */
function Focuser() {
  const asked = useShell(({ askedFocus }) => askedFocus);
  useEffect(() => {
    if (asked === null) return;
    document.querySelector<HTMLElement>(targets[asked])?.focus();
    shellEvents.focusTaken();
  }, [asked]);
  return null;
}
