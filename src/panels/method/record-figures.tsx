import { useMemo } from "react";
import { useDataset } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { recordCounts } from "./record-counts.ts";

const shown = [
  "incidents",
  "pinned",
  "provinceOnly",
  "withoutProvince",
  "corroborated",
  "claims",
  "tolls",
  "origins",
  "families",
  "documents",
] as const;

/** How much the whole record holds. Counts of incidents, claims and sources, never of people. */
export function RecordFigures() {
  const { t, number } = useLocale();
  const dataset = useDataset();
  const counts = useMemo(() => recordCounts(dataset), [dataset]);
  return (
    <dl className="method-figures">
      {shown.map((name) => (
        <div key={name}>
          <dt>{number(counts[name])}</dt>
          <dd>{t(`method.count.${name}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
