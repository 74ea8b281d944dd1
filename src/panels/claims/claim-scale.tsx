import "./claim-scale.css";
import { type FigureGroup, hasNumber, openSide } from "../../domain/comparison.ts";
import type { Claim } from "../../domain/incident.ts";
import { impersonalMeasures } from "../../domain/vocabulary.ts";
import { asOfText, claimSentence, populationText } from "../../i18n/claim-sentence.ts";
import { figureText } from "../../i18n/figure-text.ts";
import { isolated } from "../../i18n/isolated.ts";
import { shortName } from "../../i18n/short-text.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { FigureMark } from "./figure-mark.tsx";
import { type FigureTick, figureScale } from "./figure-scale.ts";
import { useElementWidth } from "./use-element-width.ts";

export interface ClaimScaleProps {
  /** Claims that share measure and population; those in words only stand on no scale. */
  readonly group: FigureGroup<Claim>;
}

const rowHeight = 44;
const trackAt = 31;
const axisHeight = 22;
const side = { start: 8, end: 26 };
const tickRoom = 46;

/** Claims of the same thing, one below the other on one scale: who, how many, as of when. Read out as one picture with every claim in words. */
export function ClaimScale({ group }: ClaimScaleProps) {
  const locale = useLocale();
  const { t, list } = locale;
  const [container, width] = useElementWidth<HTMLElement>(340);
  const claims = group.figures.filter(hasNumber);
  const caption = captionOf(group, locale);
  const height = claims.length * rowHeight + axisHeight;
  const mirror = (x: number) => (locale.direction === "rtl" ? width - x : x);
  return (
    <figure className="claim-scale" ref={container}>
      <figcaption>{caption}</figcaption>
      <svg
        role="img"
        aria-label={t("scale.alt", {
          caption,
          claims: list(claims.map((claim) => claimSentence(claim, locale))),
        })}
        width={width}
        height={height}
      >
        <Ticks claims={claims} width={width} height={height} mirror={mirror} />
        {claims.map((claim, index) => (
          <g key={rowKey(claim)} transform={`translate(0 ${index * rowHeight})`}>
            <Row claim={claim} claims={claims} width={width} mirror={mirror} />
          </g>
        ))}
      </svg>
    </figure>
  );
}

function captionOf(group: FigureGroup<Claim>, locale: ReturnType<typeof useLocale>): string {
  const measure = locale.t(`tollMeasure.${group.measure}`);
  if (group.population === null || impersonalMeasures.has(group.measure)) return measure;
  return locale.t("scale.caption", { measure, population: populationText(group, locale) });
}

function rowKey({ origin, document, low, high, asOf }: Claim): string {
  return [origin.id, document.id, low, high, asOf].join("|");
}

interface DrawingProps {
  readonly claims: readonly Claim[];
  readonly width: number;
  /** Turns a place along the line of reading into pixels from the left. */
  readonly mirror: (x: number) => number;
}

function scaleOf({ claims, width }: Pick<DrawingProps, "claims" | "width">) {
  return figureScale(claims, { bottom: side.start, top: width - side.end });
}

function Row({ claim, claims, width, mirror }: DrawingProps & { readonly claim: Claim }) {
  const locale = useLocale();
  const { y: place } = scaleOf({ claims, width });
  const figures = [claim.low, claim.high].filter((figure) => figure !== null);
  const [first = 0, ...others] = [...new Set(figures)].map(place);
  return (
    <>
      <text className="claim-scale-origin" x={mirror(0)} y="15">
        {isolated(shortName(locale.text(claim.origin.short)))}
        <tspan className="claim-scale-day">
          {"\u2002"}
          {asOfText(claim, locale)}
        </tspan>
      </text>
      <text className="claim-scale-figure" x={mirror(width)} y="15" textAnchor="end">
        {figureText(claim, locale)}
      </text>
      <path className="claim-scale-track" d={`M${mirror(0)} ${trackAt}H${mirror(width)}`} />
      <g transform={`translate(${mirror(first)} ${trackAt})`}>
        <FigureMark
          status={claim.status}
          population={claim.population}
          ends={[0, ...others.map((end) => first - end)]}
          open={openSide(claim)}
          along={locale.direction === "rtl" ? "left" : "right"}
          isAbout={claim.qualifier === "about"}
          isPart={false}
        />
      </g>
    </>
  );
}

function Ticks({ claims, width, height, mirror }: DrawingProps & { readonly height: number }) {
  const { number } = useLocale();
  const ticks = withRoom(scaleOf({ claims, width }).ticks);
  return ticks.map(({ value, y }) => (
    <g key={value} className="claim-scale-tick">
      <path d={`M${mirror(y)} 20V${height - axisHeight + 2}`} />
      <text x={mirror(y)} y={height - 6} textAnchor={y < 20 ? "start" : "middle"}>
        {number(value)}
      </text>
    </g>
  ));
}

/** The ticks without those that stand too near to the last one kept. */
function withRoom(ticks: readonly FigureTick[]): FigureTick[] {
  const kept: FigureTick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (last === undefined || tick.y - last.y >= tickRoom) kept.push(tick);
  }
  return kept;
}
