import { expect, test } from "vitest";
import { formatLayer } from "./format-layer.ts";

test("a layer has one feature a line, 4 decimals, and a line break at its end", () => {
  const text = formatLayer([
    {
      type: "Feature",
      id: 1,
      properties: { name: "a" },
      geometry: { type: "Point", coordinates: [51.123449, 35] },
    },
    {
      type: "Feature",
      properties: {},
      geometry: {
        type: "LineString",
        coordinates: [
          [1, 2],
          [3.00006, -4],
        ],
      },
    },
  ]);
  expect(text).toBe(
    [
      '{"type":"FeatureCollection","features":[',
      '{"type":"Feature","id":1,"properties":{"name":"a"},"geometry":{"type":"Point","coordinates":[51.1234,35]}},',
      '{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[1,2],[3.0001,-4]]}}',
      "]}\n",
    ].join("\n"),
  );
});

test("what was formatted once stays the same when it is formatted again", () => {
  const ring: [number, number][] = [
    [51.00004, 35.00006],
    [52, 35],
    [52, 36],
    [51.00004, 35.00006],
  ];
  const once = formatLayer([
    { type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates: [[ring]] } },
  ]);
  expect(formatLayer(JSON.parse(once).features)).toBe(once);
});
