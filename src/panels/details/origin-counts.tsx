import "./origin-counts.css";
import type { Incident } from "../../domain/incident.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { OriginFilter } from "./origin-filter.tsx";
import { originsOf } from "./origins-of.ts";

/** Who speaks of these incidents, and of how many; each leads to the filter by it. */
export function OriginCounts({ incidents }: { readonly incidents: readonly Incident[] }) {
  const { t, number } = useLocale();
  return (
    <section>
      <h3>{t("province.origins")}</h3>
      <p className="details-muted">{t("province.originsNote")}</p>
      <ul className="origin-counts">
        {originsOf(incidents).map(({ origin, incidents: count }) => (
          <li key={origin.id}>
            <OriginFilter origin={origin} />
            <span className="origin-count">{number(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
