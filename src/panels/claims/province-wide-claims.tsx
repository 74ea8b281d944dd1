import "./contested-incidents.css";
import { hasNumber } from "../../domain/comparison.ts";
import type { Claim, Incident } from "../../domain/incident.ts";
import { asOfText, claimFigure } from "../../i18n/claim-sentence.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { PickLink } from "../details/pick-link.tsx";
import { StatusMark } from "../details/status-term.tsx";
import { Term } from "../glossary/term.tsx";

/** What single origins claim of a whole province, each as a claim of its own and never as a sum of incidents. Nothing when none does. */
export function ProvinceWideClaims({ incidents }: { readonly incidents: readonly Incident[] }) {
  const { t } = useLocale();
  const claims = incidents
    .filter(({ place }) => place.precision === "province")
    .flatMap((incident) => incident.claims.filter(hasNumber).map((claim) => ({ incident, claim })));
  if (claims.length === 0) return null;
  return (
    <section className="wide-claims">
      <h3>{t("wide.title")}</h3>
      <p className="details-muted">{t("wide.note")}</p>
      <ul>
        {claims.map(({ incident, claim }) => (
          <li key={[incident.id, claim.origin.id, claim.document.id, claim.measure, claim.low].join("|")}>
            <WideClaim incident={incident} claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WideClaimProps {
  readonly incident: Incident;
  readonly claim: Claim;
}

function WideClaim({ incident, claim }: WideClaimProps) {
  const locale = useLocale();
  const { t, text } = locale;
  return (
    <>
      <PickLink picked={{ kind: "incident", id: incident.id }}>
        <bdi>{text(claim.origin.name)}</bdi>: {claimFigure(claim, locale)}
      </PickLink>
      <p className="wide-claim-facts">
        <span>
          <StatusMark status={claim.status} />
          {t(`status.${claim.status}`)}
        </span>
        <span>{asOfText(claim, locale)}</span>
        {incident.overlaps.length === 0 ? null : (
          <span>
            {t("wide.overlaps", { count: incident.overlaps.length })} <Term id="overlap" isMark />
          </span>
        )}
      </p>
    </>
  );
}
