import "./sources-differ-mark.css";
import { Button } from "react-aria-components/Button";
import { useLocale } from "../../ui/locale-context.tsx";
import { Popover } from "../../ui/popover.tsx";

/** Says that sources differ, by a word and a sign; why is one press away. */
export function SourcesDifferMark() {
  const { t } = useLocale();
  const word = t("differ.mark");
  return (
    <Popover
      label={word}
      trigger={
        <Button className="differ-mark" aria-label={t("glossary.about", { term: word })}>
          <DifferSign />
          {word}
        </Button>
      }
    >
      <p className="differ-meaning">{t("differ.why")}</p>
    </Popover>
  );
}

/** Two figures that do not meet. */
export function DifferSign() {
  return (
    <svg className="differ-sign" viewBox="0 0 16 12" aria-hidden="true" focusable="false">
      <path d="M1 3h6M9 9h6M7 0.5v5M9 6.5v5" />
    </svg>
  );
}
