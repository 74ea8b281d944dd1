import { useEffect, useState } from "react";
import { events, useAtlas } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { SearchField } from "../../ui/search-field.tsx";

/** Long enough to type the next letter, short enough to seem immediate. */
const pauseMilliseconds = 150;

/** The filter's words. What is typed is asked for once the typing pauses; what changes elsewhere shows at once. */
export function SearchBox() {
  const { t } = useLocale();
  const asked = useAtlas(({ filter }) => filter.text);
  const [lastAsked, setLastAsked] = useState(asked);
  const [typed, setTyped] = useState(asked);
  if (asked !== lastAsked) {
    setLastAsked(asked);
    setTyped(asked);
  }
  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => events.filterChanged({ text: typed }), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [typed, asked]);
  return (
    <SearchField
      label={t("filters.search")}
      placeholder={t("filters.searchHint")}
      value={typed}
      onChange={setTyped}
    />
  );
}
