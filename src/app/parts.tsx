import { lazy } from "react";
import { PartUnavailable } from "./part-unavailable.tsx";

/*
 * The parts that come after the first map. Each is a file of its own, fetched when it is first shown,
 * so that a slow line gets the map first. One that cannot be had says so in its own place.
 */
const unavailable = () => ({ default: PartUnavailable });

export const Timeline = lazy(() =>
  import("../timeline/timeline.tsx").then((part) => ({ default: part.Timeline }), unavailable),
);
export const FiltersPanel = lazy(() =>
  import("../panels/filters/filters-panel.tsx").then((part) => ({ default: part.FiltersPanel }), unavailable),
);
export const ActiveFilters = lazy(() =>
  import("../panels/filters/active-filters.tsx").then(
    (part) => ({ default: part.ActiveFilters }),
    unavailable,
  ),
);
export const DetailsPanel = lazy(() =>
  import("../panels/details/details-panel.tsx").then((part) => ({ default: part.DetailsPanel }), unavailable),
);
export const PreviewBanner = lazy(() =>
  import("../panels/preview/preview-banner.tsx").then(
    (part) => ({ default: part.PreviewBanner }),
    unavailable,
  ),
);
export const EditorPanel = lazy(() =>
  import("../panels/editor/editor-panel.tsx").then((part) => ({ default: part.EditorPanel }), unavailable),
);
export const CleanView = lazy(() =>
  import("./clean/clean-view.tsx").then((part) => ({ default: part.CleanView }), unavailable),
);
export const TableView = lazy(() =>
  import("../panels/table/table-view.tsx").then((part) => ({ default: part.TableView }), unavailable),
);
export const MethodView = lazy(() =>
  import("../panels/method/method-view.tsx").then((part) => ({ default: part.MethodView }), unavailable),
);
export const TollsView = lazy(() =>
  import("../panels/tolls/tolls-view.tsx").then((part) => ({ default: part.TollsView }), unavailable),
);
export const ShortcutsDialog = lazy(() =>
  import("./shortcuts/shortcuts-dialog.tsx").then((part) => ({ default: part.ShortcutsDialog }), unavailable),
);
