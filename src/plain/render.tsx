import { renderToStaticMarkup } from "react-dom/server";
import { NoScriptBrief, NoScriptCounts } from "./no-script.tsx";
import { PlainPage, type PlainPageProps } from "./plain-page.tsx";
import type { PlainRecord } from "./plain-record.ts";

/** The record as an HTML page. All text of the record is text in it, whatever it holds. */
export function plainPageHtml(props: PlainPageProps): string {
  return `<!doctype html>\n${renderToStaticMarkup(<PlainPage {...props} />)}\n`;
}

/** What stands in the atlas's own page where scripts are off: counts and links to the plain pages, or the record in brief. */
export function noScriptHtml(records: readonly PlainRecord[], extent: "counts" | "brief"): string {
  const Content = extent === "counts" ? NoScriptCounts : NoScriptBrief;
  return renderToStaticMarkup(<Content records={records} />);
}
