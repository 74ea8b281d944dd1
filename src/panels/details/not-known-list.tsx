import { useMemo } from "react";
import type { MessageKey } from "../../i18n/messages.ts";
import { useSelection } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { whatIsNotKnown } from "./what-is-not-known.ts";

interface NotKnownRow {
  readonly key: MessageKey;
  readonly count: number;
}

/** How much of what is shown is uncertain, in numbers of incidents and of documents. Nothing of which there is none. */
export function NotKnownList() {
  const { t, number } = useLocale();
  const { incidents, filter, undated } = useSelection();
  const found = useMemo(() => whatIsNotKnown(incidents), [incidents]);
  const hasWindow = filter.from !== null || filter.to !== null;
  const { provinceOnly, withoutProvince, withoutDay, singleOrigin, documents, documentsWithoutDay } = found;
  const rows: readonly NotKnownRow[] = [
    { key: "notKnown.provinceOnly", count: provinceOnly },
    { key: "notKnown.withoutProvince", count: withoutProvince },
    hasWindow
      ? { key: "notKnown.undatedLeftOut", count: undated.length }
      : { key: "notKnown.withoutDay", count: withoutDay },
    { key: "notKnown.singleOrigin", count: singleOrigin },
    { key: "notKnown.documents", count: documentsWithoutDay },
  ];
  return (
    <section>
      <h3>{t("overview.notKnown")}</h3>
      <dl className="not-known">
        {rows
          .filter(({ count }) => count > 0)
          .map(({ key, count }) => (
            <div key={key}>
              <dt>{number(count)}</dt>
              <dd>{t(key, { count, total: documents })}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
