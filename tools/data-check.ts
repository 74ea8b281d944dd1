import { checkCommand } from "./data/check-command.ts";

const { output, code } = checkCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.exitCode = code;
