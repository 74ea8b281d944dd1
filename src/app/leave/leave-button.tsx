import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { leave } from "./leave.ts";

/** Empties the page at once, on the press itself, not on its release. */
export function LeaveButton() {
  const { t } = useLocale();
  return <Button onPressStart={leave}>{t("leave.button")}</Button>;
}
