/** The element that `NotComeNote` draws. */
export const noteId = "not-come";

/** Says at the foot of the window that something did not come; a click beside it, the Escape key or `false` takes the note away. */
export const tellNotCome = (isSo = true) => document.getElementById(noteId)?.togglePopover(isSo);
