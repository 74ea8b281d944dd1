import "./known-banner.css";
import { events, useAtlas } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { KnownCounts } from "./known-control.tsx";

/** Says, on every page, that only what was known on a day is shown, and how much that is. Nothing when there is no limit. */
export function KnownBanner() {
  const { t } = useLocale();
  const known = useAtlas(({ filter }) => filter.known);
  if (known === null) return null;
  return (
    <section className="known-banner" aria-label={t("known.title")}>
      <KnownCounts />
      <p className="known-banner-about">{t("known.about")}</p>
      <Button onPress={() => events.facetCleared("known")}>{t("known.clear")}</Button>
    </section>
  );
}
