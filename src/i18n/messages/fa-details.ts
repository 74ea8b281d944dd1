import type { enDetails } from "./en-details.ts";

/** Persian for the panels of province, place and incident, and for the table. */
export const faDetails: Readonly<Record<keyof typeof enDetails, string>> = {
  // The panel
  "crumb.label": "جای این صفحه",
  "crumb.iran": "ایران",
  "overview.title": "آنچه مستند شده است",
  "overview.what":
    "این اطلس آنچه را از اعتراض‌ها و سرکوب در ایران از دی ۱۴۰۴ به بعد گزارش شده روی نقشه می‌آورد: چه رخ داده، کجا، چه زمانی و به گفتهٔ چه کسی. منابع اختلاف دارند؛ هر رقم در کنار نام گویندهٔ آن آمده است.",
  "overview.peopleNote": "جمع‌های روی صفحه شمار رویدادهای مستند است، نه شمار افراد.",
  "overview.busiestProvinces": "بیشترین رویدادها، به تفکیک استان",
  "overview.busiestDays": "بیشترین رویدادها، به تفکیک روز",
  "overview.busiestDaysPublished": "بیشترین رویدادها، به تفکیک روز انتشار",
  "overview.busiestDaysNote": "رویدادی که چند روز را در بر می‌گیرد در هر یک از آن روزها شمرده می‌شود.",
  "overview.moreIsNotWorse": "شمار کم یعنی کم مستند شده است، نه اینکه کم رخ داده باشد.",
  "overview.notKnown": "آنچه معلوم نیست",
  "overview.incidents": "رویدادهای نمایش‌داده‌شده",
  "overview.nothing": "هیچ رویداد مستندی با فیلترهای کنونی جور نیست.",
  "notKnown.provinceOnly":
    "{count, plural, other {رویداد تنها تا سطح استان معلوم است: شمرده و فهرست می‌شود، اما نقطه‌ای روی نقشه ندارد}}",
  "notKnown.withoutProvince":
    "{count, plural, other {رویداد در سراسر کشور یا چند استان رخ داده و نقطه‌ای روی نقشه ندارد}}",
  "notKnown.withoutDay": "{count, plural, other {رویداد روز مشخصی ندارد}}",
  "notKnown.undatedLeftOut":
    "{count, plural, other {رویداد روز مشخصی ندارد و با تاریخ‌های انتخاب‌شده کنار گذاشته شده است}}",
  "notKnown.singleOrigin": "{count, plural, other {رویداد تنها بر یک منبع اصلی مستقل تکیه دارد}}",
  "notKnown.documents":
    "سند از {total, plural, other {# سند}} تاریخ انتشار قطعی {count, plural, other {ندارد}}",

  // A province or a place
  "province.named": "استان {name}",
  "scope.ofRecord":
    "{total, plural, other {# رویداد}} در این مجموعه به اینجا مربوط است؛ بقیه را فیلتر پنهان کرده است.",
  "scope.allOfRecord": "این همهٔ چیزی است که این مجموعه از اینجا دارد.",
  "province.pinned":
    "{pinned, plural, other {# رویداد}} روی نقشه نقطه دارد و {unpinned, plural, other {# رویداد}} تنها تا سطح استان معلوم است.",
  "province.fit": "نمایش کامل استان",
  "province.filter": "تنها همین استان",
  "province.located": "رویدادهای دارای محل",
  "province.unlocated": "تنها تا سطح استان معلوم است",
  "province.unlocatedNote": "منابع محل دقیق‌تری نگفته‌اند؛ برای همین این رویدادها روی نقشه نشانه‌ای ندارند.",
  "province.origins": "چه کسانی از این استان گفته‌اند",
  "province.originsNote":
    "شمار رویدادهایی که هر منبع اصلی دربارهٔ آن‌ها چیزی گفته است. برای فیلترکردن، یکی را انتخاب کنید.",
  "province.days": "رویدادهای این استان، روز به روز",
  "province.mostADay": "حداکثر {count, number} در یک روز",
  "scope.hiddenHere": "{count, plural, other {# رویداد مستند اینجا}} بیرون از فیلترهای کنونی است.",
  "place.inCircle":
    "بر پایهٔ منابع، محل رویداد در دایره‌ای به شعاع {km, number} کیلومتر پیرامون این نقطه است که با مقیاس درست روی نقشه کشیده می‌شود.",
  "place.approximate":
    "نشانهٔ روی نقشه حلقه است: نمایندهٔ شهر یا شهرستان است، نه یک ساختمان. رویدادهای یک حلقه لزوماً در یک نقطه رخ نداده‌اند.",
  "place.exact": "نشانهٔ روی نقشه دایرهٔ توپر است: منابع از ساختمان یا محلهٔ مشخصی نام برده‌اند.",
  "place.incidents": "رویدادهای اینجا",
  "place.unknown": "این مورد در ویراست کنونی این مجموعه نیست.",

  // An incident
  "incident.browse": "رویدادهای نمایش‌داده‌شده",
  "incident.previous": "رویداد پیشین",
  "incident.next": "رویداد بعدی",
  "incident.position": "{position, number} از {count, number}",
  "incident.outsideFilter": "این رویداد بیرون از فیلترهای کنونی است.",
  "incident.notKnownYet": "تا {day} چیزی با تاریخ قطعی از این رویداد منتشر نشده بود.",
  "incident.partlyKnown":
    "بر پایهٔ دانسته‌ها تا {day}: {shown, number} از {total, plural, other {# گزاره}}. بقیه دیرتر یا در روزی نامعلوم منتشر شده است. خلاصه، که بر پایهٔ همهٔ آن‌هاست، نیامده است.",
  "incident.showAllKnown": "نمایش همهٔ دانسته‌های امروز",
  "incident.placeChip": "{precision}، ±{km, number} کیلومتر",
  "incident.graphic": "شرح کشته‌ها، پیکرها یا خشونت",
  "graphic.folded": "شرح و یادداشت‌های این رویداد از کشته‌ها، پیکرها یا خشونت می‌گوید.",
  "graphic.shown": "جزئیات کشته‌ها، پیکرها و خشونت، اینجا و در رویدادهای دیگر، نمایش داده می‌شود.",
  "graphic.show": "نمایش جزئیات",
  "graphic.fold": "پنهان کردن جزئیات",
  "graphic.showNote": "نمایش یادداشت",
  "incident.claims": "چه کسی چه می‌گوید",
  "incident.figuresNote":
    "ممکن است چیزهای متفاوت یا روزهای متفاوت را بشمارند، یا بخشی از همان افراد را در بر بگیرند.",
  "incident.alsoCarried": "در این سندها هم آمده است",
  "incident.alsoCarriedNote":
    "سندهایی که این رویداد را بی گزاره‌ای از خود بازگفته‌اند. این سندها منبع اصلی مستقلی نمی‌افزایند.",
  "incident.overlaps": "همپوشانی با",
  "incident.overlapsNote": "رقم‌های آنجا ممکن است بخشی از همان افراد را بشمارند.",
  "incident.filterBy": "نمایش تنها این موارد",
  "incident.recordId": "شناسه",
  "incident.reportError": "گزارش خطا",
  "claim.other": "شمارش دیگر",
  "qualifier.exactly": "دقیقاً",
  "qualifier.at-least": "دست‌کم",
  "qualifier.about": "حدود",
  "qualifier.up-to": "حداکثر",
  "claim.statement": "گفته‌ای بدون رقم",
  "claim.asOf": "تا تاریخ {day}",
  "claim.noDay": "تا تاریخ: ذکر نشده",
  "claim.filterByOrigin": "فیلتر بر پایهٔ {origin}",
  "claim.statusMeans": "{status}: یعنی چه",
  "document.published": "انتشار: {day}",
  "document.noDay": "تاریخ انتشار قطعی نیست",
  "document.via": "خوانده‌شده از راه {name}",
  "document.language": "به زبان {language}",
  "document.titleTranslated": "عنوان به انگلیسی برگردانده شده",
  "document.archived": "نسخهٔ بایگانی‌شده",
  "document.readAt": "نشانی‌ای که در آن خوانده شد",
  "document.noAddress": "نشانی آن معلوم نیست",
  "document.newTab": "در زبانهٔ تازه باز می‌شود",

  // The table
  "table.caption": "رویدادهای مستند",
  "table.date": "تاریخ",
  "table.title": "رویداد",
  "table.place": "محل",
  "table.province": "استان",
  "table.category": "نوع",
  "table.claims": "گزاره‌ها",
  "table.origins": "منابع اصلی مستقل",
  "table.documents": "سندها",
  "table.noProvince": "سراسر کشور یا چند استان",
  "table.moreOrigins": "{count, plural, other {# منبع دیگر}}",
};
