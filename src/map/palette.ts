import { useSyncExternalStore } from "react";

/** The tokens that the map is painted with. MapLibre paints on a canvas and cannot read custom properties itself. */
const tokens = {
  sea: "--sea",
  land: "--land",
  line: "--line",
  controlLine: "--control-line",
  ink: "--ink",
  muted: "--muted",
  accent: "--accent",
  halo: "--halo",
  surface: "--surface",
  ramp1: "--ramp-1",
  ramp2: "--ramp-2",
  ramp3: "--ramp-3",
  ramp4: "--ramp-4",
  ramp5: "--ramp-5",
} as const;

type ColourName = keyof typeof tokens;

/** The colours of the map in the theme that the page wears, each as `#rrggbb`. */
export type Palette = Readonly<Record<ColourName, string>>;

/** The palette of the present theme. The same object until theme or contrast change. */
export function usePalette(): Palette {
  return useSyncExternalStore(subscribe, currentPalette);
}

let current: Palette | null = null;

function currentPalette(): Palette {
  current ??= readPalette(getComputedStyle(document.documentElement));
  return current;
}

function readPalette(style: CSSStyleDeclaration): Palette {
  const read = (name: ColourName): string => style.getPropertyValue(tokens[name]).trim();
  return {
    sea: read("sea"),
    land: read("land"),
    line: read("line"),
    controlLine: read("controlLine"),
    ink: read("ink"),
    muted: read("muted"),
    accent: read("accent"),
    halo: read("halo"),
    surface: read("surface"),
    ramp1: read("ramp1"),
    ramp2: read("ramp2"),
    ramp3: read("ramp3"),
    ramp4: read("ramp4"),
    ramp5: read("ramp5"),
  };
}

function subscribe(changed: () => void): () => void {
  const forget = () => {
    current = null;
    changed();
  };
  const contrast = window.matchMedia("(prefers-contrast: more)");
  const theme = new MutationObserver(forget);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  contrast.addEventListener("change", forget);
  return () => {
    theme.disconnect();
    contrast.removeEventListener("change", forget);
  };
}
