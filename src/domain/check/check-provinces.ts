import { readProvinces } from "../read-provinces.ts";
import { shown } from "../rejection.ts";
import { provinceIds } from "../vocabulary.ts";
import { statedId } from "./check-ids.ts";
import { checkPolygon } from "./check-rings.ts";
import type { Entry } from "./entry.ts";
import type { Fault } from "./finding.ts";
import { checkType } from "./geojson-members.ts";
import { isObject, member } from "./json-pointer.ts";

/** Everything that is wrong with the boundaries: what the reader refuses, rings, and provinces that are missing. */
export function checkProvinces(content: unknown, entries: readonly Entry[]): Fault[] {
  const each = entries.map((entry) => checkProvince(entry));
  const ids = new Set(entries.map(({ value }) => statedId(value)));
  const missing = provinceIds.filter((id) => !ids.has(id)).map(missingProvince);
  const faults = [...each.flat(), ...missing];
  return faults.length > 0 ? faults : refusals(content, entries);
}

function checkProvince({ value, pointer }: Entry): Fault[] {
  const geometry = member(value, "geometry");
  if (!isObject(geometry)) {
    const expected = "a Polygon or MultiPolygon";
    const kind = geometry === undefined ? "geojson.geometry-missing" : "schema.type";
    return [{ class: kind, pointer, found: shown(geometry), expected, mend: "run npm run geodata" }];
  }
  const at = `${pointer}/geometry`;
  const type = member(geometry, "type");
  if (["Point", "MultiPoint", "LineString", "MultiLineString", "GeometryCollection"].includes(String(type))) {
    const expected = "a Polygon or MultiPolygon";
    return [
      {
        class: "geometry.type-not-allowed",
        pointer: `${at}/type`,
        found: shown(type),
        expected,
        mend: "run npm run geodata",
      },
    ];
  }
  const forms = isObject(value) ? checkType(value, { pointer, wanted: ["Feature"] }) : [];
  return [
    ...forms,
    ...checkType(geometry, { pointer: at, wanted: ["Polygon", "MultiPolygon"] }),
    ...checkPolygon(geometry, at),
  ];
}

function missingProvince(id: string): Fault {
  const expected = `the boundary of ${id}`;
  return {
    class: "schema.required",
    pointer: "/features",
    found: "nothing",
    expected,
    mend: "run npm run geodata",
  };
}

/** What the app's reader says, where no rule here said it better. */
function refusals(content: unknown, entries: readonly Entry[]): Fault[] {
  return readProvinces(content).rejected.flatMap(({ record, reasons }) => {
    const entry = entries.find(({ value }, index) => (statedId(value) ?? String(index)) === record);
    return reasons.map(
      (reason): Fault => ({
        ...reason,
        class: "schema.type",
        pointer: (entry?.pointer ?? "") + reason.pointer,
        mend: "run npm run geodata",
      }),
    );
  });
}
