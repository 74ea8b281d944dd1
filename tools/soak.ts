import { spawnSync } from "node:child_process";
import { join } from "node:path";

/*
 * 2,000 random steps in a real browser, first without the map's graphics, then with them; `npm run soak -- 500` takes as many.
 * ATLAS_SOAK_SEED names another order of steps. Prints heap, nodes and listeners after 200 steps and at the end.
 */
const root = join(import.meta.dirname, "..");
const steps = process.argv[2] ?? "2000";
const runs = [{ ATLAS_SOAK: steps }, { ATLAS_SOAK: steps, ATLAS_SOAK_GRAPHICS: "1" }];

for (const [index, setting] of runs.entries()) {
  const parts = [
    "tsx",
    "tools/browser-test.ts",
    ...(index > 0 ? ["--built"] : []),
    "soak.spec.ts",
    "--workers=1",
  ];
  const { status } = spawnSync("npx", parts, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...setting },
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
