import { nearest } from "../check/nearest.ts";
import type { Province } from "../province.ts";
import { foldForSearch } from "../search-text.ts";
import { isOneOf, type ProvinceId, provinceIds } from "../vocabulary.ts";

/** Other spellings of provinces that maps, agencies and ACLED use, folded. */
const spellings: ReadonlyMap<string, ProvinceId> = new Map(
  Object.entries({
    esfahan: "IR-10",
    hamedan: "IR-13",
    "khorasan razavi": "IR-09",
    "khorasan e razavi": "IR-09",
    "khorasan shomali": "IR-28",
    "khorasan jonubi": "IR-29",
    "sistan and baluchistan": "IR-11",
    "sistan va baluchestan": "IR-11",
    "kohgiluyeh and boyerahmad": "IR-17",
    "kohgiluyeh va boyer ahmad": "IR-17",
    "chahar mahal and bakhtiari": "IR-14",
    "chaharmahal va bakhtiari": "IR-14",
    "azarbaijan sharghi": "IR-03",
    "azarbayjan e sharghi": "IR-03",
    "azarbaijan gharbi": "IR-04",
    "azarbayjan e gharbi": "IR-04",
    kordestan: "IR-12",
    ardebil: "IR-24",
    qazwin: "IR-26",
    ghazvin: "IR-26",
    ghom: "IR-25",
    bushire: "IR-18",
  }),
);

/** A province from its code or from its name in English or Persian, with or without "province" and «استان». Undefined, with the nearest name, for others. */
export function matchProvince(
  written: string,
  provinces: readonly Province[],
): { readonly id?: ProvinceId; readonly near?: string } {
  const code = written
    .trim()
    .toUpperCase()
    .replace(/^IR[\s_]?(?=\d)/, "IR-");
  if (isOneOf(provinceIds, code)) return { id: code };
  const text = foldForSearch(written)
    .replaceAll(/\b(province|ostan|state)\b|(^|\s)استان(?=\s|$)/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const own = provinces.find(({ name }) => [name.en, name.fa].some((known) => foldForSearch(known) === text));
  const id = own?.id ?? spellings.get(text);
  if (id !== undefined) return { id };
  const near = nearest(
    text,
    provinces.flatMap(({ name }) => [name.en, name.fa]),
  );
  return near === undefined ? {} : { near };
}
