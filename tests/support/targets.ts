import type { Page } from "@playwright/test";

/** Least width and height of what is pressed, in CSS pixels: WCAG 2.2, 2.5.8. */
export const leastTarget = 24;

/** What is pressed; but not the marks of the chart of tolls, which stand where their figures are and are rows of the table below as well. */
const pressed =
  ":not(.chart-mark):is(a[href], button, input, select, textarea, summary, [role=button], [role=slider], [role=tab], [role=option])";

/**
 * What can be pressed and is smaller than a size, each with its name and measures; empty when all is large enough. What stands in a
 * line of text is as low as the text, and what is hidden or out of sight is no target. What the pointer reaches around an
 * element, or by its label, belongs to it: how far a small one reaches is asked of the pixels on both sides of its middle.
 */
export function smallTargets(page: Page, least: number, among = pressed): Promise<readonly string[]> {
  return page.evaluate(
    ({ among, least }) => {
      const owner = (element: Element) => element.closest("label") ?? element;
      const isInText = (element: Element) =>
        element.matches("a") && getComputedStyle(element).display === "inline";
      const isHit = (element: Element, x: number, y: number) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && owner(element).contains(top);
      };
      /** How many pixels in a line through the middle are the element's, no more than are asked for. */
      const reach = (isHitAt: (away: number) => boolean) => {
        const side = (sign: 1 | -1) => {
          let away = 1;
          while (away < least && isHitAt(sign * away)) away += 1;
          return away - 1;
        };
        return side(1) + 1 + side(-1);
      };
      const isSmall = (element: Element) => {
        const { left, top, width, height } = owner(element).getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        if ((Math.round(width) >= least && Math.round(height) >= least) || !isHit(element, x, y))
          return false;
        const across = reach((away) => isHit(element, x + away, y));
        const down = reach((away) => isHit(element, x, y + away));
        return Math.max(across, width) < least - 0.5 || Math.max(down, height) < least - 0.5;
      };
      const said = (element: Element) => {
        const { width, height } = owner(element).getBoundingClientRect();
        const name = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40);
        const kind = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`;
        return `${kind} "${name}" ${width.toFixed(0)} x ${height.toFixed(0)}`;
      };
      return [...document.querySelectorAll(among)]
        .filter((element) => !isInText(element) && isSmall(element))
        .map(said);
    },
    { among, least },
  );
}
