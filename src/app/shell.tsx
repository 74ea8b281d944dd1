import { Suspense } from "react";
import { KnownBanner } from "../panels/known/known-banner.tsx";
import { useAtlas } from "../state/atlas.ts";
import { isFramed } from "./clean/is-framed.ts";
import { useCleanKeys } from "./clean/use-clean-keys.ts";
import { DroppedFiles } from "./dropped-files.tsx";
import { Figure } from "./figure-button.tsx";
import { FilterAnnouncer } from "./filter-announcer.tsx";
import { Header } from "./header.tsx";
import { Notices } from "./notices.tsx";
import { NewEdition } from "./offline/new-edition.tsx";
import { CleanView, PreviewBanner, ShortcutsDialog } from "./parts.tsx";
import { PhoneLayout } from "./phone-layout.tsx";
import { shellEvents, useShell } from "./shell-state.ts";
import { useShortcuts } from "./shortcuts/use-shortcuts.ts";
import { SkipLink } from "./skip-link.tsx";
import { useMediaQuery } from "./use-media-query.ts";
import { WideLayout } from "./wide-layout.tsx";

/** The page around the record: the whole of it, or the clean view, which is all that another page's frame gets. */
export function Shell() {
  const isClean = useAtlas(({ view }) => view === "clean");
  useCleanKeys();
  if (!isClean && !isFramed) return <WholePage />;
  return (
    <Suspense fallback={null}>
      <CleanView />
    </Suspense>
  );
}

/** What stands where, on a phone and on anything wider. */
function WholePage() {
  const isPhone = useMediaQuery("(max-width: 699.98px)");
  useShortcuts();
  return (
    <div className="shell">
      <SkipLink />
      <Header isPhone={isPhone} />
      <Notices />
      <NewEdition />
      <FilterAnnouncer />
      <DroppedFiles />
      <Preview />
      <KnownBanner />
      {isPhone ? <PhoneLayout /> : <WideLayout />}
      <OpenDialog />
    </div>
  );
}

/** The file that is looked at instead of the published record; its part of the page is fetched only then. */
function Preview() {
  const isOpen = useAtlas(({ preview }) => preview !== null);
  return isOpen ? (
    <Suspense fallback={null}>
      <PreviewBanner />
    </Suspense>
  ) : null;
}

/** What lies over the whole page. It does not stand where it is asked for, which may be a menu that closes. */
function OpenDialog() {
  const dialog = useShell((state) => state.dialog);
  const { dialogClosed } = shellEvents;
  switch (dialog) {
    case null:
      return null;
    case "figure":
      return <Figure onClose={dialogClosed} />;
    case "shortcuts":
      return (
        <Suspense fallback={null}>
          <ShortcutsDialog onClose={dialogClosed} />
        </Suspense>
      );
  }
}
