import { type PlacePrecision, placePrecisions } from "../../domain/vocabulary.ts";
import { isExact } from "../../selection/place.ts";
import { useLocale } from "../../ui/locale-context.tsx";

/** How exactly a place can be known, finest first, with the mark that the map draws for it. */
export function PrecisionTerms() {
  const { t } = useLocale();
  return (
    <dl className="method-terms">
      {placePrecisions.map((precision) => (
        <div key={precision}>
          <dt>
            <PrecisionMark precision={precision} />
            {t(`placePrecision.${precision}`)}
          </dt>
          <dd>{t(`method.precision.${precision}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A dot, a ring, or the empty room of one: what is known only to the province or wider has no mark. */
function PrecisionMark({ precision }: { readonly precision: PlacePrecision }) {
  const isPinned = precision !== "province" && precision !== "country";
  return (
    <svg className="method-mark" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {isPinned ? (
        <circle className={isExact(precision) ? "method-dot" : "method-ring"} cx="7" cy="7" r="5" />
      ) : null}
    </svg>
  );
}
