import type { PlainRecord, ProvinceGroup } from "./plain-record.ts";
import { groupAnchor } from "./plain-record.ts";

interface ProvinceCountsProps {
  readonly record: PlainRecord;
  readonly groups: readonly ProvinceGroup[];
}

/** How many incidents are documented in each province, and of these how many nobody places more closely. Leads to the sections. */
export function ProvinceCounts({ record, groups }: ProvinceCountsProps) {
  const { t } = record.locale;
  return (
    <table>
      <caption>{t("legend.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("table.province")}</th>
          <th scope="col">{t("table.caption")}</th>
          <th scope="col">{t("placeMark.none")}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <CountsRow key={groupAnchor(group, record)} group={group} record={record} />
        ))}
      </tbody>
    </table>
  );
}

function CountsRow({ group, record }: { readonly group: ProvinceGroup; readonly record: PlainRecord }) {
  const { t, text, number } = record.locale;
  const { province, incidents } = group;
  const unpinned = incidents.filter(({ place }) => place.point === null).length;
  const name = province === null ? t("table.noProvince") : text(province.name);
  return (
    <tr>
      <th scope="row">
        {incidents.length === 0 ? name : <a href={`#${groupAnchor(group, record)}`}>{name}</a>}
      </th>
      {incidents.length === 0 ? (
        <td colSpan={2}>{t("count.none")}</td>
      ) : (
        <>
          <td>{number(incidents.length)}</td>
          <td>{unpinned === 0 ? "–" : number(unpinned)}</td>
        </>
      )}
    </tr>
  );
}
