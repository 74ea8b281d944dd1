import "./incident-row.css";
import type { KeyboardEvent } from "react";
import type { Incident } from "../../domain/incident.ts";
import { independentOrigins } from "../../domain/independence.ts";
import { dateText, placeLine } from "../../i18n/incident-text.ts";
import { events, useAtlas, useDataset } from "../../state/atlas.ts";
import { isSamePick } from "../../state/store.ts";
import type { Picked } from "../../state/view-state.ts";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { ChangeMark } from "../preview/change-mark.tsx";
import { PlaceMark } from "./place-mark.tsx";

export interface IncidentRowProps {
  readonly incident: Incident;
  /** Whether Tab comes here. */
  readonly isCurrent: boolean;
  readonly onFocused: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One incident of the list as a button: it points the map to it while the pointer or the focus is on it, and opens it when pressed. */
export function IncidentRow({ incident, isCurrent, onFocused, onKeyDown }: IncidentRowProps) {
  const { text } = useLocale();
  const pick: Picked = { kind: "incident", id: incident.id };
  const isPicked = useAtlas(({ picked }) => isSamePick(picked, pick));
  const isPointed = useAtlas(({ pointed }) => isSamePick(pointed, pick));
  const point = () => events.pointed(pick);
  const leave = () => events.pointed(null);
  return (
    <button
      type="button"
      className="incident-row"
      data-incident={incident.id}
      data-pointed={isPointed || undefined}
      aria-current={isPicked || undefined}
      tabIndex={isCurrent ? 0 : -1}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={() => {
        onFocused(incident.id);
        point();
      }}
      onBlur={leave}
      onKeyDown={onKeyDown}
      onClick={() => open(incident)}
    >
      <PlaceMark place={incident.place} />
      <span className="incident-row-text">
        <span className="incident-row-title">
          <ChangeMark id={incident.id} /> <bdi>{text(incident.title)}</bdi>
        </span>
        <RowPlace incident={incident} />
        <RowFacts incident={incident} />
      </span>
    </button>
  );
}

function RowPlace({ incident }: { readonly incident: Incident }) {
  const locale = useLocale();
  const { provinces } = useDataset();
  return (
    <span className="incident-row-line incident-row-place">
      <bdi>{placeLine(incident, provinces, locale)}</bdi>
      {incident.graphic ? (
        <span className="incident-row-graphic">
          <Icon name="warning" />
          {locale.t("list.graphic")}
        </span>
      ) : null}
    </span>
  );
}

function RowFacts({ incident }: { readonly incident: Incident }) {
  const locale = useLocale();
  const { t } = locale;
  const facts = [
    dateText(incident, locale),
    t(`category.${incident.category}`),
    t("count.independentOrigins", { count: independentOrigins(incident) }),
  ];
  return (
    <span className="incident-row-line incident-row-facts">
      {facts.map((fact) => (
        <span key={fact} className="incident-row-fact">
          {fact}
        </span>
      ))}
    </span>
  );
}

/** Opens an incident; the map frames it unless there is no part of the map to frame. */
function open({ id, place }: Incident): void {
  events.picked({ kind: "incident", id });
  if (place.precision !== "country") events.framingRequested({ kind: "incident", id });
}
