import type { Incident } from "../../domain/incident.ts";
import { independentOrigins } from "../../domain/independence.ts";
import type { Origin } from "../../domain/source.ts";
import { claimSummary } from "../../i18n/claim-summary.ts";
import { dateText } from "../../i18n/incident-text.ts";
import { useDataset } from "../../state/atlas.ts";
import { recordIndex } from "../../state/record-index.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { PickLink } from "../details/pick-link.tsx";
import { ChangeMark } from "../preview/change-mark.tsx";

export interface IncidentRowProps {
  readonly incident: Incident;
  /** Its place in the order, from 0. */
  readonly index: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

/** One incident as a row; its title leads to it on the map. */
export function IncidentRow({ incident, index, measure }: IncidentRowProps) {
  const locale = useLocale();
  const { t, text, number } = locale;
  const { provinces } = recordIndex(useDataset());
  const province = incident.province === null ? undefined : provinces.get(incident.province);
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <td className="table-date">{dateText(incident, locale)}</td>
      <th scope="row" className="table-title">
        <ChangeMark id={incident.id} />
        <PickLink picked={{ kind: "incident", id: incident.id }}>
          <bdi>{text(incident.title)}</bdi>
        </PickLink>
      </th>
      <td className="table-place">
        <bdi>{text(incident.place.name)}</bdi>
      </td>
      <td className="table-province">{province ? <bdi>{text(province.name)}</bdi> : <NoProvince />}</td>
      <td className="table-category">{t(`category.${incident.category}`)}</td>
      <td className="table-claims">
        <Claimed incident={incident} />
      </td>
      <td className="table-origins">
        <span className="table-label">{t("table.origins")}</span>
        {number(independentOrigins(incident))}
      </td>
      <td className="table-documents">
        <span className="table-label">{t("table.documents")}</span>
        {number(incident.documents.length)}
      </td>
    </tr>
  );
}

function NoProvince() {
  const { t } = useLocale();
  return (
    <span className="table-muted">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t("table.noProvince")}</span>
    </span>
  );
}

/** What is claimed, in a line, and who claims it: no figure stands without its origin. */
function Claimed({ incident }: { readonly incident: Incident }) {
  const locale = useLocale();
  const summary = claimSummary(incident, locale);
  return (
    <>
      {summary === null ? null : <span className="table-claimed">{summary}</span>}
      <span className="table-muted">{originsText(incident, locale)}</span>
    </>
  );
}

const namedAtMost = 3;

/** The first origins that claim something, and how many more. */
function originsText({ claims }: Incident, { t, text }: ReturnType<typeof useLocale>): string {
  const origins: readonly Origin[] = [...new Set(claims.map(({ origin }) => origin))];
  const named = origins.slice(0, namedAtMost).map(({ short }) => text(short));
  const more = origins.length - named.length;
  return [...named, ...(more > 0 ? [t("table.moreOrigins", { count: more })] : [])].join(" · ");
}
