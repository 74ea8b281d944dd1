import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

const container = document.getElementById("app");
if (!container) throw new Error("index.html has no element #app, expected one to mount the atlas in.");

document.documentElement.dataset.map = "none";
createRoot(container).render(
  <StrictMode>
    <h1>Iran Incident Atlas</h1>
  </StrictMode>,
);
