import type { enTimeline } from "./en-timeline.ts";

/** Persian for the timeline. */
export const faTimeline: Readonly<Record<keyof typeof enTimeline, string>> = {
  "timeline.label": "گاه‌شمار",
  "timeline.axis.happened": "بر پایهٔ تاریخ رویداد",
  "timeline.axis.published": "بر پایهٔ تاریخ انتشار",
  "timeline.noDays": "برای هیچ رویدادی در این مجموعه چنین تاریخی ذکر نشده است.",
  "timeline.presets": "انتخاب روزها",
  "timeline.preset.mass-killings": "{days}",
  "timeline.preset.first-week": "هفتهٔ نخست",
  "timeline.preset.all": "همهٔ روزها",
  "timeline.presetDays": "{name}: {days}",
  "timeline.firstDay": "نخستین روز نمایش",
  "timeline.lastDay": "آخرین روز نمایش",
  "timeline.play": "پخش روزبه‌روز",
  "timeline.pause": "مکث",
  "timeline.more": "روزها و رخدادهای زمینه‌ای",
  "timeline.exact": "با دقت روز",
  "timeline.spread": "در بازه‌ای چندروزه",
  "timeline.exactCount": "{count, number} رویداد با دقت روز",
  "timeline.spreadCount": "{count, number} رویداد در بازه‌ای چندروزه",
  "timeline.chart":
    "رویدادهای مستند به تفکیک روز، {days}. {most, plural, =0 {هیچ رویدادی نیست} other {حداکثر # رویداد در یک روز}}.",
  "timeline.breakLabel": "{days, plural, other {# روز}}",
  "timeline.breakShort": "{days, number} روز",
  "timeline.breakNote": "{days}: هیچ رویدادی در این مجموعه نیست",
  "timeline.undated": "{count, number} بدون تاریخ",
  "timeline.undatedNote.happened":
    "برای {count, plural, other {# رویداد}} هیچ منبعی روز را ذکر نکرده است. تا روزی انتخاب نکرده‌اید نمایش داده می‌شوند؛ با هر انتخاب روز پنهان می‌شوند.",
  "timeline.undatedNote.published":
    "{count, plural, other {# رویداد}} تنها در صفحه‌هایی آمده که تاریخ انتشار آن‌ها ذکر نشده است. تا روزی انتخاب نکرده‌اید نمایش داده می‌شوند؛ با هر انتخاب روز پنهان می‌شوند.",
  "timeline.undatedShow": "نمایش همهٔ روزها",
  "timeline.events": "{count, plural, other {# رخداد زمینه‌ای}}",
  "timeline.eventsOn": "{days}: {titles}",
  "timeline.eventOrigin": "منبع اصلی: {origin}",
  "timeline.documentDay": "{publisher}، {day}",
  "eventKind.protest": "اعتراض",
  "eventKind.shutdown": "قطع اینترنت",
  "eventKind.statement": "بیانیه",
  "eventKind.judiciary": "قوهٔ قضاییه",
  "eventKind.un": "سازمان ملل متحد",
  "eventKind.politics": "سیاست",
};
