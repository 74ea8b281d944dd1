import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { recordStampPlugin } from "./tools/vite/record-stamp.ts";

export default defineConfig({
  plugins: [recordStampPlugin(join(import.meta.dirname, "data"))],
  test: {
    include: ["src/**/*.test.{ts,tsx}", "tools/**/*.test.ts", "tests/**/*.test.ts"],
    environment: "node",
    maxWorkers: 2,
    // Property tests over ten thousand records are slow on a busy machine, and a slow pass is no failure.
    testTimeout: 30_000,
  },
});
