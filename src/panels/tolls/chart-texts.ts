import type { Toll } from "../../domain/toll.ts";
import { claimWords } from "../../i18n/claim-sentence.ts";
import type { Locale } from "../../i18n/locale.ts";
import { shortName, shortText } from "../../i18n/short-text.ts";
import type { LabelText } from "./chart-layout.ts";
import type { Series } from "./series.ts";
import type { TextWidth } from "./text-width.ts";

/** What a chart's texts are written with. */
export interface Lettering {
  readonly locale: Locale;
  readonly width: TextWidth;
}

/** The sizes and weights of `.chart-label`. */
const nameFont = { size: 12, weight: 620 };
const detailFont = { size: 12, weight: 400 };

/** Stands between the two parts of a label: half an em, which runs either way. */
export const labelGap = "\u2002";

/** What stands beside the last mark of a series: its origin, and whom or which days it counts where that is not everyone and all. */
export function seriesLabel({ origin, population, isPart, tolls }: Series, lettering: Lettering): LabelText {
  const { t, text, span, items } = lettering.locale;
  const scope = tolls[0]?.scope;
  const details = [
    ...(population === null || population === "people" ? [] : [t(`population.${population}`)]),
    ...(isPart && scope ? [span(scope, "short")] : []),
  ];
  return labelText(shortName(text(origin.short)), items(details), lettering);
}

/** The longest quotation that the lane of words shows, in characters; the claim in full has all of it. */
const longest = 34;

/** What stands in the lane of words for a toll without a number: its origin and the word it used, cut to `room` pixels. */
export function wordLabel(toll: Toll, room: number, lettering: Lettering): LabelText {
  const { text, t } = lettering.locale;
  const words = claimWords(toll, lettering.locale) ?? t("figure.notStated");
  for (let length = Math.min(words.length, longest); ; length--) {
    const label = labelText(
      shortName(text(toll.origin.short)),
      quoted(words, length, lettering.locale),
      lettering,
    );
    if (label.width <= room || length <= 4) return label;
  }
}

function quoted(words: string, length: number, locale: Locale): string {
  return locale.quoted(shortText(words, length));
}

function labelText(text: string, detail: string, { width }: Lettering): LabelText {
  const rest = detail === "" ? 0 : width(labelGap + detail, detailFont);
  return { text, detail, width: width(text, nameFont) + rest + 2 };
}
