import type { Paint } from "../../drawing/shape.ts";

/** Light or dark. */
export const figureThemes = ["light", "dark"] as const;
export type FigureTheme = (typeof figureThemes)[number];

/** The colours of a figure by name: those of the page, whose tokens a test holds them to, and the two of a QR code. */
export type FigurePaint =
  | Exclude<Paint, "hatch">
  | "hatch"
  | "paper"
  | "sunken"
  | "control-line"
  | "accent-wash"
  | "bar"
  | "bar-spread"
  | "bar-off"
  | "black"
  | "white";

/** Paints that are one colour each; hatching is made of two of them. */
export type FigureColour = Exclude<FigurePaint, "hatch">;

/** The values, since a picture that leaves the page has no tokens. */
export const palettes: Readonly<Record<FigureTheme, Readonly<Record<FigureColour, string>>>> = {
  light: {
    paper: "#f8f6f2",
    surface: "#ffffff",
    sunken: "#f1ede5",
    ink: "#221d18",
    muted: "#6b655c",
    line: "#e2ddd3",
    "control-line": "#8f887c",
    accent: "#7a1f16",
    "accent-wash": "#f7e9e4",
    sea: "#d9e2e4",
    land: "#ebe8e1",
    "ramp-1": "#f4eee8",
    "ramp-2": "#ecd9cf",
    "ramp-3": "#dfb6a7",
    "ramp-4": "#cc8a79",
    "ramp-5": "#a9503f",
    bar: "#8f392d",
    "bar-spread": "#cf9d90",
    "bar-off": "#d8d0c2",
    halo: "#ffffff",
    black: "#000000",
    white: "#ffffff",
  },
  dark: {
    paper: "#171412",
    surface: "#1e1a17",
    sunken: "#28231f",
    ink: "#f1ece4",
    muted: "#aca397",
    line: "#38322c",
    "control-line": "#857b6e",
    accent: "#f0a594",
    "accent-wash": "#3a231e",
    sea: "#1d2a2e",
    land: "#22201c",
    "ramp-1": "#332a26",
    "ramp-2": "#4d352d",
    "ramp-3": "#74473b",
    "ramp-4": "#a5604f",
    "ramp-5": "#d98a76",
    bar: "#d0765f",
    "bar-spread": "#7d4a3e",
    "bar-off": "#443d36",
    halo: "#171412",
    black: "#000000",
    white: "#ffffff",
  },
};
