import type { enMap } from "./en-map.ts";

/** Persian for the map and its legend. */
export const faMap: Readonly<Record<keyof typeof enMap, string>> = {
  "map.label": "نقشهٔ استان‌های ایران و رویدادهای مستند در آن‌ها",
  "map.help":
    "کلیدهای جهت‌نما از استانی به استان همسایه می‌برند و Enter آن را باز می‌کند. Shift با کلید جهت نقشه را جابه‌جا می‌کند و آنگاه میانهٔ نقشه نشانگر است؛ به‌علاوه و منها بزرگ و کوچک می‌کنند. Escape به فهرست می‌برد که همین‌ها را در بر دارد.",
  "map.helpClean":
    "کلیدهای جهت‌نما از استانی به استان همسایه می‌برند. Shift با کلید جهت نقشه را جابه‌جا می‌کند و آنگاه میانهٔ نقشه نشانگر است؛ به‌علاوه و منها بزرگ و کوچک می‌کنند. آنچه آنجاست گفته می‌شود.",
  "map.gesture.wheel": "برای بزرگ‌نمایی نقشه، Ctrl را نگه دارید و چرخ موس را بچرخانید",
  "map.gesture.wheelOnMac": "برای بزرگ‌نمایی نقشه، ⌘ را نگه دارید و چرخ موس را بچرخانید",
  "map.gesture.fingers": "نقشه با دو انگشت جابه‌جا می‌شود",
  "map.keys.walk": "از استانی به استان همسایه",
  "map.keys.open": "بازکردن استان، یا آنچه در میانهٔ نقشهٔ جابه‌جاشده است",
  "map.keys.leave": "رفتن از نقشه به فهرست",
  "map.keys.pan": "جابه‌جایی نقشه؛ آنگاه میانهٔ آن نشانگر است",
  "map.keys.zoom": "بزرگ‌نمایی و کوچک‌نمایی",
  "map.spoken": "{name}: {facts}",
  "map.spokenComma": "، ",
  "map.noNeighbour":
    "در {direction, select, north {شمال} east {شرق} south {جنوب} other {غرب}} {province} استان همسایه‌ای نیست",
  "map.zoomIn": "بزرگ‌نمایی",
  "map.zoomOut": "کوچک‌نمایی",
  "map.backToIran": "بازگشت به همهٔ ایران",
  "map.fitProvince": "نمایش کامل استان {province}",
  "map.provinceLabel": "{province}\u00a0+{count, number}",
  "map.unasked": "فیلتر این استان را در بر نمی‌گیرد",
  "map.unpinned": "{count, plural, other {# رویداد که تنها استان آن معلوم است}}",
  "map.placesTogether": "{place} و {count, plural, other {# جای دیگر}} در نزدیکی آن",
  "map.kilometres": "{km, number} کیلومتر",
  "map.metres": "{metres, number} متر",
  "map.credit": "Natural Earth · GeoNames، CC BY 4.0",
  "mapFault.graphics":
    "این مرورگر نمی‌تواند نقشهٔ کامل را نشان دهد (WebGL ۲ خاموش است یا نیست). این ترسیم همان داده‌ها را نشان می‌دهد.",
  "mapFault.unreachable":
    "نقشهٔ کامل بارگذاری نشد. این ترسیم همان داده‌ها را نشان می‌دهد؛ برای تلاش دوباره صفحه را از نو باز کنید.",
  "mapFault.lost": "دستگاه گرافیک نقشه را پس گرفت. تا بازگشت آن، این ترسیم جای نقشه را می‌گیرد.",
  "mapFault.basemap": "همسایگان، آب‌ها یا شهرها بارگذاری نشد. خود داده‌ها کامل است.",
  "map.placing":
    "جای رویداد را روی نقشه بزنید. با صفحه‌کلید: Shift و کلیدهای جهت نقشه را زیر حلقهٔ میانه می‌برند و Enter جا را تعیین می‌کند. Escape آن را همان‌طور که هست می‌گذارد.",
  "legend.changes": "نشانه‌های کنار نقطه‌ها: در برابر دادهٔ منتشرشده",
  "legend.label": "راهنمای نقشه",
  "legend.title": "رویدادهای مستند در هر استان",
  "legend.none": "هیچ",
  "legend.range": "{from}–{to}",
  "legend.andMore": "{from, number}+",
  "legend.exact": "محل مشخص",
  "legend.approximate": "شهر، تقریبی",
  "legend.several": "چند رویداد",
  "legend.merged": "چند جای نزدیک",
  "legend.plusSign": "+{count, number}",
  "legend.unpinned": "تنها استان معلوم است؛ بدون نقطه",
};
