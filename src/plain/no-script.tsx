import type { ReactNode } from "react";
import type { Locale } from "../i18n/locale.ts";
import { plainPageName } from "../i18n/plain-page-name.ts";
import { BriefRecord } from "./brief-record.tsx";
import { PlainFoot } from "./plain-page.tsx";
import { groupAnchor, type PlainRecord, provinceGroups } from "./plain-record.ts";

interface NoScriptProps {
  /** The record in each language. */
  readonly records: readonly PlainRecord[];
}

/** What the atlas's page says where scripts are off: how many incidents each province has, and where they can all be read. */
export function NoScriptCounts({ records }: NoScriptProps) {
  return records.map((record) => (
    <InLanguage key={record.locale.language} className="no-script" locale={record.locale}>
      <Lead locale={record.locale} />
      <p>
        <a href={`./${plainPageName(record.locale.language)}`}>{record.locale.t("plain.open")}</a>
      </p>
      <Counts record={record} />
    </InLanguage>
  ));
}

/** The same in a file that stands alone: the record is in it in brief, one language after the other, since in full it would add a third to the file. */
export function NoScriptBrief({ records }: NoScriptProps) {
  return records.map((record) => (
    <InLanguage key={record.locale.language} className="plain" locale={record.locale}>
      <Lead locale={record.locale} />
      <BriefRecord record={record} />
      <PlainFoot record={record} />
    </InLanguage>
  ));
}

interface InLanguageProps {
  readonly locale: Locale;
  readonly className: string;
  readonly children: ReactNode;
}

function InLanguage({ locale, className, children }: InLanguageProps) {
  return (
    <div className={className} lang={locale.language} dir={locale.direction}>
      {children}
    </div>
  );
}

function Lead({ locale: { t } }: { readonly locale: Locale }) {
  return (
    <>
      <h1>{t("app.name")}</h1>
      <p>{t("plain.noScript")}</p>
    </>
  );
}

function Counts({ record }: { readonly record: PlainRecord }) {
  const { dataset, locale } = record;
  const { t, text, number } = locale;
  return (
    <>
      <h2>{t("legend.title")}</h2>
      <ul className="no-script-counts">
        {provinceGroups(dataset, locale).map((group) => (
          <li key={groupAnchor(group, record)}>
            <a href={`./${plainPageName(locale.language)}#${groupAnchor(group, record)}`}>
              {group.province === null ? t("table.noProvince") : text(group.province.name)}
            </a>{" "}
            {group.incidents.length === 0 ? t("count.none") : number(group.incidents.length)}
          </li>
        ))}
      </ul>
      <p>
        {t("overview.peopleNote")} {t("count.noneNote")}
      </p>
    </>
  );
}
