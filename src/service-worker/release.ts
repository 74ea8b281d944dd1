/** An edition of the atlas as built: the record's version and day, and how many bytes keeping all its files takes. */
export interface Edition {
  /** Of the files together: another byte in any of them is another version. */
  readonly version: string;
  /** The day the record stands at, as an ISO day. */
  readonly day: string;
  readonly bytes: number;
}

/** An edition with its files: by path from the page's folder ("./" is the page itself), the SHA-256 in base64. */
export interface Release extends Edition {
  readonly files: Readonly<Record<string, string>>;
}
