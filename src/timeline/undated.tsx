import { events, useAtlas, useSelection } from "../state/atlas.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";
import { Popover } from "../ui/popover.tsx";

/** How many incidents no window can show, for want of a day on the axis. Always there when there are any. */
export function Undated() {
  const { t } = useLocale();
  const count = useSelection().undated.length;
  if (count === 0) return null;
  const label = t("timeline.undated", { count });
  return (
    <Popover trigger={<Button tone="link">{label}</Button>} label={label} placement="top start">
      {(close) => <UndatedNote onShown={close} />}
    </Popover>
  );
}

/** Why they have no day, when they are shown, and the way to see them. Nothing when there are none. */
export function UndatedNote({ onShown }: { readonly onShown: () => void }) {
  const { t } = useLocale();
  const count = useSelection().undated.length;
  const { axis, from, to } = useAtlas(({ filter }) => filter);
  if (count === 0) return null;
  const show = () => {
    events.filterChanged({ from: null, to: null });
    onShown();
  };
  return (
    <div className="timeline-undated-note">
      <p>{t(`timeline.undatedNote.${axis}`, { count })}</p>
      {from === null && to === null ? null : <Button onPress={show}>{t("timeline.undatedShow")}</Button>}
    </div>
  );
}
