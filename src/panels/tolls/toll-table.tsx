import "./toll-table.css";
import { useState } from "react";
import type { Toll } from "../../domain/toll.ts";
import type { Measure } from "../../domain/vocabulary.ts";
import { claimFigure, populationText } from "../../i18n/claim-sentence.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { PartsBar } from "../claims/parts-bar.tsx";
import { DocumentLine } from "../details/document-line.tsx";
import { StatusTerm } from "../details/status-term.tsx";
import { sortTolls, type TollOrder, type TollSorting } from "./sort-tolls.ts";

export interface TollTableProps {
  readonly measure: Measure;
  readonly tolls: readonly Toll[];
}

/** The claims of the chart, one a row, in an order that the reader chooses. It needs no chart. */
export function TollTable({ measure, tolls }: TollTableProps) {
  const locale = useLocale();
  const { t } = locale;
  const [sorting, setSorting] = useState<TollSorting>({ by: "day", isDescending: false });
  const choose = (by: TollOrder) =>
    setSorting({ by, isDescending: sorting.by === by ? !sorting.isDescending : false });
  return (
    <div className="toll-table-frame">
      <p className="toll-table-note">{t("tollTable.sorted")}</p>
      <table className="toll-table">
        <caption>{t("tollTable.caption", { measure: t(`tollMeasure.${measure}`) })}</caption>
        <thead>
          <tr>
            <SortableHead by="day" name={t("claim.field.asOf")} sorting={sorting} onChoose={choose} />
            <SortableHead by="origin" name={t("claim.field.origin")} sorting={sorting} onChoose={choose} />
            <SortableHead by="figure" name={t("claim.field.figure")} sorting={sorting} onChoose={choose} />
            <th scope="col">{t("claim.field.population")}</th>
            <th scope="col">{t("claim.field.scope")}</th>
            <th scope="col">{t("claim.field.status")}</th>
            <th scope="col">{t("claim.field.note")}</th>
            <th scope="col">{t("claim.field.document")}</th>
          </tr>
        </thead>
        <tbody>
          {sortTolls(tolls, sorting, locale).map((toll) => (
            <TollRow key={toll.id} toll={toll} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SortableHeadProps {
  readonly by: TollOrder;
  readonly name: string;
  readonly sorting: TollSorting;
  readonly onChoose: (by: TollOrder) => void;
}

function SortableHead({ by, name, sorting, onChoose }: SortableHeadProps) {
  const { t } = useLocale();
  const isChosen = sorting.by === by;
  const order = isChosen ? (sorting.isDescending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" aria-sort={order}>
      <Button tone="link" aria-label={t("tollTable.sortBy", { column: name })} onPress={() => onChoose(by)}>
        {name}
        {isChosen ? <Icon name={sorting.isDescending ? "chevron-down" : "chevron-up"} /> : null}
      </Button>
    </th>
  );
}

function TollRow({ toll }: { readonly toll: Toll }) {
  const locale = useLocale();
  const { t, text, day, span } = locale;
  const { asOf, origin, scope, status, note, method, document, parts } = toll;
  return (
    <tr>
      <Cell name={t("claim.field.asOf")}>{asOf === null ? t("date.undated") : day(asOf)}</Cell>
      <th scope="row" data-name={t("claim.field.origin")}>
        <bdi>{text(origin.name)}</bdi>
      </th>
      <Cell name={t("claim.field.figure")}>
        <strong>{claimFigure(toll, locale)}</strong>
        {parts.length === 0 ? null : <PartsBar toll={toll} />}
      </Cell>
      <Cell name={t("claim.field.population")}>{populationText(toll, locale)}</Cell>
      <Cell name={t("claim.field.scope")}>{scope === null ? t("claim.notStated") : span(scope)}</Cell>
      <Cell name={t("claim.field.status")}>
        <StatusTerm status={status} />
      </Cell>
      <Cell name={t("claim.field.note")}>
        {note === null ? null : <bdi>{text(note)}</bdi>}
        {method === null ? null : (
          <span className="toll-table-method">
            <bdi>{text(method)}</bdi>
          </span>
        )}
      </Cell>
      <Cell name={t("claim.field.document")}>
        <DocumentLine document={document} />
      </Cell>
    </tr>
  );
}

/** On a narrow page a row is a card, and each cell says its column itself. */
function Cell({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return <td data-name={name}>{children}</td>;
}
