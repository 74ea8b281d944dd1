import { statuses } from "../../domain/vocabulary.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { StatusMark } from "../details/status-term.tsx";

/** The five words for how sure an origin says it is, with their marks and meanings. */
export function StatusTerms() {
  const { t } = useLocale();
  return (
    <dl className="method-terms">
      {statuses.map((status) => (
        <div key={status}>
          <dt>
            <StatusMark status={status} />
            {t(`status.${status}`)}
          </dt>
          <dd>{t(`statusMeaning.${status}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
