import { useMemo } from "react";
import { useAtlas } from "../state/atlas.ts";
import { defaultViewState, type ViewState } from "../state/view-state.ts";
import type { Edition } from "./content/subject.ts";

/** What pictures are drawn from: this edition, or a file that is looked at. */
export function useEdition(): Edition {
  const preview = useAtlas((state) => state.preview);
  return useMemo(
    () => ({ version: __DATA_VERSION__, day: __DATA_DAY__, ...(preview ? { preview: preview.name } : {}) }),
    [preview],
  );
}

/** What the address says, without what only the page needs. */
export function useViewState(): ViewState {
  const view = useAtlas((state) => state.view);
  const filter = useAtlas((state) => state.filter);
  const measure = useAtlas((state) => state.measure);
  const picked = useAtlas((state) => state.picked);
  const camera = useAtlas((state) => state.camera);
  const language = useAtlas((state) => state.language);
  const calendar = useAtlas((state) => state.calendar);
  const theme = useAtlas((state) => state.theme);
  return useMemo(
    () => ({ ...defaultViewState, view, filter, measure, picked, camera, language, calendar, theme }),
    [view, filter, measure, picked, camera, language, calendar, theme],
  );
}
