import { randomUUID } from 'node:crypto';

import type { Actor, Site } from '../world/actors';
import { BOARDS, type Owner } from '../world/content';
import type { World } from '../world/world';

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
const REASON = 'Lý do đủ dài để thử';
const TODAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const DECISION = { decisionNumber: '15-QĐ/KT', decisionDate: TODAY };
const STRUCTURE = { ...DECISION, from: TODAY };
const PASSWORD = 'Mot-Bi-Mat-Rat-Dai-93';

let serial = 0;
const next = (): number => (serial += 1);

const user = async ({ house, maker }: World, site: Site): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('users.fixture:test', (sql) =>
    sql('insert into users (id, display_name, username, home_id) values ($1, $2, $2, $3)', [id, `mau.${next()}`, maker.places[site].id]),
  );
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
/** A case whose decider of the first stage wrote on the content. */
const writtenByDecider = async ({ maker }: World, site: Site): Promise<string> => {
  const at = site as Owner;
  const { id } = await maker.draft('news', at, {}, BOARDS[at][1]);
  // A decider above must stand in, or nobody could be asked at all.
  return (await maker.submit('news', at, id)).id;
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

/** One valid input for every command of the registry. */
export const SAMPLES: readonly Sample[] = [
  { command: 'approval-cases.submit', sites: OWNING, input: draftOf },
  { command: 'approval-cases.panel', sites: OWNING, input: draftOf },
  { command: 'approval-cases.compare', sites: OWNING, input: draftOf },
  approval('order-withdrawal', 'published', () => ({ issuer: 'Cơ quan mẫu', number: `${next()}/YC`, dateIssued: '2026-01-01', reason: REASON })),
  { command: 'withdrawal-orders.cancel', sites: OWNING, input: async (world, site) => ({ id: await orderOn(world, await caseOf(world, site, 'published')), reason: REASON }) },
  { command: 'approval-reports.read', sites: ['none'], input: () => Promise.resolve({ from: '2026-01-01', to: '2026-01-31' }) },
  { command: 'rules.propose', sites: ['none'], input: () => Promise.resolve({ key: 'publishing.at-once', value: 40, sourceType: 'product', ...day() }) },
  { command: 'rules.confirm', sites: ['none'], input: async (world) => ({ id: await proposal(world) }) },
  { command: 'rules.reject', sites: ['none'], input: async (world) => ({ id: await proposal(world), reason: REASON }) },
  { command: 'calendar-days.set', sites: ['none'], input: () => Promise.resolve({ day: day().validFrom, kind: 'holiday', holiday: 'other', name: 'Ngày nghỉ mẫu', source: 'Thông báo mẫu' }) },
  { command: 'calendar-days.remove', sites: ['none'], input: async (world) => ({ id: await calendarDay(world), reason: REASON }) },
  { command: 'approval-cases.waiting', sites: ['none'], input: () => Promise.resolve({}) },
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
  { command: 'approval-cases.override', sites: OWNING, input: async (world, site) => ({ id: await writtenByDecider(world, site), reason: REASON }) },
  { command: 'approval-cases.confirm-override', sites: OWNING, input: async (world, site) => {
    const id = await writtenByDecider(world, site);
    await world.maker.run(BOARDS[site as Owner][1], 'approval-cases.override', { id, reason: REASON });
    return { id };
  } },

  { command: 'documents.read', variant: 'draft', sites: OWNING, input: async ({ maker }, site) => ({ id: (await maker.draft('documents', site as Owner)).id }) },
  { command: 'documents.read', variant: 'live', sites: PUBLISHING, input: async (world, site) => ({ id: await liveDocument(world, site) }) },
  { command: 'documents.gaps', sites: ALL, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id }) },
  { command: 'bookmarks.put', sites: PUBLISHING, input: async (world, site) => ({ collection: 'documents', documentId: await liveDocument(world, site) }) },
  { command: 'listen.script', sites: PUBLISHING, input: async (world, site) => ({ collection: 'documents', documentId: await liveDocument(world, site) }) },
  { command: 'bookmarks.remove', sites: ['none'], input: () => Promise.resolve({ collection: 'documents', documentId: randomUUID() }) },
  { command: 'bookmarks.list', sites: ['none'], input: () => Promise.resolve({}) },

  { command: 'text.inspect', sites: ['none'], input: () => Promise.resolve({ text: 'Céng hoµ x· héi chñ nghÜa ViÖt Nam' }) },
  { command: 'media.confirm-not-secret', sites: OWNING, input: async ({ house, maker }, site) => {
    const id = randomUUID();
    await house.ownerSql(`insert into media (id, secrecy_check, alt, author, source, licence, owner_id, filename, mime_type, sha256) values ($1::uuid, 'unknown', 'Bản quét', 'A', 'B', 'C', $2, $1::text || '.pdf', 'application/pdf', md5($1::text))`, [id, maker.places[site].id]);
    return { id };
  } },
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
  { command: 'notifications.register-device', sites: ['none'], input: () => Promise.resolve({ platform: 'web', token: `thiet-bi-mau-so-${next()}` }) },
  { command: 'notifications.forget-device', sites: ['none'], input: () => Promise.resolve({ token: `thiet-bi-mau-so-${next()}` }) },
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
  { command: 'users.change-password', sites: ['none'], input: () => Promise.resolve({ oldPassword: 'khong-phai-mat-khau', newPassword: PASSWORD }) },

  { command: 'members.create', sites: CELLS, input: (world, site) => Promise.resolve({ fullName: `Đảng viên ${next()}`, cell: world.maker.places[site].id, since: TODAY, status: 'official' }) },
  { command: 'members.set-status', sites: CELLS, input: async (world, site) => ({ id: await member(world, site), status: 'exempt' }) },
  { command: 'members.link-account', sites: CELLS, input: async (world, site) => ({ id: await member(world, site), user: await user(world, site) }) },
  { command: 'members.unlink-account', sites: CELLS, input: async (world, site) => ({ id: await member(world, site, await user(world, site)) }) },
  { command: 'members.transfer', sites: CELLS, input: async (world, site) => {
    return { id: await member(world, site), cell: await under(world, site === 'b1' ? 'b' : 'a') };
  } },
];
