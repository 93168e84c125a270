import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vietnamDay } from '../../plugins/kernel';
import { importCatalogue } from '../../plugins/party-organizations';
import { importFiles } from '../../plugins/document-import';
import { bootstrapAdmin } from '../../src/cli/accounts/bootstrapAdmin';
import { drawPicture } from '../../src/demo/pictures/draw';
import { checkLaws, lawsIn } from '../../scripts/lib/real/documents.mjs';
import { administrator, furnish } from '../../scripts/lib/real/furnish.mjs';
import { createApi } from '../../scripts/lib/real/httpApi.mjs';
import { publishDocument, walkOverHttp } from '../../scripts/lib/real/walk.mjs';
import { startHouse, type House } from '../support/house';

const fixture = (name: string): Buffer => readFileSync(`tests/fixtures/real/${name}`);
/** The walk names its steps; here each must hold, and the first that does not is what the test says. */
const check = async <T>(name: string, work: () => Promise<T>): Promise<T> =>
  work().catch((error: unknown) => {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  });

const dataDir = mkdtempSync(path.join(tmpdir(), 'handbook-walk-'));
let house: House;
let call: ReturnType<typeof createApi>;
let world: Awaited<ReturnType<typeof furnish>>;
let root: string;

beforeAll(async () => {
  // Uploads go where they harm nobody; read when the configuration is loaded.
  process.env.DATA_DIR = dataDir;
  house = await startHouse();
  call = createApi((path: string, init: RequestInit & { headers: Record<string, string> }) => house.fetch(path, init));
  const { username, password } = administrator;
  const admin = await bootstrapAdmin(house.payload, { username, password, name: 'Quản trị thử', rootName: 'Thành ủy Kiểm Thử' });
  root = admin.root.id;
  const today = vietnamDay(new Date());
  const report = await importCatalogue(house.payload, fixture('communes.csv'), { user: { id: admin.id }, decisionNumber: '01-QĐ/KT', decisionDate: today, from: today });
  expect(report).toEqual({ created: 3, unchanged: 0, refused: [] });
  world = await furnish(call, { near: 'K0001', far: 'K0002' });
}, 120_000);
afterAll(async () => {
  await house.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const importAll = (dryRun = false, files = ['luat.json', 'quyet-dinh.txt'].map((name) => ({ name, bytes: fixture(name) }))) =>
  importFiles(house.payload, files, { collection: 'documents', owner: root, user: world.people.cityContributor, dryRun });
const count = async (): Promise<number> => (await house.ownerSql<{ n: number }>('select count(*)::int as n from documents'))[0]?.n ?? -1;

describe('the walk of the first slice', () => {
  it('leads a news item with its picture from a contributor to exactly its readers', async () => {
    await walkOverHttp(call, world, await drawPicture('tuyen-pho'), check);
  });
});

describe('documents from files', () => {
  it('writes nothing in a dry run, and says what would happen', async () => {
    expect(await importAll(true)).toMatchObject({ created: 3, revised: 0, unchanged: 0, refused: [{ file: 'luat.json', place: 3 }] });
    expect(await count()).toBe(0);
  });

  it('go in as drafts of the city, in the name of the person, each article by its anchor; the bad entry is told', async () => {
    expect(await importAll()).toMatchObject({ created: 3, unchanged: 0, refused: [{ name: 'Sổ tay không phải luật 2020' }] });
    const wanted = lawsIn(fixture('luat.json').toString()).slice(0, 2);
    await checkLaws(call, world, wanted, check);
    const written = await house.ownerSql('select user_id from contributions where collection = $1', ['documents']);
    expect(written).toEqual(Array.from({ length: 3 }, () => ({ user_id: world.people.cityContributor.id })));
  });

  it('a second time changes nothing, not even after a person has mended the draft', async () => {
    const [decision] = await house.ownerSql<{ id: string }>(`select id from documents where symbol = 'QĐ/TU'`);
    const mended = await house.withToken(world.people.cityContributor.token).patch(`/api/documents/${decision?.id}?draft=true`, { summary: 'Tóm tắt đã sửa tay.' });
    expect(mended.status).toBe(200);
    expect(await importAll()).toMatchObject({ created: 0, revised: 0, unchanged: 3 });
    const [after] = await house.ownerSql(`select version_summary as summary from _documents_v where parent_id = $1 and latest`, [decision?.id]);
    expect(after).toEqual({ summary: 'Tóm tắt đã sửa tay.' });
  });

  it('whose file changed become a new draft of the same document', async () => {
    const changed = fixture('quyet-dinh.txt').toString().replace('kể cả báo', 'kể cả báo và tạp chí');
    expect(await importAll(false, [{ name: 'quyet-dinh.txt', bytes: Buffer.from(changed) }])).toMatchObject({ created: 0, revised: 1 });
    expect(await count()).toBe(3);
    const [latest] = await house.ownerSql<{ sections: { text: string }[] }>(
      `select version_sections as sections from _documents_v where latest and version_symbol = 'QĐ/TU'`,
    );
    expect(latest?.sections.some(({ text }) => text.includes('và tạp chí'))).toBe(true);
  });

  it('that are in an approval case are not overwritten', async () => {
    const [law] = await house.ownerSql<{ id: string }>(`select id from documents where type = 'law'`);
    const token = world.people.cityContributor.token;
    const submitted = await house.withToken(token).post('/api/approval-cases/submit', { collection: 'documents', documentId: law?.id });
    expect(submitted.status).toBe(200);
    const changed = fixture('luat.json').toString().replace('giữ gìn sách', 'giữ gìn sách, báo');
    const report = await importAll(false, [{ name: 'luat.json', bytes: Buffer.from(changed) }]);
    expect(report).toMatchObject({ revised: 0, unchanged: 1, refused: [{ place: 1, reason: expect.stringContaining('hồ sơ duyệt') }, { place: 3 }] });
    await house.withToken(token).post(`/api/approval-cases/${submitted.body.id}/recall`, {});
  });

  it('of an organisation the person does not write for are refused', async () => {
    const options = { collection: 'documents', owner: root, user: world.people.contributor };
    const report = await importFiles(house.payload, [{ name: 'quyet-dinh.txt', bytes: fixture('quyet-dinh.txt') }], options);
    expect(report).toMatchObject({ created: 0, revised: 0, unchanged: 0, refused: [{ file: 'quyet-dinh.txt' }] });
  });

  it('pass approval like any other content, and every article is reached by its readers', async () => {
    const [law] = await house.ownerSql<{ id: string }>(`select id from documents where type = 'law'`);
    await publishDocument(call, world, law?.id, ['dieu-1', 'dieu-2', 'dieu-3'], check);
  });
});
