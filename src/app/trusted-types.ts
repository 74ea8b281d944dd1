/** The part of Trusted Types that is used here; TypeScript's library does not know them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string | null }): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/**
 * Lets these addresses, and no others, be started as workers; relative ones are meant from the page. Markup and script from
 * texts stay refused altogether. To be called once, before anything else runs; does nothing where a browser has no Trusted Types.
 */
export function allowWorkers(addresses: readonly string[]): void {
  const allowed = new Set(addresses.map(absolute));
  window.trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => (allowed.has(absolute(url)) ? url : null),
  });
}

function absolute(address: string): string {
  return new URL(address, document.baseURI).href;
}
