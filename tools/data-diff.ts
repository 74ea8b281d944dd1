import { diffCommand } from "./data/diff-command.ts";

const { output, code } = diffCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.exitCode = code;
