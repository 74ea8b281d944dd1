import { languagePacks } from "../../i18n/languages.ts";
import type { Locale } from "../../i18n/locale.ts";
import { fragmentFromViewState } from "../../state/url.ts";
import type { ViewState } from "../../state/view-state.ts";
import type { FigureSubject } from "./subject.ts";

/** The link to a picture's view, in the picture's language and pinned to its edition; from "#" on where the atlas has no address. */
export function figureLink(subject: FigureSubject, locale: Locale): string {
  return `${subject.address ?? ""}${fragmentFromViewState(linkedState(subject, locale))}`;
}

/**
 * The address of a picture's view as the clean view, for a frame in another page. It is not pinned to an edition, since a frame shows the
 * newest, nor to a section of the map, since the frame has its own size, unless the picture is of a section.
 */
export function embedAddress(subject: FigureSubject, locale: Locale, page: string): string {
  const { scope, state } = subject;
  const linked = linkedState(subject, locale);
  return `${page}${fragmentFromViewState({
    ...linked,
    view: "clean",
    picked: scope.kind === "province" ? linked.picked : null,
    camera: scope.kind === "view" ? state.camera : null,
    theme: state.theme,
    edition: null,
  })}`;
}

function linkedState({ state, scope, edition }: FigureSubject, { language, calendar }: Locale): ViewState {
  return {
    ...state,
    view: "map",
    picked:
      scope.kind === "province" && state.picked === null ? { kind: "province", id: scope.id } : state.picked,
    language,
    calendar: calendar === languagePacks[language].calendar ? null : calendar,
    theme: "auto",
    // What one reader asked for is not asked for by those who get the picture.
    details: "folded",
    shortcuts: "on",
    edition: edition.preview === undefined ? `${edition.day}.${edition.version}` : null,
  };
}
