import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { siteHandler } from "../../tools/serve.ts";

/** What the server, or whoever sits on the line, does with a request. */
export type Conduct =
  /** Answers as it should. */
  | { readonly kind: "honest" }
  /** Drops every connection, those that are open too. */
  | { readonly kind: "drop" }
  /** Answers every address with a page of its own, as if it were the thing asked for. */
  | { readonly kind: "filter" }
  /** Sends half of one file, then drops the connection. */
  | { readonly kind: "cut"; readonly path: string }
  /** Sends other bytes of the right length and type for one file. */
  | { readonly kind: "poison"; readonly path: string };

const FILTER_PAGE = "<!doctype html><title>Blocked</title><h1>Access to this site is blocked</h1>";

/** A server on a free port whose site and conduct a test changes while it runs. Paths are from the site's folder; "" is the page. */
export class HostileServer {
  conduct: Conduct = { kind: "honest" };
  directory: string;
  /** Every path that was asked for, in order, whatever came of it. */
  readonly asked: string[] = [];
  readonly #server: Server;

  private constructor(directory: string) {
    this.directory = directory;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  /** Starts a server with a built site. */
  static async start(directory: string): Promise<HostileServer> {
    const hostile = new HostileServer(directory);
    await new Promise<void>((resolve) => hostile.#server.listen(0, "127.0.0.1", resolve));
    return hostile;
  }

  /** Address of the site, ending with a slash. */
  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string")
      throw new Error("The server has no port, expected one.");
    return `http://localhost:${address.port}/`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? "/", this.url).pathname.slice(1);
    this.asked.push(path);
    const { conduct } = this;
    const isAimedAt = "path" in conduct && conduct.path === path;
    if (conduct.kind === "drop") request.socket.destroy();
    else if (conduct.kind === "filter") block(response);
    else if (conduct.kind === "cut" && isAimedAt) this.#cut(path, response);
    else if (conduct.kind === "poison" && isAimedAt) this.#poison(path, response);
    else siteHandler({ directory: this.directory })(request, response);
  }

  #cut(path: string, response: ServerResponse): void {
    const content = this.#content(path);
    response.writeHead(200, { "Content-Type": typeOf(path), "Content-Length": content.length });
    response.write(content.subarray(0, half(content)), () => response.destroy());
  }

  #poison(path: string, response: ServerResponse): void {
    const content = Buffer.from(this.#content(path));
    content.fill(" ", half(content));
    response.writeHead(200, { "Content-Type": typeOf(path), "Content-Length": content.length }).end(content);
  }

  #content(path: string): Buffer {
    return readFileSync(join(this.directory, path || "index.html"));
  }
}

function block(response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(FILTER_PAGE);
}

function half(content: Buffer): number {
  return Math.floor(content.length / 2);
}

function typeOf(path: string): string {
  if (path.endsWith("js")) return "text/javascript";
  return path.endsWith("json") ? "application/json" : "text/html; charset=utf-8";
}
