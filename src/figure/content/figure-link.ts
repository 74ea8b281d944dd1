import type { Locale } from "../../i18n/locale.ts";
import { naturalCalendar } from "../../i18n/natural-calendar.ts";
import { fragmentFromViewState } from "../../state/url.ts";
import type { ViewState } from "../../state/view-state.ts";
import type { FigureSubject } from "./subject.ts";

/** The link to a picture's view, in the picture's language and pinned to its edition; from "#" on where the atlas has no address. */
export function figureLink(subject: FigureSubject, locale: Locale): string {
  return `${subject.address ?? ""}${fragmentFromViewState(linkedState(subject, locale))}`;
}

function linkedState({ state, scope, edition }: FigureSubject, { language, calendar }: Locale): ViewState {
  return {
    ...state,
    view: "map",
    picked:
      scope.kind === "province" && state.picked === null ? { kind: "province", id: scope.id } : state.picked,
    language,
    calendar: calendar === naturalCalendar(language) ? null : calendar,
    theme: "auto",
    edition: edition.preview === undefined ? `${edition.day}.${edition.version}` : null,
  };
}
