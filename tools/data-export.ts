import { exportCommand } from "./data/export-command.ts";

const { output, code } = exportCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.exitCode = code;
