import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";

/** A site whose record can be exchanged, and the address at which it is served until it is closed. */
export interface EditionServer {
  readonly url: string;
  /** Serves these texts in place of files whose names begin and end like theirs, as "incidents.geojson"; none gives back the site's own. */
  readonly publish: (files: ReadonlyMap<string, string>) => void;
  readonly close: () => void;
}

/** Serves a site on a free port of this machine. */
export async function serveEdition(site: RequestListener): Promise<EditionServer> {
  let edition: ReadonlyMap<string, string> = new Map();
  const server = createServer((request, response) => {
    const name = (request.url ?? "").replace(/^.*\//, "").replace(/-[\w-]{8}(?=\.)/, "");
    const text = edition.get(name);
    if (text === undefined) return site(request, response);
    response.writeHead(200, { "Content-Type": "application/json" }).end(text);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error(`The server is bound to ${address}, expected an address with a port`);
  return {
    url: `http://localhost:${address.port}/`,
    publish: (files) => {
      edition = files;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
