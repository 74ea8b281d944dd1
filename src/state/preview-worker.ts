import { type PreviewTask, previewOfTask } from "./preview-task.ts";

/* A thread of its own for checking a file: the page goes on answering meanwhile. It is given all it needs, asks for nothing, and ends with its answer. */
self.addEventListener("message", ({ data }: MessageEvent<PreviewTask>) => {
  self.postMessage(previewOfTask(data));
});
