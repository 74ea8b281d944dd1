import { useDataset, useSelection } from "../../state/atlas.ts";
import { recordIndex } from "../../state/record-index.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { busiestProvinces } from "./busiest.ts";
import { CountedBar } from "./counted-bar.tsx";
import { PickLink } from "./pick-link.tsx";

const shown = 5;

/** The provinces with most incidents; each leads to its panel. */
export function BusiestProvinces() {
  const { t, text } = useLocale();
  const { provinces } = recordIndex(useDataset());
  const busiest = busiestProvinces(useSelection(), shown);
  const most = busiest[0]?.incidents ?? 0;
  if (most === 0) return null;
  return (
    <section>
      <h3>{t("overview.busiestProvinces")}</h3>
      <ul className="counted-list">
        {busiest.map(({ id, incidents }) => {
          const province = provinces.get(id);
          return (
            <li key={id}>
              <PickLink picked={{ kind: "province", id }}>
                <CountedBar label={province ? text(province.name) : id} count={incidents} most={most} />
              </PickLink>
            </li>
          );
        })}
      </ul>
      <p className="details-muted">{t("overview.moreIsNotWorse")}</p>
    </section>
  );
}
