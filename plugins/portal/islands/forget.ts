'use client';

/** What is kept of a reader in this browser begins so; how they want their pages is the browser's own and stays. */
export const KEPT = 'so-tay-giu:';

/** Empties everything this browser kept for its reader: pages, places in recordings. */
export const forget = async (): Promise<void> => {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(KEPT)) localStorage.removeItem(name);
    for (const name of await caches.keys()) if (name.startsWith(KEPT)) await caches.delete(name);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
};
