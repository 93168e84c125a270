import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { contributionsOf, type AnyCommand } from '../../plugins/kernel';
import { graphqlName } from '../../plugins/kernel/commands/graphqlField';
import { PASSWORD } from '../support/city';
import { codeOf } from './support/codeOf';
import { seedContent, type Content } from './support/content';
import { openTarget, type Target } from './support/target';

let target: Target;
let content: Content;
let commands: AnyCommand[];
beforeAll(async () => {
  target = await openTarget();
  content = await seedContent(target);
  const { default: config } = await import('../../payload.config');
  commands = contributionsOf(await config).commands;
});
afterAll(() => target.close());

const row = async <R extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<R | undefined> => (await target.ownerSql<R>(text, values))[0];

describe('members of a body that nobody may set', () => {
  it('on a draft: neither the state, nor the place, nor what approval wrote, nor the past', async () => {
    const { b } = target.city;
    const before = await row('select id, _status, owner_id, owner_path, audience_path, published_at, publication_hash, publication_case, created_at from news where id = $1', [content.draft]);
    const evil = {
      id: '11111111-1111-4111-8111-111111111111', _status: 'published', owner: b.committee.id, ownerPath: b.committee.path, owner_path: b.committee.path, audiencePath: target.city.root.path,
      publishedAt: '2020-01-01T00:00:00.000Z', createdAt: '2020-01-01T00:00:00.000Z', updatedAt: '2020-01-01T00:00:00.000Z', publication: { case: content.liveCase, hash: 'x', approvedByName: 'Kẻ gian' }, __v: 1, _verified: true,
    };
    for (const query of ['?draft=true', '', '?autosave=true&draft=true', '?publishAllLocales=true', '?publishSpecificLocale=vi', '?unpublishAllLocales=true', '?overrideAccess=true', '?trash=true', '?overrideLock=true']) {
      const reply = await target.as('a.contributor', { method: 'PATCH', path: `/api/news/${content.draft}${query}`, json: evil });
      expect([query, reply.status < 500]).toEqual([query, true]);
    }
    expect(await row('select id, _status, owner_id, owner_path, audience_path, published_at, publication_hash, publication_case, created_at from news where id = $1', [content.draft])).toEqual(before);
  });

  it('on a new item: it is a draft of the writer\'s own organisation, under an id of ours', async () => {
    const id = '22222222-2222-4222-8222-222222222222';
    const reply = await target.as('a.contributor', { method: 'POST', path: '/api/news?draft=true', json: { id, title: 'x', _status: 'published', ownerPath: '00001/', publication: { hash: 'x' }, createdAt: '1999-01-01' } });
    if (reply.status < 300) {
      const made = await row<{ owner_path: string; _status: string; publication_hash: string | null }>('select owner_path, _status, publication_hash from news where id = $1', [reply.json.doc.id]);
      expect(made).toEqual({ owner_path: target.city.a.committee.path, _status: 'draft', publication_hash: null });
    }
    const foreign = await target.as('a.contributor', { method: 'POST', path: '/api/news?draft=true', json: { title: 'x', owner: target.city.b.committee.id } });
    expect(foreign.status).toBe(403);
  });

  it('on the own account: neither password, nor sessions, nor home, nor name of sign-in, nor keys', async () => {
    const { id } = target.city.a.member;
    const whole = `select to_jsonb(u) - 'updated_at' as kept from users u where id = $1`;
    const before = await row(whole, [id]);
    const sessions = await row('select count(*) from users_sessions where _parent_id = $1', [id]);
    await target.token('a.member');
    for (const json of [
      { salt: '00', hash: '00' }, { password: 'Mat-khau-moi-toanh-2026' }, { username: 'system' }, { email: 'k@g.vn' }, { home: target.city.root.id }, { homePath: '00001/' }, { disabledAt: null }, { loginAttempts: 0, lockUntil: null },
      { resetPasswordToken: 'abc', resetPasswordExpiration: '2099-01-01' }, { sessions: [] }, { sessions: [{ id: 'x', expiresAt: '2099-01-01' }] }, { apiKey: 'x', enableAPIKey: true }, { roles: ['system-admin'], role: 'system-admin', mandates: ['x'] }, { _verified: true }, { collection: 'users', sid: 'x' },
    ]) {
      const reply = await target.as('a.member', { method: 'PATCH', path: `/api/users/${id}`, json });
      expect([JSON.stringify(json), reply.status < 500]).toEqual([JSON.stringify(json), true]);
    }
    expect(await row(whole, [id])).toEqual(before);
    const now = await row<{ count: string }>('select count(*) from users_sessions where _parent_id = $1', [id]);
    expect(Number(now?.count)).toBeGreaterThanOrEqual(Number(sessions?.count));
  });

  it('at signing in: nothing but the name and the password counts', async () => {
    const reply = await target.send({ method: 'POST', path: '/api/users/login', json: { username: 'a.deputy', password: PASSWORD, id: target.city.system.id, collection: 'users', roles: ['system-admin'], sid: 'x' } });
    expect([reply.status, reply.json.user.username]).toEqual([200, 'a.deputy']);
  });

  it('in a command: unknown members change nothing', async () => {
    const reply = await target.as('a.contributor', { method: 'POST', path: `/api/approval-cases/${content.openCase}/claim`, json: { id: content.liveCase, state: 'published', hash: 'x', user: target.city.system.id } });
    expect(reply.status).toBeLessThan(500);
    expect(await row('select state from approval_cases where id = $1', [content.openCase])).toEqual({ state: 'in-review' });
    expect(await row('select state from approval_cases where id = $1', [content.liveCase])).toEqual({ state: 'published' });
  });
});

describe('the language\'s own objects', () => {
  const POISON = ['{"__proto__":{"polluted":1},"title":"x"}', '{"constructor":{"prototype":{"polluted":1}},"title":"x"}', '{"title":{"__proto__":{"polluted":1}}}', '{"body":{"root":{"__proto__":{"polluted":1}}}}', '[{"__proto__":{"polluted":1}}]', '{"publication":{"__proto__":{"polluted":1},"constructor":1,"toString":1,"hasOwnProperty":1}}'];

  it('are not changed by bodies, queries or variables', async () => {
    for (const body of POISON) {
      for (const [method, path] of [['POST', '/api/news?draft=true'], ['PATCH', `/api/news/${content.draft}?draft=true`], ['POST', '/api/approval-cases/submit'], ['POST', '/api/users/login'], ['POST', '/api/graphql'], ['POST', '/api/payload-preferences/x']] as const) {
        const reply = await target.as('a.contributor', { method, path, body, headers: { 'content-type': 'application/json' } });
        expect([path, body, reply.status < 500]).toEqual([path, body, true]);
      }
    }
    for (const query of ['__proto__[polluted]=1', 'constructor[prototype][polluted]=1', 'where[__proto__][polluted]=1', 'where[title][constructor][prototype][polluted]=1', 'select[__proto__]=true', 'populate[__proto__][polluted]=true', 'joins[__proto__][limit]=1']) {
      expect((await target.as('a.contributor', { path: `/api/news?${query}` })).status).toBeLessThan(500);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const reply = await target.as('a.contributor', { path: `/api/news/${content.draft}?draft=true` });
    expect(reply.text).not.toContain('polluted');
  });
});

describe('many in one', () => {
  it('GraphQL takes no list of questions', async () => {
    const reply = await target.as('a.contributor', { method: 'POST', path: '/api/graphql', json: [{ query: '{ __typename }' }, { query: '{ __typename }' }] });
    expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('graphql.notJson')]);
  });

  it('a command takes no list of inputs', async () => {
    const reply = await target.as('a.contributor', { method: 'POST', path: '/api/approval-cases/submit', json: [{ collection: 'news', documentId: content.draft }] });
    expect([reply.status, codeOf(reply)]).toEqual([400, 'input.not-json']);
  });

  it('one GraphQL request tries no hundred passwords', async () => {
    const query = `mutation { ${Array.from({ length: 20 }, (_, i) => `a${i}: loginUser(username: "system", email: "s@s.vn", password: "${i}") { token }`).join(' ')} }`;
    const reply = await target.send({ method: 'POST', path: '/api/graphql', json: { query } });
    expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('graphql.signIn')]);
  });

  it('the schema is not shown to those who are not developing', async () => {
    const reply = await target.as('a.contributor', { method: 'POST', path: '/api/graphql', json: { query: '{ __schema { types { name fields { name } } } }' } });
    expect(reply.text).not.toContain('"fields"');
  });
});

describe('ids of others', () => {
  /** The id of something of ward A for each name an input uses. */
  const idFor = (command: string, name: string): string | undefined => {
    const { a } = target.city;
    const room = command.split('.')[0] ?? '';
    if (name === 'id') return { 'approval-cases': content.openCase, users: a.member.id, organizations: a.cells[1].id }[room] ?? a.committee.id;
    return { documentId: content.reviewed, collection: 'news', organization: a.committee.id, user: a.member.id, to: a.member.id, parent: a.committee.id, cell: a.cells[0].id, case: content.openCase, home: a.committee.id }[name];
  };
  const REST: Record<string, unknown> = {
    reason: 'Lý do đủ dài để thử', stage: 0, decisionNumber: '1-QĐ/KG', decisionDate: '2026-01-01', from: '2026-01-01', on: '2026-01-01', name: 'Kẻ gian', role: 'system-admin', level: 'cell', form: 'cell', fullName: 'Kẻ gian', since: '2026-01-01', status: 'official',
    password: 'Mat-khau-cua-ke-gian-1', username: 'ke.gian', displayName: 'Kẻ gian', at: '2030-01-01T00:00:00Z', validFrom: '2026-01-01', sources: [], q: 'a.member',
  };
  /** Of nobody else: a person's own inbox and list are theirs whatever their power. */
  const OWN: ReadonlySet<string> = new Set([
    'notifications.inbox', 'notifications.mark-read', 'notifications.mark-all-read', 'notifications.preferences', 'notifications.set-preferences', 'push.register', 'push.unregister', 'push.mine',
    'bookmarks.put', 'bookmarks.remove', 'bookmarks.list', 'users.change-password', 'power.mine', 'sessions.mine', 'sessions.end-others', 'devices.end-all', 'second-factor.mine', 'approval-cases.waiting',
    'support-requests.ask', 'support-requests.mine', 'meetings.mine',
  ]);

  it('open no command to somebody without power, or of another branch, by either door', async () => {
    const census = 'select (select count(*) from audit_events) as events, (select count(*) from mandates) as mandates, (select count(*) from organizations) as organizations, (select count(*) from users) as users, (select count(*) from approval_decisions) as decisions';
    const before = await row(census);
    const open: unknown[] = [];
    const intruders = ['stranger', 'b.approver', 'ended'];
    for (const [place, command] of commands.filter(({ name }) => !OWN.has(name)).entries()) {
      const input = Object.fromEntries(Object.keys(command.input.shape).flatMap((name) => {
        const value = idFor(command.name, name) ?? REST[name];
        return value === undefined ? [] : [[name, value]];
      }));
      if (command.name.endsWith('.merge')) input.sources = [target.city.a.cells[0].id];
      const path = `/api${command.rest.path.replace(/:(\w+)/g, (_, name: string) => String(input[name] ?? 'x'))}`;
      for (const who of intruders) {
        const isGet = command.rest.method === 'get';
        const reply = await target.as(who, isGet ? { path: `${path}?${new URLSearchParams(input as Record<string, string>).toString()}` } : { method: 'POST', path, json: input });
        const isRead = command.kind === 'read';
        if (reply.status >= 500 || (reply.status < 400 && !(isRead && !/Bản nháp|Đang duyệt|a\.member/.test(reply.text)))) open.push([who, command.name, reply.status, reply.text.slice(0, 200)]);
        // Both doors run the same command: GraphQL is tried by one of them in turn, and by everybody in the matrix.
        if (who !== intruders[place % intruders.length]) continue;
        const query = `${isRead ? 'query' : 'mutation'} { ${graphqlName(command.name)}${Object.keys(input).length ? `(${Object.entries(input).map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')})` : ''} }`;
        const asked = await target.as(who, { method: 'POST', path: '/api/graphql', json: { query } });
        const failed = Number(asked.json?.errors?.[0]?.extensions?.statusCode ?? 400) >= 500;
        if (failed || (asked.json?.errors === undefined && !(isRead && !/Bản nháp|Đang duyệt|a\.member/.test(asked.text)))) open.push([who, command.name, 'graphql', asked.text.slice(0, 200)]);
      }
    }
    expect(open).toEqual([]);
    expect(await row(census)).toEqual(before);
  }, 240_000);

  it('show no draft, version, case, person or file of another branch', async () => {
    const [version] = await target.ownerSql<{ id: string }>('select id from _news_v where parent_id = $1 limit 1', [content.draft]);
    for (const path of [`/api/news/${content.draft}?draft=true`, `/api/news/${content.live}`, `/api/news/versions/${version?.id}`, `/api/approval-cases/${content.openCase}`, `/api/users/${target.city.a.member.id}`, `/api/organizations/${target.city.a.cells[0].id}`]) {
      for (const who of ['stranger', 'b.contributor', 'b.approver', 'b.member']) {
        const reply = await target.as(who, { path });
        expect([path, who, reply.status]).toEqual([path, who, reply.status >= 400 && reply.status < 500 ? reply.status : 404]);
      }
    }
  });
});

describe('tokens', () => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    ['signed by nobody', () => `${part({ alg: 'none', typ: 'JWT' })}.${part({ id: target.city.system.id, collection: 'users', sid: 'x', exp: 9_999_999_999 })}.`],
    ['signed with nothing', () => `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ id: target.city.system.id, collection: 'users', exp: 9_999_999_999 })}.AAAA`],
    ['of another kind', () => `${part({ alg: 'RS256', typ: 'JWT', jku: 'http://127.0.0.1:1/' })}.${part({ id: target.city.system.id, collection: 'users' })}.AAAA`],
    ['that is no token', () => 'x'.repeat(5000)],
  ])('%s open nothing', async (_, make) => {
    for (const scheme of ['JWT', 'Bearer', 'users API-Key']) {
      const reply = await target.send({ path: '/api/users/me', headers: { authorization: `${scheme} ${make()}` } });
      expect([scheme, reply.status < 500, reply.json.user ?? null]).toEqual([scheme, true, null]);
    }
  });

  it('whose content was changed open nothing', async () => {
    const [head, body, signature] = (await target.token('a.member')).split('.');
    const claims = JSON.parse(Buffer.from(String(body), 'base64url').toString()) as Record<string, unknown>;
    const reply = await target.send({ path: '/api/users/me', headers: { authorization: `JWT ${head}.${part({ ...claims, id: target.city.system.id })}.${signature}` } });
    expect(reply.json.user ?? null).toBeNull();
  });
});

describe('names of collections in a command’s input', () => {
  it('reach nothing that is not under approval', async () => {
    for (const collection of ['users', 'mandates', 'media', 'organizations', 'approval-cases', 'payload-preferences', '%', '__proto__', 'news" --', 'audit_events']) {
      for (const who of ['system', 'city.admin', 'a.contributor']) {
        const replies = [
          await target.as(who, { path: `/api/approval-cases/panel?${new URLSearchParams({ collection, documentId: target.city.a.member.id }).toString()}` }),
          await target.as(who, { path: `/api/approval-cases/compare?${new URLSearchParams({ collection, documentId: target.city.a.member.id }).toString()}` }),
          await target.as(who, { method: 'POST', path: '/api/approval-cases/submit', json: { collection, documentId: target.city.a.member.id } }),
        ];
        expect([collection, who, ...replies.map(({ status }) => status)]).toEqual([collection, who, 404, 404, 404]);
      }
    }
  });

  it('and a form with brackets by the thousand, where JSON belongs, is not read', async () => {
    const body = `${'{"and":['.repeat(5000)}${']}'.repeat(5000)}`;
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x', 'application/json']) {
      const reply = await target.as('a.member', { method: 'POST', path: '/api/users/change-password', body, headers: { 'content-type': type } });
      expect([type, reply.status]).toEqual([type, 400]);
    }
  });
});
