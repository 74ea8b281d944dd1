import "./figure-mark.css";
import "./population-colour.css";
import type { Population, Status } from "../../domain/vocabulary.ts";
import { StatusShape } from "./status-shape.tsx";

export interface FigureMarkProps {
  readonly status: Status;
  readonly population: Population | null;
  /** Heights of the figures stated, from the mark's own zero; the ends of a span are joined, nothing stands between. */
  readonly ends: readonly number[];
  /** The side on which the figure is open; `along` says which way greater figures lie. */
  readonly open: "greater" | "lesser" | null;
  readonly along: keyof typeof turns;
  readonly isAbout: boolean;
  /** Whether it covers a part of the period only. */
  readonly isPart: boolean;
}

/** How far the mark is turned for greater figures to lie that way, in degrees. */
const turns = { up: 0, right: 90, left: -90 };

/**
 * A figure as a mark around 0, 0: its shape is the status, its colour and foot whom it counts, an arrow a side
 * on which it is open, a broken ring "about", a bracket a part of the period. Foot and bracket are drawn only
 * where greater figures lie upwards: on a line of its own a figure is among its like.
 */
export function FigureMark({ status, population, ends, open, along, isAbout, isPart }: FigureMarkProps) {
  const [first = 0, last = first] = ends;
  return (
    <g
      className={`figure-mark population-${population ?? "none"}`}
      transform={along === "up" ? undefined : `rotate(${turns[along]})`}
    >
      {ends.length > 1 ? <Span from={first} to={last} /> : null}
      {open === null ? null : (
        <Arrow at={open === "greater" ? Math.min(first, last) : Math.max(first, last)} open={open} />
      )}
      {ends.map((end) => (
        <g key={end} transform={`translate(0 ${end}) rotate(${-turns[along]})`}>
          {isAbout ? <circle className="figure-about" r="8.5" /> : null}
          <StatusShape status={status} />
        </g>
      ))}
      {along === "up" ? <Below at={Math.max(first, last)} population={population} isPart={isPart} /> : null}
    </g>
  );
}

type BelowProps = Pick<FigureMarkProps, "population" | "isPart"> & { readonly at: number };

/** A foot for figures that count some people only, a bracket for those of a part of the period. */
function Below({ at, population, isPart }: BelowProps) {
  return (
    <>
      {population === "people" || population === null ? null : (
        <path className="figure-foot" d={`M-5 ${at + 9}h10`} />
      )}
      {isPart ? <path className="figure-part" d={`M-8 ${at + 3}v9h16v-9`} /> : null}
    </>
  );
}

function Span({ from, to }: { readonly from: number; readonly to: number }) {
  return <path className="figure-span" d={`M0 ${from}V${to}`} />;
}

function Arrow({ at, open }: { readonly at: number; readonly open: "greater" | "lesser" }) {
  const way = open === "greater" ? -1 : 1;
  return (
    <path
      className="figure-arrow"
      d={`M0 ${at + way * 5}v${way * 11}m-3.5 ${way * -4}l3.5 ${way * 4.5}l3.5 ${way * -4.5}`}
    />
  );
}
