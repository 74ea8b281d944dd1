import type { en } from "./en.ts";
import { faClean } from "./fa-clean.ts";
import { faDetails } from "./fa-details.ts";
import { faEditor } from "./fa-editor.ts";
import { faFigure } from "./fa-figure.ts";
import { faFilters } from "./fa-filters.ts";
import { faMap } from "./fa-map.ts";
import { faMethod } from "./fa-method.ts";
import { faPlain } from "./fa-plain.ts";
import { faPreview } from "./fa-preview.ts";
import { faSafety } from "./fa-safety.ts";
import { faShortcuts } from "./fa-shortcuts.ts";
import { faTimeline } from "./fa-timeline.ts";
import { faTolls } from "./fa-tolls.ts";

/** Persian, in ICU message syntax. Terms follow the project's glossary: «گزاره» is a claim, «ادعاشده» alleged. */
export const fa: Readonly<Record<keyof typeof en, string>> = {
  // The shell
  "app.name": "اطلس رویدادهای مستند ایران",
  "app.loading": "در حال بارگذاری…",
  "app.skipToList": "پرش به فهرست",
  "view.map": "نقشه",
  "view.table": "جدول",
  "view.tolls": "آمارهای ناهمخوان",
  "view.method": "روش کار",
  "nav.label": "نماها",
  "action.close": "بستن",
  "action.retry": "تلاش دوباره",
  "action.clearFilters": "پاک‌کردن همهٔ فیلترها",
  "action.settings": "تنظیمات",
  "language.label": "زبان",
  "theme.label": "ظاهر",
  "theme.auto": "مطابق دستگاه",
  "theme.light": "روشن",
  "theme.dark": "تیره",
  "calendar.label": "تقویم",
  "calendar.gregorian": "میلادی",
  "calendar.solar-hijri": "هجری خورشیدی",
  "load.failed": "داده‌ها بارگذاری نشد.",
  "load.unreachable": "فایل {file} در دسترس نبود. اتصال را بررسی کنید.",
  "load.refused": "کارساز برای {file} پاسخ {status, number} داد.",
  "load.unreadable": "{file} آنچه باید باشد نیست. شاید صفحه‌ای از سامانهٔ فیلترینگ به جای آن پاسخ داده است.",
  "fault.title": "بخشی از این صفحه از کار افتاد.",
  "fault.advice":
    "خود داده‌ها آسیبی ندیده است. دوباره تلاش کنید یا صفحه را از نو باز کنید. اگر باز هم نشد، سطر زیر را، با آنچه پیش از آن کرده‌اید، برای ناشر این نسخهٔ اطلس بفرستید. نام اشخاص خصوصی را ننویسید.",
  "notice.label": "پیام‌ها",
  "notice.malformedLink": "بخشی از این پیوند فهمیده نشد و کنار گذاشته شد: {parameters}.",
  "notice.unknownInLink": "این پیوند از چیزی نام می‌برد که در این ویراست نیست: {ids}.",
  "notice.rejected": "{count, plural, other {# مورد}} خوانده نشد و نمایش داده نمی‌شود؛ بقیه نمایش داده می‌شود.",
  "notice.rejectedWhy": "کدام‌ها و چرا",
  "notice.rejectedReason": "{pointer}: {found} آمده؛ انتظار می‌رفت {expected}",

  // Shell: filters, panel, sheet, link
  "filters.label": "فیلترها",
  "filters.show": "فیلترها",
  "filters.hide": "پنهان‌کردن فیلترها",
  "filters.done": "نمایش نتیجه",
  "panel.label": "جزئیات",
  "panel.show": "نمایش جزئیات",
  "panel.hide": "پنهان‌کردن جزئیات",
  "sheet.peek": "جزئیات پایین است. آن را تا نیمه بالا بیاورید.",
  "sheet.half": "جزئیات تا نیمه بالا آمده است. آن را کامل بالا بیاورید.",
  "sheet.full": "جزئیات کامل بالا آمده است. آن را پایین ببرید.",

  // Counts
  "count.incidents": "{count, plural, other {# رویداد مستند}}",
  "count.incidentsInProvinces":
    "{count, plural, other {# رویداد مستند}} در {provinces, plural, other {# استان}}",
  "count.ofIncidents": "{count, number} از {total, plural, other {# رویداد}}",
  "count.independentOrigins": "{count, plural, one {تنها یک منبع اصلی} other {# منبع اصلی مستقل}}",
  "count.none": "هیچ رویدادی مستند نشده",
  "count.noneNote": "مستند‌نشدن به معنای رخ‌ندادن نیست.",

  // What an incident is
  "category.killing": "کشته‌شدن افراد",
  "category.mass-killing": "کشتار",
  "category.execution": "اعدام",
  "category.death-sentence": "حکم اعدام",
  "category.morgue": "سردخانه",
  "category.burial": "خاک‌سپاری",
  "category.injury": "زخمی‌شدن افراد",
  "category.hospital": "بیمارستان",
  "category.hospital-raid": "یورش به بیمارستان",
  "category.arrest": "بازداشت",
  "category.enforced-disappearance": "ناپدیدسازی قهری",
  "category.forced-confession": "اعتراف اجباری",
  "category.protest": "اعتراض",
  "category.strike": "اعتصاب",
  "category.internet-shutdown": "قطع اینترنت",
  "category.curfew": "منع رفت‌وآمد",
  "category.security-force-casualties": "تلفات نیروهای امنیتی",
  "category.arson-or-damage": "آتش‌سوزی یا تخریب",
  "category.other": "موارد دیگر",

  // What a figure counts
  "measure.killed": "کشته‌شده",
  "measure.under-review": "مرگ گزارش‌شدهٔ در دست بررسی",
  "measure.injured": "زخمی",
  "measure.arrested": "بازداشت‌شده",
  "measure.bodies": "پیکر",
  "measure.body-bags": "کیسهٔ حمل پیکر",
  "measure.photographed-dead": "کشته‌شده در عکس‌ها",
  "measure.buried": "خاک‌سپرده",
  "measure.executed": "اعدام‌شده",
  "measure.death-sentences": "حکم اعدام",
  "measure.confessions": "اعتراف پخش‌شده",
  "measure.protesters": "معترض",
  "measure.cities": "شهر",
  "measure.other": "موارد دیگر",
  "population.people": "افراد",
  "population.protesters": "معترضان",
  "population.civilians": "غیرنظامیان",
  "population.security-forces": "نیروهای امنیتی",
  "population.detainees": "بازداشت‌شدگان",
  "population.children": "کودکان",
  "population.none": "گفته نشده چه کسانی را می‌شمارد",
  "status.verified": "راستی‌آزمایی‌شده",
  "status.reported": "گزارش‌شده",
  "status.official": "رسمی",
  "status.alleged": "ادعاشده",
  "status.disputed": "مورد اختلاف",
  "statusMeaning.verified": "به گفتهٔ خود منبع، راستی‌آزمایی شده است.",
  "statusMeaning.reported": "منبع آن را گزارش کرده، بی‌آنکه بگوید راستی‌آزمایی کرده است.",
  "statusMeaning.official": "گفتهٔ یک نهاد حکومتی است؛ نشانهٔ درستی نیست.",
  "statusMeaning.alleged": "منبع آن را مطرح کرده، بی‌آنکه بگوید از کجا می‌داند.",
  "statusMeaning.disputed": "منبع دیگری آن را رد می‌کند.",
  "figure.exactly": "دقیقاً {number}",
  "figure.at-least": "دست‌کم {number}",
  "figure.about": "حدود {number}",
  "figure.up-to": "تا {number}",
  "figure.bare": "{number}",
  "figure.span": "{low} تا {high}",
  "figure.notStated": "ذکر نشده",
  "figure.notAdded": "این رقم‌ها هرگز با هم جمع نمی‌شوند.",

  // How exactly
  "placePrecision.facility": "دقت: مرکز یا ساختمان",
  "placePrecision.neighbourhood": "دقت: محله",
  "placePrecision.city": "دقت: شهر",
  "placePrecision.county": "دقت: شهرستان",
  "placePrecision.province": "تنها استان آن معلوم است",
  "placePrecision.country": "سراسر کشور یا چند استان",
  "placePrecision.radius": "محل با تقریب ±{km, number} کیلومتر",
  "date.undated": "روز آن ذکر نشده",

  // Who says it
  "kind.rights-group": "گروه‌های حقوق بشری",
  "kind.un": "سازمان ملل متحد",
  "kind.news-media": "رسانه‌های خبری",
  "kind.network-monitor": "پایشگرهای شبکه",
  "kind.political-group": "گروه‌های سیاسی",
  "kind.state": "نهادها و رسانه‌های حکومتی",
  "kind.other": "دیگران",

  // The clean view
  ...faClean,
  // Panels of province, place and incident; table
  ...faDetails,
  // Filters, list and controls
  ...faFilters,
  // The picture and the ways out
  ...faFigure,
  // The map and its legend
  ...faMap,
  // The method page
  ...faMethod,
  // The pages that need no script
  ...faPlain,
  // A file looked at before it is published
  ...faPreview,
  ...faEditor,
  // A slow line, the copy kept offline, the copy to pass on, leaving quickly
  ...faSafety,
  // Keys and the list of shortcuts
  ...faShortcuts,
  // The timeline
  ...faTimeline,
  // Competing figures, what was known when, the glossary
  ...faTolls,
};
