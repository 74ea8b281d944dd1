import type { Incident } from "../../domain/incident.ts";
import { isExact, type MapPlace, placeIdOf } from "../../selection/place.ts";
import { useDataset, useSelection } from "../../state/atlas.ts";
import { recordIndex } from "../../state/record-index.ts";
import { Chip } from "../../ui/chip.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { IncidentList } from "../list/incident-list.tsx";
import { NoneHere } from "./none-here.tsx";
import { type Crumb, PanelHead } from "./panel-head.tsx";
import { ScopeText } from "./scope-text.tsx";
import { UnknownPick } from "./unknown-pick.tsx";
import { useIncidentsAt } from "./use-incidents-at.ts";

/** One point of the map: what is known of where it is, and the incidents that stand at it. */
export function PlaceDetails({ id }: { readonly id: string }) {
  const { text } = useLocale();
  const { incidents, total } = useIncidentsAt(placeIdOf, id);
  const found = useSelection().places.find(({ place }) => place.id === id);
  const crumbs = useProvinceCrumb(found?.place);
  if (!found) return <UnknownPick />;
  return (
    <div>
      <PanelHead crumbs={crumbs} title={text(found.place.name)} />
      <PlacePrecision place={found.place} />
      {incidents.length === 0 ? (
        <NoneHere hidden={total} />
      ) : (
        <PlaceIncidents incidents={incidents} total={total} />
      )}
    </div>
  );
}

interface PlaceIncidentsProps {
  readonly incidents: readonly Incident[];
  readonly total: number;
}

function PlaceIncidents({ incidents, total }: PlaceIncidentsProps) {
  const { t } = useLocale();
  return (
    <>
      <div>
        <ScopeText count={incidents.length} total={total} />
      </div>
      <IncidentList incidents={incidents} heading={t("place.incidents")} />
    </>
  );
}

function PlacePrecision({ place: { precision, radiusKm } }: { readonly place: MapPlace }) {
  const { t } = useLocale();
  return (
    <div className="place-precision">
      <p>
        <Chip>{t("incident.placeChip", { precision: t(`placePrecision.${precision}`), km: radiusKm })}</Chip>
      </p>
      <p className="details-muted">
        {t(isExact(precision) ? "place.exact" : "place.approximate")} {t("place.inCircle", { km: radiusKm })}
      </p>
    </div>
  );
}

function useProvinceCrumb(place: MapPlace | undefined): Crumb[] {
  const { t, text } = useLocale();
  const { provinces } = recordIndex(useDataset());
  const province = place?.province ? provinces.get(place.province) : undefined;
  if (!province) return [];
  return [
    {
      label: t("province.named", { name: text(province.name) }),
      picked: { kind: "province", id: province.id },
    },
  ];
}
