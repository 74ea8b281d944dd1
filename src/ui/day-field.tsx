import "./day-field.css";
import { useId } from "react";
import type { Day } from "../domain/day.ts";
import { Button } from "./button.tsx";
import { DayCalendar } from "./day-calendar.tsx";
import { Icon } from "./icon.tsx";
import { useLocale } from "./locale-context.tsx";
import { Popover } from "./popover.tsx";

export interface DayFieldProps {
  readonly label: string;
  readonly value: Day | null;
  readonly onChange: (day: Day | null) => void;
  /** What stands there when no day is chosen. */
  readonly placeholder: string;
  /** The day that the calendar opens on when none is chosen. */
  readonly startAt: Day;
  /** First and last day that can be chosen, inclusive; null is no limit. */
  readonly min: Day | null;
  readonly max: Day | null;
}

/**
 * A plain day, said in words of the locale's calendar, so that 8/1 is never read as 1/8; a press opens a
 * month to choose from.
 */
export function DayField({ label, value, onChange, placeholder, startAt, min, max }: DayFieldProps) {
  const { day, t } = useLocale();
  const labelId = useId();
  const textId = useId();
  return (
    <div className="day-field">
      <span id={labelId} className="day-field-label">
        {label}
      </span>
      <Popover
        label={label}
        trigger={
          <Button aria-labelledby={`${labelId} ${textId}`}>
            <span id={textId} className="day-field-text" data-empty={value === null || undefined}>
              {value === null ? placeholder : day(value)}
            </span>
            <Icon name="calendar" />
          </Button>
        }
      >
        {(close) => (
          <>
            <DayCalendar
              value={value}
              startAt={startAt}
              min={min}
              max={max}
              onChoose={(chosen) => {
                onChange(chosen);
                close();
              }}
            />
            {value === null ? null : (
              <Button
                tone="link"
                onPress={() => {
                  onChange(null);
                  close();
                }}
              >
                {t("calendar.noDay")}
              </Button>
            )}
          </>
        )}
      </Popover>
    </div>
  );
}
