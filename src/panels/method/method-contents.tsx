import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { headingId, type MethodSectionName, methodSections } from "./method-sections.ts";

/** Leads to the sections. Buttons, not links: the fragment of the address holds the view. */
export function MethodContents() {
  const { t } = useLocale();
  return (
    <nav className="method-contents" aria-label={t("method.contents")}>
      <ul>
        {methodSections.map((name) => (
          <li key={name}>
            <Button tone="quiet" onPress={() => goTo(name)}>
              {t(`method.${name}.title`)}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(name: MethodSectionName): void {
  const heading = document.getElementById(headingId(name));
  heading?.scrollIntoView({ block: "start", behavior: "smooth" });
  heading?.focus({ preventScroll: true });
}
