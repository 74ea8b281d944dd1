import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { headersOf } from "./vite/host-headers.ts";

/** Where a site is served from. */
export interface SiteOptions {
  readonly directory: string;
  /** Address path that the site lies under, with both slashes: "/" or "/atlas/". */
  readonly base?: string;
}

/** A site that is being served. `url` ends with a slash; `close` also ends open connections. */
export interface ServedSite {
  readonly url: string;
  readonly server: Server;
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";

/**
 * Serves a built site on 127.0.0.1 only. Port 0 picks a free one. Rejects with the system's error (`code` EADDRINUSE)
 * if the port is taken.
 */
export async function serve(options: SiteOptions & { readonly port: number }): Promise<ServedSite> {
  const server = createServer(siteHandler(options));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, LOOPBACK, resolve);
  });
  const { port } = boundAddress(server);
  return {
    url: `http://localhost:${port}${options.base ?? "/"}`,
    server,
    close: () => closeServer(server),
  };
}

/**
 * Answers requests from a built site, with the headers that the build asks hosts for and compressed where the build did that: hashed
 * files may be kept for a year, all others are asked for again each time.
 */
export function siteHandler({ directory, base = "/" }: SiteOptions) {
  const files = sirv(directory, {
    // Read from the disk on each request: a rebuild while serving is seen at once, and nothing stale is cut to an old length.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader("Cache-Control", "no-cache");
      for (const [name, values] of headersOf(path)) response.setHeader(name, values);
    },
  });
  return (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? "/";
    if (!url.startsWith(base)) return notFound(response);
    request.url = url.slice(base.length - 1);
    files(request, response, () => notFound(response));
  };
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
}

function boundAddress(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") {
    throw new Error(`The server is bound to ${address}, expected an address with a port.`);
  }
  return address;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
