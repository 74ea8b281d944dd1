import { useId } from "react";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { useOutcome } from "./use-outcome.ts";

export interface CopiedTextProps {
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  readonly text: string;
  readonly language: string;
  readonly rows: number;
}

/** A text to be read and copied. It can be marked and copied by hand, too, where the clipboard is refused. */
export function CopiedText({ title, action, text, language, rows }: CopiedTextProps) {
  const { t } = useLocale();
  const id = useId();
  const [outcome, setOutcome] = useOutcome();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("failed"),
    );
  return (
    <div className="figure-text">
      <label className="figure-heading" htmlFor={id}>
        {title}
      </label>
      <textarea
        id={id}
        className="figure-input"
        readOnly
        rows={rows}
        lang={language}
        dir="auto"
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <div className="figure-text-foot">
        <Button onPress={() => void copy()}>{outcome === "copied" ? t("figure.copied") : action}</Button>
        <span role="status">{outcome === "failed" ? t("figure.copyByHand") : ""}</span>
        <span className="visually-hidden" role="status">
          {outcome === "copied" ? t("figure.copied") : ""}
        </span>
      </div>
    </div>
  );
}
