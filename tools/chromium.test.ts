import { expect, test } from "vitest";
import { candidatePaths, findChromium, installations, type Machine } from "./chromium.ts";

function machine(facts: Partial<Machine> & { readonly browsers?: readonly string[] }): Machine {
  return {
    platform: "linux",
    env: { PATH: "/usr/bin:/home/reader/bin" },
    playwrightPath: "/cache/playwright/chrome",
    works: (path) => (facts.browsers ?? []).includes(path),
    ...facts,
  };
}

test("CHROME_PATH wins over a browser on the PATH", () => {
  const both = machine({
    env: { CHROME_PATH: "/own/chrome", PATH: "/usr/bin" },
    browsers: ["/usr/bin/chromium", "/own/chrome"],
  });
  expect(findChromium(both)).toBe("/own/chrome");
});

test("a CHROME_PATH that does not start is an error, not a reason to take another browser", () => {
  const wrong = machine({ env: { CHROME_PATH: "/gone", PATH: "/usr/bin" }, browsers: ["/usr/bin/chromium"] });
  expect(() => findChromium(wrong)).toThrow('CHROME_PATH is "/gone"');
});

test("Chromium is preferred to Chrome, and any folder of the PATH counts", () => {
  expect(findChromium(machine({ browsers: ["/usr/bin/google-chrome", "/home/reader/bin/chromium"] }))).toBe(
    "/home/reader/bin/chromium",
  );
});

test("a stub that does not start is passed over", () => {
  expect(findChromium(machine({ browsers: ["/usr/bin/google-chrome-stable"] }))).toBe(
    "/usr/bin/google-chrome-stable",
  );
});

test("Playwright's download is the last resort", () => {
  expect(findChromium(machine({ browsers: ["/cache/playwright/chrome"] }))).toBe("/cache/playwright/chrome");
  expect(candidatePaths(machine({})).at(-1)).toBe("/cache/playwright/chrome");
});

test("without a browser nothing is found", () => {
  expect(findChromium(machine({}))).toBeUndefined();
});

test("on macOS the applications are searched, the reader's own folder included", () => {
  const paths = candidatePaths(machine({ platform: "darwin", env: { HOME: "/Users/reader" } }));
  expect(paths).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  expect(paths).toContain("/Users/reader/Applications/Chromium.app/Contents/MacOS/Chromium");
});

test("on Windows the program folders are searched, with its own separators", () => {
  const env = { Path: "C:\\Tools;D:\\Bin", PROGRAMFILES: "C:\\Program Files", LOCALAPPDATA: "C:\\Local" };
  const paths = candidatePaths(machine({ platform: "win32", env }));
  expect(paths).toContain("D:\\Bin\\chrome.exe");
  expect(paths).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
  expect(paths).toContain("C:\\Local\\Microsoft\\Edge\\Application\\msedge.exe");
});

test("Debian's package is installed first, by root only; elsewhere Playwright's download", () => {
  const names = (distribution: string, isRoot: boolean, platform: NodeJS.Platform = "linux") =>
    installations(platform, { distribution, isRoot }).map(({ name }) => name);
  const download = "Playwright's Chromium";
  expect(names("debian", true)).toEqual(["Debian's package chromium", download]);
  expect(names("debian", false)).toEqual([download]);
  expect(names("ubuntu", true)).toEqual([download]);
  expect(names("", true, "darwin")).toEqual([download]);
});

test("Playwright installs system libraries too where it may", () => {
  const [root] = installations("linux", { distribution: "ubuntu", isRoot: true });
  const [reader] = installations("linux", { distribution: "ubuntu", isRoot: false });
  expect(root?.commands[0]).toContain("--with-deps");
  expect(reader?.commands[0]).not.toContain("--with-deps");
});
