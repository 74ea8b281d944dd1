import { Fragment } from "react";
import type { Incident } from "../domain/incident.ts";
import { inOrderOfClaims } from "../domain/toll.ts";
import { measures } from "../domain/vocabulary.ts";
import { type AnyClaim, asOfText, claimFigure } from "../i18n/claim-sentence.ts";
import { dateText } from "../i18n/incident-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { PlainLink } from "./plain-document.tsx";
import { type PlainRecord, provinceGroups } from "./plain-record.ts";

/**
 * The record in brief, for a page that must stay small: every incident with its day, its place and how exactly that is known, and every
 * claim and toll with who says it, as of when and how sure. Summaries, notes and the names of documents are left out.
 */
export function BriefRecord({ record }: { readonly record: PlainRecord }) {
  const { dataset, locale } = record;
  const { t, text, number } = locale;
  return (
    <>
      <p>{t("plain.brief")}</p>
      <p className="caution">
        {t("figure.asReported")} {t("overview.peopleNote")} {t("count.noneNote")}
      </p>
      <h2>{t("legend.title")}</h2>
      {provinceGroups(dataset, locale).map(({ province, incidents }) => (
        <Fragment key={province?.id ?? ""}>
          <h3>
            {province === null ? t("table.noProvince") : text(province.name)}:{" "}
            {incidents.length === 0 ? t("count.none") : number(incidents.length)}
          </h3>
          <ul className="claims">
            {incidents.map((incident) => (
              <BriefIncident key={incident.id} incident={incident} locale={locale} />
            ))}
          </ul>
        </Fragment>
      ))}
      <h2>{t("tolls.title")}</h2>
      <BriefTolls record={record} />
    </>
  );
}

function BriefIncident({ incident, locale }: { readonly incident: Incident; readonly locale: Locale }) {
  const { place, claims } = incident;
  return (
    <li>
      <b>{locale.text(incident.title)}</b>
      <br />
      {dateText(incident, locale)} · {locale.text(place.name)} ·{" "}
      {locale.t(`placePrecision.${place.precision}`)}
      {claims.map((claim, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never in another order.
        <Fragment key={index}>
          <br />
          <BriefClaim claim={claim} isLinked={isFirstOfDocument(claims, index)} locale={locale} />
        </Fragment>
      ))}
    </li>
  );
}

/** The address of a page stands once in an incident. */
function isFirstOfDocument(claims: Incident["claims"], index: number): boolean {
  return claims.findIndex(({ document }) => document === claims[index]?.document) === index;
}

function BriefTolls({ record: { dataset, locale } }: { readonly record: PlainRecord }) {
  return measures.map((measure) => {
    const tolls = dataset.tolls.filter((toll) => toll.measure === measure).sort(inOrderOfClaims);
    if (tolls.length === 0) return null;
    return (
      <Fragment key={measure}>
        <h3>{locale.t(`tollMeasure.${measure}`)}</h3>
        <ul className="claims">
          {tolls.map((toll) => (
            <li key={toll.id}>
              <BriefClaim claim={toll} isLinked={true} locale={locale} />
            </li>
          ))}
        </ul>
      </Fragment>
    );
  });
}

interface BriefClaimProps {
  readonly claim: AnyClaim;
  readonly isLinked: boolean;
  readonly locale: Locale;
}

function BriefClaim({ claim, isLinked, locale }: BriefClaimProps) {
  const { origin, document, status } = claim;
  const url = document.url ?? document.archiveUrl ?? document.readAtUrl;
  const name = <bdi>{locale.text(origin.short)}</bdi>;
  return (
    <>
      {isLinked ? <PlainLink url={url}>{name}</PlainLink> : name}: {claimFigure(claim, locale)} (
      {asOfText(claim, locale)} · {locale.t(`status.${status}`)})
    </>
  );
}
