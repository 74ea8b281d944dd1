import { events } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { cleanKeys } from "./clean-keys.ts";
import { useWakefulness } from "./use-wakefulness.ts";

/** Back to the whole page. Seen while a pointer or a finger moves and while it has the focus, so that it is on no picture of the screen. */
export function WayOut() {
  const { t } = useLocale();
  const isAwake = useWakefulness();
  return (
    <div className="clean-way-out" data-awake={isAwake || undefined}>
      <Button aria-keyshortcuts={`Escape ${cleanKeys}`} onPress={() => events.viewOpened("map")}>
        <Icon name="close" />
        {t("clean.leave")}
      </Button>
    </div>
  );
}
