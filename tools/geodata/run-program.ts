import { spawnSync } from "node:child_process";

/** Runs a program and returns what it printed. Throws with the command and all it said when it fails or is not there. */
export function runProgram(program: string, args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (error === undefined && status === 0) return stdout;
  const reason = error?.message ?? `exit code ${status}`;
  throw new Error(`${program} ${args.join(" ")}\nfailed (${reason}):\n${stdout}${stderr}`.trimEnd());
}

/** Runs npm: the one that started this program, else the one on the PATH. */
export function runNpm(args: readonly string[]): string {
  const script = process.env.npm_execpath;
  return script?.endsWith("npm-cli.js")
    ? runProgram(process.execPath, [script, ...args])
    : runProgram("npm", args);
}
