import "./known-control.css";
import { useEffect, useId, useState } from "react";
import { type Day, dayFromNumber, dayNumber } from "../../domain/day.ts";
import { knowledgeOf, publishedDays } from "../../selection/knowledge.ts";
import { events, useAtlas, useDataset, useSelection } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { Term } from "../glossary/term.tsx";

/** How long a day stays while the record is watched growing, in milliseconds. */
const dayInPlay = 450;

/**
 * Sets the day whose knowledge is shown. The slider has a step a day, from the first page to the last that
 * states its day, and one more without a limit, which is where what stands on pages without a day comes in.
 */
export function KnownControl({ hasTitle = true }: { readonly hasTitle?: boolean }) {
  const { t } = useLocale();
  const record = useDataset();
  const days = publishedDays(record);
  const known = useAtlas(({ filter }) => filter.known);
  if (days === null) return null;
  const [first, last] = [dayNumber(days.first), dayNumber(days.last)];
  const step = known === null ? last + 1 : Math.min(Math.max(dayNumber(known), first), last);
  return (
    <div className="known">
      {hasTitle ? (
        <h3 className="known-title">
          <Term id="known">{t("known.title")}</Term>
        </h3>
      ) : null}
      <KnownSlider first={first} last={last} step={step} />
      {known === null ? <KnownCounts /> : <KnownDay day={known} />}
    </div>
  );
}

/** The day alone: the strip under the header says how much was known on it. */
function KnownDay({ day: known }: { readonly day: Day }) {
  const { t, day } = useLocale();
  return (
    <p className="known-counts">
      <strong>{t("known.on", { day: day(known) })}</strong>
    </p>
  );
}

interface KnownSliderProps {
  /** Day numbers; the step after the last stands for no limit. */
  readonly first: number;
  readonly last: number;
  readonly step: number;
}

function KnownSlider({ first, last, step }: KnownSliderProps) {
  const { t, day } = useLocale();
  const id = useId();
  const [isPlaying, setPlaying] = usePlaying({ step, last });
  const name = (number: number) =>
    number > last ? t("known.noLimit") : t("known.on", { day: day(dayFromNumber(number)) });
  const play = () => {
    if (!isPlaying && step > last) chooseStep(first, last);
    setPlaying(!isPlaying);
  };
  return (
    <div className="known-slider">
      <Button tone="icon" aria-label={t(isPlaying ? "known.pause" : "known.play")} onPress={play}>
        <Icon name={isPlaying ? "pause" : "play"} />
      </Button>
      <div className="known-range">
        <label className="visually-hidden" htmlFor={id}>
          {t("known.slider")}
        </label>
        <input
          id={id}
          type="range"
          min={first}
          max={last + 1}
          value={step}
          aria-valuetext={name(step)}
          onChange={({ target }) => {
            setPlaying(false);
            chooseStep(Number(target.value), last);
          }}
        />
        <p className="known-ends" aria-hidden="true">
          <span>{day(dayFromNumber(first), "short")}</span>
          <span>{t("known.clear")}</span>
        </p>
      </div>
    </div>
  );
}

function chooseStep(step: number, last: number): void {
  events.filterChanged({ known: step > last ? null : dayFromNumber(step) });
}

/** Moves on by a day at a time while playing; stops by itself when no limit is left. */
function usePlaying({ step, last }: Pick<KnownSliderProps, "step" | "last">) {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    if (step > last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => chooseStep(step + 1, last), dayInPlay);
    return () => clearTimeout(timer);
  }, [isPlaying, step, last]);
  return [isPlaying, setPlaying] as const;
}

/** How much was known on the day, in words; said once the day rests. */
export function KnownCounts() {
  const { t, day } = useLocale();
  const record = useDataset();
  const { dataset } = useSelection();
  const known = useAtlas(({ filter }) => filter.known);
  const { incidents, claims, tolls, withoutDay } = knowledgeOf(record, dataset);
  return (
    <div className="known-counts">
      <p>
        <strong>{known === null ? t("known.noLimit") : t("known.on", { day: day(known) })}</strong>
        {": "}
        {t("known.counts", {
          incidents: incidents.known,
          allIncidents: incidents.all,
          claims: claims.known,
          allClaims: claims.all,
          tolls: tolls.known,
          allTolls: tolls.all,
        })}
        .
      </p>
      {known === null || dataset === record || withoutDay === 0 ? null : (
        <p className="known-note">{t("known.withoutDay", { count: withoutDay })}</p>
      )}
    </div>
  );
}
