import "../ui/fonts.css";
import "../ui/tokens.css";
import "../ui/base.css";
import "./app.css";
import { useAtlas } from "../state/atlas.ts";
import { LocaleProvider } from "../ui/locale-context.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { useLeaveKeys } from "./leave/use-leave-keys.ts";
import { LoadingPage } from "./loading-page.tsx";
import { Shell } from "./shell.tsx";
import { usePageLocale } from "./use-page-locale.ts";
import { usePageTheme } from "./use-page-theme.ts";

/** The whole page: says things in the language of the address, and shows the record once it is there. */
export function App() {
  const locale = usePageLocale();
  usePageTheme();
  useLeaveKeys();
  const isReady = useAtlas(({ dataset }) => dataset !== null);
  return (
    <LocaleProvider locale={locale}>
      <ErrorBoundary>{isReady ? <Shell /> : <LoadingPage />}</ErrorBoundary>
    </LocaleProvider>
  );
}
