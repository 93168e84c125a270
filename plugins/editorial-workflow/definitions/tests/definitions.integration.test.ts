import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openNewsroom, type Newsroom } from '../../tests/newsroom';

let room: Newsroom;
let sample: string;
const BOARD_ONLY = [{ key: 'ban-bien-tap', name: 'Ban Biên tập duyệt', role: 'editorial-approver', rule: 'any', count: 1, binding: true }];
const NOTE = 'Bỏ cấp biên tập theo đề nghị của các đơn vị';

const post = async (who: string, path: string, body: unknown = {}) => (await room.as(who)).post(`/api/${path}`, body);
const get = async (who: string, path: string) => (await room.as(who)).get(`/api/${path}`);
const code = (answer: { status: number; body: { errors?: { data?: { code?: string } }[] } }): [number, string | undefined] => [answer.status, answer.body.errors?.[0]?.data?.code];
const edit = async (changes: Record<string, unknown> = {}) => post('system', 'workflow-definitions/edit', { key: 'mot-cap', name: 'Một cấp: Ban Biên tập', note: NOTE, stages: BOARD_ONLY, ...changes });
const trial = async (id: string, documentId = sample, who = 'system') => get(who, `workflow-definitions/${id}/try?collection=news&documentId=${documentId}`);
const activate = async (id: string, receipt: string, who = 'system') => post(who, `workflow-definitions/${id}/activate`, { receipt });
/** Edits, tries on the sample, activates. */
const inForce = async (changes: Record<string, unknown> = {}): Promise<string> => {
  const made = await edit(changes);
  expect(made.status).toBe(200);
  const { id } = made.body as { id: string };
  const activated = await activate(id, (await trial(id)).body.receipt as string);
  expect([activated.status, activated.body]).toEqual([200, expect.objectContaining({ id })]);
  return id;
};
const rows = (key: string) => room.house.ownerSql<{ id: string; version: number; active: boolean; offered: boolean; is_default: boolean }>('select id, version::int, active, offered, is_default from workflow_definitions where key = $1 order by version', [key]);
const pathOf = async (who: string, document: string): Promise<{ definition: string; definitionWhy: string | null; path: { role: string; deciders: { id: string }[] }[] }> =>
  (await get(who, `approval-cases/panel?collection=news&documentId=${document}`)).body;

beforeAll(async () => {
  room = await openNewsroom();
  sample = await room.write('a.contributor');
});
afterAll(() => room.close());

describe('editing', () => {
  it('is for system administrators; others learn no more than they knew', async () => {
    for (const who of ['a.admin', 'city.admin', 'a.approver']) expect((await post(who, 'workflow-definitions/edit', { key: 'x-y', name: 'Tên', note: NOTE, stages: BOARD_ONLY })).status).toBe(403);
    for (const who of ['a.member', 'stranger']) {
      expect((await post(who, 'workflow-definitions/edit', { key: 'x-y', name: 'Tên', note: NOTE, stages: BOARD_ONLY })).status).toBe(404);
      expect((await get(who, 'workflow-definitions/list')).status).toBe(404);
    }
    expect((await room.house.get('/api/workflow-definitions/list')).status).toBe(401);
  });

  it('writes a version that nothing takes yet', async () => {
    const made = await edit();
    expect([made.status, made.body]).toEqual([200, { id: expect.any(String), key: 'mot-cap', version: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(await rows('mot-cap')).toEqual([{ id: made.body.id, version: 1, active: false, offered: false, is_default: false }]);
    const [event] = await room.house.ownerSql<{ detail: unknown }>(`select detail from audit_events where action = 'definitions.edit'`);
    expect(event?.detail).toEqual({ key: 'mot-cap', version: 1, hash: made.body.hash });
    expect(code(await edit())).toEqual([409, 'definition.unchanged']);
  });

  it.each([
    ['a key with marks', { key: 'một cấp' }, 'definition.key'],
    ['no stages', { stages: [] }, 'definition.stages'],
    ['no list', { stages: 'ban-bien-tap' }, 'definition.stages'],
    ['an advisory last stage', { stages: [{ ...BOARD_ONLY[0], binding: false }] }, 'definition.stages'],
    ['two stages of one key', { stages: [BOARD_ONLY[0], BOARD_ONLY[0]] }, 'definition.stages'],
    ['an unknown role', { stages: [{ ...BOARD_ONLY[0], role: 'system-admin' }] }, 'definition.stages'],
    ['more stages than six', { stages: Array.from({ length: 7 }, (_, n) => ({ ...BOARD_ONLY[0], key: `c${n}` })) }, 'definition.stages'],
  ])('refuses %s', async (_, wrong, expected) => expect(code(await edit(wrong))).toEqual([400, expected]));

  it.each([['no name', { name: ' ' }], ['no reason', { note: '' }], ['a key that is a number', { key: 7 }]])('refuses bad input: %s', async (_, wrong) => expect((await edit(wrong)).status).toBe(400));

  it('cannot rewrite or remove a version in the database either', async () => {
    for (const statement of [`update workflow_definitions set name = 'khác'`, `update workflow_definitions set stages = '[]'`, 'delete from workflow_definitions']) {
      await expect(room.house.ownerTicket('workflow-definitions.fixture:x', (sql) => sql(statement))).rejects.toMatchObject({ code: 'HB003' });
    }
    await expect(room.house.appSql('update workflow_definitions set active = false')).rejects.toMatchObject({ code: 'HB002' });
  });
});

describe('the list', () => {
  it('names every kind of content a version may be tried on', async () => {
    const { body } = await get('system', 'workflow-definitions/list');
    expect(body.kinds.sort()).toEqual(['bulletins', 'documents', 'news', 'pages']);
  });
});

describe('trying', () => {
  it('says who would decide each stage and why, and writes nothing', async () => {
    const [draft] = await rows('mot-cap');
    const counted = () => room.house.ownerSql<{ n: string }>(`select (select count(*) from approval_cases) || '/' || (select count(*) from audit_events) || '/' || (select count(*) from contributions) || '/' || (select count(*) from notifications) as n`);
    const before = await counted();
    const { status, body } = await trial(draft!.id); // made by the test above
    expect(status).toBe(200);
    expect(body.stages).toEqual([expect.objectContaining({ name: 'Ban Biên tập duyệt', deciders: [{ id: room.city.a.approver.id, name: 'Người dùng a.approver' }], stuck: false, why: 'Giữ vai trò “Ban Biên tập” tại Đảng bộ phường A và không tham gia soạn.' })]);
    expect([body.stuck, body.publishers.people.map(({ id }: { id: string }) => id), body.sample.writers.map(({ id }: { id: string }) => id)]).toEqual([null, [room.city.a.approver.id], [room.city.a.contributor.id]]);
    expect(await counted()).toEqual(before);
  });

  it('tells of the level above when nobody is left here, and where it would be stuck', async () => {
    const wanting = (await edit({ key: 'bi-thu', name: 'Bí thư duyệt, hai người', stages: [{ key: 'bi-thu', name: 'Bí thư duyệt', role: 'committee-secretary', rule: 'n', count: 2, binding: true }] })).body.id as string;
    const stuck = (await trial(wanting)).body;
    expect([stuck.stuck, stuck.stages[0].stuck, stuck.stages[0].deciders]).toEqual(['Sẽ tắc ở cấp “Bí thư duyệt”: không có ai đủ điều kiện quyết định.', true, []]);
    expect(code(await activate(wanting, stuck.receipt))).toEqual([422, 'definition.dead-end']);

    const [draft] = await rows('mot-cap');
    const written = await room.write('a.contributor');
    expect((await (await room.as('a.approver')).patch(`/api/news/${written}?draft=true`, { title: 'Sửa' })).status).toBe(200);
    const above = (await trial(draft!.id, written)).body; // made above
    expect([above.stages[0].organization.name, above.stages[0].why]).toEqual(['Thành ủy Kiểm Thử', expect.stringContaining('lên cấp gần nhất có đủ người là Thành ủy Kiểm Thử')]);
  });

  it('is for system administrators, on items that exist', async () => {
    const [draft] = await rows('mot-cap');
    const id = draft!.id; // made above
    expect((await trial(id, sample, 'city.admin')).status).toBe(403);
    expect((await trial(id, sample, 'a.member')).status).toBe(404);
    expect((await trial(id, room.city.root.id)).status).toBe(404);
    expect((await trial(room.city.root.id)).status).toBe(404);
    expect((await get('system', `workflow-definitions/${id}/try?collection=users&documentId=${room.city.system.id}`)).status).toBe(404);
    expect((await get('system', `workflow-definitions/${id}/try?collection=news&documentId=khong`)).status).toBe(400);
  });
});

describe('putting in force', () => {
  it('demands a trial of exactly this version, by the same person', async () => {
    const [draft] = await rows('mot-cap');
    const id = draft!.id; // made above
    const { receipt } = (await trial(id)).body as { receipt: string };
    for (const wrong of ['', 'abc', `${receipt.split('.')[0]}.AAAA`, `${receipt}x`]) expect(code(await activate(id, wrong))).toEqual([409, 'definition.untried']);
    const other = (await edit({ name: 'Một cấp (tên khác)' })).body.id as string;
    expect(code(await activate(other, receipt))).toEqual([409, 'definition.untried']);
    expect((await activate(id, receipt, 'city.admin')).status).toBe(403);
    expect((await activate(id, receipt)).status).toBe(200);
    expect(code(await activate(id, receipt))).toEqual([409, 'definition.in-force']);
    const [event] = await room.house.ownerSql<{ detail: unknown }>(`select detail from audit_events where action = 'definitions.activate'`);
    expect(event?.detail).toMatchObject({ key: 'mot-cap', version: 1, triedOn: { collection: 'news', document: sample } });
  });

  it('puts the newer in the older one\'s place; an older one does not come back', async () => {
    const [first, second] = await rows('mot-cap');
    expect((await post('system', 'workflow-definitions/offer', { key: 'mot-cap', offered: true })).status).toBe(200);
    expect((await activate(second!.id, (await trial(second!.id)).body.receipt as string)).body).toMatchObject({ version: 2, replaced: first!.id }); // both made above
    expect((await rows('mot-cap')).map(({ active, offered }) => [active, offered])).toEqual([[false, false], [true, true]]);
    expect(code(await activate(first!.id, (await trial(first!.id)).body.receipt as string))).toEqual([409, 'definition.older']);
  });

  it('lets running cases keep the path they started with', async () => {
    const document = await room.write('a.contributor');
    const { id } = await room.submit('a.contributor', document);
    await inForce({ key: 'hai-cap', name: 'Hai cấp (mới)', stages: [...BOARD_ONLY] });
    expect((await pathOf('a.contributor', document)).path.map(({ role }) => role)).toEqual(['editorial-reviewer', 'editorial-approver']);
    expect((await room.step('a.approver', 'approve', id)).status).toBe(403);
    const next = await room.write('a.contributor');
    expect(await pathOf('a.contributor', next)).toMatchObject({ definition: 'Hai cấp (mới)', definitionWhy: 'Quy trình mặc định.', path: [{ role: 'editorial-approver' }] });
    const [, now] = await rows('hai-cap');
    expect(now).toMatchObject({ active: true, offered: true, is_default: true });
    expect(code(await post('system', 'workflow-definitions/offer', { key: 'hai-cap', offered: false }))).toEqual([409, 'definition.is-default']);
  });
});

describe('choosing', () => {
  const choose = async (who: string, changes: Record<string, unknown>) => post(who, 'workflow-choices/choose', { organization: room.city.a.committee.id, collection: 'news', ...changes });

  it('is for the organisation\'s administrator or one above, among what is offered', async () => {
    expect((await choose('a.approver', { key: 'ba-cap' })).status).toBe(403);
    expect((await choose('b.admin', { key: 'ba-cap' })).status).toBe(404);
    expect(code(await choose('a.admin', { key: 'bi-thu' }))).toEqual([409, 'choice.not-offered']);
    expect(code(await choose('a.admin', { key: 'chi-bo' }))).toEqual([422, 'choice.unfit']);
    expect(code(await choose('a.admin', {}))).toEqual([409, 'choice.none']);
    expect(code(await choose('a.admin', { key: 'ba-cap', collection: 'media' }))).toEqual([400, 'choice.collection']);
    expect((await choose('a.admin', { key: 'ba-cap', form: 'ward' })).status).toBe(400);
    expect(code(await choose('a.admin', { organization: room.city.a.cells[0].id, form: 'committee', key: 'ba-cap' }))).toEqual([400, 'choice.cell-form']);
  });

  it('counts from now on, is inherited by those below that chose nothing, and says so', async () => {
    const before = await room.write('a.contributor');
    await room.submit('a.contributor', before);
    expect((await choose('city.admin', { organization: room.city.root.id, key: 'ba-cap' })).body).toMatchObject({ key: 'ba-cap', path: { key: 'ba-cap' } });
    expect((await pathOf('a.contributor', before)).path).toHaveLength(1);
    const inherited = await pathOf('a.contributor', await room.write('a.contributor'));
    expect([inherited.path.length, inherited.definitionWhy]).toEqual([3, expect.stringMatching(/^Thành ủy Kiểm Thử \(cấp trên\) chọn từ ngày /)]);
    expect((await choose('a.admin', { key: 'hai-cap' })).status).toBe(200);
    const own = await pathOf('a.contributor', await room.write('a.contributor'));
    expect([own.path.length, own.definitionWhy]).toEqual([1, expect.stringMatching(/^Đảng bộ phường A chọn từ ngày /)]);
    expect((await pathOf('b.contributor', await room.write('b.contributor'))).path).toHaveLength(3);
    expect(code(await choose('a.admin', { key: 'hai-cap' }))).toEqual([409, 'choice.same']);
    const told = (await get('a.contributor', `workflow-choices/of-organization?organization=${room.city.a.committee.id}`)).body;
    expect(told).toMatchObject({ mayChoose: false, lines: expect.arrayContaining([expect.objectContaining({ collection: 'news', form: 'committee', chosen: 'hai-cap', now: expect.objectContaining({ key: 'hai-cap' }) })]) });
    expect((await get('b.admin', `workflow-choices/of-organization?organization=${room.city.a.committee.id}`)).status).toBe(404);
  });

  it('is taken back, kept in the history, and never rewritten', async () => {
    expect((await choose('a.admin', {})).body).toMatchObject({ key: null, path: { key: 'ba-cap' } });
    expect((await room.house.ownerSql<{ open: boolean }>(`select valid_to is null as open from workflow_choices where organization_id = $1`, [room.city.a.committee.id])).map(({ open }) => open)).toEqual([false]);
    await expect(room.house.ownerTicket('workflow-choices.fixture:x', (sql) => sql(`update workflow_choices set definition_key = 'khac'`))).rejects.toMatchObject({ code: 'HB002' });
    await expect(room.house.appSql('delete from workflow_choices')).rejects.toMatchObject({ code: 'HB002' });
    expect((await room.house.ownerSql<{ detail: unknown }>(`select detail from audit_events where action = 'definitions.choose' order by at desc limit 1`))[0]?.detail).toEqual({ content: 'news', form: 'committee', key: null, before: 'hai-cap' });
  });

  it('lets nobody lighten the path of their own text by naming another', async () => {
    const document = await room.write('a.contributor');
    const named = (definition: string) => post('a.contributor', 'approval-cases/submit', { collection: 'news', documentId: document, definition });
    for (const key of ['hai-cap', 'chi-bo', 'bi-thu', 'khong-co']) expect(code(await named(key))).toEqual([422, 'definition.not-allowed']);
    expect((await named('ba-cap')).status).toBe(200);
  });

  it('never follows a path below the floor of the day', async () => {
    expect((await choose('a.admin', { key: 'hai-cap' })).status).toBe(200);
    const document = await room.write('a.contributor');
    expect((await pathOf('a.contributor', document)).path).toHaveLength(1);
    await room.house.ownerTicket('rules.ship', (sql) => sql(`update rules set state = 'superseded' where key = 'publishing.approval-floor'`));
    await room.house.ownerTicket('rules.ship', (sql) =>
      sql(`insert into rules (key, name, value, value_shown, source, source_type, valid_from, mark, state, proposed_at) values ('publishing.approval-floor', 'Mức', '{"committee": 2, "cell": 1}', '2', 'x', 'product', '2020-01-01', 'U', 'confirmed', now())`));
    expect((await pathOf('a.contributor', document)).path).toHaveLength(3);
    expect(code(await choose('b.admin', { organization: room.city.b.committee.id, key: 'hai-cap' }))).toEqual([422, 'definition.floor']);
    // Before a change is confirmed: which workflows it passes over, and who chose them.
    const [two] = await room.house.ownerTicket('rules.fixture:test', (sql) => sql<{ id: string }>(`insert into rules (key, name, value, value_shown, source, source_type, valid_from, mark, state, proposed_at) values ('publishing.approval-floor', 'Mức', '{"committee": 1, "cell": 6}', '1', 'x', 'product', '2100-01-01', 'U', 'proposed', now()) returning id`));
    const { body: told } = await (await room.house.as('system')).get(`/api/rules/${two?.id}/impact`);
    expect(told).toMatchObject({ known: true, impacts: [{ count: 0 }, { count: 0 }, { sample: expect.arrayContaining(['Hai cấp (mới)']) }, { sample: expect.arrayContaining(['Hai cấp (mới)']) }, {}] });
    const low = (await edit({ key: 'thap', name: 'Quá thấp' })).body.id as string;
    expect(code(await activate(low, (await trial(low)).body.receipt as string))).toEqual([422, 'definition.floor']);
  });
});
