import { events, useSelection } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { busiestDays } from "./busiest.ts";
import { CountedBar } from "./counted-bar.tsx";

const shown = 5;

/** The days at which most incidents stand; each sets the window to it. */
export function BusiestDays() {
  const { t, day } = useLocale();
  const selection = useSelection();
  const busiest = busiestDays(selection, shown);
  const most = busiest[0]?.incidents ?? 0;
  if (most === 0) return null;
  const isPublished = selection.filter.axis === "published";
  return (
    <section>
      <h3>{t(isPublished ? "overview.busiestDaysPublished" : "overview.busiestDays")}</h3>
      <ul className="counted-list">
        {busiest.map((one) => (
          <li key={one.day}>
            <Button tone="quiet" onPress={() => events.filterChanged({ from: one.day, to: one.day })}>
              <CountedBar label={day(one.day)} count={one.incidents} most={most} />
            </Button>
          </li>
        ))}
      </ul>
      {isPublished ? null : <p className="details-muted">{t("overview.busiestDaysNote")}</p>}
    </section>
  );
}
