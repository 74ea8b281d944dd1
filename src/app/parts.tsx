import { lazy } from "react";

/*
 * The parts that come after the first map. Each is a file of its own, fetched when it is first shown,
 * so that a slow line gets the map first.
 */
export const Timeline = lazy(() =>
  import("../timeline/timeline.tsx").then((part) => ({ default: part.Timeline })),
);
export const FiltersPanel = lazy(() =>
  import("../panels/filters/filters-panel.tsx").then((part) => ({ default: part.FiltersPanel })),
);
export const ActiveFilters = lazy(() =>
  import("../panels/filters/active-filters.tsx").then((part) => ({ default: part.ActiveFilters })),
);
export const DetailsPanel = lazy(() =>
  import("../panels/details/details-panel.tsx").then((part) => ({ default: part.DetailsPanel })),
);
export const TableView = lazy(() =>
  import("../panels/table/table-view.tsx").then((part) => ({ default: part.TableView })),
);
export const MethodView = lazy(() =>
  import("../panels/method/method-view.tsx").then((part) => ({ default: part.MethodView })),
);
export const TollsView = lazy(() =>
  import("../panels/tolls/tolls-view.tsx").then((part) => ({ default: part.TollsView })),
);
