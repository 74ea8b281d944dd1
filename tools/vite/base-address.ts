import type { Plugin } from "vite";

/**
 * The address that pictures lead back to, ending where "#" follows: https://host.example/atlas/. A folder gets the slash that it lacks.
 * Throws on what others could not open: another protocol, a query, a fragment, a name to log in with.
 */
export function baseAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  if (!url || !isWeb || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Error(
      `The base address is ${JSON.stringify(text)}, expected one such as https://host.example/atlas/, without ? and #.`,
    );
  }
  if (!/(\/|\.html?)$/.test(url.pathname)) url.pathname += "/";
  return url.href;
}

/** Defines `__BASE_ADDRESS__` from a text, null where there is none: a page then leads back to wherever it is opened. */
export function baseAddressPlugin(text: string | undefined): Plugin {
  return {
    name: "base-address",
    config: () => ({
      define: { __BASE_ADDRESS__: JSON.stringify(text === undefined ? null : baseAddress(text)) },
    }),
  };
}
