import { join } from "node:path";
import type { Filter } from "../../src/selection/filter.ts";
import { openFilter } from "../../src/selection/filter.ts";
import { PlacesArchive } from "../../src/tiles/places-archive.ts";
import { TalliesArchive } from "../../src/tiles/tallies-archive.ts";
import { FileArchive } from "./file-archive.ts";
import { archiveNames } from "./make-archives.ts";

/** A filter that asks whole cells, and lets everything pass. */
const allByCells: Filter = { ...openFilter, axis: "published" };

/** Reads the archives of a folder back and counts them in each of their ways. Rejects when one does not come to the incidents that were written. */
export async function checkArchives(folder: string, incidents: number): Promise<void> {
  const placesFile = await FileArchive.open(join(folder, archiveNames.places));
  const talliesFile = await FileArchive.open(join(folder, archiveNames.tallies));
  try {
    const places = await PlacesArchive.open(placesFile.archive);
    const tallies = await TalliesArchive.open(talliesFile.archive);
    for (const filter of [openFilter, allByCells]) {
      const answer = await tallies.answer(filter);
      const pinned = answer?.tally.pinnedByProvince.reduce((sum, count) => sum + count, 0);
      const atPlaces = await places.countsIn(places.box, filter);
      const placed = atPlaces?.reduce((sum, place) => sum + place.incidents, 0);
      if (answer?.tally.count !== incidents || placed !== pinned)
        throw new Error(
          `Wrote ${incidents} incidents, but read ${answer?.tally.count}, ${pinned} of them with a point, and ${placed} at places`,
        );
    }
  } finally {
    await placesFile.close();
    await talliesFile.close();
  }
}
