import "./legend.css";
import { wholeDays } from "../selection/whole-days.ts";
import { useAtlas, useDataset } from "../state/atlas.ts";
import { useLocale } from "../ui/locale-context.tsx";

/** What the two parts of a bar are. On an axis without ranges there is but one, and no need to say it. */
export function Legend() {
  const { t } = useLocale();
  if (!useHasRanges()) return null;
  return (
    <p className="timeline-legend">
      <Swatch part="exact" text={t("timeline.exact")} />
      <Swatch part="spread" text={t("timeline.spread")} />
    </p>
  );
}

/** One part of a bar in its colour and in words. */
export function Swatch({ part, text }: { readonly part: "exact" | "spread"; readonly text: string }) {
  return (
    <span className="timeline-swatch" data-part={part}>
      {text}
    </span>
  );
}

/** Whether anything in the record is a range of days on the present axis. */
export function useHasRanges(): boolean {
  const dataset = useDataset();
  const axis = useAtlas(({ filter }) => filter.axis);
  return wholeDays(dataset, axis).spread.some((count) => count > 0);
}
