import { join } from "node:path";
import { buildAtlas } from "./build-atlas.ts";
import { serve } from "./serve.ts";

const root = join(import.meta.dirname, "..");
const port = portFrom(process.env.PORT ?? "4173");

await buildAtlas(root);
try {
  const { url } = await serve({ directory: join(root, "dist"), port });
  console.log(`Iran Incident Atlas: ${url}`);
} catch (error) {
  if (!isPortTaken(error)) throw error;
  console.error(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
  process.exitCode = 1;
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${text}", expected a whole number from 0 to 65535.`);
  }
  return port;
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
