import { type PlainRecord, provinceGroups } from "./plain-record.ts";
import { EventsSection, ProvinceSection, StatusSection, TollsSection } from "./plain-sections.tsx";
import { ProvinceCounts } from "./province-counts.tsx";

/** The whole record: counts by province, which lead to every incident with its claims, then tolls and context events. */
export function PlainBody({ record }: { readonly record: PlainRecord }) {
  const { dataset, locale, anchor } = record;
  const { t } = locale;
  const groups = provinceGroups(dataset, locale);
  return (
    <>
      <nav aria-label={t("plain.contents")}>
        <div id={anchor("counts")}>
          <ProvinceCounts record={record} groups={groups} />
        </div>
        <p>
          {t("overview.peopleNote")} {t("count.noneNote")}
        </p>
        <ul>
          <li>
            <a href={`#${anchor("tolls")}`}>{t("tolls.title")}</a>
          </li>
          <li>
            <a href={`#${anchor("events")}`}>{t("plain.events")}</a>
          </li>
          <li>
            <a href={`#${anchor("status")}`}>{t("method.status.title")}</a>
          </li>
        </ul>
      </nav>
      <div id={anchor("list")} tabIndex={-1}>
        {groups
          .filter(({ incidents }) => incidents.length > 0)
          .map((group) => (
            <ProvinceSection key={group.province?.id ?? ""} group={group} record={record} />
          ))}
      </div>
      <TollsSection record={record} />
      <EventsSection record={record} />
      <StatusSection record={record} />
    </>
  );
}
