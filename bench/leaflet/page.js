import L from "leaflet";
import "leaflet.markercluster";
import "leaflet/dist/leaflet.css";
import "leaflet.markercluster/dist/MarkerCluster.css";
import "leaflet.markercluster/dist/MarkerCluster.Default.css";
import provincesUrl from "../../data/provinces.geojson?url";

/*
 * A peer: the same provinces and the points of the same incidents with Leaflet and markercluster, and nothing else. Keys:
 * "c" filters by date and back, "p" picks a province and lets it go; arrows pan. Plain JavaScript: the types of both are
 * packages of their own, which nothing else needs.
 */
const mark = (state) => {
  document.documentElement.dataset.map = state;
};
/** At rest once what was changed has been painted. */
const rest = () => requestAnimationFrame(() => requestAnimationFrame(() => mark("idle")));

const [provinces, incidents] = await Promise.all(
  [provincesUrl, "/incidents.geojson"].map((url) => fetch(url).then((response) => response.json())),
);
const map = L.map("map", { zoomSnap: 0, attributionControl: false });
map.fitBounds([
  [25, 44],
  [39.9, 63.4],
]);
const areas = L.geoJSON(provinces, {
  style: { color: "#ffffff", weight: 1, fillColor: "#ecd9cf", fillOpacity: 1 },
});
areas.addTo(map);
const markers = incidents.features
  .filter(({ geometry }) => geometry !== null)
  .map(
    ({
      geometry: {
        coordinates: [lon, lat],
      },
      properties: { date_start, date_end },
    }) => ({
      marker: L.marker([lon, lat]),
      isInside: date_start !== null && date_start <= "2026-01-09" && date_end >= "2026-01-08",
    }),
  );
const clusters = L.markerClusterGroup({ animate: false });
clusters.addLayers(markers.map(({ marker }) => marker));
clusters.addTo(map);
map.on("movestart", () => mark("loading"));
map.on("moveend", rest);
rest();

let isFiltered = false;
let isPicked = false;
const changes = {
  c() {
    isFiltered = !isFiltered;
    clusters.clearLayers();
    const shown = isFiltered ? markers.filter(({ isInside }) => isInside) : markers;
    clusters.addLayers(shown.map(({ marker }) => marker));
  },
  p() {
    isPicked = !isPicked;
    const [area] = areas.getLayers();
    area.setStyle({ color: isPicked ? "#7a1f16" : "#ffffff", weight: isPicked ? 2.5 : 1 });
  },
};
document.addEventListener("keydown", ({ key }) => {
  if (!(key in changes)) return;
  mark("loading");
  changes[key]();
  rest();
});
