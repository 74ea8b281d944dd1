import { events } from "../state/atlas.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";

/** Switches between English and Persian; named in the language it leads to, so that those who need it can read it. */
export function LanguageButton({ isShort }: { readonly isShort: boolean }) {
  const { language, t } = useLocale();
  const other = language === "en" ? "fa" : "en";
  const name = t("language.other");
  return (
    <Button onPress={() => events.languageChosen(other)}>
      <span lang={other}>
        {isShort ? t("language.otherShort") : name}
        {isShort ? <span className="visually-hidden"> {name}</span> : null}
      </span>
    </Button>
  );
}
