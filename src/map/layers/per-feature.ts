/** An expression that reads the feature, though its value is always the same. */
type PerFeature<Value> = ["case", ["has", "id"], Value, Value];

/**
 * A fixed value, written as if it differed between features. Layers that set the same properties by feature share one
 * shader, and each shader that a first map needs costs 70 ms to compile where graphics are drawn in software.
 */
export function perFeature<Value extends string | number>(value: Value): PerFeature<Value> {
  return ["case", ["has", "id"], value, value];
}
