import "./map-controls.css";
import type { ProvinceId } from "../domain/vocabulary.ts";
import { events, useDataset } from "../state/atlas.ts";
import { recordIndex } from "../state/record-index.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useLocale } from "../ui/locale-context.tsx";
import { Tooltip } from "../ui/tooltip.tsx";

export interface MapControlsProps {
  /** Zooms by steps, in or out. */
  readonly onZoom: (steps: number) => void;
  /** The province that can be framed; null offers none. */
  readonly province: ProvinceId | null;
}

/** Zoom, back to Iran, and to the picked province. */
export function MapControls({ onZoom, province }: MapControlsProps) {
  const { t } = useLocale();
  return (
    <div className="map-controls">
      <Button tone="icon" aria-label={t("map.zoomIn")} onPress={() => onZoom(1)}>
        <Icon name="plus" />
      </Button>
      <Button tone="icon" aria-label={t("map.zoomOut")} onPress={() => onZoom(-1)}>
        <Icon name="minus" />
      </Button>
      <Tooltip text={t("map.backToIran")}>
        <Button
          tone="icon"
          aria-label={t("map.backToIran")}
          onPress={() => events.framingRequested({ kind: "iran" })}
        >
          <Icon name="home" />
        </Button>
      </Tooltip>
      {province ? <FitProvince id={province} /> : null}
    </div>
  );
}

function FitProvince({ id }: { readonly id: ProvinceId }) {
  const { t, text } = useLocale();
  const province = recordIndex(useDataset()).provinces.get(id);
  if (!province) return null;
  const label = t("map.fitProvince", { province: text(province.name) });
  return (
    <Tooltip text={label}>
      <Button
        tone="icon"
        aria-label={label}
        onPress={() => events.framingRequested({ kind: "province", id })}
      >
        <Icon name="fit" />
      </Button>
    </Tooltip>
  );
}
