import "./icon.css";

/** The shapes, drawn in a box of 16 by 16 with lines of 1.5. */
const paths = {
  close: "M4 4l8 8M12 4l-8 8",
  search: "M7.25 12a4.75 4.75 0 1 0 0-9.5 4.75 4.75 0 0 0 0 9.5ZM10.75 10.75 14 14",
  "chevron-start": "M10 3.5 5.5 8l4.5 4.5",
  "chevron-end": "M6 3.5 10.5 8 6 12.5",
  "chevron-up": "M3.5 10 8 5.5l4.5 4.5",
  "chevron-down": "M3.5 6 8 10.5 12.5 6",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  check: "M3.5 8.5 6.5 11.5 12.5 4.5",
  fit: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
  home: "M2.5 8 8 3l5.5 5M4 7v6h8V7",
  play: "M5 3.5v9l7.5-4.5Z",
  pause: "M5.5 3.5v9M10.5 3.5v9",
  layers: "M8 2.5 14 6 8 9.5 2 6ZM2.5 9 8 12.5 13.5 9",
  filter: "M2.5 4.5h11M4.5 8h7M6.5 11.5h3",
  calendar: "M2.5 4h11v9.5h-11ZM2.5 7h11M5.5 2v3M10.5 2v3",
  external: "M9.5 3H13v3.5M13 3 7.5 8.5M11 9.5V13H3V5h3.5",
  warning: "M8 2.5 14.5 13.5h-13ZM8 6.5v3.25M8 11.5v.25",
} as const;

export type IconName = keyof typeof paths;

/** Those that point along the line of reading, and turn round with it. */
const turning: ReadonlySet<IconName> = new Set(["chevron-start", "chevron-end", "external"]);

/** A small picture in the colour of the text beside it. Hidden from screen readers: the control around it says what it does. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={turning.has(name) ? "icon icon-turning" : "icon"}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
