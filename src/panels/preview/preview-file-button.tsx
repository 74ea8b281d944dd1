import { useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { openPreview } from "./open-preview.ts";

/** Lets a maintainer choose a file to preview, and says what that is. */
export function PreviewFileButton() {
  const { t } = useLocale();
  const [said, setSaid] = useState("");
  const open = async (files: FileList | null) => {
    const [file] = files ?? [];
    if (!file) return;
    const outcome = await openPreview(new Uint8Array(await file.arrayBuffer()), file.name);
    setSaid(t(`preview.${outcome ?? "failed"}`, { name: file.name }));
  };
  return (
    <div className="settings-part">
      <FileTrigger
        acceptedFileTypes={[".geojson", ".json", ".csv", ".tsv"]}
        onSelect={(files) => void open(files)}
      >
        <Button aria-describedby="preview-about">{t("preview.choose")}</Button>
      </FileTrigger>
      <p className="settings-note" id="preview-about">
        {t("preview.about")}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
