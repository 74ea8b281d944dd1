import { type Language, languages } from "../domain/language.ts";
import { isOneOf } from "../domain/vocabulary.ts";
import { languagePacks } from "../i18n/languages.ts";
import { events } from "../state/atlas.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";

/** Leads to the other languages, each named in itself, so that those who need it can read it: a button for one, a list for more. */
export function LanguageButton({ isShort }: { readonly isShort: boolean }) {
  const { language } = useLocale();
  const [other, ...more] = languages.filter((one) => one !== language);
  if (other === undefined) return null;
  return more.length === 0 ? <OtherLanguage language={other} isShort={isShort} /> : <LanguageList />;
}

function OtherLanguage({ language, isShort }: { readonly language: Language; readonly isShort: boolean }) {
  const { name, shortName } = languagePacks[language];
  return (
    <Button onPress={() => events.languageChosen(language)}>
      <span lang={language}>
        {isShort ? shortName : name}
        {isShort ? <span className="visually-hidden"> {name}</span> : null}
      </span>
    </Button>
  );
}

function LanguageList() {
  const { t, language } = useLocale();
  return (
    <select
      className="language-list"
      aria-label={t("language.label")}
      value={language}
      onChange={({ target }) => {
        if (isOneOf(languages, target.value)) events.languageChosen(target.value);
      }}
    >
      {languages.map((value) => (
        <option key={value} value={value} lang={value}>
          {languagePacks[value].name}
        </option>
      ))}
    </select>
  );
}
