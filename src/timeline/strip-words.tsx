import type { DaySpan } from "../domain/day.ts";
import { useSelection } from "../state/atlas.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { AxisName } from "./timeline-head.tsx";

/** On a strip: the window in words and how many incidents it cannot show; the menu says more. */
export function StripWords({ window }: { readonly window: DaySpan }) {
  const { t, span } = useLocale();
  const undated = useSelection().undated.length;
  return (
    <p className="strip-words">
      <span className="strip-window">{span(window)}</span>
      <span className="strip-rest">
        {undated === 0 ? <AxisName /> : t("timeline.undated", { count: undated })}
      </span>
    </p>
  );
}
