/**
 * What a worker answers to a task, both plain data; the worker ends with its answer. Rejects where it cannot be started, be it that the
 * policy, the browser or the line forbids it, and where it fails: the caller then does the task itself.
 */
export async function onWorker<Task, Answer>(url: string, task: Task): Promise<Answer> {
  const worker = new Worker(url, { type: "module" });
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener("error", ({ message }) =>
        reject(new Error(`The worker ${url} failed: ${message}`)),
      );
      worker.addEventListener("messageerror", () => reject(new Error(`The answer of ${url} was unreadable`)));
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}
