import type { ProvinceId } from "../domain/vocabulary.ts";
import type { Mark } from "../drawing/marks.ts";
import { provinceShade, unasked } from "../drawing/ramp.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Selection } from "../selection/selection.ts";
import { recordIndex } from "../state/record-index.ts";
import type { Target } from "./hit.ts";

/** What is said of something on the map. */
export interface Description {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The name of what is pointed at, and how many incidents are documented there. */
export function describeTarget(target: Target, selection: Selection, locale: Locale): Description {
  return target.kind === "mark"
    ? describeMark(target.mark, locale)
    : describeProvince(target.id, selection, locale);
}

/** The name of a province and how many incidents are documented in it; of those known only to it, how many. Of one that the filter does not ask about, only that. */
export function describeProvince(id: ProvinceId, selection: Selection, { t, text }: Locale): Description {
  const province = recordIndex(selection.dataset).provinces.get(id);
  const name = province ? text(province.name) : id;
  const count = selection.provinces.find((one) => one.id === id);
  const { incidents = 0, unpinned = 0 } = count ?? {};
  if (provinceShade({ id, incidents }, selection.filter) === unasked)
    return { name, lines: [t("map.unasked")] };
  return {
    name,
    lines: [
      incidents === 0 ? t("count.none") : t("count.incidents", { count: incidents }),
      ...(unpinned > 0 ? [t("map.unpinned", { count: unpinned })] : []),
    ],
  };
}

function describeMark({ place, places, incidents }: Mark, { t, text }: Locale): Description {
  const more = places.length - 1;
  const name = text(place.name);
  const count = t("count.incidents", { count: incidents });
  if (more > 0) return { name: t("map.placesTogether", { place: name, count: more }), lines: [count] };
  return { name, lines: [count, t(`placePrecision.${place.precision}`)] };
}
