import type { Language } from "../../domain/language.ts";
import { type Basemap, nameOf, type Town } from "../../drawing/basemap.ts";
import { labelText } from "../../drawing/label-text.ts";
import { languagePacks } from "../../i18n/languages.ts";
import type { ProvinceLabel } from "../scene.ts";
import type { Label } from "./label.ts";
import { countryStyle, provinceStyle, seaStyle, townStyle } from "./label-styles.ts";

export interface MapLabelsOptions {
  readonly provinces: readonly ProvinceLabel[];
  readonly basemap: Basemap;
  readonly language: Language;
  readonly zoom: number;
}

/** Beyond this zoom a province's name tells nobody where they are. */
const provincesUntil = 9;
/** From these zooms on towns of a rank are shown; those of no rank here never are. */
const townsFrom: Readonly<Record<Town["rank"], number>> = { 1: 5.75, 2: 5.75, 3: 6.5, 4: 7.5, 5: 8.5 };

/** All labels of a zoom, those that go first first: provinces that tell of incidents without a mark, the others, towns by rank, what lies around. */
export function mapLabels(options: MapLabelsOptions): Label[] {
  return [...provinceLabels(options), ...townLabels(options), ...farLabels(options)];
}

/** The towns whose dots are shown at a zoom, greatest first. */
export function townsAt({ towns }: Basemap, zoom: number): Basemap["towns"]["features"] {
  return towns.features
    .filter(({ properties }) => zoom >= (townsFrom[properties.rank] ?? Number.POSITIVE_INFINITY))
    .sort((a, b) => a.properties.rank - b.properties.rank);
}

function provinceLabels({ provinces, zoom }: MapLabelsOptions): Label[] {
  if (zoom >= provincesUntil) return [];
  const style = provinceStyle(zoom);
  return [...provinces]
    .sort((a, b) => b.unpinned - a.unpinned)
    .map(({ id, point, text }) => ({ key: id, point, text, style }));
}

function townLabels({ basemap, zoom, language }: MapLabelsOptions): Label[] {
  const style = townStyle();
  const { recordLanguage } = languagePacks[language];
  return townsAt(basemap, zoom).map((town) => ({
    key: `town ${town.id}`,
    point: town.geometry.coordinates,
    text: labelText(nameOf(town)[recordLanguage]),
    style,
  }));
}

function farLabels({ basemap: { seas, countries }, zoom, language }: MapLabelsOptions): Label[] {
  const { recordLanguage, direction } = languagePacks[language];
  const isLatin = direction === "ltr";
  const seaLabels = seas.features.map((sea, index) => ({
    key: `sea ${index}`,
    point: sea.geometry.coordinates,
    text: labelText(nameOf(sea)[recordLanguage]),
    style: seaStyle(zoom, isLatin),
  }));
  const countryLabels = countries.features
    .filter(({ id }) => id !== "IRN")
    .map((country) => {
      const text = labelText(nameOf(country)[recordLanguage]);
      return {
        key: `country ${country.id}`,
        point: country.properties.label,
        text: isLatin ? text.toUpperCase() : text,
        style: countryStyle(isLatin),
      };
    });
  return [...seaLabels, ...countryLabels];
}
