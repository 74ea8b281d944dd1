import { PlainPageLink } from "../panels/method/plain-page-link.tsx";
import { useLocale } from "../ui/locale-context.tsx";

interface FaultPageProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Says that the page itself failed, with what a report needs, and offers to try again. Plain HTML only: nothing here may fail too. */
export function FaultPage({ error, onRetry }: FaultPageProps) {
  const { t } = useLocale();
  return (
    <main className="page-message">
      <h1>{t("fault.title")}</h1>
      <p>{t("fault.advice")}</p>
      <pre dir="ltr">{`${lineOf(error)} (${__DATA_DAY__}.${__DATA_VERSION__})`}</pre>
      <button type="button" className="button" onClick={onRetry}>
        {t("action.retry")}
      </button>
      <PlainPageLink />
    </main>
  );
}

function lineOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
