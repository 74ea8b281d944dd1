import "./drawn-map.css";
import type { MapDrawing } from "../drawing/map-drawing.ts";
import type { Shape } from "../drawing/shape.ts";
import { HatchPattern } from "./hatch-pattern.tsx";

export interface DrawnMapProps {
  readonly drawing: MapDrawing;
}

/** A drawing of the map in the page's colours. To be seen: what stands around it has its name. */
export function DrawnMap({ drawing: { size, layers } }: DrawnMapProps) {
  return (
    <svg
      className="drawn-map"
      aria-hidden="true"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <defs>
        <HatchPattern id="map-hatch" />
      </defs>
      {layers.map(({ name, shapes }) => (
        <g key={name} data-layer={name}>
          {shapes.map((shape) => (
            <DrawnShape key={shape.key} shape={shape} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function DrawnShape({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case "path":
      return <path d={shape.d} {...painted(shape)} />;
    case "circle":
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...painted(shape)} />;
    case "text":
      return (
        <text
          className={`drawn-text fill-${shape.fill} ${shape.halo ? `drawn-halo stroke-${shape.halo}` : ""}`}
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
        >
          {shape.text}
        </text>
      );
  }
}

function painted({
  fill,
  stroke,
  strokeWidth,
}: Pick<Exclude<Shape, { kind: "text" }>, "fill" | "stroke" | "strokeWidth">) {
  return { className: `fill-${fill ?? "none"} stroke-${stroke ?? "none"}`, strokeWidth };
}
