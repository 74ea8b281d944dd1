import "./phone-layout.css";
import { Suspense, useEffect, useState } from "react";
import { MapPanel } from "../map/map-panel.tsx";
import { useAtlas, useSelection } from "../state/atlas.ts";
import { pageOf } from "../state/view-state.ts";
import { BottomSheet, type SheetHeight } from "../ui/bottom-sheet.tsx";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";
import { DetailsOrEditor } from "./details-or-editor.tsx";
import { Filters } from "./filters.tsx";
import { ActiveFilters, Timeline } from "./parts.tsx";
import { PhonePage } from "./phone-page.tsx";
import { shellEvents, useShell } from "./shell-state.ts";
import { focusSkipTarget, skipTarget } from "./skip-link.tsx";

/** Map first; a sheet over its lower part holds the list, what is picked, and the filters; the timeline stands on the sheet. */
export function PhoneLayout() {
  const view = useAtlas(pageOf);
  return view === "map" ? <PhoneMap /> : <PhonePage view={view} />;
}

function PhoneMap() {
  const { t } = useLocale();
  const picked = useAtlas((state) => state.picked);
  const [height, setHeight] = useState<SheetHeight>(picked ? "half" : "peek");
  const content = useShell(({ areFiltersOpen }) => (areFiltersOpen ? "filters" : "details"));
  const { filtersOpened, filtersFolded } = shellEvents;
  useEffect(() => {
    if (!picked) return;
    shellEvents.filtersFolded();
    setHeight((before) => (before === "peek" ? "half" : before));
  }, [picked]);
  useEffect(() => {
    if (content === "filters") setHeight("full");
  }, [content]);
  const isEditing = useAtlas(({ editing }) => editing !== null);
  const isPlacing = useAtlas(({ editing }) => editing?.isPlacing ?? false);
  useEffect(() => {
    if (!isEditing) return;
    shellEvents.filtersFolded();
    // The map has to be seen where a record is placed.
    setHeight(isPlacing ? "half" : "full");
  }, [isEditing, isPlacing]);
  const showDetails = () => {
    filtersFolded();
    setHeight("half");
  };
  const waiting = <p className="waiting">{t("app.loading")}</p>;
  return (
    <main className="phone" data-sheet={height}>
      <div className="phone-map">
        <MapPanel onLeft={focusSkipTarget} />
      </div>
      <div className="phone-timeline">
        <Suspense fallback={null}>
          <Timeline />
        </Suspense>
      </div>
      <BottomSheet
        height={height}
        onHeightChange={setHeight}
        label={t(content === "filters" ? "filters.label" : "panel.label")}
        handleLabel={t(`sheet.${height}`)}
        header={<SheetHeader content={content} onFilters={filtersOpened} onDetails={showDetails} />}
      >
        <div className="phone-sheet-content" id={skipTarget} tabIndex={-1}>
          {content === "filters" ? (
            <Filters fallback={waiting} />
          ) : (
            <Suspense fallback={waiting}>
              <DetailsOrEditor />
            </Suspense>
          )}
        </div>
      </BottomSheet>
    </main>
  );
}

interface SheetHeaderProps {
  readonly content: "details" | "filters";
  readonly onFilters: () => void;
  readonly onDetails: () => void;
}

/** How many incidents, and the active filters in words; always in sight. */
function SheetHeader({ content, onFilters, onDetails }: SheetHeaderProps) {
  const { t } = useLocale();
  const { count, provincesWithIncidents } = useSelection();
  return (
    <div className="phone-sheet-header">
      <div className="phone-sheet-count">
        <p>{t("count.incidentsInProvinces", { count, provinces: provincesWithIncidents })}</p>
        {content === "filters" ? (
          <Button tone="strong" onPress={onDetails}>
            {t("filters.done")}
          </Button>
        ) : (
          <Button onPress={onFilters}>{t("filters.show")}</Button>
        )}
      </div>
      <Suspense fallback={null}>
        <ActiveFilters isCompact />
      </Suspense>
    </div>
  );
}
