import { useEffect } from "react";

/** Beside what is shown without a map: once that is there it says on the root element that there is no map to wait for. */
export function NoMap() {
  useEffect(() => {
    document.documentElement.dataset.map = "none";
  }, []);
  return null;
}
