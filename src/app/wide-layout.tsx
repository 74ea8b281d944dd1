import "./wide-layout.css";
import { Suspense, useEffect, useState } from "react";
import { MapPanel } from "../map/map-panel.tsx";
import { useAtlas } from "../state/atlas.ts";
import { pageOf } from "../state/view-state.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";
import { DetailsOrEditor } from "./details-or-editor.tsx";
import { Filters } from "./filters.tsx";
import { NoMap } from "./no-map.tsx";
import { PageView } from "./page-view.tsx";
import { ActiveFilters, Timeline } from "./parts.tsx";
import { shellEvents, useShell } from "./shell-state.ts";
import { focusSkipTarget, skipTarget } from "./skip-link.tsx";
import { useMediaQuery } from "./use-media-query.ts";

/**
 * Filters at the inline start, the map in the middle, the panel at the inline end, the timeline across
 * the bottom. Between phone and desktop, filters and panel fold and lie over the map.
 */
export function WideLayout() {
  const view = useAtlas(pageOf);
  const isDesktop = useMediaQuery("(min-width: 1100px)");
  const hasMap = useOnce(view === "map");
  const filtersApply = view === "map" || view === "table";
  return (
    <div className="wide" data-view={view}>
      {filtersApply ? <FiltersColumn isDesktop={isDesktop} showsActive={view === "map"} /> : null}
      <main className="wide-stage">
        {hasMap ? (
          <div className="wide-map" inert={view !== "map"}>
            <MapPanel onLeft={focusSkipTarget} />
          </div>
        ) : null}
        {view === "map" ? (
          <Panel isDesktop={isDesktop} />
        ) : (
          <div className="wide-page" id={skipTarget} tabIndex={-1}>
            <Suspense fallback={<Waiting />}>
              <PageView view={view} />
              {hasMap ? null : <NoMap />}
            </Suspense>
          </div>
        )}
      </main>
      {filtersApply ? (
        <div className="wide-timeline">
          <Suspense fallback={null}>
            <Timeline />
          </Suspense>
        </div>
      ) : null}
    </div>
  );
}

/**
 * Whether it has been true yet. The map is built when it is first shown: a view that is a page covers it then, and it stays as
 * it was underneath, since building it anew would take half a second. Building it for a link to a page is for nobody.
 */
function useOnce(isTrue: boolean): boolean {
  const [wasTrue, setWasTrue] = useState(isTrue);
  if (isTrue && !wasTrue) setWasTrue(true);
  return wasTrue;
}

interface FiltersColumnProps {
  readonly isDesktop: boolean;
  /** Whether what is active stands beside the drawer's button; not where the view says it itself. */
  readonly showsActive: boolean;
}

/** Filters in a column of their own on a desktop, else folded into a drawer with what is active in sight. */
function FiltersColumn({ isDesktop, showsActive }: FiltersColumnProps) {
  const { t } = useLocale();
  const isOpen = useShell(({ areFiltersOpen }) => areFiltersOpen);
  const { filtersOpened, filtersFolded } = shellEvents;
  const filters = <Filters fallback={<Waiting />} />;
  if (isDesktop) {
    return (
      <aside className="wide-filters" aria-label={t("filters.label")}>
        {filters}
      </aside>
    );
  }
  return (
    <aside className="wide-drawer" data-open={isOpen || undefined} aria-label={t("filters.label")}>
      <div className="wide-drawer-bar">
        <Button aria-expanded={isOpen} onPress={isOpen ? filtersFolded : filtersOpened}>
          {t(isOpen ? "filters.hide" : "filters.show")}
        </Button>
        {showsActive ? (
          <Suspense fallback={null}>
            <ActiveFilters />
          </Suspense>
        ) : null}
      </div>
      {isOpen ? <div className="wide-filters">{filters}</div> : null}
    </aside>
  );
}

/** What is picked, or the overview; on a narrower screen it can be folded away and comes back with the next pick. */
function Panel({ isDesktop }: { readonly isDesktop: boolean }) {
  const { t } = useLocale();
  const picked = useAtlas((state) => state.picked);
  const isEditing = useAtlas(({ editing }) => editing !== null);
  const [isOpen, setOpen] = useState(isDesktop);
  useEffect(() => {
    if (picked || isEditing) setOpen(true);
  }, [picked, isEditing]);
  const isShown = isDesktop || isOpen;
  return (
    <>
      {isDesktop ? null : (
        <div className="wide-panel-toggle" data-open={isOpen || undefined}>
          <Button aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {t(isOpen ? "panel.hide" : "panel.show")}
          </Button>
        </div>
      )}
      <aside
        className="wide-panel"
        id={skipTarget}
        tabIndex={-1}
        hidden={!isShown}
        aria-label={t("panel.label")}
      >
        <Suspense fallback={<Waiting />}>
          <DetailsOrEditor />
        </Suspense>
      </aside>
    </>
  );
}

function Waiting() {
  const { t } = useLocale();
  return <p className="waiting">{t("app.loading")}</p>;
}
