import { languagePacks } from "../i18n/languages.ts";
import { Locale } from "../i18n/locale.ts";
import type { MessageKey } from "../i18n/messages.ts";
import { preferredLanguage } from "../i18n/preferred-language.ts";

/** A word of React Aria's, said when it is needed: it is told the locale of the page as it is then. */
type ControlWord = (values: unknown, formatter: { readonly locale: string }) => string;

/**
 * What React Aria's controls say of their own: its own words lack Persian and most other languages of the page. By its package and its
 * key; a control of another package fails by name until its words stand here.
 */
const words: Readonly<Record<string, Readonly<Record<string, ControlWord>>>> = {
  "@react-aria/overlays": { dismiss: saying("action.close") },
  "@react-aria/searchfield": { "Clear search": saying("search.clear") },
  "@react-aria/combobox": {
    buttonLabel: saying("control.suggestions"),
    listboxLabel: saying("control.suggestions"),
    countAnnouncement: (values, { locale }) =>
      localeOf(locale).t("control.found", { count: Number(valueIn(values, "optionCount")) }),
    // Nothing is chosen in the list itself: what is pointed at is said as it stands.
    focusAnnouncement: (values) => String(valueIn(values, "optionText")),
    selectedAnnouncement: (values, { locale }) =>
      localeOf(locale).t("control.chosen", { text: String(valueIn(values, "optionText")) }),
  },
  // A field that is searched is no menu, but is built on one.
  "@react-aria/menu": { longPressMessage: saying("control.suggestions") },
  "@react-aria/link-preview": { longPressMessage: saying("control.longPress") },
};

/**
 * Gives React Aria's controls the page's words in the page's language, to be called before the first of them is shown. This is the
 * agreement by which a server passes strings to it (`LocalizedStringProvider`), with words that follow the language in place of strings.
 */
export function giveControlsWords(page: object): void {
  Reflect.set(page, Symbol.for("react-aria.i18n.locale"), "en");
  Reflect.set(page, Symbol.for("react-aria.i18n.strings"), words);
}

function localeOf(tag: string): Locale {
  const language = preferredLanguage([tag]);
  return new Locale(language, languagePacks[language].calendar);
}

function valueIn(values: unknown, key: string): unknown {
  return typeof values === "object" && values !== null ? Reflect.get(values, key) : undefined;
}

function saying(key: MessageKey): ControlWord {
  return (_values, { locale }) => languagePacks[preferredLanguage([locale])].messages[key];
}
