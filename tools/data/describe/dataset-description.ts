import { measures } from "../../../src/domain/vocabulary.ts";
import { DESCRIPTION, FILES, KEYWORDS, LICENCE } from "./description-texts.ts";
import type { RecordFacts } from "./record-facts.ts";

/** A file that can be downloaded beside the page: its name in data/, and its address seen from the page. */
export interface Download {
  readonly name: string;
  readonly url: string;
}

/** The record as a schema.org Dataset in JSON-LD, for search engines and catalogues. Nothing in it can end the element that it stands in. */
export function datasetDescription(facts: RecordFacts, downloads: readonly Download[]): string {
  const { title, titleFa, day, counts, firstDay, lastDay } = facts;
  const content = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    alternateName: { "@value": titleFa, "@language": "fa" },
    description: `${DESCRIPTION} This edition holds ${counts.incidents} incidents with ${counts.claims} claims of ${counts.origins} origins.`,
    version: day,
    dateModified: day,
    inLanguage: ["en", "fa"],
    license: LICENCE.url,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: title },
    keywords: KEYWORDS,
    temporalCoverage: `${firstDay}/${lastDay}`,
    spatialCoverage: {
      "@type": "Place",
      name: "Iran",
      geo: { "@type": "GeoShape", box: "25.0 44.0 39.8 63.4" },
    },
    variableMeasured: measures,
    distribution: downloads.map(({ name, url }) => ({
      "@type": "DataDownload",
      name,
      description: FILES.find(({ path }) => path === name)?.text,
      encodingFormat: name.endsWith(".geojson") ? "application/geo+json" : "application/json",
      contentUrl: url,
    })),
  };
  return JSON.stringify(content).replaceAll("<", "\\u003c");
}
