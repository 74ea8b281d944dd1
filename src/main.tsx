import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { serviceWorkerUrl } from "./app/offline/service-worker-url.ts";
import { allowWorkers } from "./app/trusted-types.ts";
import { workerUrl } from "./map/worker-url.ts";
import { atlas, events } from "./state/atlas.ts";
import { followAddress } from "./state/history.ts";
import { loadDataset } from "./state/load.ts";
import { prepareDragWhenIdle } from "./state/prepare-drag.ts";
import { prepareSearchWhenIdle } from "./state/prepare-search.ts";
import { previewWorkerUrl } from "./state/preview-worker-url.ts";
import { giveControlsWords } from "./ui/control-words.ts";

const container = document.getElementById("app");
if (!container) throw new Error("index.html has no element #app, expected one to mount the atlas in");

giveControlsWords(window);
allowWorkers([workerUrl, previewWorkerUrl, serviceWorkerUrl].filter((address) => address !== ""));
followAddress(atlas, window);
prepareSearchWhenIdle(atlas);
prepareDragWhenIdle(atlas);
void loadDataset(events);
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
