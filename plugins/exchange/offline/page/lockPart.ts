import type { PackContent, PackItem } from '../domain/packContent';
import type { Kit } from './Kit';

/** Opening, keeping and closing: WebCrypto alone, and the browser's own store, in which only what is encrypted lies. */
export const lockPart = (kit: Kit): Partial<Kit> => {
  const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const textOf = (bytes: ArrayBuffer): string => {
    let text = '';
    for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
    return btoa(text);
  };
  const utf8 = new TextEncoder();
  const place = `so-tay-goi-${kit.locked.pack}`;
  let key: CryptoKey | undefined;
  let writing: Promise<void> = Promise.resolve();

  const lock = async (by: CryptoKey, said: string, text: string): Promise<{ iv: string; data: string }> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8.encode(said) }, by, utf8.encode(text));
    return { iv: textOf(iv.buffer), data: textOf(data) };
  };
  const unlock = async (by: CryptoKey, said: string, iv: string, data: string): Promise<string> =>
    new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv), additionalData: utf8.encode(said) }, by, bytesOf(data)));

  const keep = (): Promise<void> => {
    const by = key;
    if (!by) return writing;
    // One after the other, so that an older state never comes to stand over a newer one.
    writing = writing.then(async () => {
      try {
        localStorage.setItem(place, JSON.stringify(await lock(by, place, JSON.stringify([...kit.items]))));
      } catch {
        kit.keeps = false;
      }
    });
    return writing;
  };
  const load = async (by: CryptoKey): Promise<void> => {
    try {
      const kept = localStorage.getItem(place);
      localStorage.setItem(`${place}-thu`, '1');
      localStorage.removeItem(`${place}-thu`);
      if (kept === null) return;
      const { iv, data } = JSON.parse(kept) as { iv: string; data: string };
      kit.items = new Map(JSON.parse(await unlock(by, place, iv, data)) as [string, PackItem][]);
    } catch {
      kit.keeps = false;
    }
  };

  return {
    open: async (words) => {
      const { format, pack, rounds, salt, iv, data } = kit.locked;
      const tidy = words.toLowerCase().replace(/[^a-z0-9]/g, '');
      const typed = await crypto.subtle.importKey('raw', utf8.encode(tidy), 'PBKDF2', false, ['deriveKey']);
      const by = await crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: rounds }, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
      try {
        kit.content = JSON.parse(await unlock(by, `${format}\n${pack}`, iv, data)) as PackContent;
      } catch {
        return false;
      }
      key = by;
      await load(by);
      return true;
    },
    put: (name, item) => {
      kit.items.set(name, item);
      return keep();
    },
    drop: (name) => {
      kit.items.delete(name);
      return keep();
    },
    bringBack: async () => {
      const { pack, base, returnKey } = kit.content;
      const format = 'handbook-offline-return/1';
      const by = await crypto.subtle.importKey('raw', bytesOf(returnKey), 'AES-GCM', false, ['encrypt']);
      const savedAt = new Date().toISOString();
      const locked = await lock(by, `${format}\n${pack}\n${base}`, JSON.stringify({ format, pack, savedAt, items: [...kit.items.values()] }));
      return { name: `mang-ve-${pack.slice(0, 8)}-${savedAt.slice(0, 10)}.json`, text: JSON.stringify({ format, pack, base, ...locked }) };
    },
  };
};
