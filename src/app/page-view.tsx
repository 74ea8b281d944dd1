import type { Page } from "../state/view-state.ts";
import { MethodView, TableView, TollsView } from "./parts.tsx";

/** The views that are pages of their own, rather than the map. */
export function PageView({ view }: { readonly view: Exclude<Page, "map"> }) {
  switch (view) {
    case "table":
      return <TableView />;
    case "tolls":
      return <TollsView />;
    case "method":
      return <MethodView />;
  }
}
