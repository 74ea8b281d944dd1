import { useEffect, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { canSaveInPlace, saveInPlace } from "./save-in-place.ts";

export interface SaveFileProps {
  readonly file: string;
  readonly text: string;
  readonly label: string;
  readonly onSaved: () => void;
}

/** Saves a text as a file: by a link that downloads it from the page itself and, where the browser can, over the file in its place. */
export function SaveFile({ file, text, label, onSaved }: SaveFileProps) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: "application/geo+json" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return (
    <>
      <a className="button preview-save" href={address} download={file} onClick={onSaved}>
        {label}
      </a>
      {canSaveInPlace() ? <SaveInPlace file={file} text={text} onSaved={onSaved} /> : null}
    </>
  );
}

function SaveInPlace({ file, text, onSaved }: Omit<SaveFileProps, "label">) {
  const { t } = useLocale();
  const [said, setSaid] = useState("");
  const save = async () => {
    try {
      if (!(await saveInPlace(file, text))) return;
      setSaid(t("editor.saved", { file }));
      onSaved();
    } catch {
      setSaid(t("editor.notSaved", { file }));
    }
  };
  return (
    <>
      <Button aria-label={`${t("editor.saveInPlace")}: ${file}`} onPress={() => void save()}>
        {t("editor.saveInPlace")}
      </Button>
      <span role="status">{said}</span>
    </>
  );
}
