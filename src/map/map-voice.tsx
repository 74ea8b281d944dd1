import type { Locale } from "../i18n/locale.ts";
import type { Selection } from "../selection/selection.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { type Description, describeProvince, describeTarget } from "./describe-target.ts";
import type { Target } from "./hit.ts";
import type { KeyFocus } from "./use-map-keys.ts";

export interface MapVoiceProps {
  readonly selection: Selection;
  readonly focus: KeyFocus | null;
  /** What lies where the keyboard is. */
  readonly target: Target | null;
}

/** Says what the keyboard is on. It stands there from the first: a live region that comes with its text is not read. */
export function MapVoice({ selection, focus, target }: MapVoiceProps) {
  const locale = useLocale();
  return (
    <p className="visually-hidden" role="status" data-map-voice>
      {focus ? spoken(focus, { target, selection, locale }) : ""}
    </p>
  );
}

interface Surroundings {
  readonly target: Target | null;
  readonly selection: Selection;
  readonly locale: Locale;
}

function spoken(focus: KeyFocus, { target, selection, locale }: Surroundings): string {
  if (focus.kind === "middle")
    return target ? sentence(describeTarget(target, selection, locale), locale) : "";
  const described = describeProvince(focus.id, selection, locale);
  return focus.blocked === null
    ? sentence(described, locale)
    : locale.t("map.noNeighbour", { province: described.name, direction: focus.blocked });
}

function sentence({ name, lines }: Description, { t }: Locale): string {
  return t("map.spoken", { name, facts: lines.join(t("map.spokenComma")) });
}
