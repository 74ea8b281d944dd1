import "./figure-dialog.css";
import { useId, useMemo, useState } from "react";
import type { Basemap } from "../drawing/basemap.ts";
import { Locale } from "../i18n/locale.ts";
import { useDataset } from "../state/atlas.ts";
import type { ViewState } from "../state/view-state.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { Modal } from "../ui/modal.tsx";
import { titleText } from "./content/figure-words.ts";
import { type FigureScope, figureSubject, provinceOf, suggestedScope } from "./content/subject.ts";
import { ChoiceControls } from "./dialog/choice-controls.tsx";
import { type FigureChoices, firstChoices, optionsFrom } from "./dialog/choices.ts";
import { CopiedText } from "./dialog/copied-text.tsx";
import { CitationSection, DataSection } from "./dialog/data-section.tsx";
import { EmbedSection } from "./dialog/embed-section.tsx";
import { PrintPage } from "./dialog/print-page.tsx";
import { type PictureState, usePicture } from "./dialog/use-picture.ts";
import { WaysOut } from "./dialog/ways-out.tsx";
import type { CitationStyle } from "./out/citation.ts";
import { fileStem } from "./out/file-name.ts";
import { pageAddress } from "./page-address.ts";
import { useEdition, useViewState } from "./use-view.ts";

export interface FigureDialogProps {
  readonly basemap: Basemap;
  readonly onClose: () => void;
}

/** The picture of the present view: what it shall hold, how it looks, and all ways out. Draws from the same selection as the screen. */
export function FigureDialog({ basemap, onClose }: FigureDialogProps) {
  const { t } = useLocale();
  return (
    <Modal title={t("figure.dialog")} isOpen onClose={onClose}>
      <FigureDesk basemap={basemap} />
    </Modal>
  );
}

function FigureDesk({ basemap }: { readonly basemap: Basemap }) {
  const { t, language } = useLocale();
  const dataset = useDataset();
  const state = useViewState();
  const edition = useEdition();
  const [choices, setChoices] = useState(() => firstChoices(language, suggestedScope(state, dataset)));
  const [style, setStyle] = useState<CitationStyle>("plain");
  const locale = useMemo(
    () => new Locale(choices.language, state.calendar ?? undefined),
    [choices.language, state.calendar],
  );
  const { scope } = choices;
  const subject = useMemo(
    () =>
      figureSubject({
        dataset,
        basemap,
        state,
        scope,
        edition,
        address: pageAddress(),
      }),
    [dataset, basemap, state, scope, edition],
  );
  const drawn = usePicture(subject, useOptions(choices), locale);
  const stem = fileStem(subject);
  const picture = drawn.phase === "ready" ? drawn.picture : null;
  return (
    <div className="figure-desk">
      <Preview drawn={drawn} />
      <div className="figure-side">
        <ChoiceControls
          choices={choices}
          onChange={(change) => setChoices((before) => ({ ...before, ...change }))}
          scopes={useScopes(state)}
          generatedTitle={titleText(subject, subject.selection.count, locale)}
        />
        {picture ? (
          <>
            <WaysOut picture={picture} stem={stem} />
            {subject.address === null ? <p className="figure-note">{t("figure.noAddress")}</p> : null}
            <CopiedText
              title={t("figure.link")}
              action={t("figure.copyLink")}
              text={reachableHere(picture.tree.record.link)}
              language="en"
              rows={2}
            />
            <CopiedText
              title={t("figure.altText")}
              action={t("figure.copyAltText")}
              text={picture.tree.description}
              language={locale.language}
              rows={4}
            />
            <EmbedSection subject={subject} locale={locale} />
            <CitationSection subject={subject} locale={locale} style={style} onStyle={setStyle} />
            <DataSection subject={subject} locale={locale} stem={stem} />
            <PrintPage picture={picture} />
          </>
        ) : null}
      </div>
    </div>
  );
}

/** A link without an address still opens the view on this machine; that of a file on a disk is left out, since it tells about the disk. */
function reachableHere(link: string): string {
  const { protocol, origin, pathname } = window.location;
  return link.startsWith("#") && protocol.startsWith("http") ? `${origin}${pathname}${link}` : link;
}

function Preview({ drawn }: { readonly drawn: PictureState }) {
  const { t } = useLocale();
  const description = useId();
  if (drawn.phase !== "ready") {
    return (
      <p className="figure-preview" role="status">
        {t(drawn.phase === "failed" ? "figure.fault" : "figure.working")}
      </p>
    );
  }
  const { tree, address } = drawn.picture;
  return (
    <div className="figure-preview">
      <img
        className="figure-image"
        src={address}
        alt={`${t("figure.preview")}: ${tree.title}`}
        aria-describedby={description}
        width={tree.size.width}
        height={tree.size.height}
      />
      <p id={description} className="visually-hidden" lang={tree.language}>
        {tree.description}
      </p>
    </div>
  );
}

/** The options of the choices; the same object until one that matters changes, so that the picture is not drawn for nothing. */
function useOptions(choices: FigureChoices) {
  return useMemo(() => optionsFrom(choices), [choices]);
}

/** What the map can be fitted to: the view's province, the section that the map has moved to, all of Iran. */
function useScopes(state: ViewState): { scope: FigureScope; name: string }[] {
  const { t, text } = useLocale();
  const dataset = useDataset();
  const id = provinceOf(state, dataset);
  const province = dataset.provinces.find((one) => one.id === id);
  return [
    ...(province
      ? [{ scope: { kind: "province", id: province.id } as const, name: text(province.name) }]
      : []),
    ...(state.camera
      ? [{ scope: { kind: "view", camera: state.camera } as const, name: t("figure.scope.view") }]
      : []),
    { scope: { kind: "iran" }, name: t("figure.scope.iran") },
  ];
}
