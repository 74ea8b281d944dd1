/** English for a slow line, the copy kept on the device, the copy to pass on, and leaving quickly. */
export const enSafety = {
  "load.slow": "This takes longer than it should. The connection may be slow or cut.",
  "load.unusable":
    "The record arrived, but this edition of the page cannot read it. Reload the page to get both anew.",
  "part.unavailable": "This part of the page could not be loaded.",
  "action.reload": "Reload the page",

  "offline.keep": "Keep for offline use",
  "offline.keepAbout":
    "Puts the whole atlas on this device ({megabytes, number} MB), so that it opens without a connection. It can be found there by whoever examines the device.",
  "offline.keepUnknownSize":
    "Puts the whole atlas on this device, so that it opens without a connection. It can be found there by whoever examines the device.",
  "offline.keeping": "Keeping… Leave the page open.",
  "offline.kept":
    "Kept on this device: the record as of {day}, version {version}, {megabytes, number} MB. It opens without a connection.",
  "offline.remove": "Remove from this device",
  "offline.removed":
    "Removed. The atlas keeps nothing on this device. The browser's own history is not touched.",
  "offline.removeFailed":
    "Not everything could be removed. Clear this site's data in the browser's settings.",
  "offline.failed.network":
    "It could not be kept: the connection was cut, or something other than the atlas's files arrived. Nothing new was stored.",
  "offline.failed.storage":
    "It could not be kept: the device or the browser gives no room. Nothing was stored.",
  "offline.next":
    "A newer record is ready: as of {day}, version {version}. You are reading that of {present}.",
  "offline.nextAlike": "A newer version of the page is ready, {version}. The record is still that of {day}.",
  "offline.show": "Show it",

  "copy.save": "Save a copy as one file",
  "copy.about":
    "The whole atlas in one file ({megabytes, number} MB) that opens without a connection, from a memory stick or a message.",
  "copy.isOne": "This is a copy in one file: the record as of {day}, version {version}.",

  "leave.button": "Leave quickly",
  "leave.about":
    "“Leave quickly” empties this page at once; pressing Shift three times does the same. The browser's history is not erased, and its Back button may lead here again.",
} as const satisfies Readonly<Record<string, string>>;
