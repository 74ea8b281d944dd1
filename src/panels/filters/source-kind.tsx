import { useState } from "react";
import type { Origin } from "../../domain/source.ts";
import type { OriginKind } from "../../domain/vocabulary.ts";
import type { FacetCounts } from "../../selection/facet-counts.ts";
import { atlas, events, useAtlas, useDataset } from "../../state/atlas.ts";
import { recordIndex } from "../../state/record-index.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { FilterOption } from "./filter-option.tsx";
import { ShowMore } from "./show-more.tsx";
import { choiceOfKind, isOriginChosen, withKindToggled, withOriginToggled } from "./source-choice.ts";

/** How many origins of a kind are in sight before "show more". */
const inSight = 4;

export interface SourceKindProps {
  readonly kind: OriginKind;
  /** All of the kind, the most frequent first. */
  readonly origins: readonly Origin[];
  /** Those that a search found; null without a search. */
  readonly found: readonly Origin[] | null;
  readonly counts: FacetCounts;
}

/** A kind of origin to tick as a whole, over its origins: the most frequent, those ticked, and the rest on demand. */
export function SourceKind({ kind, origins, found, counts }: SourceKindProps) {
  const { t, text } = useLocale();
  const dataset = useDataset();
  const filter = useAtlas((state) => state.filter);
  const [isUnfolded, setUnfolded] = useState(false);
  const choice = choiceOfKind(filter, kind, dataset.origins);
  const chosen = filter.origins.length + filter.kinds.length;
  const hasOthers = (isChosen: boolean) => chosen > (isChosen ? 1 : 0);
  const first = origins.filter((origin, index) => index < inSight || filter.origins.includes(origin.id));
  const folded = first.length + 1 < origins.length ? first : origins;
  const listed = found ?? (isUnfolded ? origins : folded);
  return (
    <fieldset className="filters-group">
      <legend className="visually-hidden">{t(`kind.${kind}`)}</legend>
      <FilterOption
        isHead
        value={kind}
        name={t(`kind.${kind}`)}
        count={counts.kinds.get(kind) ?? 0}
        isChosen={choice === "all"}
        isPartly={choice === "some"}
        hasOthers={hasOthers(choice === "all")}
        onToggle={toggleKind}
        onOnly={onlyKind}
      />
      <div className="filters-indented">
        {listed.map((origin) => (
          <FilterOption
            key={origin.id}
            value={origin.id}
            name={text(origin.name)}
            count={counts.origins.get(origin.id) ?? 0}
            isChosen={isOriginChosen(filter, origin)}
            hasOthers={hasOthers(filter.origins.includes(origin.id))}
            onToggle={toggleOrigin}
            onOnly={onlyOrigin}
          />
        ))}
        {found === null && folded.length < origins.length ? (
          <ShowMore
            count={origins.length - folded.length}
            of={t(`kind.${kind}`)}
            isUnfolded={isUnfolded}
            onChange={setUnfolded}
          />
        ) : null}
      </div>
    </fieldset>
  );
}

function toggleKind(kind: OriginKind): void {
  const { filter, dataset } = atlas.getState();
  events.filterChanged(withKindToggled(filter, kind, dataset?.origins ?? []));
}

function onlyKind(kind: OriginKind): void {
  events.filterChanged({ kinds: [kind], origins: [] });
}

function toggleOrigin(id: string): void {
  const { filter, dataset } = atlas.getState();
  const origin = dataset && recordIndex(dataset).origins.get(id);
  if (origin) events.filterChanged(withOriginToggled(filter, origin, dataset.origins));
}

function onlyOrigin(id: string): void {
  events.filterChanged({ kinds: [], origins: [id] });
}
