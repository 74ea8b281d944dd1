import "./toll-sources.css";
import type { Toll } from "../../domain/toll.ts";
import { type OriginKind, originKinds } from "../../domain/vocabulary.ts";
import { toggled } from "../../selection/filter.ts";
import { events, useAtlas } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { Popover } from "../../ui/popover.tsx";
import { SearchField } from "../../ui/search-field.tsx";

export interface TollSourcesProps {
  /** The tolls of the measure as known, before sources and words narrow them. */
  readonly tolls: readonly Toll[];
}

/** Which origins speak, and a search: the parts of the page's one filter that apply to tolls. */
export function TollSources({ tolls }: TollSourcesProps) {
  const { t } = useLocale();
  const text = useAtlas(({ filter }) => filter.text);
  return (
    <div className="toll-sources">
      <SearchField
        label={t("tolls.search")}
        placeholder={t("tolls.searchHint")}
        value={text}
        onChange={(words) => events.filterChanged({ text: words })}
        isSmall
      />
      <OriginChoice tolls={tolls} />
    </div>
  );
}

function OriginChoice({ tolls }: TollSourcesProps) {
  const { t } = useLocale();
  const origins = useAtlas(({ filter }) => filter.origins);
  const kinds = useAtlas(({ filter }) => filter.kinds);
  const chosen = tolls.filter(({ origin }) => origins.includes(origin.id) || kinds.includes(origin.kind));
  const count = origins.length + kinds.length === 0 ? 0 : new Set(chosen.map(({ origin }) => origin.id)).size;
  return (
    <Popover
      label={t("tolls.kinds")}
      trigger={
        <Button>
          {t("tolls.originsChosen", { count })}
          <Icon name="chevron-down" />
        </Button>
      }
    >
      <div className="toll-origins">
        <div className="toll-origins-head">
          <p>{t("tolls.sourcesNote")}</p>
          <Button tone="link" onPress={() => events.facetCleared("sources")}>
            {t("tolls.clearSources")}
          </Button>
        </div>
        {originKinds.map((kind) => (
          <KindOfOrigin key={kind} kind={kind} tolls={tolls.filter(({ origin }) => origin.kind === kind)} />
        ))}
      </div>
    </Popover>
  );
}

/** A kind of origin with its origins. Ticking the kind stands for all of them. */
function KindOfOrigin({ kind, tolls }: { readonly kind: OriginKind; readonly tolls: readonly Toll[] }) {
  const { t, text, number, compare } = useLocale();
  const origins = useAtlas(({ filter }) => filter.origins);
  const kinds = useAtlas(({ filter }) => filter.kinds);
  const present = [...new Set(tolls.map(({ origin }) => origin))].sort((a, b) =>
    compare(text(a.name), text(b.name)),
  );
  if (present.length === 0) return null;
  return (
    <fieldset className="toll-kind">
      <legend className="visually-hidden">{t(`kind.${kind}`)}</legend>
      <Checkbox
        isSelected={kinds.includes(kind)}
        onChange={() => events.filterChanged({ kinds: toggled(kinds, kind) })}
      >
        <strong>{t(`kind.${kind}`)}</strong>
      </Checkbox>
      {present.map((origin) => (
        <Checkbox
          key={origin.id}
          isSelected={kinds.includes(kind) || origins.includes(origin.id)}
          onChange={() => events.filterChanged({ origins: toggled(origins, origin.id) })}
        >
          <span className="toll-origin">
            <bdi>{text(origin.name)}</bdi>
            <span className="toll-origin-count">
              {number(tolls.filter((toll) => toll.origin === origin).length)}
            </span>
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
