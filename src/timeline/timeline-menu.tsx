import "./timeline-menu.css";
import type { DayScale } from "../drawing/day-scale.ts";
import { useDataset } from "../state/atlas.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useLocale } from "../ui/locale-context.tsx";
import { Popover } from "../ui/popover.tsx";
import { flagDays } from "./event-flags.ts";
import { EventList } from "./event-list.tsx";
import type { Layout } from "./layout.ts";
import { Legend } from "./legend.tsx";
import { Presets } from "./presets-row.tsx";
import { AxisName } from "./timeline-head.tsx";
import { UndatedNote } from "./undated.tsx";

/** What a small timeline has no room for, behind one button: the days by name, what the bars are, the context events. */
export function TimelineMenu({ layout, scale }: { readonly layout: Layout; readonly scale: DayScale }) {
  const { t } = useLocale();
  const events = flagDays(useDataset().events, scale).flatMap(({ events: list }) => list);
  const label = t("timeline.more");
  const trigger = (
    <Button tone="icon" aria-label={label}>
      <Icon name="calendar" />
    </Button>
  );
  return (
    <div className="timeline-menu-button" data-layout={layout.name}>
      <Popover trigger={trigger} label={label} placement="top end">
        {(close) => (
          <div className="timeline-menu">
            <Presets scale={scale} onChosen={close} />
            <p className="timeline-menu-axis">
              <AxisName />
            </p>
            <Legend />
            <UndatedNote onShown={close} />
            <h3>{t("timeline.events", { count: events.length })}</h3>
            <EventList events={events} />
          </div>
        )}
      </Popover>
    </div>
  );
}
