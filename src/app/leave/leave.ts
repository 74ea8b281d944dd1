/**
 * Leaves the atlas at once: whatever stands on the page is gone before the function returns, and an empty page takes its
 * place in the tab. That page is the browser's own: it asks nothing of any server, works offline, and shows no address.
 */
export function leave(): void {
  document.documentElement.replaceChildren();
  window.location.replace("about:blank");
}
