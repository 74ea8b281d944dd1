import type { DayScale } from "../drawing/day-scale.ts";
import { events, useAtlas } from "../state/atlas.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";
import { changeTo, isSameWindow, windowOf } from "./day-window.ts";
import { type Preset, presets } from "./presets.ts";

export interface PresetsProps {
  readonly scale: DayScale;
  readonly onChosen?: () => void;
}

/** The days that readers ask for by name, each a button that is pressed while its days are shown. */
export function Presets({ scale, onChosen }: PresetsProps) {
  const { t } = useLocale();
  return (
    <fieldset className="timeline-presets" aria-label={t("timeline.presets")}>
      {presets.map((preset) => (
        <PresetButton key={preset.id} preset={preset} scale={scale} {...(onChosen ? { onChosen } : {})} />
      ))}
    </fieldset>
  );
}

function PresetButton({ preset, scale, onChosen }: PresetsProps & { readonly preset: Preset }) {
  const { t, span } = useLocale();
  const from = useAtlas(({ filter }) => filter.from);
  const to = useAtlas(({ filter }) => filter.to);
  const days = preset.days ?? { start: scale.first, end: scale.last };
  const name = t(`timeline.preset.${preset.id}`, { days: span(days, "short") });
  return (
    <Button
      aria-label={
        preset.id === "mass-killings"
          ? span(days)
          : t("timeline.presetDays", { name, days: span(days, "long") })
      }
      aria-pressed={isSameWindow(windowOf({ from, to }, scale), days)}
      onPress={() => {
        events.filterChanged(changeTo(days, scale));
        onChosen?.();
      }}
    >
      {name}
    </Button>
  );
}
