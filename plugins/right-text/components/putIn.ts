/** Where a person was about to paste, and what. */
export type Paste = { target: HTMLElement; text: string; html: string; restore: () => void };

/** A paste of our own, let through by the guard. */
export const LET_THROUGH = new WeakSet<Event>();

type Box = HTMLInputElement | HTMLTextAreaElement;
const TYPES = new Set(['text', 'search']);
export const isBox = (target: EventTarget | null): target is Box => target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && TYPES.has(target.type));
/** The rich text editor's own element, if the place is inside one. */
export const editorOf = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('[data-lexical-editor="true"]') : null);

/** Brings focus and selection back to where they were: a dialog took them. */
export const restorer = (target: HTMLElement): (() => void) => {
  if (isBox(target)) {
    const [start, end] = [target.selectionStart, target.selectionEnd];
    return () => {
      target.focus();
      target.setSelectionRange(start, end);
    };
  }
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    target.focus();
    if (!range) return;
    const now = document.getSelection();
    now?.removeAllRanges();
    now?.addRange(range);
  };
};

/** As if it had been pasted: boxes get an input event, so that the form hears of it; the editor gets a paste of its own. */
export const putIn = ({ target, restore }: Paste, text: string, html: string): void => {
  restore();
  if (isBox(target)) {
    // The one way that keeps the browser's undo; the older way for where it is gone.
    if (document.execCommand('insertText', false, text)) return;
    target.setRangeText(text, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
    target.dispatchEvent(new Event('input', { bubbles: true }));
    return;
  }
  // The editor hears of the restored selection first.
  setTimeout(() => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    if (html !== '') data.setData('text/html', html);
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
    LET_THROUGH.add(event);
    target.dispatchEvent(event);
  }, 50);
};
