import "./header.css";
import { useAtlas } from "../state/atlas.ts";
import { pages } from "../state/view-state.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";
import { FigureButton } from "./figure-button.tsx";
import { LanguageButton } from "./language-button.tsx";
import { LeaveButton } from "./leave/leave-button.tsx";
import { SettingsMenu } from "./settings-menu.tsx";
import { openView, shellEvents } from "./shell-state.ts";

/** The name of the atlas, its views, and what is set for the whole page. */
export function Header({ isPhone }: { readonly isPhone: boolean }) {
  const { t } = useLocale();
  return (
    <header className="header">
      <h1 className="header-name">{t("app.name")}</h1>
      {isPhone ? null : <ViewTabs />}
      <div className="header-end">
        {isPhone ? null : <LeaveButton />}
        <LanguageButton isShort={isPhone} />
        <SettingsMenu>{isPhone ? <ViewTabs /> : null}</SettingsMenu>
        {isPhone ? null : <FigureButton onPress={() => shellEvents.dialogOpened("figure")} />}
      </div>
    </header>
  );
}

function ViewTabs() {
  const { t } = useLocale();
  const present = useAtlas(({ view }) => view);
  return (
    <nav aria-label={t("nav.label")}>
      <ul className="header-views">
        {pages.map((view) => (
          <li key={view}>
            <Button
              tone="quiet"
              onPress={() => openView(view)}
              {...(view === present ? { "aria-current": "page" as const } : {})}
            >
              {t(`view.${view}`)}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
