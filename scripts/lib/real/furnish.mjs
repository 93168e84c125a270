import { body, signIn } from './httpApi.mjs';

export const PASSWORD = 'Mat-khau-thu-that-2026';
export const administrator = { username: 'quantri.thu', password: PASSWORD };

/** Who is needed for the walk. `place` and `cell` name places of `furnish`. */
const PEOPLE = {
  contributor: { name: 'Trần Thị Cộng Tác', place: 'near', role: 'contributor' },
  reviewer: { name: 'Lê Văn Biên Tập', place: 'near', role: 'editorial-reviewer' },
  approver: { name: 'Phạm Thị Phê Duyệt', place: 'near', role: 'editorial-approver' },
  member: { name: 'Nguyễn Văn Gần', place: 'near', cell: 'nearCell' },
  foreignMember: { name: 'Nguyễn Thị Xa', place: 'far', cell: 'farCell' },
  cityMember: { name: 'Đỗ Văn Thành', place: 'office', cell: 'officeCell' },
  cityContributor: { name: 'Vũ Thị Viết', place: 'city', role: 'contributor' },
  cityReviewer: { name: 'Hoàng Văn Đọc', place: 'city', role: 'editorial-reviewer' },
  cityApprover: { name: 'Bùi Thị Đăng', place: 'city', role: 'editorial-approver' },
};

/** `YYYY-MM-DD` in Viet Nam. */
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/**
 * Furnishes a house that holds the root, the imported committees and one system administrator: the office's committee,
 * cells, accounts, mandates, members, a topic; everything over the API, by the product's own commands.
 * `near` and `far` are codes of two imported committees, `by` the system administrator.
 * @returns places (ids), people with their user names and tokens, the topic
 */
export const furnish = async (call, { near, far, by = administrator }) => {
  const token = await signIn(call, by.username, by.password);
  const post = async (path, json) => body(await call('POST', path, { token, json }));
  const byCode = async (code) => {
    const { docs } = body(await call('GET', `/api/organizations?where[code][equals]=${encodeURIComponent(code)}&depth=0`, { token }));
    if (docs.length !== 1) throw new Error(`no organisation ${code}`);
    return docs[0];
  };
  const decision = { decisionNumber: '01-QĐ/KT', decisionDate: today(), from: today() };
  const found = async (parent, name, level, form) => (await post('/api/organizations/create', { parent, name, level, form, ...decision })).id;
  const [nearPlace, farPlace] = [await byCode(near), await byCode(far)];
  const city = nearPlace.parent;
  const office = await found(city, 'Đảng ủy Văn phòng', 'grassroots', 'committee');
  const places = {
    city,
    near: nearPlace.id,
    far: farPlace.id,
    office,
    nearCell: await found(nearPlace.id, 'Chi bộ 1', 'cell', 'cell'),
    farCell: await found(farPlace.id, 'Chi bộ 1', 'cell', 'cell'),
    officeCell: await found(office, 'Chi bộ 1', 'cell', 'cell'),
  };
  /** @type {Record<keyof typeof PEOPLE, {id: string, username: string, name: string, token: string}>} */
  const people = {};
  for (const [key, { name, place, role, cell }] of Object.entries(PEOPLE)) {
    const username = `thu.${key.toLowerCase()}`;
    const { id } = await post('/api/users/create', { username, displayName: name, home: places[place], password: PASSWORD });
    if (role) await post('/api/mandates/grant', { user: id, role, organization: places[place], decisionNumber: decision.decisionNumber, decisionDate: decision.decisionDate });
    if (cell) await post('/api/members/create', { fullName: name, cell: places[cell], since: today(), status: 'official', user: id });
    people[key] = { id, username, name, token: await signIn(call, username, PASSWORD) };
  }
  const topic = (await post('/api/topics', { name: 'Tin hoạt động cơ sở', slug: 'hoat-dong-co-so' })).doc;
  return { places, people, topic, token, names: { near: nearPlace.name, far: farPlace.name } };
};
