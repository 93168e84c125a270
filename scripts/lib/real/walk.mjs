import { createHash, randomUUID } from 'node:crypto';

import { expectThat } from './checks.mjs';
import { body } from './httpApi.mjs';
import { richText } from './richText.mjs';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const credits = { author: 'Trần Thị Cộng Tác', source: 'Ban Biên tập Đảng ủy phường', licence: 'Được sử dụng lại khi ghi rõ nguồn' };

/** Sends a step of a case with what an app must send: a key of its own, and the hash that was read. */
const decide = (call, who, verb, standing, json = {}) =>
  call('POST', `/api/approval-cases/${standing.id}/${verb}`, {
    token: who.token,
    json,
    headers: { 'idempotency-key': randomUUID(), 'if-match': `"${standing.hash}"` },
  });

const submit = async (call, who, collection, documentId) =>
  body(await call('POST', '/api/approval-cases/submit', { token: who.token, json: { collection, documentId }, headers: { 'idempotency-key': randomUUID() } }));

const read = (call, who, collection, id) => call('GET', `/api/${collection}/${id}?depth=1`, { token: who.token });

/** Reviewer, approver, publication. */
const approveAndPublish = async (call, { reviewer, approver }, standing) => {
  const reviewed = body(await decide(call, reviewer, 'approve', standing, { stage: 0 }));
  expectThat(reviewed.state === 'in-review' && reviewed.stage === 1, `after the reviewer: ${JSON.stringify(reviewed)}`);
  const approved = body(await decide(call, approver, 'approve', standing, { stage: 1 }));
  expectThat(approved.state === 'approved', `after the approver: ${JSON.stringify(approved)}`);
  const published = body(await decide(call, approver, 'publish', standing));
  expectThat(published.state === 'published', `after publication: ${JSON.stringify(published)}`);
};

const reaches = async (call, collection, id, people) => {
  for (const [name, who] of Object.entries(people)) {
    const answer = await read(call, who, collection, id);
    expectThat(answer.status === 200, `${name}: ${answer.status}`);
  }
};

const isHidden = async (call, collection, id, people) => {
  for (const [name, who] of Object.entries(people)) {
    const answer = await read(call, who, collection, id);
    expectThat(answer.status === 404, `${name} got ${answer.status} instead of 404`);
    const list = body(await call('GET', `/api/${collection}?limit=100&depth=0`, { token: who.token }));
    expectThat(!list.docs.some((doc) => doc.id === id), `${name} finds it in the list`);
  }
};

/**
 * The walk of the issue over HTTP: a ward's contributor writes news with a picture, the reviewer returns it, it is
 * corrected, reviewed, approved and published; who shall read it reads it, who shall not gets 404.
 * @param world what `furnish` gave
 * @param picture bytes of a PNG
 */
export const walkOverHttp = async (call, { people, topic }, picture, check) => {
  const { contributor, reviewer, approver, member, foreignMember, cityMember } = people;
  const others = { foreignMember, cityMember };

  const medium = await check('cộng tác viên tải ảnh lên', async () => {
    const form = new globalThis.FormData();
    form.set('file', new globalThis.Blob([picture], { type: 'image/png' }), 'tuyến phố.png');
    form.set('_payload', JSON.stringify({ alt: 'Tranh vẽ tuyến phố', ...credits }));
    return body(await call('POST', '/api/media', { token: contributor.token, form })).doc;
  });
  const item = await check('cộng tác viên viết tin bài có ảnh', async () => {
    const json = { title: 'Ra mắt tuyến phố văn minh', summary: 'Bản viết lần đầu.', topic: topic.id, hero: medium?.id, body: richText('Sáng nay, phường ra mắt tuyến phố.'), ...credits };
    return body(await call('POST', '/api/news?draft=true&depth=0', { token: contributor.token, json })).doc;
  });
  const id = item?.id ?? randomUUID();
  await check('bản nháp chưa ai ngoài ban biên tập đọc được', () => isHidden(call, 'news', id, { member, ...others }));
  const first = await check('cộng tác viên trình duyệt', async () => {
    const standing = await submit(call, contributor, 'news', id);
    expectThat(standing.state === 'in-review' && standing.stage === 0, JSON.stringify(standing));
    return standing;
  });
  await check('người viết không tự duyệt được (403)', async () => void body(await decide(call, contributor, 'approve', first), 403));
  await check('biên tập viên trả lại, nêu lý do', async () => {
    const standing = body(await decide(call, reviewer, 'return', first, { stage: 0, reason: 'Đề nghị bổ sung số hộ đã ký cam kết.' }));
    expectThat(standing.state === 'returned', JSON.stringify(standing));
  });
  const second = await check('cộng tác viên sửa và trình lại', async () => {
    const json = { summary: 'Có 92 hộ đã ký cam kết.', body: richText('Sáng nay, phường ra mắt tuyến phố.', 'Có 92 trên 104 hộ đã ký cam kết.') };
    body(await call('PATCH', `/api/news/${id}?draft=true&depth=0`, { token: contributor.token, json }));
    const standing = await submit(call, contributor, 'news', id);
    expectThat(standing.hash !== first?.hash, 'the hash did not change with the content');
    return standing;
  });
  await check('biên tập viên duyệt, Ban Biên tập duyệt và đăng', () => approveAndPublish(call, people, second));
  await check(`đảng viên của phường đọc được qua REST bằng JWT, biết ai duyệt và ai đăng`, async () => {
    const news = body(await read(call, member, 'news', id));
    expectThat(news.summary === 'Có 92 hộ đã ký cam kết.', `summary: ${news.summary}`);
    expectThat(news.publication?.approvedByName === approver.name && news.publication?.publishedByName === approver.name, JSON.stringify(news.publication));
    expectThat(typeof news.publishedAt === 'string', 'no publishedAt');
    const list = body(await call('GET', '/api/news?limit=100&depth=0', { token: member.token }));
    expectThat(list.docs.some((doc) => doc.id === id), 'not in the list');
  });
  await check('đảng viên của phường xem được ảnh, đúng từng byte', async () => {
    const news = body(await read(call, member, 'news', id));
    const file = await call('GET', new URL(news.hero.url, 'http://x').pathname, { token: member.token });
    expectThat(file.status === 200 && sha256(file.bytes) === sha256(picture), `status ${file.status}, ${file.bytes.length} bytes`);
    for (const [name, who] of Object.entries({ ...others, nobody: {} })) {
      const refused = await call('GET', new URL(news.hero.url, 'http://x').pathname, { token: who.token });
      expectThat([401, 403, 404].includes(refused.status), `${name} got the picture: ${refused.status}`);
    }
  });
  await check('đảng viên phường khác và chi bộ của Thành phố nhận 404', () => isHidden(call, 'news', id, others));
  await walkOfTheCity(call, { people, topic }, check);
  return { id, medium };
};

const walkOfTheCity = async (call, { people, topic }, check) => {
  const { cityContributor, cityReviewer, cityApprover, member, foreignMember, cityMember } = people;
  await check('tin của Thành phố đến cả ba nơi', async () => {
    const json = { title: 'Tin của Thành phố', summary: 'Gửi mọi đảng viên.', topic: topic.id, body: richText('Nội dung.'), ...credits };
    const { id } = body(await call('POST', '/api/news?draft=true&depth=0', { token: cityContributor.token, json })).doc;
    const standing = await submit(call, cityContributor, 'news', id);
    await approveAndPublish(call, { reviewer: cityReviewer, approver: cityApprover }, standing);
    await reaches(call, 'news', id, { member, foreignMember, cityMember });
  });
};

/** Publishes an imported document as it is, and lets everybody of the city read each of its articles. */
/** A draft of the city's through its board to what everybody reads; one that is live already stays so. */
export const publish = async (call, { cityContributor, cityReviewer, cityApprover, member }, id) => {
  if ((await read(call, member, 'documents', id)).status === 200) return;
  await approveAndPublish(call, { reviewer: cityReviewer, approver: cityApprover }, await submit(call, cityContributor, 'documents', id));
};

export const publishDocument = async (call, { people }, id, anchors, check) => {
  const { cityContributor, cityReviewer, cityApprover, member, foreignMember, cityMember } = people;
  await check('một văn bản đã nhập qua duyệt, được đăng và mở được đến từng điều', async () => {
    const standing = await submit(call, cityContributor, 'documents', id);
    await approveAndPublish(call, { reviewer: cityReviewer, approver: cityApprover }, standing);
    for (const who of [member, foreignMember, cityMember]) {
      const { sections } = body(await read(call, who, 'documents', id));
      const found = new Set(sections.map(({ anchor }) => anchor));
      expectThat(anchors.length > 0 && anchors.every((anchor) => found.has(anchor)), `${found.size} of ${anchors.length} anchors`);
    }
  });
};
