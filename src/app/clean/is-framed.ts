/**
 * Whether another page shows this one in a frame. It then gets the clean view and nothing else: there is nothing in it to keep, to set
 * or to leave, so a page that frames it cannot lead a reader's press to anything.
 */
export const isFramed = window.parent !== window;
