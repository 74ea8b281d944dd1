import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { posix, win32 } from "node:path";
import { chromium as playwright } from "@playwright/test";

/** What the search for a browser needs to know of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The browser that Playwright's own download would put, or has put, on this machine. */
  readonly playwrightPath: string;
  /** Whether there is a browser at this path, and it starts. */
  works(path: string): boolean;
}

/** A command that installs a Chromium, and how to say it. */
export interface Installation {
  readonly name: string;
  readonly commands: readonly (readonly [command: string, ...args: string[]])[];
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const WINDOWS_NAMES = ["chrome.exe", "msedge.exe"];
const MAC_APPS = ["Chromium", "Google Chrome", "Microsoft Edge"];
const WINDOWS_APPS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
const UNIX_FOLDERS = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome", "/opt/homebrew/bin"];

/**
 * Path of a working Chromium, Chrome or Edge: CHROME_PATH, else the first in the usual places, else Playwright's download;
 * undefined if there is none. Throws if CHROME_PATH is set but does not work, rather than quietly take another browser.
 */
export function findChromium(machine: Machine = thisMachine()): string | undefined {
  const chosen = machine.env.CHROME_PATH;
  if (!chosen) return candidatePaths(machine).find((path) => machine.works(path));
  if (machine.works(chosen)) return chosen;
  throw new Error(`CHROME_PATH is "${chosen}", which is not a browser that starts. Correct it, or unset it.`);
}

/** As findChromium, but where there is none installs one and says so. Throws with what to do if that cannot be done. */
export function ensureChromium(machine: Machine = thisMachine()): string {
  const found = findChromium(machine);
  if (found) return found;
  for (const installation of installations(machine.platform, systemFacts())) {
    console.log(`No Chromium or Chrome found: installing ${installation.name}.`);
    if (!installation.commands.every(succeeds)) continue;
    const installed = findChromium(machine);
    if (installed) return installed;
  }
  throw new Error(NO_BROWSER);
}

/** Every path where a browser may be, in the order in which they are tried. */
export function candidatePaths({ platform, env, playwrightPath }: Omit<Machine, "works">): string[] {
  const { join, delimiter } = platform === "win32" ? win32 : posix;
  const onPath = (env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean);
  const folders = platform === "win32" ? onPath : [...onPath, ...UNIX_FOLDERS];
  const names = platform === "win32" ? WINDOWS_NAMES : NAMES;
  const byName = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...byName, ...applicationPaths(platform, env), playwrightPath])];
}

/** Ways to install a Chromium here, best first. Ubuntu's package is only a stub for a snap, so it is left to Playwright. */
export function installations(
  platform: NodeJS.Platform,
  { distribution, isRoot }: { readonly distribution: string; readonly isRoot: boolean },
): Installation[] {
  const system = platform === "linux" && isRoot;
  const download: Installation = {
    name: "Playwright's Chromium",
    commands: [
      [process.execPath, playwrightProgram(), "install", ...(system ? ["--with-deps"] : []), "chromium"],
    ],
  };
  const debian: Installation = {
    name: "Debian's package chromium",
    commands: [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"],
    ],
  };
  return system && distribution === "debian" ? [debian, download] : [download];
}

const NO_BROWSER = `No Chromium or Chrome was found, and none could be installed. Do one of these, then run the command again:
  - set CHROME_PATH to the program of an installed Chromium, Chrome or Edge;
  - Debian:   apt-get install chromium   (as root)
  - Fedora:   dnf install chromium       (as root)
  - macOS:    brew install --cask chromium
  - anywhere: npx playwright install --with-deps chromium`;

function applicationPaths(platform: NodeJS.Platform, env: Machine["env"]): string[] {
  if (platform === "darwin") {
    const roots = ["/Applications", ...(env.HOME ? [posix.join(env.HOME, "Applications")] : [])];
    return MAC_APPS.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return WINDOWS_APPS.flatMap((app) => roots.map((root) => win32.join(root, app)));
  }
  return [];
}

function thisMachine(): Machine {
  const { platform, env } = process;
  return {
    platform,
    env,
    playwrightPath: playwright.executablePath(),
    works: (path) => starts(path, platform),
  };
}

/** A file may be a stub that only says what to install, so it is asked for its version; Windows would open a window. */
function starts(path: string, platform: NodeJS.Platform): boolean {
  if (!existsSync(path)) return false;
  if (platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function systemFacts() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  const distribution = /^ID="?([\w-]+)"?$/m.exec(release)?.[1] ?? "";
  return { distribution, isRoot: process.getuid?.() === 0 };
}

function playwrightProgram(): string {
  return createRequire(import.meta.url).resolve("@playwright/test/cli");
}

function succeeds([command, ...args]: Installation["commands"][number]): boolean {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync(command, args, { stdio: "inherit", env });
    return true;
  } catch {
    console.log(`Failed: ${[command, ...args].join(" ")}`);
    return false;
  }
}
