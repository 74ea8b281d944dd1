import type { Plugin } from "vite";
import { type Download, datasetDescription } from "../data/describe/dataset-description.ts";
import { recordFacts } from "../data/describe/record-facts.ts";

/** Describes the record in the built page as a schema.org Dataset (JSON-LD), with the files that lie beside it. */
export function datasetDescriptionPlugin(directory: string): Plugin {
  return {
    name: "dataset-description",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) => [
        {
          tag: "script",
          attrs: { type: "application/ld+json" },
          children: datasetDescription(recordFacts(directory), downloadsIn(Object.values(bundle))),
          injectTo: "body",
        },
      ],
    },
  };
}

/** What of a bundle's outputs is a file of the record. */
interface Output {
  readonly type: string;
  readonly fileName: string;
  readonly originalFileNames?: readonly string[];
}

function downloadsIn(outputs: readonly Output[]): Download[] {
  return outputs
    .flatMap(({ type, fileName, originalFileNames = [] }) =>
      originalFileNames
        .filter((name) => type === "asset" && /(^|\/)data\/[a-z]+\.(geo)?json$/.test(name))
        .map((name) => ({ name: name.slice(name.lastIndexOf("/") + 1), url: `./${fileName}` })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
