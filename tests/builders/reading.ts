import type { Dataset } from "../../src/domain/dataset.ts";
import { type DatasetFiles, readDataset } from "../../src/domain/read-dataset.ts";
import type { Reading, Rejected } from "../../src/domain/rejection.ts";
import { files, incidentFeature, incidentsFile } from "./files.ts";

/** What is read of good files with some replaced. */
export function read(parts: Partial<DatasetFiles> = {}): Reading<Dataset> {
  return readDataset(files(parts), "2026-11-22");
}

/** What is rejected of one broken incident. Throws unless it is the only rejection and a good incident beside it stays. */
export function rejectionOf(broken: unknown): Rejected {
  const good = incidentFeature({ id: "good" });
  const { result, rejected } = read({ incidents: incidentsFile(broken, good) });
  const [first, ...others] = rejected;
  const kept = result.incidents.map(({ id }) => id);
  if (!first || others.length > 0 || kept.join() !== "good") {
    throw new Error(`Got ${rejected.length} rejections and kept "${kept.join()}" when expected 1 and "good"`);
  }
  return first;
}

/** Where in a record the reasons of its rejection lie. */
export function pointersOf({ reasons }: Rejected): string[] {
  return reasons.map(({ pointer }) => pointer);
}
