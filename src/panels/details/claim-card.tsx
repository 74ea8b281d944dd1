import { useEffect, useRef } from "react";
import { hasNumber } from "../../domain/comparison.ts";
import type { Claim } from "../../domain/incident.ts";
import type { Localized } from "../../domain/language.ts";
import { impersonalMeasures } from "../../domain/vocabulary.ts";
import { claimWords } from "../../i18n/claim-sentence.ts";
import { figureSign } from "../../i18n/figure-text.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import { events } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { DocumentLine } from "./document-line.tsx";
import { OriginFilter } from "./origin-filter.tsx";
import { StatusTerm } from "./status-term.tsx";

export interface ClaimCardProps {
  readonly claim: Claim;
  readonly isFolded: boolean;
}

/** One claim: the figure as its origin limited it, what was counted, how sure the origin is, who says it, and where it was read. */
export function ClaimCard({ claim, isFolded }: ClaimCardProps) {
  const { t, day } = useLocale();
  const { asOf, note, origin, document, status } = claim;
  return (
    <li className="claim">
      <ClaimFigure claim={claim} />
      <div className="claim-body">
        <p className="claim-measure">
          <Counted claim={claim} />
        </p>
        {note === null ? null : <ClaimNote note={note} isFolded={isFolded} />}
        <p className="claim-facts">
          <StatusTerm status={status} />
          <span>{asOf === null ? t("claim.noDay") : t("claim.asOf", { day: day(asOf) })}</span>
        </p>
        <OriginFilter origin={origin} />
        <DocumentLine document={document} />
      </div>
    </li>
  );
}

interface ClaimNoteProps {
  readonly note: Localized;
  readonly isFolded: boolean;
}

/** What the record says of a claim; folded, that it says something. */
function ClaimNote({ note, isFolded }: ClaimNoteProps) {
  const { t, text } = useLocale();
  const words = useRef<HTMLParagraphElement>(null);
  const wasAskedFor = useRef(false);
  useEffect(() => {
    // The button that had the focus is gone.
    if (!isFolded && wasAskedFor.current) words.current?.focus({ preventScroll: true });
    wasAskedFor.current = false;
  }, [isFolded]);
  const show = () => {
    wasAskedFor.current = true;
    events.detailsChosen("shown");
  };
  if (isFolded) {
    return (
      <Button tone="link" onPress={show}>
        {t("graphic.showNote")}
      </Button>
    );
  }
  return (
    <p ref={words} className="claim-note" tabIndex={-1}>
      <bdi>{text(note)}</bdi>
    </p>
  );
}

/** The number large, with its limit in a word above it: signs such as ≥ turn round in right-to-left text and would mislead. */
function ClaimFigure({ claim }: { readonly claim: Claim }) {
  const locale = useLocale();
  const { low, high } = claim;
  if (!hasNumber(claim)) {
    return <UnstatedFigure claim={claim} />;
  }
  const qualifier = claim.qualifier ?? (low === null ? "up-to" : null);
  return (
    <p className="claim-figure">
      {qualifier === null ? null : (
        <span className="claim-qualifier">{locale.t(`qualifier.${qualifier}`)} </span>
      )}
      <bdi>{figureSign({ low, high, qualifier: null }, locale)}</bdi>
    </p>
  );
}

/** A number that is not stated is never 0; words that stand in its place are quoted. */
function UnstatedFigure({ claim }: { readonly claim: Claim }) {
  const locale = useLocale();
  const words = claimWords(claim, locale);
  return (
    <p className="claim-figure claim-figure-none">
      {words === null ? locale.t("figure.notStated") : <bdi>{words}</bdi>}
    </p>
  );
}

function Counted({ claim }: { readonly claim: Claim }) {
  const { t } = useLocale();
  const { measure, population } = claim;
  const isSaid =
    population === measure || impersonalMeasures.has(measure) || (population === null && measure === "other");
  return (
    <>
      <strong>{t(measureKey(claim))}</strong>
      {isSaid ? null : (
        <span className="claim-population">
          {t(population === null ? "population.none" : `population.${population}`)}
        </span>
      )}
    </>
  );
}

/** What only the note can name is either counted otherwise, or said without a figure. */
function measureKey(claim: Claim): MessageKey {
  if (claim.measure !== "other") return `measure.${claim.measure}`;
  return hasNumber(claim) ? "claim.other" : "claim.statement";
}
