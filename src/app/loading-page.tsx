import type { Locale } from "../i18n/locale.ts";
import { events, useAtlas } from "../state/atlas.ts";
import { loadDataset } from "../state/load.ts";
import type { Loading } from "../state/store.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";

/** What stands on the page until the record is there, or when it could not be had. */
export function LoadingPage() {
  const { t } = useLocale();
  const loading = useAtlas((state) => state.loading);
  return (
    <main className="page-message">
      <h1>{t("app.name")}</h1>
      {loading.phase === "failed" ? (
        <LoadFailure failure={loading} />
      ) : (
        <p role="status">{t("app.loading")}</p>
      )}
    </main>
  );
}

function LoadFailure({ failure }: { readonly failure: Extract<Loading, { phase: "failed" }> }) {
  const locale = useLocale();
  return (
    <div role="alert">
      <p>
        <strong>{locale.t("load.failed")}</strong>
      </p>
      <p>{causeText(failure, locale)}</p>
      <Button tone="strong" onPress={() => void loadDataset(events)}>
        {locale.t("action.retry")}
      </Button>
    </div>
  );
}

function causeText({ file, cause }: Extract<Loading, { phase: "failed" }>, { t }: Locale): string {
  switch (cause.kind) {
    case "unreachable":
      return t("load.unreachable", { file });
    case "refused":
      return t("load.refused", { file, status: cause.status });
    case "unreadable":
      return t("load.unreadable", { file });
  }
}
