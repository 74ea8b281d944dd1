/*
 * Keeps one release of the atlas on the reader's device, once the reader asked for it, and answers from it. It trusts neither the
 * network nor the cache: what does not have its file's SHA-256 is not kept and not shown. A new release waits until a page
 * asks for it. It is one file without imports, so that a browser that has it needs no other.
 */
import type { Release } from "./release.ts";

declare const self: ServiceWorkerGlobalScope;
declare const __RELEASE__: Release;

const { files, ...edition } = __RELEASE__;
const { scope } = self.registration;
const prefix = `atlas ${scope} `;
const cacheName = prefix + edition.version;
const hashHeader = "x-sha256";
const page = "./";

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("message", ({ data, ports }) => {
  if (data === "show") void self.skipWaiting();
  else ports[0]?.postMessage(edition);
});

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const address = url.split(/[?#]/, 1)[0] ?? "";
  if (method !== "GET" || !address.startsWith(scope)) return;
  event.respondWith(answer(address.slice(scope.length).replace(/^(index\.html)?$/, page), event.request));
});

/** All or nothing: a line that is cut, a poisoned file, or a full disk leaves what was kept before as it was. */
async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  const keep = async (path: string) => cache.put(path, (await kept(path)) ?? (await fetched(path)));
  try {
    await Promise.all(Object.keys(files).map(keep));
  } catch (error) {
    await caches.delete(cacheName);
    for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
      client.postMessage(error instanceof Error && error.name);
    throw error;
  }
}

/** The release before stays, for pages still open that may yet ask for its parts. */
async function activate(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.slice(0, -2).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(path: string, request: Request): Promise<Response> {
  const sound = await kept(path);
  if (sound) return sound;
  if (Object.hasOwn(files, path))
    try {
      return await healed(path);
    } catch {
      // The page itself may be a newer one by now, whose parts are newer too. No other file may be another.
      if (path !== page) return Response.error();
    }
  return fetch(request);
}

/** The file from the network, put back among those kept unless they were removed. */
async function healed(path: string): Promise<Response> {
  const response = await fetched(path);
  if (await caches.has(cacheName)) {
    const cache = await caches.open(cacheName);
    await cache.put(path, response.clone()).catch(() => undefined);
  }
  return response;
}

/** A file of this release or the one before, if the cache still holds its exact bytes. */
async function kept(path: string): Promise<Response | undefined> {
  const response = (await caches.match(path, { cacheName })) ?? (await caches.match(path));
  if (!response) return undefined;
  const digest = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return hash === (files[path] ?? response.headers.get(hashHeader)) ? response : undefined;
}

/** A file of this release from the network. Rejects if it is not the very one. */
async function fetched(path: string): Promise<Response> {
  const hash = files[path] ?? "";
  const { body, headers } = await fetch(path, { cache: "no-cache", integrity: `sha256-${hash}` });
  return new Response(body, {
    headers: { "content-type": headers.get("content-type") ?? "", [hashHeader]: hash },
  });
}
