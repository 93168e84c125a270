'use client';

/** What is kept of a reader in this browser begins so; how they want their pages is the browser's own and stays. */
export const KEPT = 'so-tay-giu:';
/** Whose it is. */
const READER = `${KEPT}cua`;

const emptyStorage = (): void => {
  for (const name of Object.keys(localStorage)) if (name.startsWith(KEPT)) localStorage.removeItem(name);
};

/** On a page of somebody else than before what is kept beside the pages goes: a telephone in other hands shows nothing of its last reader. */
export const keepFor = (whose: string): void => {
  try {
    const before = localStorage.getItem(READER);
    if (before === whose) return;
    if (before !== null) emptyStorage();
    localStorage.setItem(READER, whose);
  } catch {
    // A browser that keeps nothing shows nothing.
  }
};

/** Empties everything this browser kept for its reader: pages, places in recordings, drafts. */
export const forget = async (): Promise<void> => {
  try {
    emptyStorage();
    for (const name of await caches.keys()) if (name.startsWith(KEPT)) await caches.delete(name);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
};
