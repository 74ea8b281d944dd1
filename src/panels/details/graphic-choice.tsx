import "./graphic-choice.css";
import type { Incident } from "../../domain/incident.ts";
import { events, useAtlas } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";

/** Whether what an incident tells in words is folded: it is graphic, and the reader has not asked for such details. */
export function useIsFolded({ graphic }: Pick<Incident, "graphic">): boolean {
  const details = useAtlas((state) => state.details);
  return graphic && details === "folded";
}

/** Says that the words of an incident tell of deaths, bodies or violence, and shows or folds those of all such incidents. */
export function GraphicChoice() {
  const { t } = useLocale();
  const isShown = useAtlas(({ details }) => details === "shown");
  return (
    <div className="graphic-choice">
      <p>
        <Icon name="warning" />
        {t(isShown ? "graphic.shown" : "graphic.folded")}
      </p>
      <Button aria-expanded={isShown} onPress={() => events.detailsChosen(isShown ? "folded" : "shown")}>
        {t(isShown ? "graphic.fold" : "graphic.show")}
      </Button>
    </div>
  );
}
