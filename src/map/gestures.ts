/** What a map says that shares the wheel and the finger with the page around it: how it is zoomed and moved all the same. */
export interface GestureWords {
  readonly wheel: string;
  readonly wheelOnMac: string;
  readonly fingers: string;
}

/** MapLibre's options for a map that shares its gestures; none where wheel and finger are the map's alone. */
export function sharedGestures(words: GestureWords | null) {
  if (words === null) return {};
  return {
    cooperativeGestures: true,
    locale: {
      "CooperativeGesturesHandler.WindowsHelpText": words.wheel,
      "CooperativeGesturesHandler.MacHelpText": words.wheelOnMac,
      "CooperativeGesturesHandler.MobileHelpText": words.fingers,
    },
  };
}
