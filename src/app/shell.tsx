import { Suspense } from "react";
import { KnownBanner } from "../panels/known/known-banner.tsx";
import { useAtlas } from "../state/atlas.ts";
import { DroppedFiles } from "./dropped-files.tsx";
import { FilterAnnouncer } from "./filter-announcer.tsx";
import { Header } from "./header.tsx";
import { Notices } from "./notices.tsx";
import { NewEdition } from "./offline/new-edition.tsx";
import { PreviewBanner } from "./parts.tsx";
import { PhoneLayout } from "./phone-layout.tsx";
import { SkipLink } from "./skip-link.tsx";
import { useMediaQuery } from "./use-media-query.ts";
import { WideLayout } from "./wide-layout.tsx";

/** The page around the record: what stands where, on a phone and on anything wider. */
export function Shell() {
  const isPhone = useMediaQuery("(max-width: 699.98px)");
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
