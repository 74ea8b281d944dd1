import "./clean-view.css";
import { useEffect, useRef } from "react";
import { Projection } from "../../drawing/projection.ts";
import { incidentsOn } from "../../figure/content/entries.ts";
import { filtersText, titleText } from "../../figure/content/figure-words.ts";
import type { FigureSubject } from "../../figure/content/subject.ts";
import { FixedLegend } from "../../map/legend.tsx";
import { CleanMapPanel } from "../../map/map-panel.tsx";
import { events } from "../../state/atlas.ts";
import { type ElementSize, useElementSize } from "../../timeline/use-element-size.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { Notices } from "../notices.tsx";
import { CleanNotes } from "./clean-notes.tsx";
import { isFramed } from "./is-framed.ts";
import { PickedNote } from "./picked-note.tsx";
import { useCleanSubject, useProvinceInSight } from "./use-clean-subject.ts";
import { WayOut } from "./way-out.tsx";

/**
 * The live map with what a picture of the screen has to carry, and without controls: title, filters in words, legend, sources, edition,
 * credit and link. For screenshots, projectors, and frames in other pages.
 */
export function CleanView() {
  const subject = useCleanSubject();
  useProvinceInSight(subject);
  const map = useElementSize<HTMLElement>();
  return (
    <div className="clean" data-framed={isFramed || undefined}>
      {isFramed ? null : <WayOut />}
      <Notices />
      <Head subject={subject} mapSize={map.size} />
      <main ref={map.ref} className="clean-map">
        <CleanMapPanel selection={subject.selection} isFramed={isFramed} onLeft={leave} />
      </main>
      <footer className="clean-foot">
        <PickedNote subject={subject} />
        <FixedLegend />
        <CleanNotes subject={subject} />
      </footer>
    </div>
  );
}

/** Escape on the map leads out as it does elsewhere; in a frame there is nowhere to go. */
function leave(): void {
  if (!isFramed) events.viewOpened("map");
}

interface HeadProps {
  readonly subject: FigureSubject;
  readonly mapSize: ElementSize | null;
}

function Head({ subject, mapSize }: HeadProps) {
  const locale = useLocale();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever comes by key or menu is read the title; a page around a frame keeps its focus.
    if (!isFramed) title.current?.focus();
  }, []);
  return (
    <header className="clean-head">
      <h1 ref={title} tabIndex={-1}>
        {titleText(subject, shownCount(subject, mapSize), locale)}
      </h1>
      <p>{filtersText(subject, locale)}</p>
    </header>
  );
}

/** How many incidents lie on the section of the map that is seen; all where it is of a whole. */
function shownCount({ scope, selection }: FigureSubject, size: ElementSize | null): number {
  if (scope.kind !== "view" || size === null) return selection.count;
  return incidentsOn(selection.incidents, new Projection(scope.camera, size)).length;
}
