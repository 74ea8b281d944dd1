import { newCommand } from "./data/new/new-command.ts";

process.exitCode = await newCommand({ from: process.cwd(), input: process.stdin, output: process.stdout });
