import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { QUARANTINE } from '../../plugins/file-texts/quarantine/limits';
import { contributionsOf } from '../../plugins/kernel';
import { encodeTcvn3 } from '../../plugins/kernel/text/tcvn3';
import { buildCity, type City } from '../support/city';
import type { Answer } from '../support/client';
import { docx } from '../support/documents';
import { EICAR, startFakeClamd } from '../support/fakeClamd';
import { startHouse, type House } from '../support/house';
import { prepareClamd, SIGNATURE, type RealClamd } from '../support/realClamd';

let house: House;
let city: City;
let clamd: RealClamd;
beforeAll(async () => {
  clamd = await prepareClamd();
  house = await startHouse();
  city = await buildCity(house);
  process.env.CLAMD_URL = clamd.url;
});
afterEach(() => clamd.stop());
afterAll(async () => {
  delete process.env.CLAMD_URL;
  delete process.env.MALWARE_SCAN;
  await house.close();
  await clamd.close();
});

let serial = 0;
/** A file nobody sent before. */
const clean = (): Buffer => docx(undefined, 'first', { lines: [`Báo cáo công tác xây dựng Đảng số ${(serial += 1)}`] });
// Stored as it is, so that the scanner's pattern is found in the bytes.
const infected = (): Buffer => Buffer.concat([clean().subarray(0, -22), EICAR]);
const withVirus = (): Buffer => docx(undefined, 'first', { lines: [`Tệp ${(serial += 1)}`], files: { 'word/media/image1.png': EICAR } });
const upload = async (bytes: Buffer, who = 'a.contributor', name = 'bao-cao.docx', more: Record<string, unknown> = {}): Promise<Answer> => {
  const form = new FormData();
  form.append('_payload', JSON.stringify({ alt: 'Tệp', author: 'A', source: 'B', licence: 'C', ...more }));
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return (await house.as(who)).request('POST', '/api/media', { body: form });
};
const codeOf = ({ status, body }: Answer): unknown[] => [status, (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code];
const folder = (): string => path.join(String(process.env.DATA_DIR), 'quarantine');
const lying = (): string[] => {
  try {
    return readdirSync(folder());
  } catch {
    return [];
  }
};
const waiting = () => house.ownerSql<{ id: string; user_id: string; organization_id: string; sha256: string }>('select id, user_id, organization_id, sha256 from handbook.quarantined_files order by put_at');
const media = async (): Promise<number> => Number((await house.ownerSql<{ n: number }>('select count(*)::int as n from media'))[0]?.n);
const events = (action: string) => house.ownerSql<{ organization_id: string; document_id: string | null; detail: Record<string, unknown> }>('select organization_id, document_id, detail from audit_events where action = $1 order by at', [action]);
const toldTo = (user: string, kind: string) => house.ownerSql<{ params: Record<string, unknown> }>('select params from notifications where user_id = $1 and kind = $2 order by created_at', [user, kind]);
const runTask = async (): Promise<void> => contributionsOf(house.config).workerTasks.find(({ name }) => name === 'media.scan-quarantine')?.run(house.payload);
const empty = async (): Promise<void> => {
  await house.ownerTicket('media.quarantine:test', (sql) => sql('delete from handbook.quarantined_files'));
};

describe('a scanner that takes its time', () => {
  it('keeps uploads waiting, and nobody else: no place of the database is held meanwhile', async () => {
    let release = (): void => undefined;
    const slow = await startFakeClamd({ until: new Promise((resolve) => { release = () => resolve(); }) });
    process.env.CLAMD_URL = slow.url;
    try {
      // More than there are places (kernel/database/steady); no one person's files take the whole line.
      const uploads = ['a.contributor', 'a.reviewer', 'b.contributor'].flatMap((who) => Array.from({ length: 8 }, () => upload(clean(), who)));
      const all = async (): Promise<void> => {
        while (slow.seen.length < uploads.length) await new Promise((resolve) => void setImmediate(resolve));
      };
      await all();
      const saved = await (await house.as('b.contributor')).post('/api/news?draft=true', { title: 'Viết trong lúc chờ' });
      expect([saved.status, saved.body.errors]).toEqual([201, undefined]);
      release();
      expect((await Promise.all(uploads)).map(({ status }) => status)).toEqual(uploads.map(() => 201));
    } finally {
      release();
      process.env.CLAMD_URL = clamd.url;
      await slow.close();
    }
  }, 120_000);
});

describe('the real clamd', () => {
  it('lets a clean file in, and stops one with the test pattern: on record without its content, told to the administrator', async () => {
    await clamd.start();
    expect((await upload(clean())).status).toBe(201);
    const before = await media();
    const answer = await upload(withVirus());
    expect(codeOf(answer)).toEqual([422, 'file.malware']);
    expect(answer.body.errors[0].message).toContain(SIGNATURE);
    expect([await media(), lying()]).toEqual([before, []]);
    const [event] = await events('media.malware');
    expect(event).toMatchObject({ organization_id: city.a.committee.id, detail: { signature: SIGNATURE, sender: city.a.contributor.id, mime: expect.stringContaining('wordprocessingml') } });
    expect(Object.keys(event?.detail ?? {}).sort()).toEqual(['bytes', 'mime', 'sender', 'sha256', 'signature']);
    expect(await toldTo(city.a.admin.id, 'files.malware')).toMatchObject([{ params: { signature: SIGNATURE } }]);
  });

  it('a broken file with the pattern is stopped as malware, before it is looked at', async () => {
    await clamd.start();
    expect(codeOf(await upload(infected()))).toEqual([422, 'file.malware']);
  });
});

describe('while the scanner is away', () => {
  it('an upload is refused where no scan is required to begin with', async () => {
    const answer = await upload(clean());
    expect(codeOf(answer)).toEqual([503, 'file.scan-away']);
    expect([await waiting(), lying()]).toEqual([[], []]);
  });

  it('where one is required, it waits where nobody reads it, and becomes a medium when the scanner is back', async () => {
    process.env.MALWARE_SCAN = 'required';
    const before = await media();
    const bytes = clean();
    const answer = await upload(bytes);
    expect(codeOf(answer)).toEqual([423, 'file.quarantined']);
    expect(answer.body.errors[0].message).toContain('chờ quét');
    // Sent again: it waits once.
    expect(codeOf(await upload(bytes))).toEqual([423, 'file.quarantined']);
    const [row, ...others] = await waiting();
    expect([row?.user_id, row?.organization_id, others]).toEqual([city.a.contributor.id, city.a.committee.id, []]);
    expect(lying()).toEqual([row?.id]);
    expect(statSync(path.join(folder(), row?.id ?? '')).mode & 0o777).toBe(0o600);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
    expect(await media()).toBe(before);
    expect((await (await house.as('a.contributor')).get(`/api/media/file/${row?.id}`)).status).toBe(403);
    expect((await events('media.quarantine')).at(-1)).toMatchObject({ detail: { sha256: row?.sha256, bytes: bytes.length } });

    // Still away: it waits on.
    await runTask();
    expect(await waiting()).toHaveLength(1);

    await clamd.start();
    await runTask();
    expect([await waiting(), lying(), await media()]).toEqual([[], [], before + 1]);
    const [released] = await events('media.quarantine-release');
    const [stored] = await house.ownerSql<{ owner_id: string; sha256: string; original_name: string; secrecy_check: string }>('select owner_id, sha256, original_name, secrecy_check from media where id = $1', [released?.document_id]);
    expect(stored).toEqual({ owner_id: city.a.committee.id, sha256: row?.sha256, original_name: 'bao-cao.docx', secrecy_check: 'clean' });
    expect(await toldTo(city.a.contributor.id, 'files.released')).toMatchObject([{ params: { name: 'bao-cao.docx' } }]);
  });

  it('malware that waited is destroyed, on record, and both are told', async () => {
    process.env.MALWARE_SCAN = 'required';
    const before = [await media(), (await toldTo(city.a.admin.id, 'files.malware')).length] as const;
    expect(codeOf(await upload(withVirus()))).toEqual([423, 'file.quarantined']);
    await clamd.start();
    await runTask();
    expect([await waiting(), lying(), await media()]).toEqual([[], [], before[0]]);
    expect((await events('media.quarantine-destroy')).at(-1)).toMatchObject({ organization_id: city.a.committee.id, detail: { why: 'malware', signature: SIGNATURE, sender: city.a.contributor.id } });
    expect((await toldTo(city.a.admin.id, 'files.malware')).length).toBe(before[1] + 1);
    expect((await toldTo(city.a.contributor.id, 'files.destroyed')).at(-1)).toMatchObject({ params: { name: 'bao-cao.docx' } });
  });

  it('what is marked, broken or from nobody is not kept at all', async () => {
    process.env.MALWARE_SCAN = 'required';
    expect(codeOf(await upload(docx('TỐI MẬT', 'header')))).toEqual([422, 'secrecy.refused']);
    expect(codeOf(await upload(docx(undefined, 'first', { files: { 'word/vbaProject.bin': 'x' } })))).toEqual([415, 'file.macros']);
    expect((await upload(clean(), 'a.member')).status).toBe(403);
    expect([await waiting(), lying()]).toEqual([[], []]);
  });

  it('nor is one whose record may not be kept: its text is judged before it waits', async () => {
    process.env.MALWARE_SCAN = 'required';
    expect(codeOf(await upload(clean(), 'a.contributor', 'a.docx', { caption: 'TỐI MẬT' }))).toEqual([422, 'secrecy.refused']);
    expect(codeOf(await upload(clean(), 'a.contributor', 'a.docx', { alt: encodeTcvn3('Đảng viên chấp hành nghiêm điều lệ') }))).toEqual([422, 'text.legacy']);
    expect(codeOf(await upload(clean(), 'a.contributor', 'a.docx', { alt: ' ' }))).toEqual([400, 'media.alt']);
    expect([await waiting(), lying()]).toEqual([[], []]);
  });

  it('one that cannot be dealt with does not keep the others waiting; one the scanner will not take is destroyed', async () => {
    process.env.MALWARE_SCAN = 'required';
    for (const name of ['hong.docx', 'to.docx', 'tot.docx']) expect(codeOf(await upload(clean(), 'a.contributor', name))[1]).toBe('file.quarantined');
    const [broken, large] = await waiting();
    // Not a file any more, but a folder of its name: reading fails again and again.
    rmSync(path.join(folder(), broken?.id ?? ''));
    mkdirSync(path.join(folder(), broken?.id ?? ''));
    const [before, destroyed] = [await media(), (await toldTo(city.a.contributor.id, 'files.destroyed')).length];
    // The second is more than this scanner takes.
    const bytes = Buffer.concat([Buffer.alloc(400_000, 7)]);
    writeFileSync(path.join(folder(), large?.id ?? ''), bytes);
    await house.ownerTicket('media.quarantine:test', (sql) => sql('update handbook.quarantined_files set sha256 = $2, bytes = $3 where id = $1', [large?.id, createHash('sha256').update(bytes).digest('hex'), bytes.length]));
    const small = await startFakeClamd({ most: 300_000 });
    const real = process.env.CLAMD_URL;
    process.env.CLAMD_URL = small.url;
    try {
      await runTask();
    } finally {
      process.env.CLAMD_URL = real;
      await small.close();
    }
    expect((await waiting()).map(({ id }) => id)).toEqual([broken?.id]);
    expect(await media()).toBe(before + 1);
    expect((await events('media.quarantine-destroy')).at(-1)).toMatchObject({ detail: { why: 'unscannable' } });
    const told = await toldTo(city.a.contributor.id, 'files.destroyed');
    expect(told.length).toBe(destroyed + 1);
    expect(told.at(-1)?.params).toEqual({ name: 'to.docx', why: 'unscannable' });
    await empty();
    rmSync(path.join(folder(), broken?.id ?? ''), { recursive: true });
  });

  it('one person has only so many waiting', async () => {
    process.env.MALWARE_SCAN = 'required';
    const answers: unknown[] = [];
    for (let n = 0; n <= QUARANTINE.filesOfOne; n += 1) answers.push(codeOf(await upload(clean()))[1]);
    expect(answers).toEqual([...Array<string>(QUARANTINE.filesOfOne).fill('file.quarantined'), 'file.scan-away']);
    expect([await waiting(), lying()].map(({ length }) => length)).toEqual([QUARANTINE.filesOfOne, QUARANTINE.filesOfOne]);
    // Another person still may.
    expect(codeOf(await upload(clean(), 'b.contributor'))[1]).toBe('file.quarantined');
    await empty();
  });

  it('what waited a week, what was changed, and whose sender may not any more: destroyed with the reason', async () => {
    process.env.MALWARE_SCAN = 'required';
    const rows: string[] = [];
    for (const name of ['cu.docx', 'hong.docx', 'thoi.docx']) {
      await upload(clean(), 'a.contributor', name);
      rows.push((await waiting()).at(-1)?.id ?? '');
    }
    const [old = '', broken = '', powerless = ''] = rows;
    await house.ownerTicket('media.quarantine:test', async (sql) => {
      await sql(`update handbook.quarantined_files set put_at = now() - interval '8 days' where id = $1`, [old]);
      await sql('update handbook.quarantined_files set user_id = $2 where id = $1', [powerless, city.a.member.id]);
    });
    writeFileSync(path.join(folder(), broken), 'khác');
    await clamd.start();
    const before = await media();
    await runTask();
    expect([await waiting(), await media()]).toEqual([[], before]);
    expect((await events('media.quarantine-destroy')).slice(-3).map(({ detail }) => detail.why).sort()).toEqual(['damaged', 'expired', 'refused']);
  });

  it('what a crash left without a row is swept, but not what is just coming', async () => {
    const [left, coming] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
    for (const id of [left, coming]) writeFileSync(path.join(folder(), id), 'x');
    utimesSync(path.join(folder(), left), 1, 1);
    await runTask();
    expect(lying()).toContain(coming);
    expect(lying()).not.toContain(left);
  });

  it('no SQL of the product puts a row there or takes one away', async () => {
    await expect(house.appSql(`insert into handbook.quarantined_files (id, sha256, mime_type, bytes, name, data, user_id, organization_id) values (gen_random_uuid(), 'x', 'x', 1, 'x', '{}', $1, $2)`, [city.a.contributor.id, city.a.committee.id])).rejects.toThrow();
  });
});
