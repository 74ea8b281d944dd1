/** The calendars that dates can be shown in. Days themselves are always Gregorian ISO days. */
export const calendars = ["gregorian", "solar-hijri"] as const;
export type Calendar = (typeof calendars)[number];
