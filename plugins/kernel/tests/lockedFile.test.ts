import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileKey, readLocked, writeLocked } from '../files/lockedFile';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'khoa-tep-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 70_000) yield bytes.subarray(at, at + 70_000);
}
const whole = async (place: string, key: Buffer): Promise<Buffer> => Buffer.from(await new Response(readLocked(place, key)).arrayBuffer());

describe('a locked file', () => {
  it.each([0, 1, 262_144, 700_001])('of %i bytes comes back as it was, and tells nothing without its key', async (size) => {
    const [bytes, key, place] = [randomBytes(size), fileKey(), path.join(folder, `${size}.bin`)];
    expect(await writeLocked(place, key, pieces(bytes))).toBe(size);
    expect((await whole(place, key)).equals(bytes)).toBe(true);
    expect(size > 16 && (await readFile(place)).includes(bytes.subarray(0, 16))).toBe(false);
    await expect(whole(place, fileKey())).rejects.toThrow();
  });

  it('is not read to its end once a byte of it was changed', async () => {
    const [key, place] = [fileKey(), path.join(folder, 'doi.bin')];
    await writeLocked(place, key, pieces(randomBytes(300_000)));
    const kept = await readFile(place);
    kept[200_000] = (kept[200_000] ?? 0) ^ 1;
    await writeFile(place, kept);
    await expect(whole(place, key)).rejects.toThrow();
  });
});
