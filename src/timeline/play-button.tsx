import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useLocale } from "../ui/locale-context.tsx";
import type { Playback } from "./use-playback.ts";

/** Starts and pauses the playing of days. */
export function PlayButton({ playback: { isPlaying, toggle } }: { readonly playback: Playback }) {
  const { t } = useLocale();
  return (
    <Button tone="icon" aria-label={t(isPlaying ? "timeline.pause" : "timeline.play")} onPress={toggle}>
      <Icon name={isPlaying ? "pause" : "play"} />
    </Button>
  );
}
