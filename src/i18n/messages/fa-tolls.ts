import type { enTolls } from "./en-tolls.ts";

/** Persian for competing figures: the tolls view, claims on one scale, who rests on whom, what was known when, the glossary. */
export const faTolls: Readonly<Record<keyof typeof enTolls, string>> = {
  // The tolls view
  "tolls.title": "آمارهای ناهمخوان",
  "tolls.intro":
    "رقم‌های سراسری، هر یک همان‌گونه که منبع اصلی‌اش گفته است. این رقم‌ها افراد متفاوتی را در روزهای متفاوت و به شیوه‌های متفاوت می‌شمارند و بسیاری از افراد در چند رقم آمده‌اند. هیچ رقمی با دیگری جمع نمی‌شود، از آن‌ها میانگین گرفته نمی‌شود و هیچ‌یک برگزیده نمی‌شود.",
  "tolls.measure": "چه چیزی شمرده می‌شود",
  "tollMeasure.killed": "کشته‌شدگان",
  "tollMeasure.under-review": "مرگ‌های در دست بررسی",
  "tollMeasure.injured": "زخمی‌ها",
  "tollMeasure.arrested": "بازداشت‌شدگان",
  "tollMeasure.bodies": "پیکرها",
  "tollMeasure.body-bags": "کیسه‌های حمل پیکر",
  "tollMeasure.photographed-dead": "کشته‌شدگان در عکس‌ها",
  "tollMeasure.buried": "خاک‌سپرده‌ها",
  "tollMeasure.executed": "اعدام‌شدگان",
  "tollMeasure.death-sentences": "حکم‌های اعدام",
  "tollMeasure.confessions": "اعتراف‌های پخش‌شده",
  "tollMeasure.protesters": "معترضان",
  "tollMeasure.cities": "شهرها",
  "tollMeasure.other": "موارد دیگر",
  "tollNote.under-review":
    "مرگ‌های گزارش‌شده‌ای که منبع اصلی هنوز تأیید نکرده است. این‌ها بخشی از شمارش کشته‌شدگان آن منبع نیست و با تأیید یا رد موارد کم می‌شود.",
  "tollNote.arrested":
    "آمار تجمعی از ۷ دی، آن‌گونه که منابع اصلی گفته‌اند. افزایش ناگهانی می‌تواند به معنای تأیید موارد پیشین باشد، نه بازداشت در همان روز.",
  "tollNote.bodies": "آنچه کسی دیده است، نه شمار کشته‌ها.",
  "tollNote.other":
    "هر یک از این‌ها چیز جداگانه‌ای را می‌شمارد که در یادداشتش آمده است. تنها فهرست می‌شوند و بر یک مقیاس نمی‌آیند.",
  "tolls.count": "{count, plural, other {# گزاره}} از {origins, plural, other {# منبع اصلی}}",
  "tolls.countOf":
    "{count, number} از {total, plural, other {# گزاره}}، از {origins, plural, other {# منبع اصلی}}",
  "tolls.none": "هیچ گزاره‌ای با فیلتر کنونی جور نیست.",
  "tolls.notApplied":
    "رقم‌های سراسری محل و روز رویداد ندارند: فیلترهای {facets} بر آن‌ها اثر ندارد و هیچ‌یک را پنهان نمی‌کند.",
  "tollFacet.window": "تاریخ",
  "tollFacet.categories": "نوع رویداد",
  "tollFacet.independent": "منابع اصلی مستقل",
  "tollFacet.provinces": "استان",
  "tolls.search": "جست‌وجو در رقم‌ها",
  "tolls.searchHint": "منبع، ناشر، یادداشت",
  "tolls.kinds": "چه کسی می‌گوید",
  "tolls.originsChosen": "{count, plural, =0 {همهٔ منابع اصلی} other {# منبع اصلی}}",
  "tolls.clearSources": "همهٔ منابع",
  "tolls.sourcesNote": "این همان فیلتر نقشه است.",

  // The chart
  "chart.label": "{measure}: {count, plural, other {# گزاره}} در طول زمان، هر یک با یک نشانه",
  "chart.help":
    "کلیدهای جهت‌نما میان گزاره‌های یک منبع اصلی و از یک منبع به منبع دیگر می‌روند؛ Enter گزاره را باز نگه می‌دارد و Escape آن را می‌بندد. جدول پایین همین گزاره‌ها را دارد.",
  "chart.logarithmic": "مقیاس لگاریتمی: رقم‌ها در گام‌های برابر ده برابر می‌شوند، پس فاصله‌ها تفاوت رقم‌ها نیست.",
  "chart.linear": "مقیاس از ۰.",
  "chart.words": "بدون رقم مشخص",
  "chart.undated": "روز آن ذکر نشده",
  "chart.shutdown": "قطع اینترنت",
  "chart.hint":
    "برای خواندن کامل هر گزاره، نشانگر را روی آن ببرید، آن را لمس کنید یا با صفحه‌کلید به آن بروید.",
  "chart.legend": "نشانه‌ها را چگونه بخوانیم",
  "chart.legend.line":
    "خط نازک گزاره‌های یک منبع اصلی را به هم می‌پیوندد که همان افراد را در همان بازه می‌شمارند. خط تا رقم بعدی آن منبع هموار می‌ماند: میان دو رقم چیزی خوانده نمی‌شود.",
  "chart.legend.at-least": "دست‌کم: رو به بالا باز",
  "chart.legend.up-to": "تا: رو به پایین باز",
  "chart.legend.about": "حدود",
  "chart.legend.range": "از کمترین تا بیشترین؛ کسی رقمی میان آن دو نگفته است",
  "chart.legend.scope": "تنها بخشی از این بازه را در بر دارد",
  "chart.legend.status": "منبع خود را چه اندازه مطمئن می‌داند",
  "chart.legend.population": "چه کسانی را می‌شمارد",
  "chart.legend.figure": "رقم چگونه محدود شده است",
  "chart.highlight": "برجسته‌کردن گزاره‌هایی که می‌شمارند: {population}",
  "population.none.short": "ذکر نشده",

  // A claim in full
  "claim.figureOf": "{figure} {measure}",
  "claim.otherOf": "{figure}: {what}",
  "claim.inWords": "{measure}، بدون رقم مشخص: {words}",
  "claim.inWordsNone": "{measure}، بدون رقم مشخص",
  "claim.sentence": "{origin}: {figure}. {facts}.",
  "claim.fact.population": "می‌شمارد: {population}",
  "claim.fact.scope": "بازهٔ {span}",
  "claim.fact.scopeNone": "بازهٔ زمانی ذکر نشده",
  "claim.fact.asOf": "تا تاریخ {day}",
  "claim.fact.asOfNone": "تا تاریخ: روز آن ذکر نشده",
  "claim.field.origin": "چه کسی می‌گوید",
  "claim.field.population": "می‌شمارد",
  "claim.field.scope": "بازهٔ زمانی آمار",
  "claim.field.asOf": "تا تاریخ",
  "claim.field.status": "وضعیت",
  "claim.field.document": "خوانده‌شده در",
  "claim.field.method": "روش",
  "claim.field.note": "یادداشت",
  "claim.field.figure": "رقم",
  "claim.field.parts": "بخش‌های این رقم",
  "claim.notStated": "ذکر نشده",
  "claim.close": "بستن این گزاره",
  "parts.complete": "تفکیک خود منبع است. بخش‌ها درون همین رقم‌اند و گزارهٔ جداگانه‌ای نیستند.",
  "parts.partial":
    "بخش‌هایی که منبع نام برده، درون همین رقم. باقی آن تفکیک نشده و بخش‌ها شاید همپوشانی داشته باشند.",
  "parts.exceeding": "جمع این بخش‌ها از خود رقم بیشتر است: همپوشانی دارند یا یکی از آن‌ها نادرست است.",
  "parts.of": "از {total}",

  // The table
  "tollTable.caption": "{measure}: همهٔ گزاره‌ها، هر سطر یکی",
  "tollTable.sorted": "ترتیب بر پایهٔ ستونی است که انتخاب می‌کنید و رتبه‌بندی نیست: رقم بزرگ‌تر رقم بهتر نیست.",
  "tollTable.sortBy": "ترتیب بر پایهٔ {column}",

  // Who rests on whom, and where sources differ
  "support.title": "چه کسی بر گفتهٔ چه کسی تکیه دارد",
  "support.sameFigure": "چه کسانی این رقم را گفته‌اند",
  "support.summary":
    "{documents, plural, other {# سند}}، {families, plural, one {یک منبع اصلی مستقل} other {# منبع اصلی مستقل}}",
  "support.family": "مستقل از یکدیگر نیستند: یک منبع اصلی به شمار می‌آیند",
  "support.repeating": "{count, plural, other {# سند}} تنها تکرار می‌کند و منبعی نمی‌افزاید",
  "differ.mark": "منابع اختلاف دارند",
  "differ.why":
    "دست‌کم دو منبع اصلی برای یک چیز رقم‌هایی گفته‌اند که هر دو نمی‌تواند درست باشد. شاید مربوط به روزهای متفاوت باشند. در اینجا هیچ‌یک برگزیده نمی‌شود.",
  "scale.title": "گزاره‌ها بر یک مقیاس",
  "scale.caption": "{measure}، با شمارش {population}",
  "scale.alt": "{caption}: {claims}",
  "contested.title": "مورد اختلاف در این استان",
  "wide.title": "گزاره‌ها دربارهٔ سراسر استان",
  "wide.note": "هر یک گزارهٔ یک منبع اصلی است، نه حاصل جمع رویدادهای اینجا.",
  "wide.overlaps": "شاید همان افراد {count, plural, other {# رویداد}} این مجموعه را بشمارد",

  // What was known when
  "known.title": "بر پایهٔ دانسته‌های یک روز",
  "known.on": "بر پایهٔ دانسته‌ها تا {day}",
  "known.noLimit": "همهٔ دانسته‌های این ویراست",
  "known.slider": "نمایش داده‌ها بر پایهٔ دانسته‌ها تا",
  "known.play": "نمایش روند گردآمدن داده‌ها",
  "known.pause": "مکث",
  "known.clear": "بدون محدودیت",
  "known.counts":
    "{incidents, number} از {allIncidents, plural, other {# رویداد}}، {claims, number} از {allClaims, plural, other {# گزاره}}، {tolls, number} از {allTolls, plural, other {# رقم سراسری}}",
  "known.withoutDay":
    "{count, plural, other {# گزاره}} بر صفحه‌هایی بدون تاریخ قطعی تکیه دارد و نمایش داده نمی‌شود.",
  "known.about": "آنچه پس از این روز منتشر شده در همه‌جا پنهان است: نقشه، فهرست‌ها، شمارش‌ها و آمارها.",

  // The glossary
  "method.glossary.title": "واژه‌نامه",
  "glossary.about": "{term}: معنای آن",
  "glossary.incident": "رویداد",
  "glossary.incident.text":
    "یک رخداد در یک محل، در یک روز یا چند روز. شمارش‌های صفحه همین‌ها را می‌شمارد، نه افراد را.",
  "glossary.claim": "گزاره",
  "glossary.claim.text":
    "یک رقم یا گفته، از یک منبع اصلی، خوانده‌شده در یک سند، تا یک تاریخ. ثبت گزاره به معنای تأیید آن نیست.",
  "glossary.toll": "آمار سراسری",
  "glossary.toll.text":
    "گزاره‌ای دربارهٔ سراسر کشور که به محلی وابسته نیست. آمارهای منابع گوناگون بسیاری از همان افراد را می‌شمارند و هرگز با هم جمع نمی‌شوند.",
  "glossary.origin": "منبع اصلی",
  "glossary.origin.text":
    "کسی که چیزی را دست‌اول می‌گوید: یک گروه حقوق بشری، یک نهاد حکومتی یا رسانه‌ای با منابع خودش.",
  "glossary.family": "منابع اصلی مستقل",
  "glossary.family.text":
    "منابعی که به هم وابسته‌اند، مانند دو بخش یک رسانه یا نهادهای یک حکومت، یکی شمرده می‌شوند.",
  "glossary.document": "سند",
  "glossary.document.text":
    "صفحه‌ای که گزاره در آن خوانده شده است. سه روزنامه که خبر یک خبرگزاری را می‌آورند سه سند و یک منبع اصلی‌اند.",
  "glossary.as-of": "تا تاریخ",
  "glossary.as-of.text": "روزی که منبع رقم خود را برای آن گفته است. شاید پیش از روز انتشار باشد.",
  "glossary.known": "بر پایهٔ دانسته‌ها تا",
  "glossary.known.text": "داده‌ها آن‌گونه که در یک روز می‌شد خواند: تنها آنچه تا آن روز منتشر شده بود.",
  "glossary.scope": "بازهٔ زمانی آمار",
  "glossary.scope.text":
    "روزهایی که رقم رویدادهایشان را می‌شمارد. رقمی برای ۱۸ و ۱۹ دی با رقمی برای همهٔ این مدت یکی نیست.",
  "glossary.population": "چه کسانی را می‌شمارد",
  "glossary.population.text":
    "همهٔ افراد، یا تنها معترضان، غیرنظامیان، نیروهای امنیتی، کودکان یا بازداشت‌شدگان. رقم‌هایی که افراد متفاوتی را می‌شمارند با هم سنجیده نمی‌شوند.",
  "glossary.qualifier": "دست‌کم، حدود، تا",
  "glossary.qualifier.text":
    "منبع رقم خود را چگونه محدود کرده است. «دست‌کم» کف است: شمار می‌تواند هر عددی بالاتر از آن باشد. «تا» سقف است. «حدود» گرد شده است.",
  "glossary.words": "بدون رقم مشخص",
  "glossary.words.text":
    "منبع عدد نمی‌گوید و تنها واژه‌ای مانند «هزاران» می‌آورد. عددی به جای آن گذاشته نمی‌شود و هرگز صفر به شمار نمی‌آید.",
  "glossary.differ": "منابع اختلاف دارند",
  "glossary.differ.text":
    "دو منبع اصلی برای یک چیز و همان افراد رقم‌هایی گفته‌اند که هر دو نمی‌تواند درست باشد. دو کف، مانند دست‌کم ۵ و دست‌کم ۱۲، با هم اختلاف ندارند.",
  "glossary.overlap": "همپوشانی",
  "glossary.overlap.text":
    "رقم‌های دو رویداد یا دو آمار شاید همان افراد را بشمارند. جمع آن‌ها برخی را دو بار می‌شمرد.",
  "glossary.under-review": "در دست بررسی",
  "glossary.under-review.text":
    "مرگ‌هایی که به منبع گزارش شده و هنوز تأیید نکرده است و جدا از شمارش کشته‌شدگان نگه می‌دارد.",
  "glossary.not-stated": "ذکر نشده",
  "glossary.not-stated.text": "هیچ منبعی آن را نگفته است. هرگز صفر نشان داده نمی‌شود.",
};
