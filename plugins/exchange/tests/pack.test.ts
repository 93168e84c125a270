import { randomBytes, webcrypto } from 'node:crypto';
import vm from 'node:vm';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { lockPack, lockReturn, openReturn } from '../offline/domain/locked';
import { outcomeOf } from '../offline/domain/outcomeOf';
import { itemKey, RETURN_FORMAT, type ReturnContent } from '../offline/domain/packContent';
import { newPassphrase, tidyPassphrase } from '../offline/domain/passphrase';
import { packPage, packScript } from '../offline/page/packPage';

const member = '11111111-1111-4111-8111-111111111111';
const pack = '22222222-2222-4222-8222-222222222222';
const base = 'a'.repeat(64);
const content: ReturnContent = { format: RETURN_FORMAT, pack, savedAt: '2026-11-23T03:00:00.000Z', items: [{ kind: 'field', member, field: 'occupation', value: 'Nông dân' }] };

describe('the words that open a pack', () => {
  it('are twenty letters that nobody takes for others, new each time, however they are typed', () => {
    const words = newPassphrase(randomBytes);
    expect(words).toMatch(/^(?:[2-9a-hjkmnp-z]{4}-){4}[2-9a-hjkmnp-z]{4}$/);
    expect(newPassphrase(randomBytes)).not.toBe(words);
    expect(tidyPassphrase(` ${words.toUpperCase().replaceAll('-', ' ')}`)).toBe(words.replaceAll('-', ''));
  });
});

describe('a file brought back', () => {
  const key = randomBytes(32);

  it('opens by its pack’s own key and is whole', () => {
    expect(openReturn(key, lockReturn(key, base, content))).toEqual(content);
  });

  it('is nothing once it is of another pack, another state or another key, or a byte is changed', () => {
    const file = lockReturn(key, base, content);
    expect(openReturn(randomBytes(32), file)).toBeUndefined();
    expect(openReturn(key, { ...file, base: 'b'.repeat(64) })).toBeUndefined();
    expect(openReturn(key, { ...file, pack: member })).toBeUndefined();
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const bytes = Buffer.from(file.data, 'base64');
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ by;
        expect(openReturn(key, { ...file, data: bytes.toString('base64') })).toBeUndefined();
      }),
    );
  });

  it('says of each change what it is about: of a field the last one counts', () => {
    expect(itemKey({ kind: 'field', member, field: 'occupation', value: 'a' })).toBe(itemKey({ kind: 'field', member, field: 'occupation', value: null }));
    expect(itemKey({ kind: 'dues', member, month: '2026-11', on: '2026-11-02' })).toBe(`dues:${member}:2026-11`);
  });
});

describe('a change held against what stands', () => {
  it('is carried out only where nobody changed it since, and is no conflict where both say the same', () => {
    const value = fc.option(fc.constantFrom('a', 'b', 'c', ''), { nil: null });
    fc.assert(
      fc.property(value, value, value, (taken, now, theirs) => {
        const [before, present, back] = [taken || null, now || null, theirs || null];
        expect(outcomeOf(taken, now, theirs)).toBe(present === back ? 'same' : present === before ? 'clean' : 'conflict');
      }),
    );
  });
});

describe('the page', () => {
  it('is one text that asks nothing of any network, and in which a name cannot end the script', async () => {
    const locked = await lockPack('handbook-offline/1', pack, 'abcd-efgh', JSON.stringify({ secret: 'Nguyễn Văn A' }));
    const html = packPage(locked, { language: 'vi', title: 'Chi bộ </script><b>1' });
    expect(html).not.toMatch(/\b(?:src|href)="/);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain('Nguyễn Văn A');
    expect(html).toContain('<title>Gói làm việc ngoại tuyến – Chi bộ &lt;/script>&lt;b>1</title>');
    expect(html.match(/<\/script>/g)).toHaveLength(3);
  });

  it('is a program that stands alone, and opens in a browser’s crypto what was locked here', async () => {
    const script = packScript();
    expect(() => new vm.Script(script)).not.toThrow();
    const locked = await lockPack('handbook-offline/1', pack, 'abcd-efgh', JSON.stringify({ pack, base, returnKey: Buffer.alloc(32, 3).toString('base64') }));
    // The parts, without the start: what they need of a browser is there.
    const kept = new Map<string, string>();
    const context = vm.createContext({
      crypto: webcrypto, TextEncoder, TextDecoder, atob, btoa, Uint8Array, ArrayBuffer,
      document: { getElementById: (id: string) => ({ textContent: id === 'goi' ? JSON.stringify(locked) : '{}' }), createElement: () => ({ setAttribute: () => undefined }) },
      localStorage: { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => void kept.set(name, value), removeItem: (name: string) => void kept.delete(name) },
    });
    vm.runInContext(`${script.replace('kit.start();', '')}globalThis.kit=kit;`, context);
    const kit = context.kit as { open: (words: string) => Promise<boolean>; put: (key: string, item: object) => Promise<void>; bringBack: () => Promise<{ text: string }>; keeps: boolean };
    expect(await kit.open('abcd efgi')).toBe(false);
    expect(await kit.open('ABCD EFGH')).toBe(true);
    await kit.put(`field:${member}:occupation`, { kind: 'field', member, field: 'occupation', value: 'Nông dân' });
    expect(kit.keeps).toBe(true);
    expect([...kept.values()].join()).not.toContain('Nông dân');
    const file: unknown = JSON.parse((await kit.bringBack()).text);
    expect(openReturn(Buffer.alloc(32, 3), file as Parameters<typeof openReturn>[1])?.items).toEqual(content.items);
  });
});
