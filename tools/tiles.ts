import { tilesCommand } from "./tiles/tiles-command.ts";

const { output, code } = await tilesCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.exitCode = code;
