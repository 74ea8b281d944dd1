import type { Edition } from "../../service-worker/release.ts";
import { isEdition } from "./edition.ts";
import { serviceWorkerUrl } from "./service-worker-url.ts";

/** How it stands with the copy on the device. `next` is a newer edition that is kept too and waits to be shown. */
export type OfflineState =
  | { readonly phase: "impossible" | "absent" | "keeping" | "removed" | "remove-failed" }
  | { readonly phase: "failed"; readonly reason: "network" | "storage" }
  | { readonly phase: "kept"; readonly edition: Edition; readonly next: Edition | null };

/**
 * The copy of the atlas on the reader's device: found if it was kept before, kept and removed only when the reader asks. The
 * browser's own parts are handed in.
 */
export class OfflineCopy {
  #state: OfflineState;
  readonly #container: ServiceWorkerContainer | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #watched = new WeakSet<ServiceWorkerRegistration>();
  #failure: "network" | "storage" = "network";

  constructor(container: ServiceWorkerContainer | undefined) {
    this.#container = container;
    this.#state = { phase: container ? "absent" : "impossible" };
    container?.addEventListener("message", ({ data }) => {
      this.#failure = data === "QuotaExceededError" ? "storage" : "network";
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): OfflineState => this.#state;

  /** Looks whether a copy is kept, and whether the site has a newer one. Asks nothing of the network where none is. */
  async look(): Promise<void> {
    const registration = await this.#registration();
    if (!registration) {
      // Another tab removed it.
      if (this.#state.phase === "kept") this.#become({ phase: "absent" });
      return;
    }
    this.#watch(registration);
    await this.#tell(registration);
    // Offline, or a filter page in place of the script: what is kept stays as it is.
    await registration.update().catch(() => undefined);
  }

  /** Keeps the atlas on the device: all of it, or nothing. */
  async keep(): Promise<void> {
    if (!this.#container) return;
    this.#become({ phase: "keeping" });
    this.#failure = "network";
    try {
      const registration = await this.#container.register(serviceWorkerUrl, { updateViaCache: "none" });
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      if (!worker || !(await isActivated(worker))) throw new Error("The service worker was not installed");
      this.#watch(registration);
      await this.#tell(registration);
    } catch {
      await this.#clear().catch(() => undefined);
      this.#become({ phase: "failed", reason: this.#failure });
    }
  }

  /** Removes the copy and everything by which the browser knows of it. */
  async remove(): Promise<void> {
    try {
      await this.#clear();
      this.#become({ phase: "removed" });
    } catch {
      this.#become({ phase: "remove-failed" });
    }
  }

  /** Shows the newer edition: the page is loaded anew from it. */
  async showNext(): Promise<void> {
    const waiting = (await this.#registration())?.waiting;
    this.#container?.addEventListener("controllerchange", () => window.location.reload(), { once: true });
    waiting?.postMessage("show");
  }

  /** The registration for this very folder; one for a folder above belongs to another page. */
  async #registration(): Promise<ServiceWorkerRegistration | undefined> {
    const registration = await this.#container?.getRegistration(scopeUrl()).catch(() => undefined);
    return registration?.scope === scopeUrl() ? registration : undefined;
  }

  async #clear(): Promise<void> {
    await (await this.#registration())?.unregister();
    const names = (await window.caches.keys()).filter((name) => name.startsWith(`atlas ${scopeUrl()} `));
    await Promise.all(names.map((name) => window.caches.delete(name)));
  }

  #watch(registration: ServiceWorkerRegistration): void {
    if (this.#watched.has(registration)) return;
    this.#watched.add(registration);
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", () => void this.#tell(registration));
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void this.look();
    });
  }

  async #tell(registration: ServiceWorkerRegistration): Promise<void> {
    if (!registration.active) return;
    const edition = await editionOf(registration.active);
    const next = registration.waiting ? await editionOf(registration.waiting) : null;
    this.#become({ phase: "kept", edition, next });
  }

  #become(state: OfflineState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** The copy of this page's atlas. Under the dev server and in the one file nothing can be kept. */
export const offlineCopy = new OfflineCopy(
  __EDITION__ === "site" && "caches" in window ? navigator.serviceWorker : undefined,
);

function scopeUrl(): string {
  return new URL("./", document.baseURI).href;
}

function isActivated(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === "activated") resolve(true);
      if (worker.state === "redundant") resolve(false);
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

function editionOf(worker: ServiceWorker): Promise<Edition> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      if (isEdition(data)) resolve(data);
      else reject(new Error(`The service worker said ${JSON.stringify(data)}, expected its edition`));
    };
    worker.postMessage("edition", [port2]);
  });
}
