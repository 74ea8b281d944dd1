import "./overview.css";
import { useDataset, useSelection } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { IncidentList } from "../list/incident-list.tsx";
import { BusiestDays } from "./busiest-days.tsx";
import { BusiestProvinces } from "./busiest-provinces.tsx";
import { NotKnownList } from "./not-known-list.tsx";
import { PanelHeading } from "./panel-head.tsx";

/** What the record holds under the present filter, where and when most of it lies, and what is not known. */
export function Overview() {
  const { t } = useLocale();
  const { count, incidents } = useSelection();
  return (
    <div>
      <PanelHeading>{t("overview.title")}</PanelHeading>
      <p>{t("overview.what")}</p>
      <OverviewCounts />
      {count === 0 ? (
        <p className="details-caution">
          <span>
            {t("overview.nothing")} {t("count.noneNote")}
          </span>
        </p>
      ) : (
        <>
          <BusiestProvinces />
          <BusiestDays />
          <NotKnownList />
          <IncidentList incidents={incidents} heading={t("overview.incidents")} />
        </>
      )}
    </div>
  );
}

function OverviewCounts() {
  const { t } = useLocale();
  const { count, provincesWithIncidents } = useSelection();
  const total = useDataset().incidents.length;
  return (
    <div>
      <p className="overview-count">
        {t("count.incidentsInProvinces", { count, provinces: provincesWithIncidents })}
      </p>
      <p className="details-muted">
        {count === total ? null : `${t("count.ofIncidents", { count, total })}. `}
        {t("overview.peopleNote")}
      </p>
    </div>
  );
}
