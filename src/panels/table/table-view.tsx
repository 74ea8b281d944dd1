import "./table-view.css";
import "./table-cards.css";
import { useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import type { Incident } from "../../domain/incident.ts";
import { events, useAtlas, useDataset, useSelection } from "../../state/atlas.ts";
import { recordIndex } from "../../state/record-index.ts";
import type { Column, Sorting } from "../../state/sorting.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { ActiveFilters } from "../filters/active-filters.tsx";
import { IncidentRow } from "./incident-row.tsx";
import { nextSorting, sortIncidents } from "./sort-incidents.ts";
import { TableHead } from "./table-head.tsx";

/** About the height of a row with a title of two lines, in px; real heights are measured. */
const estimatedHeight = 64;

/**
 * Every incident shown, a row each, in the order of a column that the reader chooses. Fills its container
 * and scrolls inside itself; only the rows near what is in sight are built. On a phone rows become cards.
 */
export function TableView() {
  const { t } = useLocale();
  const sorting = useAtlas((state) => state.sorting);
  const incidents = useSorted(sorting);
  const total = useDataset().incidents.length;
  const sortBy = (column: Column) => events.sortingChosen(nextSorting(sorting, column));
  return (
    <div className="table-view">
      <header className="table-top">
        <h2>{t("view.table")}</h2>
        <p>{t("count.ofIncidents", { count: incidents.length, total })}</p>
        <p className="table-top-note">{t("overview.peopleNote")}</p>
        <div className="table-filters">
          <ActiveFilters />
        </div>
      </header>
      {incidents.length === 0 ? (
        <p className="table-empty">
          {t("overview.nothing")} {t("count.noneNote")}
        </p>
      ) : (
        <IncidentTable incidents={incidents} sorting={sorting} onSort={sortBy} />
      )}
    </div>
  );
}

function useSorted(sorting: Sorting): readonly Incident[] {
  const locale = useLocale();
  const { incidents } = useSelection();
  const { provinces } = recordIndex(useDataset());
  return useMemo(
    () => sortIncidents(incidents, sorting, { locale, provinces }),
    [incidents, sorting, locale, provinces],
  );
}

interface IncidentTableProps {
  readonly incidents: readonly Incident[];
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
}

function IncidentTable({ incidents, sorting, onSort }: IncidentTableProps) {
  const { t } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: incidents.length,
    getScrollElement: () => box.current,
    estimateSize: () => estimatedHeight,
    getItemKey: (index) => incidents[index]?.id ?? index,
    overscan: 8,
  });
  const rows = virtualizer.getVirtualItems();
  const { before, after } = spaceAround(rows, virtualizer.getTotalSize());
  return (
    <div className="table-box" ref={box}>
      <div style={{ paddingBlock: `${before}px ${after}px` }}>
        <table className="table" aria-rowcount={incidents.length + 1}>
          <caption className="visually-hidden">{t("table.caption")}</caption>
          <TableHead sorting={sorting} onSort={onSort} />
          <tbody>
            {rows.map(({ index, key }) => {
              const incident = incidents[index];
              return incident ? (
                <IncidentRow
                  key={key}
                  incident={incident}
                  index={index}
                  measure={virtualizer.measureElement}
                />
              ) : null;
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The height of the rows that are not built, before and after those that are, in px. */
function spaceAround(rows: readonly VirtualItem[], total: number) {
  return { before: rows[0]?.start ?? 0, after: total - (rows.at(-1)?.end ?? 0) };
}
