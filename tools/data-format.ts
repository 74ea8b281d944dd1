import { formatCommand } from "./data/format-command.ts";

const { output, code } = formatCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.exitCode = code;
