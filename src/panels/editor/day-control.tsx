import { useState } from "react";
import { type Day, isDay } from "../../domain/day.ts";
import { textOf, valueFrom } from "../../domain/edit/field-value.ts";
import { fieldLabel } from "../../i18n/field-text.ts";
import { useDataset } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { DayCalendar } from "../../ui/day-calendar.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { Popover } from "../../ui/popover.tsx";
import { type ControlProps, useFieldValue } from "./use-field-value.ts";

/** The day that the calendar opens on: the record's first weeks. */
const START: Day = "2026-01-08";

/** A day, typed in either calendar or chosen from a month of the page's; it is said in both. */
export function DayControl({ field, pointer, control }: ControlProps) {
  const locale = useLocale();
  const { day: edition } = useDataset();
  const [value, set] = useFieldValue(pointer);
  // What is typed is a day only once it is whole: until then it is kept as it is.
  const [typed, setTyped] = useState<string | null>(null);
  const day = isDay(value) ? value : null;
  const label = locale.t("editor.chooseDay", { label: fieldLabel(field.key, locale) });
  const take = (text: string) => {
    setTyped(text);
    set(valueFrom(field, text));
  };
  return (
    <>
      <div className="form-day">
        <input
          {...control}
          className="form-input"
          dir="ltr"
          placeholder={locale.calendar === "gregorian" ? "2026-01-08" : "1404-10-18"}
          autoComplete="off"
          value={typed ?? textOf(value)}
          onChange={({ target }) => take(target.value)}
          onBlur={() => setTyped(null)}
        />
        <Popover
          label={label}
          placement="bottom end"
          trigger={
            <Button tone="icon" aria-label={label}>
              <Icon name="calendar" />
            </Button>
          }
        >
          {(close) => (
            <DayCalendar
              value={day}
              startAt={START}
              min={null}
              max={edition}
              onChoose={(chosen) => {
                set(chosen);
                close();
              }}
            />
          )}
        </Popover>
      </div>
      {day === null ? null : (
        <p className="form-said">
          {locale.t("editor.bothCalendars", {
            day: locale.day(day, "long"),
            other: locale.otherSpan({ start: day, end: day }, "long"),
          })}
        </p>
      )}
    </>
  );
}
