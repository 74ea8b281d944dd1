import { parseArgs } from "node:util";
import { baseAddress } from "./vite/base-address.ts";

/**
 * Takes `--base URL` off a command line and hands it to the build as ATLAS_BASE, which may be set instead. Returns what else stands on
 * the line, in order. Throws on an address that others could not open, and on any other option.
 */
export function takeBaseOption(args: readonly string[]): readonly string[] {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { base: { type: "string" } },
  });
  if (values.base !== undefined) process.env.ATLAS_BASE = baseAddress(values.base);
  return positionals;
}
