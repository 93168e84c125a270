import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { body, openNewsroom, type Newsroom } from '../../editorial-workflow/tests/newsroom';
import { contributionsOf } from '../../kernel';
import { publishDocument } from '../../../tests/documents/support';
import { mp3Sound } from '../domain/mp3';
import { verifyRecordings, type RecordingFinding } from '../index';
import { recordingsFolder } from '../recording/folder';
import { program } from './support/programs';
import { readTag } from './support/readTag';
import { startVoiceServer } from './support/voiceServer';

let room: Newsroom;
let cloud: Awaited<ReturnType<typeof startVoiceServer>>;
let nowhere: string;

/** The worker's next turn, of a worker that just started: it looks everything through. */
const turn = async (): Promise<void> => {
  const { recordItems } = await import('../jobs/recordItems');
  await recordItems({ collections: { news: { summary: 'summary', body: 'body' }, documents: { summary: 'summary', sections: 'sections' }, pages: { body: 'body' } } }).run(room.house.payload);
};
const voice = (changes: Record<string, string>): void => {
  for (const name of ['SPEECH', 'SPEECH_URL', 'SPEECH_KEY', 'SPEECH_VOICE', 'SPEECH_FORMAT', 'ESPEAK_PATH', 'ENCODER_PATH']) delete process.env[name];
  Object.assign(process.env, changes);
};
const withCloud = (): void => voice({ SPEECH_URL: cloud.url, SPEECH_KEY: 'khoa-cua-dich-vu', ENCODER_PATH: path.join(nowhere, 'none') });

const item = async (username: string, id: string, collection = 'news'): Promise<{ status: number; body: Record<string, unknown> }> => (await room.as(username)).get(`/api/listen/${collection}/${id}`);
const audio = async (username: string, id: string, headers: Record<string, string> = {}, collection = 'news'): Promise<Response> =>
  (await room.as(username)).fetch(`/api/listen/${collection}/${id}/audio`, { headers });
const bytesOf = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());
const row = async (id: string): Promise<Record<string, unknown> | undefined> => (await room.house.ownerSql('select * from handbook.spoken_items where document_id = $1', [id]))[0];
const files = async (): Promise<string[]> => (await readdir(recordingsFolder()).catch((): string[] => [])).sort();

beforeAll(async () => {
  room = await openNewsroom();
  cloud = await startVoiceServer();
  nowhere = await mkdtemp(path.join(tmpdir(), 'handbook-none-'));
});
beforeEach(() => {
  withCloud();
  cloud.behave('speak');
});
afterAll(async () => {
  voice({});
  await cloud.close();
  await rm(nowhere, { recursive: true, force: true });
  await room.close();
});

describe('with the real espeak-ng and lame', () => {
  it('records a published document: an MP3 with its chapters, for its readers', async () => {
    voice({ ESPEAK_PATH: await program('espeak-ng'), ENCODER_PATH: await program('lame') });
    const id = await publishDocument(room, 'a', {});
    expect((await item('a.member', id, 'documents')).body).toMatchObject({ state: 'unavailable', url: null, chapters: [] });
    await turn();
    const { status, body: told } = await item('a.member', id, 'documents');
    expect([status, told]).toEqual([200, {
      state: 'ready', url: `/api/listen/documents/${id}/audio`, type: 'audio/mpeg', duration: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      chapters: [
        { title: 'Quyết định ban hành Quy chế kiểm thử', start: 0, anchor: null }, { title: 'Điều 1', start: expect.any(Number), anchor: 'dieu-1' },
        { title: 'Chương I. Quy định chung', start: expect.any(Number), anchor: 'quy-che-chuong-1' }, { title: 'Điều 7. Quản lý', start: expect.any(Number), anchor: 'quy-che-dieu-7' },
      ],
    }]);
    const answer = await audio('a.member', id, {}, 'documents');
    const whole = await bytesOf(answer);
    expect(answer.headers.get('content-type')).toBe('audio/mpeg');
    expect(mp3Sound(whole)?.end).toBe(whole.length);
    expect(Math.abs((mp3Sound(whole)?.seconds ?? 0) - Number(told.duration)) / Number(told.duration)).toBeLessThan(0.05);
    expect(readTag(whole).chapters.map(({ title }) => title)).toEqual((told.chapters as { title: string }[]).map(({ title }) => title));
  });
});

describe('a recording', () => {
  it('is made once for the same words, shared by items, and asked of the service piece by piece', async () => {
    const first = await room.publish({ title: 'Tin chung', body: body('Một nội dung.') });
    await turn();
    expect((await item('a.member', first.document)).body).toMatchObject({ state: 'ready', type: 'audio/wav' });
    expect(cloud.asked.map(({ body: { text } }) => text)).toEqual(expect.arrayContaining(['Tin chung.', 'Tóm tắt', 'Một nội dung.']));
    cloud.behave('speak');
    const second = await room.publish({ title: 'Tin chung', body: body('Một nội dung.') });
    await turn();
    await turn();
    expect(cloud.asked).toEqual([]);
    expect((await row(second.document))?.recipe).toBe((await row(first.document))?.recipe);
    expect((await item('a.member', second.document)).body.state).toBe('ready');
  });

  it('sends only what is live: no draft, nothing in review', async () => {
    const draft = await room.write('a.contributor', { title: 'Bản nháp kín' });
    const submitted = await room.write('a.contributor', { title: 'Đang duyệt kín' });
    await room.submit('a.contributor', submitted);
    const { document } = await room.publish({ title: 'Bản đã đăng', body: body('Nội dung đã đăng.') });
    await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { title: 'Bản sửa kín', body: body('Nội dung sửa kín.') });
    await turn();
    expect(cloud.asked.map(({ body: { text } }) => text).join('\n')).not.toMatch(/kín/);
    expect(cloud.asked.map(({ body: { text } }) => text)).toContain('Bản đã đăng.');
    expect([await row(draft), await row(submitted)]).toEqual([undefined, undefined]);
  });

  it('goes with the text: silent at once when it is taken down, and its file with the next turn', async () => {
    const { document, caseId } = await room.publish({ title: 'Sẽ gỡ', body: body('Nội dung sẽ gỡ.') });
    await turn();
    const file = String((await room.house.ownerSql('select r.file from handbook.recordings r join handbook.spoken_items s using (recipe) where s.document_id = $1', [document]))[0]?.file);
    expect(await files()).toContain(file);
    expect((await room.step('a.approver', 'withdraw', caseId, { reason: 'Thử gỡ bài' })).status).toBe(200);
    expect(await files()).toContain(file);
    expect([(await item('a.member', document)).status, (await audio('a.member', document)).status]).toEqual([404, 404]);
    await room.house.ownerSql(`update handbook.recordings set made_at = now() - interval '1 hour' where file = $1`, [file]);
    await turn();
    expect(await files()).not.toContain(file);
    expect(await row(document)).toBeUndefined();
  });

  it('of the text before is not heard once another text is live; the new one is made', async () => {
    const { document } = await room.publish({ title: 'Bản một', body: body('Nội dung một.') });
    await turn();
    const before = (await item('a.member', document)).body.hash;
    await (await room.as('a.contributor')).patch(`/api/news/${document}?draft=true`, { title: 'Bản thứ hai' });
    expect((await item('a.member', document)).body).toMatchObject({ state: 'ready', hash: before });
    const { id } = await room.submit('a.contributor', document);
    for (const [username, verb] of [['a.reviewer', 'approve'], ['a.approver', 'approve'], ['a.approver', 'publish']] as const) expect((await room.step(username, verb, id)).status).toBe(200);
    expect((await item('a.member', document)).body).toMatchObject({ state: 'making', hash: null });
    expect((await audio('a.member', document)).status).toBe(404);
    await turn();
    const after = await item('a.member', document);
    expect(after.body).toMatchObject({ state: 'ready', chapters: [{ title: 'Bản thứ hai', start: 0 }] });
    expect(after.body.hash).not.toBe(before);
  });

  it('is made by one of two workers', async () => {
    await room.publish({ title: 'Hai máy cùng làm', body: body('Chỉ một lần.') });
    cloud.behave('speak');
    await Promise.all([turn(), turn()]);
    expect(cloud.asked.filter(({ body: { text } }) => text === 'Hai máy cùng làm.')).toHaveLength(1);
  });

  it('whose worker died is taken up again when its lease ends, and given up when it dies over it each time', async () => {
    const { document } = await room.publish({ title: 'Máy chết', body: body('Giữa chừng.') });
    await turn();
    const claimed = (attempts: number): Promise<unknown> => room.house.ownerSql(`update handbook.spoken_items set recipe = null, text_at = null, claim = gen_random_uuid(), attempts = $2, retry_at = now() + interval '1 minute' where document_id = $1`, [document, attempts]);
    const lapse = (): Promise<unknown> => room.house.ownerSql(`update handbook.spoken_items set retry_at = now() - interval '1 second' where document_id = $1`, [document]);
    await claimed(1);
    await turn();
    expect((await item('a.member', document)).body.state).toBe('making');
    await lapse();
    await turn();
    expect((await item('a.member', document)).body.state).toBe('ready');
    await claimed(5);
    await lapse();
    await turn();
    expect(await row(document)).toMatchObject({ gave_up: true, error: 'interrupted', claim: null });
  });
});

describe('when it fails', () => {
  it('is tried later, given up after five times, told to the administrators, and tried again by command', async () => {
    const { document } = await room.publish({ title: 'Không đọc được', body: body('Lỗi.') });
    cloud.behave(422);
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await turn();
      expect(await row(document)).toMatchObject({ attempts: attempt, error: 'the service answered 422', gave_up: attempt === 5, claim: null });
      if (attempt < 5) expect((await item('a.member', document)).body.state).toBe('making');
      await room.house.ownerSql(`update handbook.spoken_items set retry_at = now() - interval '1 second' where document_id = $1 and retry_at is not null`, [document]);
    }
    expect((await item('a.member', document)).body.state).toBe('unavailable');
    cloud.behave('speak');
    await turn();
    expect(cloud.asked).toEqual([]);
    expect(await room.house.ownerSql(`select count(*)::int as n from notifications where kind = 'listen.failed'`)).toEqual([{ n: 1 }]);

    const retry = async (username: string): Promise<number> => (await (await room.as(username)).post(`/api/listen/news/${document}/retry`, {})).status;
    expect([await retry('a.member'), await retry('b.approver')]).toEqual([403, 404]);
    // The worker is at it already: its claim is not taken from it.
    await room.house.ownerSql('update handbook.spoken_items set claim = gen_random_uuid() where document_id = $1', [document]);
    expect([await retry('a.approver'), (await row(document))?.gave_up]).toEqual([409, true]);
    await room.house.ownerSql('update handbook.spoken_items set claim = null where document_id = $1', [document]);
    const told = await (await room.as('system')).get('/api/notifications/inbox');
    const said = (told.body as { notifications: { kind: string; body: string }[] }).notifications.find(({ kind }) => kind === 'listen.failed')?.body;
    expect(said).toContain('handbook run listen.retry');
    expect(said).not.toMatch(/bạn đọc|hãy|422|\{\{/i);
    expect(await retry('a.approver')).toBe(200);
    await turn();
    expect((await item('a.member', document)).body.state).toBe('ready');
    expect(await retry('a.approver')).toBe(409);
    expect(await room.house.ownerSql(`select count(*)::int as n from audit_events where action = 'listen.retry' and document_id = $1`, [document])).toEqual([{ n: 1 }]);
  });

  it('because the service is away, no item is held against it', async () => {
    const { document } = await room.publish({ title: 'Dịch vụ vắng', body: body('Chờ.') });
    cloud.behave(401);
    await turn();
    expect(await row(document)).toMatchObject({ attempts: 0, gave_up: false, retry_at: null });
    cloud.behave('speak');
    await turn();
    expect((await item('a.member', document)).body.state).toBe('ready');
  });

  it('is counted for /metrics: what is ready, what waits, what was given up', async () => {
    const { recordingGauge } = await import('../jobs/recordingGauge');
    const { read } = recordingGauge({ collections: { news: {} } }, 0);
    const counts = (): Promise<Readonly<Record<string, number>>> => read(room.house.payload);
    await turn();
    const before = await counts();
    const { document } = await room.publish({ title: 'Đếm', body: body('Một hai ba.') });
    expect(await counts()).toEqual({ ...before, waiting: Number(before.waiting) + 1 });
    cloud.behave(422);
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await turn();
      await room.house.ownerSql(`update handbook.spoken_items set retry_at = now() - interval '1 second' where document_id = $1 and retry_at is not null`, [document]);
    }
    expect(await counts()).toEqual({ ...before, given_up: Number(before.given_up) + 1 });
    expect(contributionsOf(room.house.config).gauges.map(({ name }) => name)).toContain('handbook_recordings');
  });

  it('leaves no half file when it breaks in the middle', async () => {
    const { document } = await room.publish({ title: 'Đứt giữa chừng', body: body('Phần sau.') });
    const before = await files();
    cloud.behave('speak', 'nonsense');
    await turn();
    expect(await files()).toEqual(before);
    expect(await row(document)).toMatchObject({ attempts: 1, error: expect.stringContaining('WAV') });
  });

  it('without any voice says so, and keeps what was recorded', async () => {
    const { document } = await room.publish({ title: 'Còn nghe được', body: body('Đã ghi.') });
    await turn();
    const later = await room.publish({ title: 'Chưa nghe được', body: body('Chưa ghi.') });
    voice({ SPEECH: 'off' });
    await turn();
    expect((await item('a.member', document)).body.state).toBe('ready');
    expect((await item('a.member', later.document)).body.state).toBe('unavailable');
  });
});

describe('the files', () => {
  const kept = async (): Promise<number> => (await room.house.ownerSql('select 1 from handbook.recordings')).length;

  it('that cannot be looked at are not taken for gone: nothing is forgotten, and nothing said again', async () => {
    await room.publish({ title: 'Ổ đĩa', body: body('Chưa gắn.') });
    await turn();
    const before = await kept();
    const aside = `${recordingsFolder()}-aside`;
    await rename(recordingsFolder(), aside);
    cloud.behave('speak');
    try {
      await turn();
      expect([await kept(), cloud.asked]).toEqual([before, []]);
      // No folder at all, but something that cannot be read as one.
      await rm(recordingsFolder(), { recursive: true, force: true });
      await writeFile(recordingsFolder(), 'x');
      await expect(turn()).rejects.toThrow('ENOTDIR');
      expect([await kept(), cloud.asked]).toEqual([before, []]);
    } finally {
      await rm(recordingsFolder(), { recursive: true, force: true });
      await rename(aside, recordingsFolder());
    }
  });

  it('are swept every ten minutes, also where there is no voice', async () => {
    voice({ SPEECH: 'off' });
    await mkdir(recordingsFolder(), { recursive: true });
    const stray = async (name: string): Promise<void> => {
      await writeFile(path.join(recordingsFolder(), name), 'x');
      await utimes(path.join(recordingsFolder(), name), 0, 0);
    };
    const { recordItems } = await import('../jobs/recordItems');
    const worker = recordItems({ collections: { news: {} } });
    await stray('mot.mp3');
    await worker.run(room.house.payload);
    expect(await files()).not.toContain('mot.mp3');
    await stray('hai.mp3');
    await worker.run(room.house.payload);
    expect(await files()).toContain('hai.mp3');
    await rm(path.join(recordingsFolder(), 'hai.mp3'));
  });
});

describe('the door', () => {
  let id: string;
  let whole: Buffer;
  let etag: string;
  beforeAll(async () => {
    withCloud();
    cloud.behave('speak');
    ({ document: id } = await room.publish({ title: 'Nghe từng phần', body: body('Nội dung để nghe từng phần.') }));
    await turn();
    const answer = await audio('a.member', id);
    etag = answer.headers.get('etag') ?? '';
    whole = await bytesOf(answer);
  });

  it('gives the whole, named by its digest, kept by the asker alone', async () => {
    const answer = await audio('a.member', id);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'accept-ranges': 'bytes', 'cache-control': 'private, no-cache', 'content-length': String(whole.length), 'content-type': 'audio/wav', 'x-content-type-options': 'nosniff', etag: `"${String((await item('a.member', id)).body.hash)}"`,
    });
    expect((await audio('a.member', id, { 'if-none-match': etag })).status).toBe(304);
    expect((await audio('a.member', id, { 'if-none-match': '"khác"' })).status).toBe(200);
  });

  it.each([
    ['bytes=0-99', 0, 99], ['bytes=100-', 100, undefined], ['bytes=-50', -50, undefined], ['bytes=0-99999999', 0, undefined], ['bytes=0-0', 0, 0],
  ] as const)('gives the part %s', async (range, start, end) => {
    const answer = await audio('a.member', id, { range });
    const from = start < 0 ? whole.length + start : start;
    const to = end ?? whole.length - 1;
    expect([answer.status, answer.headers.get('content-range'), answer.headers.get('content-length')]).toEqual([206, `bytes ${from}-${to}/${whole.length}`, String(to - from + 1)]);
    expect(await bytesOf(answer)).toEqual(whole.subarray(from, to + 1));
  });

  it.each(['bytes=99999999-', 'bytes=-0'])('refuses %s', async (range) => {
    const answer = await audio('a.member', id, { range });
    expect([answer.status, answer.headers.get('content-range'), (await bytesOf(answer)).length]).toEqual([416, `bytes */${whole.length}`, 0]);
  });

  it.each(['bytes=5-2', 'bytes=a-b', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=', 'bytes=-', 'bytes=99999999999999999999-'])('answers what is no range (%s) with the whole', async (range) => {
    const answer = await audio('a.member', id, { range });
    expect([answer.status, (await bytesOf(answer)).length]).toEqual([200, whole.length]);
  });

  it('gives a part only with the whole it was begun with', async () => {
    expect((await audio('a.member', id, { range: 'bytes=0-9', 'if-range': etag })).status).toBe(206);
    for (const other of ['"khác"', `W/${etag}`, new Date().toUTCString()]) expect([other, (await audio('a.member', id, { range: 'bytes=0-9', 'if-range': encodeURI(other) })).status]).toEqual([other, 200]);
  });

  it('is shut to whoever may not read the text, as if nothing were there', async () => {
    const draft = await room.write('a.contributor');
    const missing = '00000000-0000-4000-8000-000000000000';
    const answers = await Promise.all([
      audio('b.member', id), audio('a.member', draft), audio('a.contributor', draft), audio('a.member', missing), audio('a.member', 'x'), audio('a.member', encodeURIComponent('../x')), audio('a.member', id, {}, 'users'), audio('a.member', id, {}, 'constructor'), audio('a.member', id, {}, 'documents'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404, 404, 404]);
    expect((await room.house.fetch(`/api/listen/news/${id}/audio`)).status).toBe(401);
    expect([(await item('b.member', id)).status, (await item('a.member', missing)).status, (await room.house.get(`/api/listen/news/${id}`)).status]).toEqual([404, 404, 401]);
  });

  it('serves nothing for a file that is gone or cut, and it is made anew', async () => {
    const [{ file }] = (await room.house.ownerSql('select r.file from handbook.recordings r join handbook.spoken_items s using (recipe) where s.document_id = $1', [id])) as [{ file: string }];
    const place = path.join(recordingsFolder(), file);
    const bytes = await readFile(place);
    const findings = async (): Promise<RecordingFinding[]> => {
      const found: RecordingFinding[] = [];
      for await (const finding of verifyRecordings(room.house.payload)) found.push(finding);
      return found;
    };
    await writeFile(place, bytes.subarray(0, 100));
    await writeFile(path.join(recordingsFolder(), 'la.mp3'), 'x');
    expect((await audio('a.member', id)).status).toBe(404);
    expect(await findings()).toEqual([{ kind: 'changed', file }, { kind: 'stray', file: 'la.mp3' }]);
    await rm(place);
    expect((await findings())[0]).toEqual({ kind: 'missing', file });
    withCloud();
    await turn();
    expect((await audio('a.member', id)).status).toBe(200);
    await rm(path.join(recordingsFolder(), 'la.mp3'));
    expect(await findings()).toEqual([]);
  });

  it('shuts with the mandate', async () => {
    expect((await audio('a.contributor', id)).status).toBe(200);
    await room.house.ownerTicket('mandates.fixture:ended', (sql) => sql(`update mandates set valid_to = now() where user_id = $1`, [room.city.a.contributor.id]));
    expect([403, 404]).toContain((await audio('a.contributor', id)).status);
  });
});

it('is a task of the worker, and stops when it stops', () => {
  const task = contributionsOf(room.house.config).workerTasks.find(({ name }) => name === 'listen.record');
  expect([task && 'everySeconds' in task, typeof task?.stop]).toEqual([true, 'function']);
});
