import "./term.css";
import { Button } from "react-aria-components/Button";
import { useLocale } from "../../ui/locale-context.tsx";
import { Popover } from "../../ui/popover.tsx";
import type { TermId } from "./terms.ts";

export interface TermProps {
  readonly id: TermId;
  /** The word as it stands in the text; the term itself when absent. */
  readonly children?: string;
  /** Only a small mark beside a word that is already there. */
  readonly isMark?: boolean;
}

/** A word with its meaning one press away. */
export function Term({ id, children, isMark = false }: TermProps) {
  const { t } = useLocale();
  const name = t(`glossary.${id}`);
  return (
    <Popover
      label={name}
      trigger={
        <Button
          className="term"
          aria-label={t("glossary.about", { term: isMark ? name : (children ?? name) })}
        >
          <span className={isMark ? "term-mark" : "term-word"}>{isMark ? "?" : (children ?? name)}</span>
        </Button>
      }
    >
      <div className="term-meaning">
        <strong>{name}</strong>
        <p>{t(`glossary.${id}.text`)}</p>
      </div>
    </Popover>
  );
}
