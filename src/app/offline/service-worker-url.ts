/** Address of the service worker, from the page. It lies beside the page, because it may answer only for what lies below itself. */
export const serviceWorkerUrl = "./service-worker.js";
