import "./incident-details.css";
import type { Incident } from "../../domain/incident.ts";
import { events, useDataset, useSelection } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { ClaimScales } from "../claims/claim-scales.tsx";
import { IncidentSupport } from "../claims/incident-support.tsx";
import { ClaimList } from "./claim-list.tsx";
import { GraphicChoice, useIsFolded } from "./graphic-choice.tsx";
import { IncidentBrowser } from "./incident-browser.tsx";
import { IncidentCarriers } from "./incident-carriers.tsx";
import { crumbsOf } from "./incident-crumbs.ts";
import { IncidentFacts } from "./incident-facts.tsx";
import { IncidentFoot } from "./incident-foot.tsx";
import { IncidentOverlaps } from "./incident-overlaps.tsx";
import { type KnownIncident, knownIncident } from "./known-incident.ts";
import { PanelHead } from "./panel-head.tsx";
import { UnknownPick } from "./unknown-pick.tsx";

/** One incident in full: where, when, and who says what, no more than was known on the filter's day. */
export function IncidentDetails({ id }: { readonly id: string }) {
  const locale = useLocale();
  const record = useDataset();
  const selection = useSelection();
  const found = knownIncident(id, record, selection.dataset);
  if (!found) return <UnknownPick />;
  const { whole, known } = found;
  return (
    <article>
      <PanelHead
        crumbs={crumbsOf(whole, record.provinces, locale)}
        title={locale.text(whole.title)}
        actions={<IncidentBrowser id={id} incidents={selection.incidents} />}
      />
      <Standing found={found} isShown={selection.has(id)} />
      {known === null ? null : <KnownContent incident={known} isWhole={found.laterClaims === 0} />}
      <IncidentFoot incident={whole} />
    </article>
  );
}

interface KnownContentProps {
  readonly incident: Incident;
  /** The summary draws on every claim, so it is left out where some were not known yet. */
  readonly isWhole: boolean;
}

function KnownContent({ incident, isWhole }: KnownContentProps) {
  const { text } = useLocale();
  const isFolded = useIsFolded(incident);
  return (
    <>
      <IncidentFacts incident={incident} />
      {incident.graphic ? <GraphicChoice /> : null}
      {isWhole && !isFolded ? (
        <p className="incident-summary">
          <bdi>{text(incident.summary)}</bdi>
        </p>
      ) : null}
      <ClaimScales claims={incident.claims} />
      <ClaimList claims={incident.claims} isFolded={isFolded} />
      <IncidentOverlaps incident={incident} />
      <IncidentSupport incident={incident} />
      <IncidentCarriers incident={incident} />
    </>
  );
}

/** Says when an incident is outside the filter, or when only a part of it was known on the filter's day. */
function Standing({ found, isShown }: { readonly found: KnownIncident; readonly isShown: boolean }) {
  const { t, day } = useLocale();
  const { known: until } = useSelection().filter;
  const { whole, known, laterClaims } = found;
  const values = { shown: known?.claims.length ?? 0, total: whole.claims.length };
  if (until !== null && laterClaims > 0) {
    return (
      <div className="details-caution">
        <p>
          {t(known === null ? "incident.notKnownYet" : "incident.partlyKnown", {
            ...values,
            day: day(until),
          })}
        </p>
        <Button onPress={() => events.facetCleared("known")}>{t("incident.showAllKnown")}</Button>
      </div>
    );
  }
  if (isShown) return null;
  return (
    <div className="details-caution">
      <p>{t("incident.outsideFilter")}</p>
      <Button onPress={events.filterCleared}>{t("action.clearFilters")}</Button>
    </div>
  );
}
