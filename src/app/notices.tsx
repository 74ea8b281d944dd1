import "./notices.css";
import { isDay } from "../domain/day.ts";
import type { Rejected } from "../domain/rejection.ts";
import { events, useAtlas } from "../state/atlas.ts";
import type { Notice } from "../state/store.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";

/** What a reader has to be told once, each until it is dismissed. */
export function Notices() {
  const { t } = useLocale();
  const notices = useAtlas((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <section aria-label={t("notice.label")}>
      <ul className="notices" aria-label={t("notice.label")}>
        {notices.map((notice, index) => (
          <li key={`${notice.kind}-${index.toString()}`} className="notice">
            <div role="status">
              <NoticeText notice={notice} />
            </div>
            <Button tone="plain" onPress={() => events.noticeDismissed(notice)}>
              {t("action.close")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoticeText({ notice }: { readonly notice: Notice }) {
  const { t, list } = useLocale();
  switch (notice.kind) {
    case "malformed-link":
      return <p>{t("notice.malformedLink", { parameters: list(notice.parameters) })}</p>;
    case "unknown-in-link":
      return <p>{t("notice.unknownInLink", { ids: list(notice.ids) })}</p>;
    case "other-edition":
      return <EditionText made={notice} />;
    case "rejected":
      return <RejectedText rejected={notice.rejected} />;
  }
}

/** That a link was made from other data than are shown; days of editions compare as text. */
function EditionText({ made }: { readonly made: { readonly day: string; readonly version: string } }) {
  const { t, day } = useLocale();
  const written = (text: string) => (isDay(text) ? day(text) : text);
  return (
    <p>
      {t(made.day < __DATA_DAY__ ? "notice.newerData" : "notice.otherData", {
        day: written(made.day),
        version: made.version,
        now: written(__DATA_DAY__),
        present: __DATA_VERSION__,
      })}
    </p>
  );
}

/** How many rejected records are listed at most: more would hide the page. */
const listed = 50;

function RejectedText({ rejected }: { readonly rejected: readonly Rejected[] }) {
  const { t } = useLocale();
  return (
    <div>
      <p>{t("notice.rejected", { count: rejected.length })}</p>
      <details>
        <summary>{t("notice.rejectedWhy")}</summary>
        <ul className="notice-records" dir="ltr">
          {rejected.slice(0, listed).map(({ file, record, reasons }, index) => (
            <li key={`${file}:${record} ${index.toString()}`}>
              <strong>
                {file} <bdi>{record}</bdi>
              </strong>
              {reasons.map(({ pointer, found, expected }, index) => (
                <div key={`${pointer} ${index.toString()}`}>
                  {t("notice.rejectedReason", { pointer, found, expected })}
                </div>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
