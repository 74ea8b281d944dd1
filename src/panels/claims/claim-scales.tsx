import "./claim-scales.css";
import { type FigureGroup, groupsOf, hasNumber, sourcesDiffer } from "../../domain/comparison.ts";
import type { Claim } from "../../domain/incident.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { ClaimScale } from "./claim-scale.tsx";
import { SourcesDifferMark } from "./sources-differ-mark.tsx";

/** What several origins say of the same thing, on one scale for each thing counted. Nothing where no two can be set side by side. */
export function ClaimScales({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useLocale();
  const groups = comparedGroups(claims);
  if (groups.length === 0) return null;
  return (
    <section className="claim-scales">
      <h3>
        {t("scale.title")}{" "}
        {groups.some(({ figures }) => sourcesDiffer(figures)) ? <SourcesDifferMark /> : null}
      </h3>
      {groups.map((group) => (
        <ClaimScale key={`${group.measure} ${group.population}`} group={group} />
      ))}
    </section>
  );
}

/** The groups in which two origins or more give numbers. What is counted by a note alone is never compared. */
function comparedGroups(claims: readonly Claim[]): FigureGroup<Claim>[] {
  return groupsOf(claims.filter(({ measure }) => measure !== "other")).filter(
    ({ figures }) => new Set(figures.filter(hasNumber).map(({ origin }) => origin.id)).size > 1,
  );
}
