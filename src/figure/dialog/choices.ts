import type { Language } from "../../domain/language.ts";
import type { Size } from "../../drawing/projection.ts";
import type { FigureScope } from "../content/subject.ts";
import {
  defaultFigureOptions,
  type FigureOptions,
  type FigureSizeName,
  figureSizes,
  freeSize,
} from "../figure-options.ts";

/** What a reader has chosen in the dialog. */
export interface FigureChoices extends Pick<FigureOptions, "list" | "strip" | "qr" | "theme" | "title"> {
  readonly sizeName: FigureSizeName | "free";
  /** What stands in the fields of a free size. */
  readonly freeSize: Size;
  readonly scope: FigureScope;
  readonly language: Language;
}

/** The choices with which the dialog opens. */
export function firstChoices(language: Language, scope: FigureScope): FigureChoices {
  const { list, strip, qr, theme, title, size } = defaultFigureOptions;
  return { list, strip, qr, theme, title, sizeName: "portrait", freeSize: size, scope, language };
}

/** The options of a picture by what was chosen. A free size is taken as near as can be laid out. */
export function optionsFrom({ sizeName, freeSize: free, ...choices }: FigureChoices): FigureOptions {
  const { list, strip, qr, theme, title } = choices;
  const size = sizeName === "free" ? freeSize(free) : figureSizes[sizeName];
  return { size, list, strip, qr, theme, title: title === null || title.trim() === "" ? null : title.trim() };
}
