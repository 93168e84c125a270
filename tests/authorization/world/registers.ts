import { randomUUID } from 'node:crypto';

import type { House } from '../../support/house';
import { OWNERS, type Maker } from './content';
import type { Item } from './items';
import type { Site } from './actors';

const FROM = '2025-07-01T00:00:00+07:00';
const PLACES = ['root', 'advisory', 'a', 'a1', 'a2', 'b', 'b1'] as const;
const CELLS: readonly Site[] = ['a1', 'a2', 'b1'];

/** One row of each register at each organisation: about nobody who tries. */
export const makeRegisters = async (house: House, maker: Maker): Promise<Item[]> => {
  const items: Item[] = [];
  const add = (collection: string, id: string, site: Item['site'], live?: string): void =>
    void items.push({ collection, id, site, state: 'n/a', ...(live ? { live } : {}) });
  await house.ownerTicket('users.fixture:test', async (sql) => {
    const ticket = (name: string) => sql(`select set_config('handbook.ticket', $1, true)`, [`${name}.fixture:test`]);
    for (const site of PLACES) {
      const place = maker.places[site].id;
      const [user, group, groupMember, mandate, member, membership] = Array.from({ length: 6 }, () => randomUUID());
      const name = (what: string): string => `${what}-${site}-KT`;
      add('organizations', place, site);
      await ticket('users');
      await sql(`insert into users (id, display_name, username, email, home_id, reset_password_token, reset_password_expiration) values ($1, $2, $3, $4, $5, $6, now() + interval '1 day')`,
        [user, name('NGUOI'), `nguoi.${site}`, `nguoi.${site}@bi-mat.vn`, place, `DAT-LAI-${site}`]);
      add('users', user ?? '', site, `nguoi.${site}@bi-mat.vn`);
      await ticket('mandates');
      await sql(`insert into mandates (id, user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, $2, 'feedback-officer', $3, $4, $5, $4, $4)`, [mandate, user, place, FROM, name('QD')]);
      add('mandates', mandate ?? '', site, name('QD'));
      await ticket('groups');
      await sql(`insert into groups (id, name, organization_id) values ($1, $2, $3)`, [group, name('NHOM'), place]);
      add('groups', group ?? '', site, name('NHOM'));
      await sql(`insert into group_members (id, group_id, user_id, organization_id, valid_from, recorded_at) values ($1, $2, $3, $4, $5, $5)`, [groupMember, group, user, place, FROM]);
      add('group-members', groupMember ?? '', site);
      const delegation = randomUUID();
      await ticket('approval.delegate');
      await sql(`insert into approval_delegations (id, principal_id, organization_id, valid_from, valid_to, reason, recorded_at) values ($1, $2, $3, $4, $4::timestamptz + interval '1 year', $5, $4)`, [delegation, user, place, FROM, `VANGMAT-${site}-KT`]);
      add('approval-delegations', delegation, site, `VANGMAT-${site}-KT`);
      const [board, seat, choice] = Array.from({ length: 3 }, () => randomUUID());
      await ticket('editorial-boards');
      await sql(`insert into editorial_boards (id, organization_id, decision_number, decision_date, issuer, valid_from, recorded_by_id, recorded_at) values ($1, $2, $3, $4, 'Ban Thường vụ', $4, $5, $4)`, [board, place, name('QD-BBT'), FROM, user]);
      add('editorial-boards', board ?? '', site, name('QD-BBT'));
      await sql(`insert into board_seats (id, board_id, organization_id, user_id, function, valid_from, decision_number, decision_date, recorded_by_id, recorded_at) values ($1, $2, $3, $4, 'member', $5, $6, $5, $4, $5)`, [seat, board, place, user, FROM, name('QD-UV')]);
      add('board-seats', seat ?? '', site, name('QD-UV'));
      await ticket('workflow-choices');
      await sql(`insert into workflow_choices (id, organization_id, collection, form, definition_key, reason, valid_from, chosen_by_id) values ($1, $2, 'pages', 'committee', 'hai-cap', $3, $4, $5)`, [choice, place, name('LYDO-CHON'), FROM, user]);
      add('workflow-choices', choice ?? '', site, name('LYDO-CHON'));
      const [period] = await sql<{ id: string }>('select id from organization_periods where organization_id = $1', [place]);
      add('organization-periods', period?.id ?? '', site);
      await ticket('source-sites');
      const [source] = await sql<{ id: string }>(`insert into source_sites (name, home_url, kind, list_url, hosts, licence, owner_id, enabled) values ($1, 'https://bao.vn/', 'feed', 'https://bao.vn/rss', 'bao.vn', 'Nội bộ', $2, true) returning id`, [name('NGUONTIN'), place]);
      add('source-sites', source?.id ?? '', site, name('NGUONTIN'));
      if (!CELLS.includes(site)) continue;
      await ticket('members');
      await sql(`insert into members (id, full_name, cell_id, cell_since, status) values ($1, $2, $3, $4, 'official')`, [member, name('DANGVIEN'), place, FROM]);
      await sql('insert into memberships (id, member_id, cell_id, valid_from, recorded_at) values ($1, $2, $3, $4, $4)', [membership, member, place, FROM]);
      add('members', member ?? '', site, name('DANGVIEN'));
      add('memberships', membership ?? '', site);
      await ticket('transfers');
      const [transfer] = await sql<{ id: string }>(`insert into transfers (member_id, kind, state, origin_id, destination_outside, reason) values ($1, 'official', 'prepared', $2, $3, 'Chuyển nơi ở') returning id`, [member, place, name('NOI-DEN')]);
      add('transfers', transfer?.id ?? '', site, name('NOI-DEN'));
    }
    const [definition] = await sql<{ id: string }>('select id from workflow_definitions limit 1');
    add('workflow-definitions', definition?.id ?? '', 'none');
    add('topics', maker.topic, 'none');
    const [rule] = await sql<{ id: string }>('select id from rules limit 1');
    add('rules', rule?.id ?? '', 'none');
    const [day] = await sql<{ id: string }>('select id from calendar_days limit 1');
    add('calendar-days', day?.id ?? '', 'none');
    const [kv] = await sql<{ id: string }>(`insert into payload_kv (key, data) values ('KV-BI-MAT', '{}') returning id`);
    add('payload-kv', kv?.id ?? '', 'none', 'KV-BI-MAT');
    const [migration] = await sql<{ id: string }>('select id from payload_migrations limit 1');
    add('payload-migrations', migration?.id ?? '', 'none');
    await ticket('notifications');
    const [told] = await sql<{ id: string }>(
      `insert into notifications (user_id, kind, params, link, created_at) select id, 'approval.decide', '{"title": "TIEUDE-THONGBAO-KT"}', '/admin/THONGBAO-KT', now() from users where username = 'nguoi.a' returning id`,
    );
    add('notifications', told?.id ?? '', 'none', 'THONGBAO-KT');
    const [other] = await sql<{ id: string }>(`insert into payload_preferences (key, value) values ('UA-THICH-KT', '1') returning id`);
    await sql(`insert into payload_preferences_rels (parent_id, path, users_id) select $1, 'user', id from users where username = 'nguoi.a'`, [other?.id]);
    add('payload-preferences', other?.id ?? '', 'none', 'UA-THICH-KT');
  });
  // Approval: what the making of the content left behind; an override is asked for by SQL, a request in words is the same row.
  for (const site of OWNERS) {
    if (site === 'root-b') continue;
    const [open] = await house.ownerSql<{ id: string }>(
      `select c.id from approval_cases c where owner_id = $1 and audience_id <> $2 and state = 'published' order by submitted_at limit 1`,
      [maker.places[site].id, maker.places[site === 'root' ? 'b' : 'root-b'].id === maker.places[site].id ? maker.places.b.id : randomUUID()],
    );
    add('approval-cases', open?.id ?? '', site);
    const [decision] = await house.ownerSql<{ id: string }>(`select id from approval_decisions where case_id = $1 order by stage limit 1`, [open?.id]);
    add('approval-decisions', decision?.id ?? '', site);
    const reason = `LYDO-${site}-KT`;
    const override = randomUUID();
    await house.ownerTicket('approval-cases.fixture:test', (sql) =>
      sql(`insert into approval_overrides (id, case_id, owner_id, stage, hash, reason, requested_by_id, requested_at)
           select $1, id, owner_id, 0, hash, $3, (select id from users where username = 'nguoi.b1'), now() from approval_cases where id = $2`, [override, open?.id, reason]));
    add('approval-overrides', override, site, reason);
    const order = randomUUID();
    await house.ownerTicket('approval-cases.fixture:test', (sql) =>
      sql(`insert into withdrawal_orders (id, title, case_id, collection, document_id, owner_id, issuer, number, date_issued, reason, received_at, due_at, rules, state, recorded_by_id)
           select $1, title, id, collection, document_id, owner_id, 'Cơ quan thử', '01/YC', now(), $3, now(), now() + interval '1 day', '[]', 'open', (select id from users where username = 'nguoi.b1') from approval_cases where id = $2`, [order, open?.id, `LENHGO-${site}-KT`]));
    add('withdrawal-orders', order, site, `LENHGO-${site}-KT`);
    const comment = randomUUID();
    await house.ownerTicket('approval-comments.fixture:test', (sql) =>
      sql(`insert into approval_comments (id, case_id, collection, document_id, owner_id, hash, kind, field, text, author_id, at)
           select $1, id, collection, document_id, owner_id, hash, 'comment', 'title', $3, (select id from users where username = 'nguoi.b1'), now() from approval_cases where id = $2`, [comment, open?.id, `GOPY-${site}-KT`]));
    add('approval-comments', comment, site, `GOPY-${site}-KT`);
    const offer = randomUUID();
    // To a board on which nobody who tries sits: what the owner's side sees.
    await house.ownerTicket('approval-cases.fixture:test', (sql) =>
      sql(`insert into publication_offers (id, title, case_id, hash, collection, document_id, owner_id, target_id, state, note, offered_by_id, offered_at)
           select $1, title, id, hash, collection, document_id, owner_id, $4, 'open', $3, (select id from users where username = 'nguoi.b1'), now() from approval_cases where id = $2`, [offer, open?.id, `DENGHI-${site}-KT`, maker.places.b1.id]));
    add('publication-offers', offer, site, `DENGHI-${site}-KT`);
    const [event] = await house.ownerSql<{ id: string }>(`select id from audit_events where organization_id = $1 limit 1`, [maker.places[site].id]);
    add('audit-events', event?.id ?? '', site);
  }
  for (const site of OWNERS) {
    const [stone] = await house.ownerSql<{ id: string }>(
      'select id from tombstones where owner_id = $1 and audience_id = $2 limit 1',
      [maker.places[site].id, (site === 'root-b' ? maker.places.b : site === 'advisory' ? maker.places.root : maker.places[site]).id],
    );
    add('tombstones', stone?.id ?? '', site);
  }
  for (const table of ['contributions', 'media_uses'] as const) {
    const [row] = await house.ownerSql<{ id: string }>(`select id from ${table} limit 1`);
    add(table.replace('_', '-'), row?.id ?? '', 'none');
  }
  for (const { collection, id, site } of items) if (id === '') throw new Error(`no fixture of ${collection} at ${site}`);
  return items;
};
