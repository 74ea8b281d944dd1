import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Popover } from "react-aria-components/Popover";
import { PreviewTrigger } from "react-aria-components/PreviewTrigger";
import type { DaySpan } from "../domain/day.ts";
import { useLocale } from "../ui/locale-context.tsx";
import type { FlagGroup } from "./event-flags.ts";
import { EventList } from "./event-list.tsx";
import type { FlagLabel } from "./flag-labels.ts";

export interface FlagButtonProps {
  readonly group: FlagGroup;
  readonly labels: readonly FlagLabel[];
}

/** Neighbouring flags as one button. Hover, focus or a press opens their events. */
export function FlagButton({ group, labels }: FlagButtonProps) {
  const { t, text, span, list } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const events = group.days.flatMap((day) => day.events);
  const name = t("timeline.eventsOn", {
    days: span(daysOf(group)),
    titles: list(events.map(({ title }) => text(title))),
  });
  return (
    <span
      className="flag-place"
      style={{ insetInlineStart: group.start, inlineSize: group.end - group.start }}
    >
      <PreviewTrigger delay={300} isOpen={isOpen} onOpenChange={setOpen}>
        <Button className="flag" aria-label={name} onPress={() => setOpen(true)}>
          {labels.map((label) => (
            <span
              key={label.event.id}
              className="flag-label"
              data-side={label.side}
              style={{ insetInlineStart: label.x - group.start, maxInlineSize: label.end - label.start - 2 }}
            >
              {label.text}
            </span>
          ))}
        </Button>
        <Popover
          className="popover flag-popover"
          placement="top"
          offset={4}
          aria-label={t("timeline.events", { count: events.length })}
        >
          <EventList events={events} />
        </Popover>
      </PreviewTrigger>
    </span>
  );
}

function daysOf({ days }: FlagGroup): DaySpan {
  const [first] = days;
  if (!first) throw new Error("Got a group of no flags when expected at least one");
  return { start: first.day, end: days.at(-1)?.day ?? first.day };
}
