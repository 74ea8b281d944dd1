/** First seven hexadecimal digits of the SHA-256 of the record's files: which data this build was made from. */
declare const __DATA_VERSION__: string;

/** The day the record stands at, as an ISO day, from data/record.json. */
declare const __DATA_DAY__: string;
