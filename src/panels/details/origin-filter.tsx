import "./origin-filter.css";
import type { Origin } from "../../domain/source.ts";
import { events, useAtlas } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";

/** Who says it. Pressing it shows only what this origin claims something of; pressing it again shows all. */
export function OriginFilter({ origin }: { readonly origin: Origin }) {
  const { t, text } = useLocale();
  const isChosen = useAtlas(({ filter }) => filter.origins.length === 1 && filter.origins[0] === origin.id);
  const name = text(origin.name);
  return (
    <span className="origin-filter">
      <Button
        tone="link"
        aria-label={t("claim.filterByOrigin", { origin: name })}
        aria-pressed={isChosen}
        onPress={() => events.filterChanged({ origins: isChosen ? [] : [origin.id], kinds: [] })}
      >
        <bdi>{name}</bdi>
        <Icon name="filter" />
      </Button>
    </span>
  );
}
