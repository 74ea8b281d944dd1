import type { LabelStyle, Offer } from "./label.ts";

const onPoint: readonly Offer[] = [{ side: [0, 0], ems: [0, 0] }];

/** There, then a little off it on each side. */
const nearPoint: readonly Offer[] = [
  { side: [0, 0], ems: [0, 0] },
  { side: [0, 1], ems: [0, 0.5] },
  { side: [0, -1], ems: [0, -0.5] },
  { side: [0, 0], ems: [1.5, 0] },
  { side: [0, 0], ems: [-1.5, 0] },
  { side: [1, 0], ems: [0.5, 0] },
  { side: [-1, 0], ems: [-0.5, 0] },
  { side: [0, 1], ems: [0, 1.4] },
  { side: [0, -1], ems: [0, -1.4] },
  { side: [1, 1], ems: [0.5, 0.7] },
  { side: [-1, 1], ems: [-0.5, 0.7] },
  { side: [1, -1], ems: [0.5, -0.7] },
  { side: [-1, -1], ems: [-0.5, -0.7] },
];

/** Clear of a dot at the point. */
const besidePoint: readonly Offer[] = [
  { side: [0, 1], ems: [0, 0.5] },
  { side: [0, -1], ems: [0, -0.5] },
  { side: [1, 0], ems: [0.6, 0] },
  { side: [-1, 0], ems: [-0.6, 0] },
  { side: [1, 1], ems: [0.4, 0.3] },
  { side: [-1, 1], ems: [-0.4, 0.3] },
  { side: [1, -1], ems: [0.4, -0.3] },
  { side: [-1, -1], ems: [-0.4, -0.3] },
];

const plain = { weight: 500, tracking: 0, padding: 2 } as const;

/** Provinces: larger as the map grows. */
export function provinceStyle(zoom: number): LabelStyle {
  const size = zoom < 5.5 ? between(zoom, [4, 11], [5.5, 12]) : between(zoom, [5.5, 12], [7, 15]);
  const looks = { fill: "ink", halo: "halo", haloWidth: 1.4 } as const;
  return { ...plain, ...looks, size, weight: 600, maxWidth: 8, padding: 1, offers: nearPoint };
}

/** Towns. */
export function townStyle(): LabelStyle {
  const looks = { fill: "ink", halo: "halo", haloWidth: 1.2 } as const;
  return { ...plain, ...looks, size: 11.5, maxWidth: 9, offers: besidePoint };
}

/** Seas and gulfs. Tracking pulls joined letters apart, so only Latin script has it. */
export function seaStyle(zoom: number, isLatin: boolean): LabelStyle {
  const looks = { fill: "muted", halo: "sea", haloWidth: 1 } as const;
  const size = between(zoom, [4, 12], [7, 15]);
  return { ...plain, ...looks, size, tracking: isLatin ? 0.06 : 0, maxWidth: 6, offers: onPoint };
}

/** Neighbouring countries. */
export function countryStyle(isLatin: boolean): LabelStyle {
  const looks = { fill: "muted", halo: "land", haloWidth: 1 } as const;
  return {
    ...plain,
    ...looks,
    size: 11,
    tracking: isLatin ? 0.12 : 0,
    maxWidth: 8,
    offers: onPoint,
  };
}

/** A value in proportion between two stops, each a zoom and its value; beyond them the nearer one's. */
function between(zoom: number, [low, least]: [number, number], [high, most]: [number, number]): number {
  const share = Math.min(Math.max((zoom - low) / (high - low), 0), 1);
  return least + (most - least) * share;
}
