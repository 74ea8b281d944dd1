import "./glossary-section.css";
import { statuses } from "../../domain/vocabulary.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { StatusShape } from "../claims/status-shape.tsx";
import { terms } from "./terms.ts";

/** What the words of the atlas mean, and the shapes of the statuses: a section of a page, under a heading of level 2. */
export function GlossarySection() {
  const { t } = useLocale();
  return (
    <section className="glossary" aria-labelledby="glossary">
      <h2 id="glossary">{t("glossary.title")}</h2>
      <dl className="glossary-terms">
        {terms.map((term) => (
          <div key={term}>
            <dt>{t(`glossary.${term}`)}</dt>
            <dd>{t(`glossary.${term}.text`)}</dd>
          </div>
        ))}
        {statuses.map((status) => (
          <div key={status}>
            <dt>
              <svg className="glossary-shape" viewBox="-8 -8 16 16" aria-hidden="true">
                <StatusShape status={status} />
              </svg>
              {t(`status.${status}`)}
            </dt>
            <dd>{t(`statusMeaning.${status}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
