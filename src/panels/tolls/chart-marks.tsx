import type { KeyboardEvent, ReactNode } from "react";
import type { Toll } from "../../domain/toll.ts";
import type { Population } from "../../domain/vocabulary.ts";
import { claimSentence } from "../../i18n/claim-sentence.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { FigureMark } from "../claims/figure-mark.tsx";
import type { ChartLayout, LabelText, SeriesPlace, WordPlace } from "./chart-layout.ts";
import { labelGap } from "./chart-texts.ts";
import type { MarkPlace } from "./place-marks.ts";

export interface ChartMarksProps {
  readonly layout: ChartLayout;
  readonly mirror: (x: number) => number;
  readonly active: Toll | null;
  readonly highlight: Population | "none" | null;
  readonly onPoint: (toll: Toll | null) => void;
  readonly onKeep: (toll: Toll | null) => void;
  /** Moves the focus as a key says; false when the key means nothing here. */
  readonly onFollow: (key: string, from: Toll) => boolean;
}

/** Lines, labels, and above them the marks: one can be reached by Tab, the others from it by arrow keys. */
export function ChartMarks(props: ChartMarksProps) {
  const { layout, active } = props;
  const first = layout.series[0]?.marks[0]?.toll ?? layout.words[0]?.toll;
  const entry = active ?? first;
  return (
    <>
      {layout.series.map((place) => (
        <SeriesLine key={place.series.key} place={place} {...props} />
      ))}
      {layout.series.map((place) => (
        <g key={place.series.key} className={groupClass(place.series, props)}>
          {place.marks.map((mark) => (
            <Mark key={mark.toll.id} toll={mark.toll} isEntry={mark.toll === entry} {...props}>
              <NumberMark mark={mark} {...props} />
            </Mark>
          ))}
        </g>
      ))}
      {layout.words.map((word) => (
        <g key={word.toll.id} className={groupClass(word.toll, props)}>
          <Mark toll={word.toll} isEntry={word.toll === entry} {...props}>
            <WordMark word={word} {...props} />
          </Mark>
          <WordLabel word={word} {...props} />
        </g>
      ))}
    </>
  );
}

/** What the pointed claim's origin says stands out; what counts other people than are set off stands back. */
function groupClass(
  { origin, population }: Pick<Toll, "origin" | "population">,
  { active, highlight }: Pick<ChartMarksProps, "active" | "highlight">,
): string {
  if (active !== null)
    return active.origin === origin ? "chart-group chart-group-front" : "chart-group chart-group-back";
  if (highlight === null) return "chart-group";
  return highlight === (population ?? "none") ? "chart-group" : "chart-group chart-group-back";
}

interface SeriesLineProps extends ChartMarksProps {
  readonly place: SeriesPlace;
}

function SeriesLine({ place, layout, mirror, ...props }: SeriesLineProps) {
  const { label, line, series } = place;
  const isMirrored = mirror(0) !== 0;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <g
      className={`${groupClass(series, props)} population-${series.population ?? "none"}`}
      aria-hidden="true"
    >
      {line === null ? null : (
        <path
          className="chart-line"
          d={line}
          transform={isMirrored ? `translate(${layout.size.width} 0) scale(-1 1)` : undefined}
        />
      )}
      {label?.leader ? (
        <path
          className="chart-leader"
          d={`M${mirror(label.leader.x1)} ${label.leader.y1}L${mirror(label.leader.x2)} ${label.leader.y2}`}
        />
      ) : null}
      {label ? <Label text={label} x={mirror(label.x)} y={label.y} /> : null}
    </g>
  );
}

function Label({ text, x, y }: { readonly text: LabelText; readonly x: number; readonly y: number }) {
  return (
    <text className="chart-label" x={x} y={y} dominantBaseline="central">
      <tspan className="chart-label-origin">{isolated(text.text)}</tspan>
      {text.detail === "" ? null : (
        <tspan className="chart-label-detail">
          {labelGap}
          {isolated(text.detail)}
        </tspan>
      )}
    </text>
  );
}

interface MarkProps extends ChartMarksProps {
  readonly toll: Toll;
  readonly isEntry: boolean;
  readonly children: ReactNode;
}

function Mark({ toll, isEntry, active, onPoint, onKeep, onFollow, children }: MarkProps) {
  const locale = useLocale();
  const pressed = (event: KeyboardEvent) => {
    const isHandled =
      event.key === "Enter" || event.key === " " || event.key === "Escape" || onFollow(event.key, toll);
    if (!isHandled) return;
    event.preventDefault();
    if (event.key === "Enter" || event.key === " ") onKeep(toll);
    if (event.key === "Escape") onKeep(null);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an HTML button cannot stand in SVG.
    <g
      className="chart-mark"
      role="button"
      tabIndex={isEntry ? 0 : -1}
      data-toll={toll.id}
      data-active={toll === active || undefined}
      aria-label={claimSentence(toll, locale)}
      onFocus={() => onPoint(toll)}
      onBlur={() => onPoint(null)}
      onKeyDown={pressed}
    >
      {children}
    </g>
  );
}

interface NumberMarkProps extends Pick<ChartMarksProps, "mirror"> {
  readonly mark: MarkPlace;
}

function NumberMark({ mark, mirror }: NumberMarkProps) {
  const { toll, x, ends, open, isAbout, isPart } = mark;
  const [top = 0] = ends;
  return (
    <g transform={`translate(${mirror(x)} ${top})`}>
      <circle className="chart-ring" r="11" />
      <FigureMark
        status={toll.status}
        population={toll.population}
        ends={ends.map((end) => end - top)}
        open={open}
        along="up"
        isAbout={isAbout}
        isPart={isPart}
      />
    </g>
  );
}

interface WordMarkProps extends Pick<ChartMarksProps, "mirror"> {
  readonly word: WordPlace;
}

function WordMark({ word, mirror }: WordMarkProps) {
  const { toll, x, y } = word;
  return (
    <g transform={`translate(${mirror(x)} ${y})`}>
      <circle className="chart-ring" r="10" />
      <FigureMark
        status={toll.status}
        population={toll.population}
        ends={[0]}
        open={null}
        along="up"
        isAbout={false}
        isPart={false}
      />
    </g>
  );
}

/** Beside the mark and not in it: it is cut to the room there is, so that it is no part of the mark's name. */
function WordLabel({ word, mirror }: WordMarkProps) {
  const { toll, y, textX, text } = word;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <g className={`population-${toll.population ?? "none"}`} aria-hidden="true">
      <Label text={text} x={mirror(textX)} y={y} />
    </g>
  );
}
