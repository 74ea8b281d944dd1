import "./glossary-terms.css";
import { useLocale } from "../../ui/locale-context.tsx";
import { terms } from "./terms.ts";

/** What the words of the atlas mean, for a section of a page. What each status means stands apart. */
export function GlossaryTerms() {
  const { t } = useLocale();
  return (
    <dl className="glossary-terms">
      {terms.map((term) => (
        <div key={term}>
          <dt>{t(`glossary.${term}`)}</dt>
          <dd>{t(`glossary.${term}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
