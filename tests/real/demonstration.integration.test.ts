import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { postgresAdapter } from '@payloadcms/db-postgres';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BasePayload, type Payload, type SanitizedConfig } from 'payload';

import { documents, news, pages } from '../../src/demo/content';
import { closePayload } from '../../src/server/database/pool';
import { startHouse, type House } from '../support/house';

const PASSWORD = 'trinh-dien-2026';
const dataDir = mkdtempSync(path.join(tmpdir(), 'handbook-demonstration-'));
/** The ward's one. */
const BULLETINS = 1;

let house: House;
let lines: string[];
let demonstration: typeof import('../../src/demo/load');

const load = (log: (line: string) => void = (line) => void lines.push(line)) =>
  demonstration.loadDemonstrationIfEmpty({ payload: house.payload, log, password: PASSWORD });
const number = async (sql: string): Promise<number> => (await house.ownerSql<{ n: number }>(`select (${sql})::int as n`))[0]?.n ?? -1;
const byState = async (): Promise<Record<string, number>> => {
  const rows = await house.ownerSql<{ state: string; n: number }>('select state, count(*)::int as n from approval_cases group by state');
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
};
const wanted = (...states: string[]): number => [...news, ...documents].filter(({ state }) => states.includes(state)).length;

beforeAll(async () => {
  // Where uploads go is read when the collections are loaded: both come after this.
  process.env.DATA_DIR = dataDir;
  demonstration = await import('../../src/demo/load');
  house = await startHouse();
  lines = [];
});
afterAll(async () => {
  await house.close();
  rmSync(dataDir, { recursive: true, force: true });
});

// One story, in order: what is loaded once is looked at by all.
describe('the demonstration', () => {
  it('cut short, leaves no item, account or case behind', async () => {
    const killed = load((line) => {
      if (line.includes('tài khoản')) throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await number('select count(*) from news')).toBe(0);
    expect(await number('select count(*) from users')).toBe(1);
    expect(new Date().getTime() - (await clockNow())).toBeLessThan(5000);
  });

  it('is gone on with at the next start', async () => {
    const { loaded, accounts } = await load();
    expect(loaded).toBe(true);
    expect(accounts).toHaveLength(28);
    expect(await number('select count(*) from news')).toBe(news.length);
    expect(await number('select count(*) from documents')).toBe(documents.length);
    expect(await number(`select count(*) from organizations where level = 'upper'`)).toBe(126);
  }, 300_000);

  it('is not loaded twice, and still names its accounts', async () => {
    const audited = await number('select count(*) from audit_events');
    const { loaded, accounts } = await load();
    expect([loaded, accounts[0]?.username]).toEqual([false, 'quantri']);
    expect(await number('select count(*) from audit_events')).toBe(audited);
  });

  it('shows cases in every state, and the feed of the last months', async () => {
    expect(await byState()).toEqual({
      'in-review': wanted('waiting-review', 'waiting-approval', 'live-with-revision'),
      returned: wanted('returned'),
      approved: wanted('approved'),
      scheduled: wanted('scheduled'),
      withdrawn: wanted('withdrawn'),
      published: wanted('live', 'live-with-revision') + pages.length + BULLETINS,
    });
    expect(await number(`select count(*) from tombstones`)).toBe(wanted('withdrawn'));
    expect(await number(`select count(*) from approval_cases where scheduled_for < now()`)).toBe(0);
    expect(await number(`select count(*) from news where published_at > now()`)).toBe(0);
    expect(await number(`select count(distinct date_trunc('week', published_at)) from news where _status = 'published'`)).toBeGreaterThan(4);
    expect(await number(`select count(*) from board_seats`)).toBe(9);
    expect(await number(`select count(*) from approval_comments`)).toBe(3);
    expect(await number(`select count(*) from publication_offers where state = 'open'`)).toBe(1);
    expect(await number(`select count(*) from approval_delegations where valid_to > now()`)).toBe(2);
  });

  it('lets its people in with the printed password, each to their own work', async () => {
    const { as } = await house.login('hoankiem.bientap', PASSWORD);
    const { body } = await as.get('/api/approval-cases/waiting');
    expect((body.decide as unknown[]).length).toBeGreaterThan(0);
    const member = await house.login('badinh.dangvien', PASSWORD);
    const feed = await member.as.get('/api/news?limit=100&depth=1');
    const owners = new Set((feed.body.docs as { publication: { publishedByOrgan: string } }[]).map(({ publication }) => publication.publishedByOrgan));
    expect(owners).toContain('Đảng ủy phường Ba Đình');
    expect(owners).toContain('Ban Tổ chức Thành ủy');
    expect(owners).not.toContain('Đảng ủy phường Hoàn Kiếm');
  });

  it('holds a list against the register, in which one of everything differs', async () => {
    const { runImports } = await import('../../plugins/member-import');
    await runImports('users')(house.payload);
    const { as } = await house.login('hoankiem.quantri', PASSWORD);
    const { batches } = (await as.get('/api/member-imports?purpose=reconcile')).body as { batches: { id: string; purpose: string; state: string }[] };
    const run = batches.find(({ purpose }) => purpose === 'reconcile');
    expect(run?.state).toBe('checked');
    const { rows } = (await as.get(`/api/reconciliations/${run?.id}/rows`)).body as { rows: { outcome: string }[] };
    expect([...new Set(rows.map(({ outcome }) => outcome))].sort()).toEqual(['changed', 'duplicate', 'missing-here', 'missing-there', 'no-cell']);
  });

  it('cannot be removed by the product’s own role', async () => {
    await expect(demonstration.removeDemonstration(house.payload)).rejects.toThrow();
    expect(await number('select count(*) from news')).toBe(news.length);
  });

  it('is removed whole by the owner: the audit trail stays, and so does what others wrote', async () => {
    // Somebody real takes part: an account of their own, and an item that shows a picture of the demonstration.
    const owner = await house.as('quantri');
    const [ward] = await house.ownerSql<{ id: string }>(`select id from organizations where code = '00070'`);
    const [hero] = await house.ownerSql<{ id: string; filename: string }>(`select id, filename from media where owner_id = $1 limit 1`, [ward?.id]);
    const made = await owner.post('/api/users/create', { username: 'nguoi.that', displayName: 'Người Thật', home: ward?.id, password: 'Mat-khau-cua-nguoi-that' });
    expect(made.status).toBe(200);
    await owner.post('/api/mandates/grant', { user: made.body.id, role: 'contributor', organization: ward?.id, decisionNumber: '02-QĐ/ĐU', decisionDate: '2026-01-05' });
    const real = await house.as('nguoi.that');
    const item = await real.post('/api/news?draft=true', { title: 'Bài của người thật', hero: hero?.id });
    expect(item.status).toBe(201);
    const audited = await number('select count(*) from audit_events');
    expect(await demonstration.demonstrationContents(house.payload)).toMatchObject({ news: news.length, documents: documents.length, pages: pages.length });

    const removed = await asOwner(demonstration.removeDemonstration);

    expect(removed).toMatchObject({ items: news.length + documents.length + pages.length + BULLETINS, cells: 19, kept: { media: 1, topics: 0, cells: 0 } });
    expect(await house.ownerSql('select title from news')).toEqual([{ title: 'Bài của người thật' }]);
    for (const table of ['documents', 'pages', 'approval_cases', 'approval_decisions', 'tombstones', 'media_uses', 'members', 'topics', 'bulletins', 'source_sites', 'editorial_boards', 'board_seats', 'approval_comments', 'approval_delegations', 'publication_offers', 'handbook.bulletin_series', 'handbook.member_imports', 'handbook.reconciliation_rows']) {
      expect([table, await number(`select count(*) from ${table}`)]).toEqual([table, 0]);
    }
    expect(await number(`select count(*) from users where disabled_at is null`)).toBe(1);
    expect(await number(`select count(*) from users where username like '%quantri%' or display_name = 'Đặng Quốc Vinh'`)).toBe(0);
    expect(await number(`select count(*) from mandates where valid_to is null`)).toBe(1);
    expect(await number(`select count(*) from organizations where level = 'upper' and valid_to is null`)).toBe(126);
    expect(await number(`select count(*) from audit_events`)).toBe(audited + 19 + 1);
    expect(await number(`select count(*) from pg_trigger where tgenabled = 'D'`)).toBe(0);
    expect(existsSync(path.join(dataDir, 'media', hero?.filename ?? ''))).toBe(true);
    expect(readdirSync(path.join(dataDir, 'media')).length).toBeLessThanOrEqual(4);
  }, 60_000);

  it('once removed is not loaded again, and names no accounts', async () => {
    expect(await load()).toEqual({ loaded: false, accounts: [] });
  });
});

/** The process's clock was given back. */
const clockNow = async (): Promise<number> => {
  const { clock } = await import('../../plugins/kernel');
  return clock.now().getTime();
};

/** The product connected as the role that owns the tables, as `handbook demo remove` connects it. */
const asOwner = async <T>(work: (payload: Payload) => Promise<T>): Promise<T> => {
  // The adapter's type is narrower than the interface it fulfils.
  const db = postgresAdapter({ idType: 'uuid', push: false, pool: { connectionString: house.database.ownerUrl } }) as unknown as SanitizedConfig['db'];
  const payload = await new BasePayload().init({ config: { ...house.config, db }, disableOnInit: true });
  try {
    return await work(payload);
  } finally {
    await closePayload(payload);
  }
};
