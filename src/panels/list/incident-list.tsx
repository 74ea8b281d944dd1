import "./incident-list.css";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Incident } from "../../domain/incident.ts";
import { useAtlas } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { IncidentRow } from "./incident-row.tsx";
import { rowByKey, rowsWith } from "./list-steps.ts";
import { useScrollParent } from "./use-scroll-parent.ts";

export interface IncidentListProps {
  readonly incidents: readonly Incident[];
  readonly heading?: string;
}

/** Near the height of a row of two lines of title; rows are measured once they are there. */
const estimatedHeight = 92;

/**
 * Incidents as a list of which only the rows in sight exist, however long it is. It takes its full height
 * and scrolls with the nearest ancestor that scrolls. Tab enters once; arrow keys, Page Up and Down, Home
 * and End walk the rows; the picked row is marked, and brought into sight when it was picked elsewhere.
 */
export function IncidentList({ incidents, heading }: IncidentListProps) {
  const { t } = useLocale();
  const headingId = useId();
  return (
    <div className="incident-list">
      {heading === undefined ? null : <h3 id={headingId}>{heading}</h3>}
      {incidents.length === 0 ? (
        <p className="incident-list-empty">{t("list.empty")}</p>
      ) : (
        <Rows
          incidents={incidents}
          label={heading === undefined ? { "aria-label": t("list.label") } : { "aria-labelledby": headingId }}
        />
      )}
    </div>
  );
}

interface RowsProps extends Pick<IncidentListProps, "incidents"> {
  readonly label: { readonly "aria-label": string } | { readonly "aria-labelledby": string };
}

function Rows({ incidents, label }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const scroll = useScrollParent(list);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const current = Math.max(
    0,
    incidents.findIndex(({ id }) => id === currentId),
  );
  const virtualizer = useVirtualizer({
    count: incidents.length,
    getScrollElement: () => scroll.element,
    scrollMargin: scroll.margin,
    estimateSize: () => estimatedHeight,
    getItemKey: (index) => incidents[index]?.id ?? index,
    rangeExtractor: (range) => rowsWith(defaultRangeExtractor(range), current),
    overscan: 5,
    useFlushSync: false,
  });

  const pickedId = useAtlas(({ picked }) => (picked?.kind === "incident" ? picked.id : null));
  const pickedRow = incidents.findIndex(({ id }) => id === pickedId);
  useEffect(() => {
    if (pickedRow < 0) return;
    setCurrentId(pickedId);
    virtualizer.scrollToIndex(pickedRow, { align: "auto" });
  }, [pickedId, pickedRow, virtualizer]);

  const [hasToFocus, setHasToFocus] = useState(false);
  useEffect(() => {
    if (!hasToFocus) return;
    setHasToFocus(false);
    rowButton(list.current, incidents[current]?.id)?.focus({ preventScroll: true });
  }, [hasToFocus, incidents, current]);

  const walk = (event: KeyboardEvent) => {
    const row = rowByKey(event.key, current, incidents.length);
    const incident = row === null ? undefined : incidents[row];
    if (row === null || !incident || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setCurrentId(incident.id);
    setHasToFocus(true);
    virtualizer.scrollToIndex(row, { align: "auto" });
  };

  return (
    // biome-ignore lint/a11y/noRedundantRoles: without it, Safari does not read a list without bullets as one.
    <ul ref={list} role="list" style={{ blockSize: virtualizer.getTotalSize() }} {...label}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const incident = incidents[index];
        return incident ? (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={incidents.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - scroll.margin}px)` }}
          >
            <IncidentRow
              incident={incident}
              isCurrent={index === current}
              onFocused={setCurrentId}
              onKeyDown={walk}
            />
          </li>
        ) : null;
      })}
    </ul>
  );
}

function rowButton(list: HTMLElement | null, id: string | undefined): HTMLElement | null {
  if (!list || id === undefined) return null;
  return list.querySelector<HTMLElement>(`[data-incident="${CSS.escape(id)}"]`);
}
