import { createHash, randomUUID } from 'node:crypto';

import { item, openElsewhere, page, rss, says, type Elsewhere } from '../../../plugins/syndication/tests/elsewhere';
import { receiptFor } from '../../../plugins/editorial-workflow/definitions/receipt';
import { para, word } from '../../support/structured';
import type { Actor, Site } from '../world/actors';
import { BOARDS, type Owner } from '../world/content';
import type { World } from '../world/world';
import { appSamples } from './appSamples';
import { duesSamples } from './duesSamples';
import { exchangeSamples } from './exchangeSamples';
import { lifeSamples } from './lifeSamples';
import { historySamples } from './historySamples';
import { mandateSamples } from './mandateSamples';
import { partnerSamples } from './partnerSamples';
import { privacySamples } from './privacySamples';
import { recordSamples } from './recordSamples';
import { registrationSamples } from './registrationSamples';
import { rosterSamples } from './rosterSamples';
import { meetingSamples } from './meetingSamples';
import { numberSamples } from './numberSamples';
import { supportSamples } from './supportSamples';
import { transferSamples } from './transferSamples';

export type Sample = {
  command: string;
  /** Distinguishes several samples of one command. */
  variant?: string;
  /** Sites it is tried at; `none`: it hangs on no organisation. */
  sites: readonly (Site | 'none')[];
  /** Valid input, with whatever it acts upon made anew. Nothing else uses what was made. */
  input: (world: World, site: Site, actor: Actor) => Promise<Record<string, unknown>>;
};

const COMMITTEES = ['root', 'a', 'b'] as const;
/** What may stand directly under it. */
const childLevel = (site: Site): string => (site === 'root' ? 'grassroots' : 'cell');
const ALL = ['root', 'advisory', 'a', 'a1', 'a2', 'b'] as const;
const CELLS = ['a1', 'a2', 'b1'] as const;
/** Those who publish to their own subtree; an advisory body publishes to its committee's (the table of content holds that). */
const PUBLISHING = ['root', 'a', 'a1', 'b'] as const;
const OWNING = ['root', 'advisory', 'a', 'a1', 'b'] as const;
/** Those with a board above them. */
const OFFERING = ['advisory', 'a', 'a1', 'b'] as const;
const REASON = 'Lý do đủ dài để thử';
const TODAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const DECISION = { decisionNumber: '15-QĐ/KT', decisionDate: TODAY };
const STRUCTURE = { ...DECISION, from: TODAY };
const PASSWORD = 'Mot-Bi-Mat-Rat-Dai-93';

let serial = 0;
/** A Word file of one article, and the digest of what its preview would show. */
const sheet = (): { file: { name: string; data: string }; digest: string } => {
  const bytes = word(para('Điều 1. Phạm vi') + para(`Nội dung mẫu số ${next()}.`));
  return { file: { name: `mau-${serial}.docx`, data: bytes.toString('base64') }, digest: createHash('sha256').update(bytes).digest('hex') };
};
const next = (): number => (serial += 1);

const user = async ({ house, maker }: World, site: Site): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('users.fixture:test', (sql) =>
    sql('insert into users (id, display_name, username, home_id) values ($1, $2, $2, $3)', [id, `mau.${next()}`, maker.places[site].id]),
  );
  return id;
};
/** Of an account nobody here has. */
const foreignPasskey = async (world: World): Promise<string> => {
  const id = randomUUID();
  await world.house.ownerSql(`insert into handbook.passkeys (id, user_id, credential_id, public_key, counter, name) values ($1, $2, $3, '\\x00', 0, 'Máy mẫu')`, [id, await user(world, 'a'), `mau-${id}`]);
  return id;
};
const mandate = async (world: World, holder: string, role: string, organization: string, validTo: string | null = null): Promise<string> => {
  const id = randomUUID();
  await world.house.ownerTicket('mandates.fixture:test', (sql) =>
    sql(`insert into mandates (id, user_id, role, organization_id, valid_from, valid_to, decision_number, decision_date, recorded_at)
         values ($1, $2, $3, $4, '2025-07-01', $5, '03-QĐ/KT', '2025-07-01', now())`, [id, holder, role, organization, validTo]),
  );
  return id;
};
/** An organisation under the place: a committee of the next level down. */
const under = async ({ maker }: World, site: Site, level = childLevel(site)): Promise<string> =>
  (await maker.run<{ id: string }>('system', 'organizations.create', { parent: maker.places[site].id, name: `Tổ chức mẫu ${next()}`, level, ...STRUCTURE })).id;
const group = async ({ house, maker }: World, site: Site, members: string[] = []): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('groups.fixture:test', async (sql) => {
    await sql('insert into groups (id, name, organization_id) values ($1, $2, $3)', [id, `Nhóm ${next()}`, maker.places[site].id]);
    for (const member of members) await sql(`insert into group_members (group_id, user_id, organization_id, valid_from, recorded_at) values ($1, $2, $3, '2025-07-01', now())`, [id, member, maker.places[site].id]);
  });
  return id;
};
const member = async ({ house, maker }: World, site: Site, account: string | null = null): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status, user_id) values ($1, $2, $3, '2025-07-01', 'official', $4)`, [id, `Đảng viên mẫu ${next()}`, maker.places[site].id, account]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, maker.places[site].id]);
  });
  return id;
};

/** Told to who tries, or to somebody else when nobody does. */
const notificationOf = async ({ house, ids }: World, actor: Actor): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('notifications.fixture:test', (sql) =>
    sql(`insert into notifications (id, user_id, kind, params, link, created_at) select $1, coalesce($2::uuid, (select id from users where username = 'nguoi.a')), 'approval.decide', '{}', '/admin', now()`, [id, ids.get(actor) ?? null]),
  );
  return id;
};

/** A case of a news item of this owner, as far along as the step needs. */
const caseOf = async ({ maker }: World, site: Site, upTo: 'in-review' | 'approved' | 'published'): Promise<string> => {
  const at = site as Owner;
  const { id } = await maker.draft('news', at);
  const standing = await maker.submit('news', at, id);
  if (upTo === 'in-review') return standing.id;
  await maker.approve(at, standing.id);
  if (upTo === 'published') await maker.run(BOARDS[at][2], 'approval-cases.publish', { id: standing.id });
  return standing.id;
};
const hashedCase = async (world: World, site: Site): Promise<{ id: string; hash: string }> => {
  const id = await caseOf(world, site, 'in-review');
  const [row] = await world.house.ownerSql<{ hash: string }>('select hash from approval_cases where id = $1', [id]);
  return { id, hash: row?.hash ?? '' };
};
/** A comment of the stage's own reviewer on a submitted item. */
const commentOn = async (world: World, site: Site): Promise<string> => {
  const id = await caseOf(world, site, 'in-review');
  return (await world.maker.run<{ id: string }>(BOARDS[site as Owner][1], 'approval-comments.add', { case: id, field: 'title', text: 'Góp ý mẫu' })).id;
};
/** An hour to come that nobody else uses. */
const hour = (): { from: string; to: string } => {
  const from = Date.now() + next() * 7_200_000;
  return { from: new Date(from).toISOString(), to: new Date(from + 3_600_000).toISOString() };
};
const absence = async (world: World, site: Site): Promise<string> => {
  const id = randomUUID();
  const who = await user(world, site);
  await world.house.ownerTicket('approval.fixture:test', (sql) =>
    sql(`insert into approval_delegations (id, principal_id, organization_id, valid_from, valid_to, recorded_at) values ($1, $2, $3, now(), now() + interval '1 day', now())`, [id, who, world.maker.places[site].id]));
  return id;
};
/** A case whose decider of the first stage wrote on the content. */
const writtenByDecider = async ({ maker }: World, site: Site): Promise<string> => {
  const at = site as Owner;
  const { id } = await maker.draft('news', at, {}, BOARDS[at][1]);
  // A decider above must stand in, or nobody could be asked at all.
  return (await maker.submit('news', at, id)).id;
};
/** A revision in review whose live text was taken down meanwhile. */
const overtaken = async (world: World, site: Site): Promise<string> => {
  const { maker, house } = world;
  const at = site as Owner;
  const { id } = await maker.draft('news', at);
  const first = await maker.submit('news', at, id);
  await maker.approve(at, first.id);
  await maker.run(BOARDS[at][2], 'approval-cases.publish', { id: first.id });
  await house.payload.update({ collection: 'news', id, data: { summary: `Sửa ${next()}` }, draft: true, overrideAccess: true });
  const second = await maker.submit('news', at, id);
  await maker.run(BOARDS[at][2], 'approval-cases.withdraw', { id: first.id, reason: REASON });
  return second.id;
};
/** Live content of this owner, offered to the city. */
const offered = async (world: World, site: Site): Promise<string> => {
  const id = randomUUID();
  const caseId = await caseOf(world, site, 'published');
  await world.house.ownerTicket('approval-cases.fixture:test', (sql) =>
    sql(`insert into publication_offers (id, title, case_id, hash, collection, document_id, owner_id, target_id, state, offered_by_id, offered_at)
         select $1, title, id, hash, collection, document_id, owner_id, $3, 'open', submitted_by_id, now() from approval_cases where id = $2`, [id, caseId, world.maker.places.root.id]));
  return id;
};
const later = (): string => new Date(Date.now() + 86_400_000).toISOString();

const approval = (verb: string, upTo: 'in-review' | 'approved' | 'published', more: () => Record<string, unknown> = () => ({})): Sample => ({
  command: `approval-cases.${verb}`, sites: OWNING, input: async (world, site) => ({ id: await caseOf(world, site, upTo), ...more() }),
});
const draftOf = async ({ maker }: World, site: Site): Promise<Record<string, unknown>> => ({ collection: 'news', documentId: (await maker.draft('news', site as Owner)).id });
const grantOf = (role: string, sites: Sample['sites'], variant?: string): Sample => ({
  command: 'mandates.grant', ...(variant ? { variant } : {}), sites,
  input: async (world, site) => ({ user: await user(world, site), role, organization: world.maker.places[site].id, ...DECISION }),
});

/** A live document of this owner, for its own subtree. */
const liveDocument = async ({ maker }: World, site: Site): Promise<string> => {
  const at = site as Owner;
  const { id } = await maker.draft('documents', at);
  const standing = await maker.submit('documents', at, id);
  await maker.approve(at, standing.id);
  await maker.run(BOARDS[at][2], 'approval-cases.publish', { id: standing.id });
  return id;
};

const orderOn = async ({ house }: World, caseId: string): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('approval-cases.fixture:test', (sql) =>
    sql(`insert into withdrawal_orders (id, title, case_id, collection, document_id, owner_id, issuer, number, date_issued, reason, received_at, due_at, rules, state, recorded_by_id)
         select $1, title, id, collection, document_id, owner_id, 'Cơ quan mẫu', $3, now(), 'Lý do mẫu', now(), now() + interval '1 day', '[]', 'open', submitted_by_id from approval_cases where id = $2`, [id, caseId, `${next()}/YC`]),
  );
  return id;
};
/** A day nobody else uses, and the one after it. */
const day = (): { validFrom: string; validTo: string } => {
  const at = (add: number): string => new Date(Date.UTC(2100, 0, 1 + add)).toISOString().slice(0, 10);
  const n = next() * 2;
  return { validFrom: at(n), validTo: at(n + 1) };
};
const proposal = async ({ house }: World): Promise<string> => {
  const id = randomUUID();
  const { validFrom, validTo } = day();
  await house.ownerTicket('rules.fixture:test', (sql) =>
    sql(`insert into rules (id, key, name, value, value_shown, source, source_type, valid_from, valid_to, mark, state, proposed_at)
         values ($1, 'publishing.at-once', 'Đăng ngay', '40', '40 phút', 'Quy ước', 'product', $2, $3, 'U', 'proposed', now())`, [id, validFrom, validTo]),
  );
  return id;
};
const calendarDay = async ({ house }: World): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('calendar-days.fixture:test', (sql) =>
    sql(`insert into calendar_days (id, day, kind, holiday, name, source, mark, recorded_at) values ($1, $2, 'holiday', 'other', 'Ngày mẫu', 'Nguồn mẫu', 'U', now())`, [id, `${day().validFrom}T00:00:00+07:00`]),
  );
  return id;
};

let elsewhere: Promise<Elsewhere> | undefined;
/** A site of this owner, listing one item that nobody has imported; its address too. */
const siteOf = async ({ house, maker }: World, site: Site): Promise<{ id: string; url: string }> => {
  const there = await (elsewhere ??= openElsewhere());
  const [id, n] = [randomUUID(), next()];
  const text = Array.from({ length: 80 }, () => randomUUID().slice(0, 6)).join(' ');
  there.answers.set(`/rss-${n}`, says('text/xml', rss(item(`${there.url}/bai-${n}`, `Bài mẫu ${n}`))));
  there.answers.set(`/bai-${n}`, says('text/html', page(`Bài mẫu ${n}`, text)));
  await house.ownerTicket('source-sites.fixture:test', (sql) =>
    sql(`insert into source_sites (id, name, home_url, kind, list_url, hosts, licence, owner_id, enabled) values ($1, $2, $3, 'feed', $4, $5, 'Nội bộ', $6, true)`, [id, `Nguồn mẫu ${n}`, there.url, `${there.url}/rss-${n}`, there.host, maker.places[site].id]),
  );
  return { id, url: `${there.url}/bai-${n}` };
};
const SITE = { name: 'Nguồn mẫu', homeUrl: 'https://bao.vn', kind: 'feed', listUrl: 'https://bao.vn/rss', licence: 'Nội bộ' };
const topicOf = async ({ house, maker }: World, site: Site | null, columns = ''): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('topics.fixture:test', (sql) => sql(`insert into topics (id, name, slug, owner_id${columns && `, ${columns}`}) values ($1::uuid, 'Chuyên mục mẫu', $1::text, $2${columns && ', now()'})`, [id, maker.places[site ?? 'root'].id]));
  return id;
};
const topicChange = (verb: string, columns = '', more: Record<string, unknown> = {}): Sample => ({
  command: `topics.${verb}`, sites: ALL, input: async (world, site) => ({ id: await topicOf(world, site, columns), reason: REASON, ...more }),
});

/** A board of an organisation under the place, and a seat on it: nobody's who tries. */
const boardUnder = async (world: World, site: Site): Promise<{ organization: string; board: string; seat: string }> => {
  const organization = await under(world, site);
  const [board, seat, who] = [randomUUID(), randomUUID(), await user(world, site)];
  await world.house.ownerTicket('editorial-boards.fixture:test', async (sql) => {
    await sql(`insert into editorial_boards (id, organization_id, decision_number, decision_date, issuer, valid_from, recorded_by_id, recorded_at) values ($1, $2, '04-QĐ/KT', now(), 'Ban Thường vụ', now(), $3, now())`, [board, organization, who]);
    await sql(`insert into board_seats (id, board_id, organization_id, user_id, function, valid_from, decision_number, decision_date, recorded_by_id, recorded_at) values ($1, $2, $3, $4, 'member', now(), '04-QĐ/KT', now(), $4, now())`, [seat, board, organization, who]);
  });
  return { organization, board, seat };
};
const version = async ({ maker }: World): Promise<{ id: string; hash: string }> =>
  maker.run('system', 'definitions.edit', { key: `mau-${next()}`, name: 'Quy trình mẫu', note: 'Soạn để thử', stages: [{ key: 'ban', name: 'Ban Biên tập', role: 'editorial-approver' }] });

/** One valid input for every command of the registry. */
export const SAMPLES: readonly Sample[] = [
  { command: 'approval-cases.submit', sites: OWNING, input: draftOf },
  { command: 'approval-cases.panel', sites: OWNING, input: draftOf },
  { command: 'approval-cases.compare', sites: OWNING, input: draftOf },
  approval('order-withdrawal', 'published', () => ({ issuer: 'Cơ quan mẫu', number: `${next()}/YC`, dateIssued: '2026-01-01', reason: REASON })),
  { command: 'withdrawal-orders.cancel', sites: OWNING, input: async (world, site) => ({ id: await orderOn(world, await caseOf(world, site, 'published')), reason: REASON }) },
  { command: 'approval-reports.read', sites: ['none'], input: () => Promise.resolve({ from: '2026-01-01', to: '2026-01-31' }) },
  { command: 'rules.overview', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'rules.versions', sites: ['none'], input: () => Promise.resolve({ key: 'publishing.at-once' }) },
  { command: 'calendar-days.year', sites: ['none'], input: () => Promise.resolve({ year: 2026 }) },
  { command: 'rules.propose', sites: ['none'], input: () => Promise.resolve({ key: 'publishing.at-once', value: 40, sourceType: 'product', ...day() }) },
  { command: 'rules.confirm', sites: ['none'], input: async (world) => ({ id: await proposal(world) }) },
  { command: 'rules.impact', sites: ['none'], input: async (world) => ({ id: await proposal(world) }) },
  { command: 'rules.reject', sites: ['none'], input: async (world) => ({ id: await proposal(world), reason: REASON }) },
  { command: 'calendar-days.set', sites: ['none'], input: () => Promise.resolve({ day: day().validFrom, kind: 'holiday', holiday: 'other', name: 'Ngày nghỉ mẫu', source: 'Thông báo mẫu' }) },
  { command: 'calendar-days.remove', sites: ['none'], input: async (world) => ({ id: await calendarDay(world), reason: REASON }) },
  { command: 'approval-cases.waiting', sites: ['none'], input: () => Promise.resolve({}) },
  ...(['approve', 'return'] as const).map((verb): Sample => ({ command: `approval.bulk-${verb}`, sites: OWNING, input: async (world, site) => ({ items: [await hashedCase(world, site)], ...(verb === 'return' ? { reason: REASON } : {}) }) })),
  { command: 'approval.delegate', sites: ALL, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id, ...hour() }) },
  { command: 'approval.delegate', variant: 'everywhere', sites: ['none'], input: () => Promise.resolve(hour()) },
  { command: 'approval.end-delegation', sites: ALL, input: async (world, site) => ({ id: await absence(world, site) }) },
  { command: 'approval.delegations', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'approval-comments.add', sites: OWNING, input: async (world, site) => ({ case: await caseOf(world, site, 'in-review'), field: 'title', text: 'Góp ý mẫu' }) },
  ...(['reply', 'edit', 'withdraw', 'resolve', 'reopen'] as const).map((verb): Sample => ({ command: `approval-comments.${verb}`, sites: OWNING, input: async (world, site) => {
    const id = await commentOn(world, site);
    if (verb === 'reopen') await world.maker.run(BOARDS[site as Owner][1], 'approval-comments.resolve', { id });
    return { id, ...(verb === 'reply' || verb === 'edit' ? { text: 'Lời mẫu' } : {}) };
  } })),
  { command: 'approval-comments.list', sites: OWNING, input: async (world, site) => {
    const [row] = await world.house.ownerSql<{ id: string }>('select document_id as id from approval_cases where id = $1', [await caseOf(world, site, 'in-review')]);
    return { collection: 'news', documentId: row?.id };
  } },
  approval('claim', 'in-review'),
  { command: 'approval-cases.release', sites: OWNING, input: async (world, site) => {
    const id = await caseOf(world, site, 'in-review');
    await world.maker.run(BOARDS[site as Owner][1], 'approval-cases.claim', { id });
    return { id };
  } },
  approval('approve', 'in-review'),
  approval('return', 'in-review', () => ({ reason: REASON })),
  approval('recall', 'in-review'),
  approval('publish', 'approved'),
  approval('schedule', 'approved', () => ({ at: later() })),
  { command: 'approval-cases.unschedule', sites: OWNING, input: async (world, site) => {
    const id = await caseOf(world, site, 'approved');
    await world.maker.run(BOARDS[site as Owner][2], 'approval-cases.schedule', { id, at: later() });
    return { id };
  } },
  approval('withdraw', 'published', () => ({ reason: REASON })),
  approval('set-expiry', 'published', () => ({ at: later(), reason: REASON })),
  { command: 'approval-cases.clear-expiry', sites: OWNING, input: async (world, site) => {
    const id = await caseOf(world, site, 'published');
    await world.maker.run(BOARDS[site as Owner][2], 'approval-cases.set-expiry', { id, at: later(), reason: REASON });
    return { id, reason: REASON };
  } },
  approval('look', 'in-review'),
  { command: 'approval-cases.rebase', sites: OWNING, input: async (world, site) => ({ id: await overtaken(world, site) }) },
  { command: 'approval-cases.offer', sites: OFFERING, input: async (world, site) => ({ id: await caseOf(world, site, 'published'), target: world.maker.places.root.id }) },
  ...(['accept', 'decline', 'take-back', 'show'] as const).map((verb): Sample => ({
    command: `publication-offers.${verb}`, sites: OFFERING,
    input: async (world, site) => ({ id: await offered(world, site), ...(verb === 'decline' ? { reason: REASON } : {}) }),
  })),
  { command: 'approval-cases.override', sites: OWNING, input: async (world, site) => ({ id: await writtenByDecider(world, site), reason: REASON }) },
  { command: 'approval-cases.confirm-override', sites: OWNING, input: async (world, site) => {
    const id = await writtenByDecider(world, site);
    await world.maker.run(BOARDS[site as Owner][1], 'approval-cases.override', { id, reason: REASON });
    return { id };
  } },

  { command: 'editorial-boards.found', sites: COMMITTEES, input: async (world, site) => ({ organization: await under(world, site), issuer: 'Ban Thường vụ', ...DECISION }) },
  { command: 'editorial-boards.replace', sites: COMMITTEES, input: async (world, site) => ({ organization: (await boardUnder(world, site)).organization, issuer: 'Ban Thường vụ', ...DECISION }) },
  { command: 'editorial-boards.dissolve', sites: COMMITTEES, input: async (world, site) => ({ id: (await boardUnder(world, site)).board, reason: REASON, ...DECISION }) },
  { command: 'editorial-boards.appoint', sites: COMMITTEES, input: async (world, site) => ({ id: (await boardUnder(world, site)).board, user: await user(world, site), function: 'deputy', ...DECISION }) },
  { command: 'editorial-boards.end-term', sites: COMMITTEES, input: async (world, site) => ({ id: (await boardUnder(world, site)).seat, reason: REASON, ...DECISION }) },
  { command: 'editorial-boards.assign', sites: COMMITTEES, input: async (world, site) => ({ id: (await boardUnder(world, site)).seat, topics: [world.maker.topic], ...DECISION }) },
  { command: 'editorial-boards.read', sites: ALL, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id }) },
  { command: 'definitions.choose', sites: COMMITTEES, input: async (world, site) => ({ organization: await under(world, site), collection: 'news', key: 'hai-cap' }) },
  { command: 'definitions.of-organization', sites: ALL, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id }) },
  { command: 'definitions.list', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'definitions.edit', sites: ['none'], input: () => Promise.resolve({ key: `mau-${next()}`, name: 'Quy trình mẫu', note: 'Soạn để thử', stages: [{ key: 'ban', name: 'Ban Biên tập', role: 'editorial-approver' }] }) },
  { command: 'definitions.try', sites: ['none'], input: async (world) => ({ id: (await version(world)).id, collection: 'news', documentId: (await world.maker.draft('news', 'a')).id }) },
  { command: 'definitions.activate', sites: ['none'], input: async (world, _, actor) => {
    const { id, hash } = await version(world);
    const { id: documentId } = await world.maker.draft('news', 'a');
    return { id, receipt: receiptFor({ payload: world.house.payload } as never, { definition: id, hash, collection: 'news', documentId, user: world.ids.get(actor) ?? '', at: Date.now() }) };
  } },
  { command: 'definitions.offer', sites: ['none'], input: () => Promise.resolve({ key: 'ba-cap', offered: true }) },

  { command: 'documents.read', variant: 'draft', sites: OWNING, input: async ({ maker }, site) => ({ id: (await maker.draft('documents', site as Owner)).id }) },
  { command: 'documents.read', variant: 'live', sites: PUBLISHING, input: async (world, site) => ({ id: await liveDocument(world, site) }) },
  { command: 'documents.gaps', sites: ALL, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id }) },
  { command: 'bookmarks.put', sites: PUBLISHING, input: async (world, site) => ({ collection: 'documents', documentId: await liveDocument(world, site) }) },
  { command: 'listen.script', sites: PUBLISHING, input: async (world, site) => ({ collection: 'documents', documentId: await liveDocument(world, site) }) },
  { command: 'listen.item', sites: PUBLISHING, input: async (world, site) => ({ collection: 'documents', id: await liveDocument(world, site) }) },
  { command: 'listen.retry', sites: PUBLISHING, input: async (world, site) => {
    const id = await liveDocument(world, site);
    await world.house.ownerSql(`insert into handbook.spoken_items (collection, document_id, wanted_at, wanted_voice, attempts, error, gave_up) select 'documents', id, updated_at, 'mẫu', 5, 'mẫu', true from documents where id = $1`, [id]);
    return { collection: 'documents', id };
  } },
  { command: 'bookmarks.remove', sites: ['none'], input: () => Promise.resolve({ collection: 'documents', documentId: randomUUID() }) },
  { command: 'bookmarks.list', sites: ['none'], input: () => Promise.resolve({}) },

  { command: 'source-sites.create', sites: ALL, input: (world, site) => Promise.resolve({ owner: world.maker.places[site].id, ...SITE }) },
  { command: 'source-sites.change', sites: ALL, input: async (world, site) => ({ id: (await siteOf(world, site)).id, ...SITE }) },
  { command: 'syndication.sites', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'syndication.fetch', sites: ALL, input: async (world, site) => ({ id: (await siteOf(world, site)).id }) },
  { command: 'syndication.import', sites: ALL, input: async (world, site) => ({ ...(await siteOf(world, site)), owner: world.maker.places[site].id }) },
  { command: 'syndication.duplicates', sites: OWNING, input: async (world, site) => ({ of: 'news', documentId: (await draftOf(world, site)).documentId }) },
  { command: 'syndication.origins', sites: ALL, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id }) },
  { command: 'topics.of-organization', sites: ALL, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id }) },
  { command: 'topics.found-groups', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'topics.add', sites: ALL, input: async (world, site) => ({ owner: world.maker.places[site].id, group: await topicOf(world, null), name: 'Chuyên mục riêng' }) },
  topicChange('rename', '', { name: 'Tên mới' }), topicChange('retire'), topicChange('take-up', 'retired_at'), topicChange('open-feed'), topicChange('close-feed', 'feed_opened_at'),
  { command: 'bulletins.read', sites: PUBLISHING, input: async ({ maker }, site) => {
    const { id } = await maker.draft('bulletins', site as Owner);
    await maker.publish('bulletins', site as Owner, id);
    return { id };
  } },
  { command: 'bulletins.add-published', sites: OWNING, input: async ({ maker }, site) => ({ id: (await maker.draft('bulletins', site as Owner)).id }) },

  { command: 'documents.preview-file', sites: ALL, input: (world, site) => Promise.resolve({ owner: world.maker.places[site].id, file: sheet().file }) },
  { command: 'documents.import-file', sites: ALL, input: (world, site) => Promise.resolve({ owner: world.maker.places[site].id, ...sheet() }) },
  { command: 'text.inspect', sites: ['none'], input: () => Promise.resolve({ text: 'Céng hoµ x· héi chñ nghÜa ViÖt Nam' }) },
  { command: 'media.confirm-not-secret', sites: OWNING, input: async ({ house, maker }, site) => {
    const id = randomUUID();
    await house.ownerSql(`insert into media (id, secrecy_check, alt, author, source, licence, owner_id, filename, mime_type, sha256) values ($1::uuid, 'unknown', 'Bản quét', 'A', 'B', 'C', $2, $1::text || '.pdf', 'application/pdf', md5($1::text))`, [id, maker.places[site].id]);
    return { id };
  } },
  { command: 'secrecy.bars', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'secrecy.bar-sensitive', sites: ALL, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id, barred: true, ...DECISION }) },

  { command: 'organizations.create', sites: COMMITTEES, input: (world, site) => Promise.resolve({ parent: world.maker.places[site].id, name: `Mới ${next()}`, level: childLevel(site), ...STRUCTURE }) },
  { command: 'organizations.rename', sites: COMMITTEES, input: async (world, site) => ({ id: await under(world, site), name: `Tên mới ${next()}`, ...STRUCTURE }) },
  { command: 'organizations.move', sites: ['root', 'a', 'b'], input: async (world, site) => {
    return { id: await under(world, site), parent: await under(world, site, site === 'root' ? 'upper' : 'grassroots'), ...STRUCTURE };
  } },
  { command: 'organizations.merge', sites: COMMITTEES, input: async (world, site) => {
    return { id: await under(world, site), sources: [await under(world, site)], ...STRUCTURE };
  } },
  { command: 'organizations.dissolve', sites: COMMITTEES, input: async (world, site) => ({ id: await under(world, site), ...STRUCTURE }) },
  { command: 'organizations.children', sites: ALL, input: (world, site) => Promise.resolve({ id: world.maker.places[site].id }) },
  { command: 'organizations.history', sites: ALL, input: (world, site) => Promise.resolve({ id: world.maker.places[site].id }) },
  { command: 'organizations.tree', sites: ALL, input: (world, site) => Promise.resolve({ root: world.maker.places[site].id }) },
  { command: 'organizations.search', sites: ['none'], input: () => Promise.resolve({ q: 'phuong' }) },
  { command: 'notifications.inbox', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'notifications.mark-read', sites: ['none'], input: async (world, _, actor) => ({ ids: [await notificationOf(world, actor)] }) },
  { command: 'notifications.mark-all-read', sites: ['none'], input: async (world, _, actor) => {
    await notificationOf(world, actor);
    return {};
  } },
  { command: 'notifications.preferences', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'notifications.set-preferences', sites: ['none'], input: () => Promise.resolve({ tryAddressAgain: true }) },
  { command: 'push.register', sites: ['none'], input: () => Promise.resolve({ kind: 'fcm', token: `thiet-bi-mau-so-${next()}` }) },
  { command: 'push.mine', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'push.unregister', sites: ['none'], input: () => Promise.resolve({ token: `thiet-bi-mau-so-${next()}` }) },
  { command: 'audit.chain', sites: ALL, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id }) },

  grantOf('contributor', ALL),
  grantOf('cell-secretary', CELLS, 'cell-secretary'),
  { ...grantOf('organization-admin', ['a1', 'a2', 'advisory', 'b1'], 'organization-admin'), input: async (world, site) => {
    // The account is held until 2099 where it is held at all.
    const holder = await user(world, site);
    const begin = 2100 + next();
    return { user: holder, role: 'organization-admin', organization: world.maker.places[site].id, validFrom: `${begin}-01-01`, validTo: `${begin}-12-31`, ...DECISION };
  } },
  grantOf('system-admin', ['root'], 'system-admin'),
  { command: 'mandates.revoke', sites: ALL, input: async (world, site) => ({ id: await mandate(world, await user(world, site), 'contributor', world.maker.places[site].id), reason: REASON }) },
  { command: 'mandates.limit', sites: ALL, input: async (world, site) => ({ id: await mandate(world, await user(world, site), 'contributor', world.maker.places[site].id), validTo: '2099-01-01', reason: REASON, ...DECISION }) },
  { command: 'mandates.widen', sites: ALL, input: async (world, site) => ({ id: await mandate(world, await user(world, site), 'contributor', world.maker.places[site].id, '2090-01-01'), validTo: '2099-01-01', reason: REASON, ...DECISION }) },
  { command: 'mandates.hand-over', sites: COMMITTEES, input: async (world, site) => {
    const organization = await under(world, site);
    await mandate(world, await user(world, site), 'organization-admin', organization);
    return { organization, to: await user(world, site), ...DECISION };
  } },
  { command: 'mandates.of-organization', sites: ALL, input: (world, site) => Promise.resolve({ id: world.maker.places[site].id }) },
  { command: 'groups.create', sites: ALL, input: (world, site) => Promise.resolve({ name: `Nhóm ${next()}`, organization: world.maker.places[site].id }) },
  { command: 'groups.add-member', sites: ALL, input: async (world, site) => ({ id: await group(world, site), user: await user(world, site) }) },
  { command: 'groups.remove-member', sites: ALL, input: async (world, site) => {
    const out = await user(world, site);
    return { id: await group(world, site, [out]), user: out };
  } },
  { command: 'power.people', sites: ['none'], input: () => Promise.resolve({ q: 'nguoi' }) },
  { command: 'power.mine', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'users.create', sites: ALL, input: (world, site) => Promise.resolve({ username: `lap.${next()}`, displayName: 'Tài khoản mẫu', home: world.maker.places[site].id, password: PASSWORD }) },
  { command: 'users.disable', sites: ALL, input: async (world, site) => ({ id: await user(world, site), reason: REASON }) },
  { command: 'users.enable', sites: ALL, input: async (world, site) => {
    const id = await user(world, site);
    await world.maker.run('system', 'users.disable', { id, reason: REASON });
    return { id };
  } },
  { command: 'users.set-password', sites: ALL, input: async (world, site) => ({ id: await user(world, site), password: PASSWORD }) },
  { command: 'users.reset-second-factor', sites: ALL, input: async (world, site) => {
    const id = await user(world, site);
    await world.house.ownerSql(`insert into handbook.totp_keys (user_id, sealed, confirmed_at) values ($1, 'v1.test.x.x', now())`, [id]);
    return { id, reason: REASON };
  } },
  { command: 'sessions.clock', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'sessions.mine', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'sessions.end-others', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'sessions.end', sites: ['none'], input: async (world) => {
    const id = randomUUID();
    await world.house.ownerSql(`insert into users_sessions (_order, _parent_id, id, created_at, expires_at) values (1, $1, $2, now(), now() + interval '1 hour')`, [await user(world, 'a'), id]);
    return { id };
  } },
  { command: 'passkeys.begin', sites: ['none'], input: () => Promise.resolve({ password: 'khong-phai-mat-khau' }) },
  { command: 'passkeys.register', sites: ['none'], input: () => Promise.resolve({ name: 'Máy thử', response: { id: 'x' } }) },
  { command: 'passkeys.rename', sites: ['none'], input: async (world) => ({ id: await foreignPasskey(world), name: 'Máy thử' }) },
  { command: 'passkeys.remove', sites: ['none'], input: async (world) => ({ id: await foreignPasskey(world), password: PASSWORD, code: '000000' }) },
  { command: 'second-factor.mine', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'second-factor.begin', sites: ['none'], input: () => Promise.resolve({ password: 'khong-phai-mat-khau' }) },
  { command: 'second-factor.confirm', sites: ['none'], input: () => Promise.resolve({ code: '000000' }) },
  { command: 'second-factor.recovery-codes', sites: ['none'], input: () => Promise.resolve({ password: 'khong-phai-mat-khau', code: '000000' }) },
  { command: 'second-factor.disable', sites: ['none'], input: () => Promise.resolve({ password: 'khong-phai-mat-khau', code: '000000' }) },
  { command: 'users.change-password', sites: ['none'], input: () => Promise.resolve({ oldPassword: 'khong-phai-mat-khau', newPassword: PASSWORD }) },

  ...recordSamples,
  ...privacySamples,
  ...historySamples,
  ...duesSamples,
  ...exchangeSamples,
  ...partnerSamples,
  ...registrationSamples,
  ...transferSamples,
  ...mandateSamples,
  ...lifeSamples,
  ...rosterSamples,
  ...appSamples,
  ...supportSamples,
  ...numberSamples,
  ...meetingSamples,
  { command: 'members.create', sites: CELLS, input: (world, site) => Promise.resolve({ fullName: `Đảng viên ${next()}`, cell: world.maker.places[site].id, since: TODAY, status: 'official' }) },
  { command: 'members.set-status', sites: CELLS, input: async (world, site) => ({ id: await member(world, site), status: 'away', reason: REASON }) },
  { command: 'members.link-account', sites: CELLS, input: async (world, site) => ({ id: await member(world, site), user: await user(world, site) }) },
  { command: 'members.unlink-account', sites: CELLS, input: async (world, site) => ({ id: await member(world, site, await user(world, site)) }) },
  { command: 'members.transfer', sites: CELLS, input: async (world, site) => {
    return { id: await member(world, site), cell: await under(world, site === 'b1' ? 'b' : 'a') };
  } },
];
