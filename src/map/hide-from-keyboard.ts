/** Leaves focus, keys and name to the element around map and drawing, which has them whichever of the two is shown. */
export function hideFromKeyboard(canvas: HTMLCanvasElement): void {
  for (const name of ["tabindex", "role", "aria-label"]) canvas.removeAttribute(name);
  canvas.ariaHidden = "true";
}
