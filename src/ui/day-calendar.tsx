import "./day-calendar.css";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Day } from "../domain/day.ts";
import { languagePacks } from "../i18n/languages.ts";
import type { Locale } from "../i18n/locale.ts";
import { Button } from "./button.tsx";
import { clampedDay, dateOf, laterDay, placeInWeek, type WeekStart, weeksOfMonth } from "./calendar-month.ts";
import { Icon } from "./icon.tsx";
import { useLocale } from "./locale-context.tsx";

export interface DayCalendarProps {
  readonly value: Day | null;
  /** The day that is shown and focused first when there is no value. */
  readonly startAt: Day;
  /** First and last day that can be chosen, inclusive; null is no limit. */
  readonly min: Day | null;
  readonly max: Day | null;
  readonly onChoose: (day: Day) => void;
}

/**
 * A month of days to choose from, in the locale's calendar. Arrow keys move by a day and a week along the
 * line of reading, Page Up and Down by a month, Home and End within the week. Takes the focus when it appears.
 */
export function DayCalendar({ value, startAt, min, max, onChoose }: DayCalendarProps) {
  const locale = useLocale();
  const { calendar } = locale;
  const headingId = useId();
  const grid = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState(() => clampedDay(value ?? startAt, min, max));
  const [isMoving, setMoving] = useState(true);
  const weekStart = weekStartOf(locale);
  const weeks = weeksOfMonth(focused, calendar, weekStart);

  useEffect(() => {
    if (isMoving) grid.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus();
  }, [focused, isMoving]);

  const move = (day: Day, isByKey: boolean) => {
    setMoving(isByKey);
    setFocused(clampedDay(day, min, max));
  };
  const moveByKey = (event: KeyboardEvent) => {
    const day = dayByKey(event.key, focused, locale);
    if (day === null) return;
    event.preventDefault();
    move(day, true);
  };
  const turn = (months: number) => move(laterDay(focused, calendar, { months }), false);

  return (
    <div className="day-calendar">
      <div className="day-calendar-head">
        <Button tone="icon" aria-label={locale.t("calendar.previousMonth")} onPress={() => turn(-1)}>
          <Icon name="chevron-start" />
        </Button>
        <h4 id={headingId} aria-live="polite">
          {locale.month(focused)}
        </h4>
        <Button tone="icon" aria-label={locale.t("calendar.nextMonth")} onPress={() => turn(1)}>
          <Icon name="chevron-end" />
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of days that arrow keys walk (ARIA Authoring Practices, date picker). */}
      <table ref={grid} role="grid" aria-labelledby={headingId} onKeyDown={moveByKey}>
        <WeekdayNames week={weekOf(focused, locale)} />
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a place without a day has nothing but its place.
                <td key={place}>
                  {day === null ? null : (
                    <DayButton
                      day={day}
                      isChosen={day === value}
                      isFocused={day === focused}
                      isDisabled={clampedDay(day, min, max) !== day}
                      onChoose={onChoose}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="day-calendar-words" aria-hidden="true">
        <span>{locale.day(focused, "long")}</span>
        <span>{locale.otherSpan({ start: focused, end: focused }, "long")}</span>
      </p>
    </div>
  );
}

interface DayButtonProps extends Pick<DayCalendarProps, "onChoose"> {
  readonly day: Day;
  readonly isChosen: boolean;
  /** Whether Tab comes here. */
  readonly isFocused: boolean;
  readonly isDisabled: boolean;
}

function DayButton({ day, isChosen, isFocused, isDisabled, onChoose }: DayButtonProps) {
  const locale = useLocale();
  return (
    <button
      type="button"
      className="day-calendar-day"
      data-day={day}
      tabIndex={isFocused ? 0 : -1}
      disabled={isDisabled}
      aria-pressed={isChosen}
      aria-label={locale.day(day, "long")}
      onClick={() => onChoose(day)}
    >
      {locale.number(dateOf(day, locale.calendar).day)}
    </button>
  );
}

function WeekdayNames({ week }: { readonly week: readonly Day[] }) {
  const { weekday } = useLocale();
  return (
    <thead>
      <tr>
        {week.map((day) => (
          <th key={weekday(day, "long")} scope="col" abbr={weekday(day, "long")}>
            {weekday(day, "narrow")}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Iran's week begins on Saturday; in the Gregorian calendar the reader's language says where. */
function weekStartOf({ language, calendar }: Locale): WeekStart {
  return calendar === "solar-hijri" ? "sat" : languagePacks[language].weekStart;
}

function weekOf(day: Day, locale: Locale): Day[] {
  const place = placeInWeek(day, weekStartOf(locale));
  return Array.from({ length: 7 }, (_, index) => laterDay(day, locale.calendar, { days: index - place }));
}

/** Where a key leads from a day; null for a key that leads nowhere. */
function dayByKey(key: string, day: Day, locale: Locale): Day | null {
  const { calendar, direction } = locale;
  const ahead = direction === "rtl" ? -1 : 1;
  const place = placeInWeek(day, weekStartOf(locale));
  const steps: Readonly<Record<string, { readonly days?: number; readonly months?: number }>> = {
    ArrowRight: { days: ahead },
    ArrowLeft: { days: -ahead },
    ArrowDown: { days: 7 },
    ArrowUp: { days: -7 },
    Home: { days: -place },
    End: { days: 6 - place },
    PageDown: { months: 1 },
    PageUp: { months: -1 },
  };
  const step = steps[key];
  return step === undefined ? null : laterDay(day, calendar, step);
}
