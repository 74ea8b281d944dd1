/** English for keys and the list of shortcuts. */
export const enShortcuts = {
  "shortcuts.title": "Keyboard shortcuts",
  "shortcuts.areOn": "Single keys are shortcuts",
  "shortcuts.areOnNote":
    "Turn this off if keys are hit unasked, as by speech input. The choice is kept in this page’s link and nowhere else.",
  "shortcuts.anywhere": "Anywhere but in a field",
  "shortcuts.list": "This list",
  "shortcuts.language": "The next language",
  "shortcuts.onMap": "On the map",
  "shortcuts.inList": "In a list of incidents",
  "shortcuts.walkList": "From row to row",
  "shortcuts.onTimeline": "On either end of the timeline’s window",
  "shortcuts.moveEnd": "Move it by a day, by a week, or as far as the record goes",
  "shortcuts.moveWindow": "Move both ends",
  "shortcuts.leave": "Three presses in a row empty this page at once",
  "key.up": "arrow up",
  "key.right": "arrow right",
  "key.down": "arrow down",
  "key.left": "arrow left",
} as const satisfies Readonly<Record<string, string>>;
