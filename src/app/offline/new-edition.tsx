import { useEffect } from "react";
import { isDay } from "../../domain/day.ts";
import type { Edition } from "../../service-worker/release.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { offlineCopy } from "./offline-copy.ts";
import { useOfflineCopy } from "./use-offline-copy.ts";

/** Tells the reader of a kept atlas that a newer edition is there. It is shown when asked for, never under the reader's eyes. */
export function NewEdition() {
  const { t } = useLocale();
  const state = useOfflineCopy();
  useEffect(() => {
    void offlineCopy.look();
  }, []);
  if (state.phase !== "kept" || state.next === null) return null;
  return (
    <div className="notices">
      <div className="notice" role="status">
        <NextText edition={state.edition} next={state.next} />
        <Button onPress={() => void offlineCopy.showNext()}>{t("offline.show")}</Button>
      </div>
    </div>
  );
}

function NextText({ edition, next }: { readonly edition: Edition; readonly next: Edition }) {
  const { t, day } = useLocale();
  const said = (text: string) => (isDay(text) ? day(text) : text);
  const values = { day: said(next.day), version: next.version, present: said(edition.day) };
  return <p>{t(next.day === edition.day ? "offline.nextAlike" : "offline.next", values)}</p>;
}
