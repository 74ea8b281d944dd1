import "./settings-menu.css";
import { type ReactNode, useId } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { type Calendar, calendars } from "../domain/calendar.ts";
import { isOneOf } from "../domain/vocabulary.ts";
import { NewIncidentButton } from "../panels/editor/new-incident-button.tsx";
import { PlainPageLink } from "../panels/method/plain-page-link.tsx";
import { PreviewFileButton } from "../panels/preview/preview-file-button.tsx";
import { events, useAtlas } from "../state/atlas.ts";
import { type Theme, themes } from "../state/view-state.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";
import { cleanKeys } from "./clean/clean-keys.ts";
import { FigureButton } from "./figure-button.tsx";
import { LeaveButton } from "./leave/leave-button.tsx";
import { OfflineControl } from "./offline/offline-control.tsx";
import { shellEvents } from "./shell-state.ts";

export interface SettingsMenuProps {
  /** What else stands in it on a phone; null elsewhere. */
  readonly children: ReactNode;
}

/** What is set for the whole page: theme, calendar, and what is kept on the device; on a phone also the views, leaving and the link, which have no room in the header. */
export function SettingsMenu({ children }: SettingsMenuProps) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useAtlas((state) => state.theme);
  return (
    <DialogTrigger>
      <Button tone="plain" aria-label={t("action.settings")}>
        <span aria-hidden="true">⋯</span>
      </Button>
      <Popover placement="bottom end" className="settings">
        <Dialog aria-label={t("action.settings")} className="settings-dialog">
          {({ close }) => (
            <>
              {children ? <LeaveButton /> : null}
              {children}
              {children ? <FigureButton onPress={() => closedFirst(close, "figure")} /> : null}
              <Choice
                label={t("theme.label")}
                options={themes.map((value) => ({ value, name: t(`theme.${value}`) }))}
                value={theme}
                onChange={(value) => events.themeChosen(value)}
              />
              <Choice
                label={t("calendar.label")}
                options={calendars.map((value) => ({ value, name: t(`calendar.${value}`) }))}
                value={locale.calendar}
                onChange={(value) => events.calendarChosen(value)}
              />
              <CleanViewButton />
              <Button aria-haspopup="dialog" onPress={() => closedFirst(close, "shortcuts")}>
                {t("shortcuts.title")}
              </Button>
              <PreviewFileButton />
              <NewIncidentButton onOpen={close} />
              <OfflineControl />
              <PlainPage />
              <p className="settings-part settings-note">{t("leave.about")}</p>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** A page cannot lie beside the atlas in one file. */
function PlainPage() {
  const { t } = useLocale();
  if (__EDITION__ === "file") return null;
  return (
    <section className="settings-part">
      <PlainPageLink />
      <p className="settings-note">{t("plain.openAbout")}</p>
    </section>
  );
}

function CleanViewButton() {
  const { t } = useLocale();
  const about = useId();
  return (
    <section className="settings-part">
      <Button
        aria-describedby={about}
        aria-keyshortcuts={cleanKeys}
        onPress={() => events.viewOpened("clean")}
      >
        {t("clean.enter")}
      </Button>
      <p id={about} className="settings-note">
        {t("clean.about")}
      </p>
    </section>
  );
}

/** The menu would else lie over the dialog that it opens. */
function closedFirst(close: () => void, dialog: "figure" | "shortcuts"): void {
  close();
  shellEvents.dialogOpened(dialog);
}

interface ChoiceProps<Value extends Theme | Calendar> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends Theme | Calendar>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const id = useId();
  const values = options.map((option) => option.value);
  return (
    <div className="settings-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          if (isOneOf(values, target.value)) onChange(target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
