import url from "./preview-worker.ts?worker&url";

/** Address of the script that checks a file on a thread of its own; "" where the build has none, as the atlas in one file. */
export const previewWorkerUrl: string = url;
