import "./method-view.css";
import { isDay } from "../../domain/day.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { GlossaryTerms } from "../glossary/glossary-terms.tsx";
import { Licences } from "./licences.tsx";
import { MethodContents } from "./method-contents.tsx";
import { MethodSection } from "./method-section.tsx";
import { PlainPageLink } from "./plain-page-link.tsx";
import { PrecisionTerms } from "./precision-terms.tsx";
import { RecordFigures } from "./record-figures.tsx";
import { StatusTerms } from "./status-terms.tsx";

/** How the record was made and how to read it. Fills its container and scrolls inside itself. */
export function MethodView() {
  const { t } = useLocale();
  return (
    <div className="method">
      <div className="method-page">
        <header className="method-head">
          <h2>{t("method.title")}</h2>
          <p className="method-lead">{t("method.lead")}</p>
        </header>
        <MethodContents />
        <div className="method-text">
          <MethodSections />
        </div>
      </div>
    </div>
  );
}

function MethodSections() {
  const { t } = useLocale();
  return (
    <>
      <MethodSection name="record" paragraphs={["method.record.scope", "method.record.harm"]}>
        <RecordFigures />
      </MethodSection>
      <MethodSection name="claims" paragraphs={["method.claims.what", "method.claims.words"]} />
      <MethodSection name="sources" paragraphs={["method.sources.origins", "method.sources.families"]} />
      <MethodSection name="status" paragraphs={["method.status.whose"]}>
        <StatusTerms />
      </MethodSection>
      <MethodSection name="figures" paragraphs={["method.figures.overlap", "method.figures.totals"]} />
      <MethodSection name="precision" paragraphs={["method.precision.noCloser"]}>
        <PrecisionTerms />
        <p>{t("method.precision.circle")}</p>
        <p>{t("method.precision.time")}</p>
      </MethodSection>
      <MethodSection name="absence" paragraphs={["method.absence.hatched", "method.absence.small"]} />
      <MethodSection
        name="dates"
        paragraphs={["method.dates.calendars", "method.dates.kinds", "method.dates.known"]}
      />
      <MethodSection name="glossary" paragraphs={[]}>
        <GlossaryTerms />
      </MethodSection>
      <MethodSection name="map" paragraphs={["method.map.boundaries"]} />
      <MethodSection
        name="privacy"
        paragraphs={["method.privacy.address", "method.privacy.server", "method.privacy.stored"]}
      />
      <MethodSection name="errors" paragraphs={["method.errors.what", "method.errors.safety"]} />
      <MethodSection name="licences" paragraphs={["method.licences.documents"]}>
        <Licences />
      </MethodSection>
      <MethodSection name="edition" paragraphs={[]}>
        <Edition />
        <p>
          <PlainPageLink />
        </p>
      </MethodSection>
    </>
  );
}

/** The day the record stands at, and which data this page was built from. */
function Edition() {
  const { t, day } = useLocale();
  const editionDay = __DATA_DAY__;
  return (
    <p>
      {t("method.edition.text", {
        day: isDay(editionDay) ? day(editionDay, "long") : editionDay,
        version: __DATA_VERSION__,
      })}
    </p>
  );
}
