import type { enPlain } from "./en-plain.ts";

/** Persian for the pages that need no script. */
export const faPlain: Readonly<Record<keyof typeof enPlain, string>> = {
  "plain.title": "همهٔ داده‌ها در یک صفحهٔ ساده",
  "plain.about":
    "همهٔ آنچه در اطلس است، بی نقشه و بی اسکریپت: هر رویداد با اینکه چه کسی چه می‌گوید، و هر رقم سراسری.",
  "plain.noScript": "نقشه و فیلترهای آن به جاوااسکریپت نیاز دارند که در این مرورگر خاموش یا بسته است.",
  "plain.open": "خواندن همهٔ داده‌ها در یک صفحهٔ ساده",
  "plain.openAbout": "هر رویداد با گزاره‌هایش، برای چاپ، ذخیره یا خواندن بدون نقشه.",
  "plain.brief":
    "این فایل فشردهٔ داده‌ها را در خود دارد: هر رویداد و هر گزاره. با جاوااسکریپت نقشه باز می‌شود، همراه با خلاصه‌ها، یادداشت‌ها و عنوان همهٔ سندها.",
  "plain.map": "بازکردن نقشه",
  "plain.languages": "زبان‌ها",
  "plain.contents": "فهرست مطالب",
  "plain.backToCounts": "بازگشت به شمارش‌ها",
  "plain.events": "رخدادهای زمینه‌ای",
  "plain.eventsNote": "زمینهٔ رویدادها را نشان می‌دهند و خود رویداد شمرده نمی‌شوند.",
  "plain.licence": "مجوز داده‌ها: CC BY 4.0.",
};
