import "./status-term.css";
import type { Status } from "../../domain/vocabulary.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { Popover } from "../../ui/popover.tsx";
import { StatusShape } from "../claims/status-shape.tsx";

/** How sure an origin says it is, told apart by word and shape; pressing it says what the word means. */
export function StatusTerm({ status }: { readonly status: Status }) {
  const { t } = useLocale();
  const word = t(`status.${status}`);
  return (
    <Popover
      label={word}
      trigger={
        <Button tone="link" aria-label={t("claim.statusMeans", { status: word })}>
          <span className="status-term">
            <StatusMark status={status} />
            {word}
          </span>
        </Button>
      }
    >
      <div className="status-meaning">
        <strong>{word}</strong>
        <p>{t(`statusMeaning.${status}`)}</p>
      </div>
    </Popover>
  );
}

/** The shape of a status, to stand beside its word. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <svg className="status-mark" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      <StatusShape status={status} />
    </svg>
  );
}
