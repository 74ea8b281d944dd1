import { useEffect, useId, useState } from "react";
import { type Day, isDay } from "../../domain/day.ts";
import type { Locale } from "../../i18n/locale.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { fetchOfferedEdition, megabytes, type OfferedEdition } from "./edition.ts";
import { type OfflineState, offlineCopy } from "./offline-copy.ts";
import { SaveCopy } from "./save-copy.tsx";
import { useOfflineCopy } from "./use-offline-copy.ts";

/** Keeps the atlas on the device, says what is kept, removes it, and gives a copy to pass on. */
export function OfflineControl() {
  const offered = useOfferedEdition();
  return (
    <>
      <KeptCopy offered={offered} />
      <SaveCopy bytes={offered?.copyBytes} />
    </>
  );
}

function KeptCopy({ offered }: { readonly offered: OfferedEdition | null }) {
  const locale = useLocale();
  const state = useOfflineCopy();
  const about = useId();
  if (state.phase === "impossible") return null;
  const isKept = state.phase === "kept";
  return (
    <section className="settings-part">
      <Button
        aria-describedby={about}
        isDisabled={state.phase === "keeping"}
        onPress={() => void (isKept ? offlineCopy.remove() : offlineCopy.keep())}
      >
        {locale.t(isKept ? "offline.remove" : "offline.keep")}
      </Button>
      <p id={about} className="settings-note" role="status">
        {stateText(state, offered, locale)}
      </p>
    </section>
  );
}

function stateText(state: OfflineState, offered: OfferedEdition | null, { t, day }: Locale): string {
  switch (state.phase) {
    case "impossible":
      return "";
    case "absent":
      return offered
        ? t("offline.keepAbout", { megabytes: megabytes(offered.bytes) })
        : t("offline.keepUnknownSize");
    case "keeping":
      return t("offline.keeping");
    case "kept":
      return t("offline.kept", {
        day: day(dayOf(state.edition.day)),
        version: state.edition.version,
        megabytes: megabytes(state.edition.bytes),
      });
    case "removed":
      return t("offline.removed");
    case "remove-failed":
      return t("offline.removeFailed");
    case "failed":
      return t(`offline.failed.${state.reason}`);
  }
}

function dayOf(text: string): Day {
  if (!isDay(text))
    throw new RangeError(`The edition says the day "${text}", expected one such as 2026-01-08`);
  return text;
}

/** What the site offers, asked for when the menu is opened: whoever does not open it is asked nothing. */
function useOfferedEdition(): OfferedEdition | null {
  const [offered, setOffered] = useState<OfferedEdition | null>(null);
  useEffect(() => {
    if (__EDITION__ !== "site") return;
    void offlineCopy.look();
    void fetchOfferedEdition().then(setOffered);
  }, []);
  return offered;
}
