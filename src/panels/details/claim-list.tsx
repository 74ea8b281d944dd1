import "./claim-list.css";
import { hasNumber } from "../../domain/comparison.ts";
import type { Claim } from "../../domain/incident.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { ClaimCard } from "./claim-card.tsx";

export interface ClaimListProps {
  readonly claims: readonly Claim[];
  /** Whether notes are folded, since they may be graphic. */
  readonly isFolded: boolean;
}

/** Who says what, side by side, in the record's order. Where figures stand among two or more, it warns that they are never added. */
export function ClaimList({ claims, isFolded }: ClaimListProps) {
  const { t } = useLocale();
  return (
    <section>
      <h3>{t("incident.claims")}</h3>
      {claims.length < 2 || !claims.some(hasNumber) ? null : (
        <p className="details-caution">
          <span>
            <strong>{t("figure.notAdded")}</strong> {t("incident.figuresNote")}
          </span>
        </p>
      )}
      <ul className="claim-list">
        {claims.map((claim) => (
          <ClaimCard key={claimKey(claim)} claim={claim} isFolded={isFolded} />
        ))}
      </ul>
    </section>
  );
}

/** What tells one claim of an incident from another. */
function claimKey({ origin, document, measure, population, low, high, asOf, note }: Claim): string {
  return [origin.id, document.id, measure, population, low, high, asOf, note?.en].join("|");
}
