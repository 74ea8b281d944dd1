import { KnownBanner } from "../panels/known/known-banner.tsx";
import { DroppedFiles } from "./dropped-files.tsx";
import { FilterAnnouncer } from "./filter-announcer.tsx";
import { Header } from "./header.tsx";
import { Notices } from "./notices.tsx";
import { NewEdition } from "./offline/new-edition.tsx";
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
      <KnownBanner />
      {isPhone ? <PhoneLayout /> : <WideLayout />}
    </div>
  );
}
