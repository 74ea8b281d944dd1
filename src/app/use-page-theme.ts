import { useLayoutEffect } from "react";
import { useAtlas } from "../state/atlas.ts";
import { useMediaQuery } from "./use-media-query.ts";

/** Tells the document which theme to wear: the one chosen, else the device's. */
export function usePageTheme(): void {
  const chosen = useAtlas(({ theme }) => theme);
  const deviceIsDark = useMediaQuery("(prefers-color-scheme: dark)");
  const theme = chosen === "auto" ? (deviceIsDark ? "dark" : "light") : chosen;
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
