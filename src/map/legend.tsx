import "./legend.css";
import { useId, useState } from "react";
import { changeKinds, changeSigns } from "../drawing/change-signs.ts";
import { type RampRange, rampRanges } from "../drawing/ramp.ts";
import type { Locale } from "../i18n/locale.ts";
import { useAtlas } from "../state/atlas.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useLocale } from "../ui/locale-context.tsx";
import { HatchPattern } from "./hatch-pattern.tsx";

/** What the map's shades and marks mean. Open at first where there is room. */
export function Legend() {
  const { t } = useLocale();
  const [isOpen, setOpen] = useState(
    () => window.matchMedia("(min-width: 700px) and (min-height: 640px)").matches,
  );
  const id = useId();
  return (
    <section className="legend" aria-label={t("legend.label")} data-open={isOpen || undefined}>
      <Button tone="quiet" aria-expanded={isOpen} aria-controls={id} onPress={() => setOpen(!isOpen)}>
        <span className="legend-title">{t(isOpen ? "legend.title" : "legend.label")}</span>
        <Icon name={isOpen ? "chevron-down" : "chevron-up"} />
      </Button>
      <div id={id} hidden={!isOpen}>
        <Ramp />
        <Marks />
        <Changes />
      </div>
    </section>
  );
}

/** What the signs beside marks mean, while a file is previewed. */
function Changes() {
  const { t } = useLocale();
  const isPreviewed = useAtlas(({ preview }) => preview !== null);
  if (!isPreviewed) return null;
  return (
    <ul className="legend-changes" aria-label={t("legend.changes")}>
      {changeKinds.map((kind) => (
        <li key={kind}>
          <span className="legend-sign" aria-hidden="true">
            {changeSigns[kind]}
          </span>{" "}
          {t(`preview.kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

/** The same, open for good, for a page that lays it beside the map. */
export function FixedLegend() {
  const { t } = useLocale();
  return (
    <section className="legend-fixed" aria-label={t("legend.label")}>
      <p className="legend-title">{t("legend.title")}</p>
      <Ramp />
      <Marks />
      <Changes />
    </section>
  );
}

function Ramp() {
  const locale = useLocale();
  return (
    <ul className="legend-ramp">
      <li className="legend-step legend-step-none" title={locale.t("count.noneNote")}>
        <svg className="legend-swatch" aria-hidden="true">
          <HatchPattern id="legend-hatch" />
          <rect width="100%" height="100%" fill="url(#legend-hatch)" />
        </svg>
        {locale.t("legend.none")}
      </li>
      {rampRanges.map((range) => (
        <li key={range.step} className="legend-step">
          <span className={`legend-swatch legend-swatch-${range.step}`} />
          {rangeText(range, locale)}
        </li>
      ))}
    </ul>
  );
}

function rangeText({ from, to }: RampRange, { t, number }: Locale): string {
  return to === null
    ? t("legend.andMore", { from })
    : t("legend.range", { from: number(from), to: number(to) });
}

function Marks() {
  const { t, number } = useLocale();
  return (
    <ul className="legend-marks">
      <li>
        <svg viewBox="-11 -11 22 22" aria-hidden="true">
          <circle r="5" className="legend-exact" />
        </svg>
        {t("legend.exact")}
      </li>
      <li>
        <svg viewBox="-11 -11 22 22" aria-hidden="true">
          <circle r="5" className="legend-approximate" />
        </svg>
        {t("legend.approximate")}
      </li>
      <li>
        <svg viewBox="-11 -11 22 22" aria-hidden="true">
          <circle r="8" className="legend-approximate" />
          <text className="legend-number" y="4">
            {number(3)}
          </text>
        </svg>
        {t("legend.several")}
      </li>
      <li>
        <svg viewBox="-11 -11 22 22" aria-hidden="true">
          <circle r="10.4" className="legend-around" />
          <circle r="7.4" className="legend-approximate" />
          <text className="legend-number" y="4">
            {number(9)}
          </text>
        </svg>
        {t("legend.merged")}
      </li>
      <li className="legend-wide">
        <span className="legend-plus" aria-hidden="true">
          {t("legend.plusSign", { count: 2 })}
        </span>
        {t("legend.unpinned")}
      </li>
    </ul>
  );
}
