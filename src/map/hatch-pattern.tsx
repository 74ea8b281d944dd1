/** The hatching of provinces without a documented incident, as the map's `hatchImage` has it. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" className="fill-ramp-1" />
      <path d="M-1 1 1-1M-1 7 7-1M5 7 7 5" className="stroke-control-line" strokeWidth="0.75" />
    </pattern>
  );
}
