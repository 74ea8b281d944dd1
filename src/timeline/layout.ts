import type { ElementSize } from "./use-element-size.ts";

/** How the timeline arranges itself, and the heights (px) above and below the bars. */
export interface Layout {
  readonly name: "wide" | "medium" | "strip";
  /** Whether presets and events are behind a button, for want of room. */
  readonly hasMenu: boolean;
  readonly breakWidth: number;
  readonly flags: number;
  readonly axis: number;
}

const layouts = {
  wide: { name: "wide", hasMenu: false, breakWidth: 52, flags: 42, axis: 22 },
  medium: { name: "medium", hasMenu: true, breakWidth: 48, flags: 42, axis: 22 },
  strip: { name: "strip", hasMenu: true, breakWidth: 36, flags: 17, axis: 19 },
} as const satisfies Record<string, Layout>;

/** The layout for a container: a strip where it is low or narrow, as on phones; wide when nothing is measured yet. */
export function layoutIn(size: ElementSize | null): Layout {
  if (!size) return layouts.wide;
  if (size.height < 110 || size.width < 640) return layouts.strip;
  return size.width < 1000 ? layouts.medium : layouts.wide;
}
