/** First seven hexadecimal digits of the SHA-256 of the record's files: which data this build was made from. */
declare const __DATA_VERSION__: string;

/** The day the record stands at, as an ISO day, from data/record.json. */
declare const __DATA_DAY__: string;

/** How the app was built: as a site, as one file to pass on, or for the dev server. */
declare const __EDITION__: "site" | "file" | "dev";

/** Where pictures, QR codes, citations and embedded maps lead back to, wherever the page is opened; null where the build named no address. */
declare const __BASE_ADDRESS__: string | null;
