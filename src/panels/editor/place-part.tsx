import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { LonLat } from "../../domain/check/lon-lat.ts";
import { placedAt, pointOf, withPrecision } from "../../domain/edit/draft-place.ts";
import { valueAt } from "../../domain/edit/json-edit.ts";
import { readPoint } from "../../domain/import/read-point.ts";
import { events, useAtlas, useDataset } from "../../state/atlas.ts";
import { recordIndex } from "../../state/record-index.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { useEditorSession } from "./editor-session.ts";
import { FormRow } from "./form-row.tsx";

/** The incident's point: pressed on the map, where its circle of uncertainty is drawn, or written as coordinates. The province follows from it. */
export function PlacePart() {
  const { t } = useLocale();
  const { draft, desk, change } = useEditorSession();
  const [said, setSaid] = useState<string | null | undefined>(undefined);
  const isPlacing = useAtlas(({ editing }) => editing?.isPlacing ?? false);
  const pressed = useAtlas(({ editing }) => editing?.pressed ?? null);
  const point = pointOf(draft.incident);
  const radius = valueAt(draft.incident, "/properties/place_radius_km");
  const radiusKm = typeof radius === "number" && radius > 0 ? radius : 0;

  const place = (at: LonLat) => {
    const { incident, province } = placedAt(draft.incident, at, desk.judge.outline);
    change({ ...draft, incident });
    setSaid(province);
  };
  const takePressed = useEffectEvent(([lon, lat]: readonly number[]) => {
    if (lon !== undefined && lat !== undefined) place([lon, lat]);
  });
  useEffect(() => {
    if (pressed) takePressed(pressed);
  }, [pressed]);
  const box = useRef<HTMLDivElement>(null);
  const wasPlacing = useRef(false);
  useEffect(() => {
    // Back from the map, where the keys have been.
    if (wasPlacing.current && !isPlacing) box.current?.querySelector("button")?.focus();
    wasPlacing.current = isPlacing;
  }, [isPlacing]);
  const [lon, lat] = point ?? [];
  useEffect(() => {
    events.draftPlaced(lon === undefined || lat === undefined ? null : { point: [lon, lat], radiusKm });
  }, [lon, lat, radiusKm]);

  return (
    <>
      <div className="form-place" ref={box}>
        <Button
          tone={isPlacing ? "strong" : "plain"}
          aria-pressed={isPlacing}
          onPress={() => events.placingChanged(!isPlacing)}
        >
          {t(isPlacing ? "editor.stopPlacing" : "editor.placeOnMap")}
        </Button>
        {point ? (
          <Button
            tone="quiet"
            onPress={() => change({ ...draft, incident: withPrecision(draft.incident, "province") })}
          >
            {t("editor.removePoint")}
          </Button>
        ) : null}
      </div>
      <Coordinates point={point} onPlaced={place} />
      <p className="form-said" role="status">
        {said === undefined ? "" : <PlacedIn province={said} />}{" "}
        {point && radiusKm > 0 ? t("editor.radiusShown", { km: radiusKm }) : ""}
      </p>
    </>
  );
}

function PlacedIn({ province }: { readonly province: string | null }) {
  const { t, text } = useLocale();
  const { provinces } = recordIndex(useDataset());
  const found = province === null ? undefined : provinces.get(province);
  return found ? t("editor.placed", { province: text(found.name) }) : t("editor.placedNowhere");
}

interface CoordinatesProps {
  readonly point: LonLat | undefined;
  readonly onPlaced: (point: LonLat) => void;
}

/** The point as two numbers, latitude first as people copy them; taken over once they are two. */
function Coordinates({ point, onPlaced }: CoordinatesProps) {
  const { t } = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = point ? `${point[1]}, ${point[0]}` : "";
  const take = () => {
    const read = typed === null ? undefined : readPoint(typed);
    if (read) onPlaced(read);
    setTyped(null);
  };
  return (
    <FormRow
      pointer="/incident/geometry"
      label={t("editor.coordinates")}
      help={t("editor.coordinatesHelp")}
      isOptional
    >
      {(control) => (
        <input
          {...control}
          className="form-input"
          dir="ltr"
          inputMode="text"
          autoComplete="off"
          value={typed ?? shown}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={take}
          onKeyDown={({ key }) => {
            if (key === "Enter") take();
          }}
        />
      )}
    </FormRow>
  );
}
