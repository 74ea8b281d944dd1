import type { enClean } from "./en-clean.ts";

/** Persian for the clean view of the map and for its frame in other pages. */
export const faClean: Readonly<Record<keyof typeof enClean, string>> = {
  "clean.enter": "نمای ساده",
  "clean.about":
    "نقشه با عنوان، فیلترها، راهنما و منابع و بدون دکمه‌ها: برای عکس گرفتن از صفحه و برای پروژکتور. Alt + Shift + C این نما را باز و بسته می‌کند و Escape آن را می‌بندد.",
  "clean.leave": "بستن نمای ساده",
  "clean.picked": "گزاره‌های این محل",
  "clean.credit":
    "مرزهای تقریبی: Natural Earth (مالکیت عمومی). شهرها: \u2066GeoNames (CC BY 4.0)\u2069. متن و داده‌ها: CC BY 4.0.",
  "clean.open": "بازکردن در اطلس رویدادهای مستند ایران",

  // The frame in other pages
  "embed.title": "جاسازی در صفحهٔ وب",
  "embed.size": "اندازهٔ قاب",
  "embed.size.wide": "به پهنای صفحه، بلندا ۶۰۰ پیکسل",
  "embed.size.large": "۹۶۰ × ۶۴۰ پیکسل",
  "embed.size.medium": "۶۴۰ × ۶۰۰ پیکسل",
  "embed.size.narrow": "۳۶۰ × ۶۴۰ پیکسل",
  "embed.code": "کد HTML برای صفحهٔ وب",
  "embed.copy": "کپی کد HTML",
  "embed.note":
    "قاب، نمای ساده را با تازه‌ترین داده‌ها نشان می‌دهد. وقتی خواننده به آن نزدیک شود بارگذاری می‌شود، جز از این وبگاه چیزی نمی‌خواهد و چیزی نگه نمی‌دارد.",
  "embed.noAddress": "این نسخهٔ اطلس نشانی ندارد؛ از این رو هیچ صفحه‌ای نمی‌تواند آن را در قاب نشان دهد.",
};
