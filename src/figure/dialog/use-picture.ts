import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { composeFigure } from "../compose-figure.ts";
import type { FigureSubject } from "../content/subject.ts";
import type { FigureOptions } from "../figure-options.ts";
import { figureToSvg } from "../tree/figure-to-svg.ts";
import type { FigureFonts } from "../tree/font-faces.ts";
import { loadFonts } from "./load-fonts.ts";
import { type Picture, pictureOf } from "./picture.ts";

/** A picture, or how far it has come. */
export type PictureState =
  | { readonly phase: "working" | "failed" }
  | { readonly phase: "ready"; readonly picture: Picture };

/** The picture of a subject, drawn anew when anything of it changes, without holding up the typing of a title. */
export function usePicture(subject: FigureSubject, options: FigureOptions, locale: Locale): PictureState {
  const fonts = useFonts();
  const calm = useDeferredValue(options);
  const picture = useMemo(() => {
    if (fonts === "working" || fonts === "failed") return null;
    const tree = composeFigure(subject, calm, locale);
    return pictureOf(tree, figureToSvg(tree, fonts));
  }, [subject, calm, locale, fonts]);
  if (picture) return { phase: "ready", picture };
  return { phase: fonts === "failed" ? "failed" : "working" };
}

function useFonts(): FigureFonts | "working" | "failed" {
  const [fonts, setFonts] = useState<FigureFonts | "working" | "failed">("working");
  useEffect(() => {
    let isMounted = true;
    loadFonts().then(
      (loaded) => isMounted && setFonts(loaded),
      () => isMounted && setFonts("failed"),
    );
    return () => {
      isMounted = false;
    };
  }, []);
  return fonts;
}
