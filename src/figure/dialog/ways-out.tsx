import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { NoReading, type Picture, pngOf } from "./picture.ts";
import { saveFile } from "./save-file.ts";
import { type Outcome, useOutcome } from "./use-outcome.ts";

export interface WaysOutProps {
  readonly picture: Picture;
  /** Of the files, without ending. */
  readonly stem: string;
}

const scales = [1, 2, 3] as const;

/** Saving, printing, copying and sharing a picture. */
export function WaysOut({ picture, stem }: WaysOutProps) {
  const { t } = useLocale();
  const [outcome, setOutcome] = useOutcome();
  const attempt = (action: () => Promise<Outcome>) =>
    void action().then(setOutcome, (error) => setOutcome(outcomeOf(error)));
  const savePng = async (scale: number): Promise<Outcome> => {
    const name = scale === 1 ? `${stem}.png` : `${stem}@${scale}x.png`;
    saveFile(name, await pngOf(picture, scale), "image/png");
    return "idle";
  };
  return (
    <section className="figure-out" aria-label={t("figure.save")}>
      <Button tone="strong" onPress={() => saveFile(`${stem}.svg`, picture.svg, "image/svg+xml")}>
        {t("figure.saveSvg")}
      </Button>
      {scales.map((scale) => (
        <Button key={scale} onPress={() => attempt(() => savePng(scale))}>
          {t("figure.savePng", { scale })}
        </Button>
      ))}
      <Button onPress={() => window.print()}>{t("figure.print")}</Button>
      {typeof ClipboardItem === "undefined" ? null : (
        <Button onPress={() => attempt(() => copyPicture(picture))}>
          {outcome === "copied" ? t("figure.copied") : t("figure.copyImage")}
        </Button>
      )}
      {canShareFiles() ? (
        <Button onPress={() => attempt(() => sharePicture(picture, stem))}>{t("figure.share")}</Button>
      ) : null}
      <p className="figure-outcome" role="status">
        {outcome === "idle" ? "" : t(`figure.${outcome}`)}
      </p>
    </section>
  );
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof NoReading) return "noReading";
  // Who closes the sheet of "Share" wants nothing more.
  return error instanceof DOMException && error.name === "AbortError" ? "idle" : "failed";
}

async function copyPicture(picture: Picture): Promise<Outcome> {
  const png = pngOf(picture, 2).then((bytes) => new Blob([bytes], { type: "image/png" }));
  // The promise itself is handed over: some browsers only allow the clipboard while the press lasts.
  await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
  return "copied";
}

async function sharePicture(picture: Picture, stem: string): Promise<Outcome> {
  const { tree } = picture;
  const file = new File([await pngOf(picture, 2)], `${stem}.png`, { type: "image/png" });
  const link = tree.record.link.startsWith("http") ? { url: tree.record.link } : {};
  await navigator.share({ files: [file], title: tree.title, ...link });
  return "idle";
}

function canShareFiles(): boolean {
  const probe = new File([], "figure.png", { type: "image/png" });
  return typeof navigator.canShare === "function" && navigator.canShare({ files: [probe] });
}
