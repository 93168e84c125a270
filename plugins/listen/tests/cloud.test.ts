import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';

import { LEASE_MS } from '../jobs/wanted';
import { cloud, PIECE_MS } from '../speech/cloud';
import { providerOf } from '../speech/providerOf';
import { startVoiceServer } from './support/voiceServer';

let server: Awaited<ReturnType<typeof startVoiceServer>>;
let folder: string;
const never = new AbortController().signal;
const say = (changes: Partial<Parameters<typeof cloud>[0]> = {}, signal = never): Promise<{ seconds: number }> =>
  cloud({ url: server.url, key: 'khoa-cua-dich-vu', voice: 'vi-nu', format: 'wav', timeoutMs: 2000, pausesMs: [1, 1, 1], ...changes }).speak({ language: 'vi', text: 'Xin chào.' }, path.join(folder, 'a.wav'), signal);

beforeAll(async () => {
  server = await startVoiceServer();
  folder = await mkdtemp(path.join(tmpdir(), 'handbook-cloud-'));
});
beforeEach(() => server.behave('speak'));
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

it('sends the text, what is wanted and the key, and keeps the sound', async () => {
  expect(await say()).toEqual({ seconds: 0.9 });
  expect(server.asked).toEqual([{ method: 'POST', authorization: 'Bearer khoa-cua-dich-vu', body: { text: 'Xin chào.', language: 'vi', voice: 'vi-nu', format: 'wav' } }]);
  expect((await readFile(path.join(folder, 'a.wav'))).length).toBe(44 + 9 * 1600);
});

it('tries again what passes, three times, and no more', async () => {
  server.behave(503, 429, 'speak');
  expect(await say()).toEqual({ seconds: 0.9 });
  expect(server.asked).toHaveLength(3);
  server.behave(500);
  await expect(say()).rejects.toMatchObject({ fault: 'away', message: 'the service answered 500' });
  expect(server.asked).toHaveLength(4);
});

it.each([[400, 'refused'], [413, 'refused'], [422, 'refused']] as const)('does not insist on what was refused with %s', async (status, fault) => {
  server.behave(status);
  await expect(say()).rejects.toMatchObject({ fault });
  expect(server.asked).toHaveLength(1);
});

it('holds a refused key against nobody’s text, and does not insist', async () => {
  server.behave(401);
  await expect(say()).rejects.toMatchObject({ fault: 'away' });
  expect(server.asked).toHaveLength(1);
});

it('gives up on whoever never answers, and when it is told to', async () => {
  server.behave('hang');
  await expect(say({ timeoutMs: 20, pausesMs: [] })).rejects.toMatchObject({ fault: 'away', message: 'the service is away (TimeoutError)' });
  const stop = new AbortController();
  const saying = say({ timeoutMs: 60_000 }, stop.signal);
  stop.abort();
  await expect(saying).rejects.toThrow();
});

it('takes no more than a voice can say, follows nobody elsewhere, and keeps no page as sound', async () => {
  server.behave('huge');
  await expect(say({ timeoutMs: 30_000 })).rejects.toMatchObject({ fault: 'refused' });
  server.behave('redirect');
  await expect(say({ pausesMs: [] })).rejects.toMatchObject({ fault: 'away' });
  server.behave('nonsense');
  await expect(say()).rejects.toMatchObject({ fault: 'refused' });
  await expect(say({ format: 'mp3' })).rejects.toMatchObject({ fault: 'refused', message: 'the service sent no MP3' });
});

it('takes less time for a piece than a claim on the item lasts', () => {
  expect([PIECE_MS, PIECE_MS < LEASE_MS]).toEqual([260_000, true]);
});

it('is there only when it was named, and espeak-ng only when it is not', async () => {
  const nothing = { ESPEAK_PATH: path.join(folder, 'none') };
  expect(await providerOf(nothing)).toBeUndefined();
  expect(await providerOf({ SPEECH: 'off', SPEECH_URL: server.url })).toBeUndefined();
  expect(await providerOf({ ...nothing, SPEECH_URL: server.url, SPEECH_VOICE: 'vi-nu' })).toMatchObject({ format: 'wav', voice: `${new URL(server.url).origin} vi-nu` });
  expect(await providerOf({ ...nothing, SPEECH_URL: server.url, SPEECH_FORMAT: 'mp3' })).toMatchObject({ format: 'mp3' });
  expect(server.asked).toEqual([]);
});
