import { defineConfig } from "@playwright/test";
import { ensureChromium } from "./tools/chromium.ts";

// Set in the environment, so that the worker processes, which read this file too, need not search again.
process.env.CHROME_PATH ||= ensureChromium();

const SOFTWARE_GRAPHICS = [
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  // Debian's Chromium paints the page itself through the graphics by its own settings: two fifths more work where they are software.
  "--disable-gpu-rasterization",
];
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
const IN_A_CONTAINER = ["--no-sandbox", "--disable-dev-shm-usage"];
// No name but the machine's own resolves: a test cannot reach the network, whatever the page asks for.
const OFFLINE = ["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost"];

export default defineConfig({
  testDir: "tests",
  testMatch: "*.spec.ts",
  // Software graphics keep a core busy per page: more workers than cores only make each of them slower.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      args: [...IN_A_CONTAINER, ...SOFTWARE_GRAPHICS, ...QUIET, ...OFFLINE],
    },
  },
  // A test runs on the desktop unless it is tagged: "@phone" for the phone only, "@both" for both.
  projects: [
    { name: "desktop", grepInvert: /@phone\b/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      grep: /@(phone|both)\b/,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
});
