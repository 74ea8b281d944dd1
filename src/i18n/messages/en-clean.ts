/** English for the clean view of the map and for its frame in other pages. */
export const enClean = {
  "clean.enter": "Clean view",
  "clean.about":
    "The map with title, filters, legend and sources, and without controls: for screenshots and projectors. Alt + Shift + C leads in and out, Escape out.",
  "clean.leave": "Leave the clean view",
  "clean.picked": "What is claimed here",
  "clean.credit":
    "Boundaries, approximate: Natural Earth (public domain). Towns: GeoNames (CC BY 4.0). Text and data: CC BY 4.0.",
  "clean.open": "Open in the Iran Incident Atlas",

  // The frame in other pages
  "embed.title": "Embed",
  "embed.size": "Size of the frame",
  "embed.size.wide": "As wide as the page, 600 px high",
  "embed.size.large": "960 × 640 px",
  "embed.size.medium": "640 × 600 px",
  "embed.size.narrow": "360 × 640 px",
  "embed.code": "HTML for a web page",
  "embed.copy": "Copy HTML",
  "embed.note":
    "The frame shows the clean view of the newest data. It loads when a reader comes near it, asks nobody but this site, and keeps nothing.",
  "embed.noAddress": "This copy of the atlas has no address, so no page can frame it.",
} as const satisfies Readonly<Record<string, string>>;
