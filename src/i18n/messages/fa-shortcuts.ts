import type { enShortcuts } from "./en-shortcuts.ts";

/** Persian for keys and the list of shortcuts. */
export const faShortcuts: Readonly<Record<keyof typeof enShortcuts, string>> = {
  "shortcuts.title": "میان‌برهای صفحه‌کلید",
  "shortcuts.areOn": "تک‌کلیدها میان‌بر باشند",
  "shortcuts.areOnNote":
    "اگر کلیدها ناخواسته فشرده می‌شوند، مثلاً با ورود متن از راه گفتار، آن را خاموش کنید. این انتخاب تنها در پیوند همین صفحه می‌ماند.",
  "shortcuts.anywhere": "همه‌جا، جز در خانه‌های متن",
  "shortcuts.list": "همین فهرست",
  "shortcuts.language": "زبان بعدی",
  "shortcuts.onMap": "روی نقشه",
  "shortcuts.inList": "در فهرست رویدادها",
  "shortcuts.walkList": "از سطری به سطر دیگر",
  "shortcuts.onTimeline": "روی هر یک از دو سر بازه در خط زمان",
  "shortcuts.moveEnd": "جابه‌جایی آن به اندازهٔ یک روز، یک هفته، یا تا جایی که داده‌ها می‌رسد",
  "shortcuts.moveWindow": "جابه‌جایی هر دو سر",
  "shortcuts.leave": "سه بار فشردن پیاپی این صفحه را بی‌درنگ خالی می‌کند",
  "key.up": "جهت بالا",
  "key.right": "جهت راست",
  "key.down": "جهت پایین",
  "key.left": "جهت چپ",
};
