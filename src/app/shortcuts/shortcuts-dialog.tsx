import "./shortcuts-dialog.css";
import { useId } from "react";
import { events, useAtlas } from "../../state/atlas.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Keys } from "../../ui/keys.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { Modal } from "../../ui/modal.tsx";
import { type KeyPlace, keyPlaces } from "./listed-keys.ts";

/** Every key and what it does, by where it works; single keys can be turned off here. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLocale();
  return (
    <Modal title={t("shortcuts.title")} isOpen isNarrow onClose={onClose}>
      <div className="shortcuts">
        <ShortcutSwitch />
        {keyPlaces.map((place) => (
          <Place key={place.title} place={place} />
        ))}
      </div>
    </Modal>
  );
}

function ShortcutSwitch() {
  const { t } = useLocale();
  const areOn = useAtlas(({ shortcuts }) => shortcuts === "on");
  return (
    <div className="shortcuts-switch">
      <Checkbox isSelected={areOn} onChange={(isOn) => events.shortcutsChosen(isOn ? "on" : "off")}>
        {t("shortcuts.areOn")}
      </Checkbox>
      <p className="shortcuts-note">{t("shortcuts.areOnNote")}</p>
    </div>
  );
}

function Place({ place: { title, lines } }: { readonly place: KeyPlace }) {
  const { t } = useLocale();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t(title)}</h3>
      <dl className="shortcuts-lines">
        {lines.map(({ about, chords }) => (
          <div key={about} className="shortcuts-line">
            <dt>{t(about)}</dt>
            <dd>
              <Keys chords={chords} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
