import { importCommand } from "./data/import-command.ts";

const { output, code } = importCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.exitCode = code;
