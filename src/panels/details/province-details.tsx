import { useMemo } from "react";
import type { Incident } from "../../domain/incident.ts";
import type { ProvinceId } from "../../domain/vocabulary.ts";
import { events, useAtlas, useDataset } from "../../state/atlas.ts";
import { recordIndex } from "../../state/record-index.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { ContestedIncidents } from "../claims/contested-incidents.tsx";
import { ProvinceWideClaims } from "../claims/province-wide-claims.tsx";
import { IncidentList } from "../list/incident-list.tsx";
import { NoneHere } from "./none-here.tsx";
import { OriginCounts } from "./origin-counts.tsx";
import { PanelHead } from "./panel-head.tsx";
import { ProvinceDays } from "./province-days.tsx";
import { ScopeText } from "./scope-text.tsx";
import { UnknownPick } from "./unknown-pick.tsx";
import { provinceIdOf, useIncidentsAt } from "./use-incidents-at.ts";
import { isKnownOnlyToProvince } from "./what-is-not-known.ts";

/** One province: how many incidents are documented, which, when, and who speaks of it. */
export function ProvinceDetails({ id }: { readonly id: ProvinceId }) {
  const { t, text } = useLocale();
  const province = recordIndex(useDataset()).provinces.get(id);
  const { incidents, total } = useIncidentsAt(provinceIdOf, id);
  if (!province) return <UnknownPick />;
  return (
    <div>
      <PanelHead crumbs={[]} title={t("province.named", { name: text(province.name) })} />
      <ProvinceActions id={id} />
      {incidents.length === 0 ? (
        <NoneHere hidden={total} />
      ) : (
        <>
          <ProvinceCounts incidents={incidents} total={total} />
          <ProvinceDays incidents={incidents} />
          <ContestedIncidents incidents={incidents} />
          <ProvinceWideClaims incidents={incidents} />
          <ProvinceIncidents incidents={incidents} />
          <OriginCounts incidents={incidents} />
        </>
      )}
    </div>
  );
}

interface CountsProps {
  readonly incidents: readonly Incident[];
  /** How many the record holds here, shown or not. */
  readonly total: number;
}

function ProvinceCounts({ incidents, total }: CountsProps) {
  const { t } = useLocale();
  const unpinned = incidents.filter(isKnownOnlyToProvince).length;
  return (
    <div>
      <ScopeText count={incidents.length} total={total} />
      <p className="details-muted">
        {t("province.pinned", { pinned: incidents.length - unpinned, unpinned })}
      </p>
    </div>
  );
}

/** Frames the province on the map, and makes it the one that the filter asks for. */
function ProvinceActions({ id }: { readonly id: ProvinceId }) {
  const { t } = useLocale();
  const isChosen = useAtlas(({ filter }) => filter.provinces.length === 1 && filter.provinces[0] === id);
  return (
    <div className="details-actions">
      <Button onPress={() => events.framingRequested({ kind: "province", id })}>{t("province.fit")}</Button>
      <Button
        aria-pressed={isChosen}
        onPress={() => events.filterChanged({ provinces: isChosen ? [] : [id] })}
      >
        {t("province.filter")}
      </Button>
    </div>
  );
}

/** Those with a place, and under a heading of their own those that are known only to the province. */
function ProvinceIncidents({ incidents }: { readonly incidents: readonly Incident[] }) {
  const { t } = useLocale();
  const [located, unlocated] = useMemo(
    () => [
      incidents.filter((incident) => !isKnownOnlyToProvince(incident)),
      incidents.filter(isKnownOnlyToProvince),
    ],
    [incidents],
  );
  return (
    <>
      {located.length === 0 ? null : <IncidentList incidents={located} heading={t("province.located")} />}
      {unlocated.length === 0 ? null : (
        <div>
          <IncidentList incidents={unlocated} heading={t("province.unlocated")} />
          <p className="details-muted details-after-list">{t("province.unlocatedNote")}</p>
        </div>
      )}
    </>
  );
}
