import { useEffect, useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { PlainPageLink } from "../panels/method/plain-page-link.tsx";
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
      {loading.phase === "failed" ? <LoadFailure failure={loading} /> : <Waiting />}
    </main>
  );
}

/** After this many milliseconds a reader wants to know whether anything still happens. */
const slow = 8000;

function Waiting() {
  const { t } = useLocale();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (isSlow) return;
    const timer = setTimeout(() => setSlow(true), slow);
    return () => clearTimeout(timer);
  }, [isSlow]);
  const retry = () => {
    setSlow(false);
    void loadDataset(events);
  };
  return (
    <div role="status">
      <p>{t("app.loading")}</p>
      {isSlow ? <p>{t("load.slow")}</p> : null}
      {isSlow ? <Button onPress={retry}>{t("action.retry")}</Button> : null}
    </div>
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
      {"message" in failure.cause ? <pre dir="ltr">{failure.cause.message}</pre> : null}
      <Button tone="strong" onPress={() => void loadDataset(events)}>
        {locale.t("action.retry")}
      </Button>
      <PlainPageLink />
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
    case "unusable":
      return t("load.unusable");
  }
}
