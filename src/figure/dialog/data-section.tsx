import type { Locale } from "../../i18n/locale.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import type { FigureSubject } from "../content/subject.ts";
import { type CitationStyle, citation, citationStyles } from "../out/citation.ts";
import { aboutText, incidentsCsv, incidentsGeoJson } from "../out/data-files.ts";
import { zipOf } from "../out/zip.ts";
import { CopiedText } from "./copied-text.tsx";
import { saveFile } from "./save-file.ts";

export interface DataSectionProps {
  readonly subject: FigureSubject;
  /** In which the files are written, as the picture is. */
  readonly locale: Locale;
  readonly stem: string;
}

/** Downloads of exactly the incidents of a picture. */
export function DataSection({ subject, locale, stem }: DataSectionProps) {
  const { t } = useLocale();
  const saveGeoJson = () => {
    const entries = [
      { name: `${stem}.geojson`, text: incidentsGeoJson(subject) },
      { name: "about.txt", text: aboutText(subject, locale) },
    ];
    saveFile(`${stem}.zip`, zipOf(entries), "application/zip");
  };
  return (
    <section className="figure-data">
      <h3 className="figure-heading">{t("figure.data")}</h3>
      <p className="figure-note">
        {t("figure.data.note", { count: t("count.incidents", { count: subject.selection.count }) })}
      </p>
      <div className="figure-row">
        <Button onPress={saveGeoJson}>{t("figure.saveGeoJson")}</Button>
        <Button
          onPress={() =>
            saveFile(`${stem}-${locale.language}.csv`, incidentsCsv(subject, locale), "text/csv")
          }
        >
          {t("figure.saveCsv")}
        </Button>
      </div>
    </section>
  );
}

export interface CitationSectionProps extends Omit<DataSectionProps, "stem"> {
  readonly style: CitationStyle;
  readonly onStyle: (style: CitationStyle) => void;
}

/** A citation to copy, in one of three ways of writing it. */
export function CitationSection({ subject, locale, style, onStyle }: CitationSectionProps) {
  const { t } = useLocale();
  return (
    <section className="figure-cite">
      <Segmented
        label={t("figure.cite")}
        segments={citationStyles.map((value) => ({ value, label: t(`figure.cite.${value}`) }))}
        value={style}
        onChange={onStyle}
      />
      <CopiedText
        title={t("figure.cite")}
        action={t("figure.copyCitation")}
        text={citation(subject, style, locale)}
        language={locale.language}
        rows={style === "bibtex" ? 9 : 4}
      />
    </section>
  );
}
