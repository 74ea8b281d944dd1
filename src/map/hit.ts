import type { ProvinceFinder } from "../domain/geography.ts";
import type { ProvinceId } from "../domain/vocabulary.ts";
import { type Mark, markRadius } from "../drawing/marks.ts";
import type { Pixel, Projection } from "../drawing/projection.ts";

/** What lies under a pixel of the map. */
export type Target =
  | { readonly kind: "mark"; readonly mark: Mark; readonly at: Pixel }
  | { readonly kind: "province"; readonly id: ProvinceId; readonly at: Pixel };

export interface HitOptions {
  readonly projection: Projection;
  readonly marks: readonly Mark[];
  readonly provinces: ProvinceFinder;
  /** Pixels beyond a mark's edge that still hit it: more for a finger than for a pointer. */
  readonly tolerance: number;
}

/** The mark whose edge is nearest to a pixel and within tolerance, else the province there, else nothing. */
export function targetAt(
  pixel: Pixel,
  { projection, marks, provinces, tolerance }: HitOptions,
): Target | null {
  const mark = markNear(pixel, { projection, marks, tolerance });
  if (mark) return { kind: "mark", mark, at: projection.pixel(mark.place.point) };
  const province = provinces.at(projection.point(pixel));
  return province ? { kind: "province", id: province.id, at: pixel } : null;
}

/** Whether two targets are of the same thing; where the pointer stands does not matter. */
export function isSameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === "mark") return b.kind === "mark" && a.mark === b.mark;
  return b.kind === "province" && a.id === b.id;
}

function markNear(
  { x, y }: Pixel,
  { projection, marks, tolerance }: Omit<HitOptions, "provinces">,
): Mark | undefined {
  let nearest: Mark | undefined;
  let least = tolerance;
  for (const mark of marks) {
    const at = projection.pixel(mark.place.point);
    const distance = Math.hypot(at.x - x, at.y - y) - markRadius(mark);
    if (distance >= least) continue;
    least = distance;
    nearest = mark;
  }
  return nearest;
}
