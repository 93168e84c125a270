import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rm, statfs } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import sharp from 'sharp';

import { chooseAccount } from '../../src/server/embedded-postgres/account';
import { withSql } from '../crash/sql';
import { draft } from '../crash/writers/draft';
import { askAs, askGraphql, VIETNAMESE, type Told } from './ask';
import { startOwnProduct, type OwnProduct } from './ownProduct';
import { untilSo } from './untilSo';

jest.setTimeout(180_000);

const run = promisify(execFile);
const MB = 1024 * 1024;

/** A disk of its own, small enough to fill. */
const smallDisk = async (folder: string, megabytes: number): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'handbook-test', folder]).catch((error: unknown) => {
    throw new Error('This test fills a disk and needs one of its own: it mounts a small tmpfs, which takes root with CAP_SYS_ADMIN (in a container: --cap-add SYS_ADMIN).', { cause: error });
  });
};
/** PostgreSQL may still be letting go of its files. */
const unmount = async (folder: string): Promise<void> => void (await run('umount', ['--lazy', folder]).catch(() => undefined));

const freeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};
const ballast = (folder: string) => path.join(folder, 'ballast');
/** Fills the disk but for `leave` bytes. */
const fill = async (folder: string, leave: number): Promise<void> => {
  const file = await open(ballast(folder), 'a');
  const block = Buffer.alloc(64 * 1024);
  try {
    while ((await freeBytes(folder)) > leave + block.length) await file.write(block);
  } finally {
    await file.close();
  }
};
const empty = (folder: string) => rm(ballast(folder), { force: true });

const expectFull = (told: Told): void => {
  expect([507, 503]).toContain(told.status);
  expect(told.code).toMatch(/^(storage\.full|database\.(away|busy|unknown))$/);
  expect(told.message).toMatch(VIETNAMESE);
};

describe('a full disk under the media', () => {
  let product: OwnProduct;
  const folderOf = (dataDir: string): string => path.join(dataDir, 'media');
  beforeAll(async () => {
    product = await startOwnProduct({
      environment: { DISK_FREE_MIN_MB: '0' },
      prepare: (dataDir) => smallDisk(folderOf(dataDir), 40),
      undo: (dataDir) => unmount(folderOf(dataDir)),
    });
  });
  afterAll(() => product?.remove());

  const picture = async (): Promise<Buffer> =>
    sharp({ create: { width: 900, height: 600, channels: 3, background: '#aa3300', noise: { type: 'gaussian', mean: 120, sigma: 40 } } }).png().toBuffer();
  const upload = async (bytes: Buffer): Promise<Told> => {
    const form = new FormData();
    form.append('_payload', JSON.stringify({ alt: 'Ảnh thử', author: 'Người chụp', source: 'Đảng ủy phường', licence: 'Nội bộ' }));
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'anh.png');
    return askAs(product, 'a.contributor', '/api/media', { method: 'POST', form });
  };
  const records = async (): Promise<{ filename: string; sha256: string }[]> => withSql(await product.ownerUrl(), (rows) => rows<{ filename: string; sha256: string }>('select filename, sha256 from media order by filename'));
  const filesOnDisk = async (): Promise<string[]> => (await readdir(folderOf(product.dataDir))).filter((name) => name !== 'ballast').sort();

  /** Every file of every record is there, whole; nothing else is. */
  const expectWholeAndNothingElse = async (): Promise<void> => {
    const folder = folderOf(product.dataDir);
    const sizes = await withSql(await product.ownerUrl(), (rows) =>
      rows<{ name: string }>(`select unnest(array_remove(array[filename, sizes_thumbnail_filename, sizes_card_filename, sizes_wide_filename], null)) as name from media`),
    );
    expect(await filesOnDisk()).toEqual(sizes.map(({ name }) => name).sort());
    for (const { filename, sha256 } of await records()) {
      expect(createHash('sha256').update(await readFile(path.join(folder, filename))).digest('hex')).toBe(sha256);
    }
  };

  it('that is seen beforehand: 507 in clear words, nothing written, and it heals', async () => {
    const folder = folderOf(product.dataDir);
    const bytes = await picture();
    expect((await upload(bytes)).status).toBe(201);
    const stood = await records();
    await fill(folder, 0);
    const told = await upload(bytes);
    expectFull(told);
    expect(told.status).toBe(507);
    await empty(folder);
    expect(await records()).toEqual(stood);
    await expectWholeAndNothingElse();
    expect((await upload(bytes)).status).toBe(201);
  });

  it('that runs full while several write: who has no room is told so, and leaves no half file', async () => {
    const folder = folderOf(product.dataDir);
    const bytes = await picture();
    const before = (await records()).length;
    // Room enough for one to begin, not for all of those who begin with it.
    await fill(folder, bytes.length * 2 + 2_500_000);
    const answers = await Promise.all(Array.from({ length: 8 }, () => upload(bytes)));
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.length).toBeGreaterThan(0);
    for (const told of refused) {
      expectFull(told);
      expect(told.status).toBe(507);
    }
    await empty(folder);
    expect((await records()).length - before).toBe(answers.length - refused.length);
    await expectWholeAndNothingElse();
    expect((await upload(bytes)).status).toBe(201);
  });
});

describe('a full disk under the database', () => {
  let product: OwnProduct;
  const folderOf = (dataDir: string): string => path.join(dataDir, 'postgres');
  beforeAll(async () => {
    product = await startOwnProduct({
      environment: { DISK_FREE_MIN_MB: '0' },
      prepare: async (dataDir) => {
        await smallDisk(folderOf(dataDir), 220);
        const account = await chooseAccount();
        if (account) await chown(folderOf(dataDir), account.uid, account.gid);
      },
      undo: (dataDir) => unmount(folderOf(dataDir)),
    });
  });
  afterAll(() => product?.remove());

  it('refuses in clear words, loses nothing it acknowledged, and goes on by itself when there is room again', async () => {
    const pid = product.pid();
    const acknowledged: string[] = [];
    const write = async (n: number): Promise<Told> => {
      const long = 'Sổ tay đảng viên điện tử. '.repeat(9000);
      const told = await askAs(product, 'a.contributor', '/api/news?draft=true', { method: 'POST', json: { ...draft(`tin ${n}`, product.world.topic), body: draft(long, '').body } });
      if (told.status === 201) acknowledged.push((told.body as { doc: { id: string } }).doc.id);
      return told;
    };
    for (let n = 0; n < 5; n += 1) expect((await write(n)).status).toBe(201);
    await fill(folderOf(product.dataDir), MB);
    let refused: Told | undefined;
    for (let n = 5; refused === undefined; n += 1) {
      const told = await write(n);
      if (told.status !== 201) refused = told;
    }
    expectFull(refused);
    for (const told of [await write(10_000), await askGraphql(product, 'a.contributor', '{ meUser { user { username } } }')]) if (told.status !== 200) expectFull(told);
    await empty(folderOf(product.dataDir));
    await untilSo(async () => (await write(20_000)).status === 201);
    expect(product.pid()).toBe(pid);
    const found = await withSql(await product.ownerUrl(), (rows) => rows<{ id: string }>('select id from news where id = any($1::uuid[])', [acknowledged]));
    expect(found).toHaveLength(acknowledged.length);
    const verified = await product.handbook('verify', 'audit');
    expect([verified.code, verified.output]).toEqual([0, expect.any(String)]);
  });
});
