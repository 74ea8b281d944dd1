import type { Geometry, LayerFeature, LonLat } from "./geojson.ts";

/** A layer as it is committed: one feature a line, so that a diff names what changed, and positions in 4 decimals (11 m). */
export function formatLayer(features: readonly LayerFeature[]): string {
  const lines = features.map((feature) =>
    JSON.stringify({ ...feature, geometry: rounded(feature.geometry) }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

/** The position in 4 decimals. */
export function roundPosition([lon, lat]: readonly [number, number]): LonLat {
  return [Number(lon.toFixed(4)), Number(lat.toFixed(4))];
}

function rounded(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Point":
      return { type: "Point", coordinates: roundPosition(geometry.coordinates) };
    case "LineString":
      return { type: "LineString", coordinates: geometry.coordinates.map(roundPosition) };
    case "MultiLineString":
      return {
        type: "MultiLineString",
        coordinates: geometry.coordinates.map((line) => line.map(roundPosition)),
      };
    case "Polygon":
      return { type: "Polygon", coordinates: geometry.coordinates.map((ring) => ring.map(roundPosition)) };
    case "MultiPolygon":
      return {
        type: "MultiPolygon",
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(roundPosition))),
      };
  }
}
