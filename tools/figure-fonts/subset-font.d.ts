declare module "subset-font" {
  /** A font with the glyphs of a text only, in the format asked for. */
  function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: "woff2" | "sfnt";
      readonly keepFeatures?: readonly string[];
      readonly variationAxes?: Readonly<
        Record<string, number | { readonly min: number; readonly max: number }>
      >;
      readonly noHinting?: boolean;
    },
  ): Promise<Uint8Array>;

  // biome-ignore lint/style/noDefaultExport: this is how the package exports it.
  export { subsetFont as default };
}
