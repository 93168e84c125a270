'use client';

/** One command that waits for the network: what it is to the reader, and once the server refused it, why. */
export type Waiting = { key: string; whose: string; path: `/api/${string}`; json: Readonly<Record<string, unknown>>; what: string; at: number; refused?: string };

const NAME = 'so-tay-cho-gui';
const STORE = 'viec';
/** Heard by every island that shows what waits. */
export const CHANGED = 'so-tay-cho-gui';

/** The mark of the page's reader, as the server wrote it; undefined where nobody is in. */
export const whoseOf = (): string | undefined => {
  const mark = document.querySelector<HTMLMetaElement>('meta[name="so-tay-cua"]')?.content;
  return mark === 'none' ? undefined : mark;
};

// A later version only adds: what waits outlives every update of the app.
const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => void (request.result.objectStoreNames.contains(STORE) || request.result.createObjectStore(STORE, { keyPath: 'key' }));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('indexedDB'));
  });

const run = async <T>(mode: IDBTransactionMode, of: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const db = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = db.transaction(STORE, mode);
      const request = of(transaction.objectStore(STORE));
      // Not before it is on the disk.
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new DOMException('indexedDB'));
    });
  } finally {
    db.close();
  }
};

const changed = (): void => void window.dispatchEvent(new Event(CHANGED));

/** @throws where this browser keeps nothing */
export const putWaiting = async (item: Waiting): Promise<void> => {
  await run('readwrite', (store) => store.put(item));
  changed();
};

export const dropWaiting = async (key: string): Promise<void> => {
  await run('readwrite', (store) => store.delete(key));
  changed();
};

/** What this reader's commands wait, the first first. What another reader left here goes: a telephone in other hands shows and sends nothing of theirs. */
export const waitingOf = async (whose: string): Promise<Waiting[]> => {
  try {
    const all = (await run('readonly', (store) => store.getAll())) as Waiting[];
    for (const item of all) if (item.whose !== whose) await run('readwrite', (store) => store.delete(item.key));
    return all.filter((item) => item.whose === whose).sort((a, b) => a.at - b.at);
  } catch {
    // A browser that keeps nothing has nothing that waits.
    return [];
  }
};
