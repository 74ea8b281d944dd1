import "./place-mark.css";
import type { Place } from "../../domain/incident.ts";
import { isExact } from "../../selection/place.ts";
import { useLocale } from "../../ui/locale-context.tsx";

/** The mark that the map draws for a place: a dot for a named building or quarter, a ring for a town or county; a dash where there is no point. */
export function PlaceMark({ place }: { readonly place: Place }) {
  const { t } = useLocale();
  const kind = place.point === null ? "none" : isExact(place.precision) ? "exact" : "approximate";
  return (
    <span className="place-mark">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-kind={kind}>
        {kind === "none" ? <path d="M4 8h8" /> : <circle cx="8" cy="8" r="4.5" />}
      </svg>
      <span className="visually-hidden">{t(`placeMark.${kind}`)}. </span>
    </span>
  );
}
