/** A part of a long work; given whether there is time for more, and true once all is done. */
export type Slice = (hasTime: () => boolean) => boolean;

/** How long a slice may take where the browser does not say when it is idle: well below a frame. */
const sliceMilliseconds = 8;
const pauseMilliseconds = 50;

/** Does a work slice by slice while the page has nothing else to do, until it is done or the function that comes back is called. */
export function whenIdle(slice: Slice): () => void {
  return typeof requestIdleCallback === "function" ? inIdleTime(slice) : inPauses(slice);
}

function inIdleTime(slice: Slice): () => void {
  const next = () =>
    requestIdleCallback((deadline) => {
      if (!slice(() => deadline.timeRemaining() > 1)) handle = next();
    });
  let handle = next();
  return () => cancelIdleCallback(handle);
}

/** For Safari, which has no idle callbacks. */
function inPauses(slice: Slice): () => void {
  const next = () =>
    setTimeout(() => {
      const end = performance.now() + sliceMilliseconds;
      if (!slice(() => performance.now() < end)) handle = next();
    }, pauseMilliseconds);
  let handle = next();
  return () => clearTimeout(handle);
}
