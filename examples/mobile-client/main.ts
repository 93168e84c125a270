import { PayloadSDK } from '@payloadcms/sdk';

import type { Config } from '../../payload-types';
import { openHandbook, Refused, take } from './handbook';
import { openKeep } from './keep';

const { BASE = 'http://localhost:3000', USERNAME = 'hoankiem.dangvien', PASSWORD = '', KEEP = '.handbook-phone' } = process.env;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const keep = await openKeep(KEEP);
const { api, signIn, synchronise, accessToken, signOut } = openHandbook(BASE, keep);

try {
  if (keep.refreshToken() === undefined) await signIn(USERNAME, PASSWORD, 'Ứng dụng mẫu');

  const { user, member } = take(await api.GET('/api/power/mine'));
  say(`Xin chào ${user.displayName}${member ? `, ${member.cell.name}` : ''}.`);

  const { changed, removed } = await synchronise();
  say(`Đồng bộ: ${changed} mục mới hoặc thay đổi, ${removed} mục đã gỡ; đang giữ ${keep.docs().length} mục để đọc khi không có mạng.`);

  // Again, from the cursor: nothing has changed meanwhile.
  const second = await synchronise();
  say(`Đồng bộ lần hai: ${second.changed} mục thay đổi.`);

  const feed = take(await api.GET('/api/feed', { params: { query: { limit: 5 } } }));
  for (const { collection, title, owner } of feed.docs) say(`- ${title} (${collection === 'news' ? 'tin' : 'văn bản'}, ${owner?.shortName ?? owner?.name ?? ''})`);

  const [first] = feed.docs;
  if (first) {
    // The same key twice: marked once.
    const key = crypto.randomUUID();
    for (let time = 0; time < 2; time += 1) take(await api.POST('/api/bookmarks', { headers: { 'Idempotency-Key': key }, body: { collection: first.collection, documentId: first.id } }));
    say(`Đã đánh dấu: ${first.title}`);
  }

  const { total } = take(await api.GET('/api/search', { params: { query: { q: 'chi bộ' } } }));
  say(`Tìm "chi bộ": ${total} kết quả.`);

  // Payload's own client reads collections with the same token and the product's types.
  const sdk = new PayloadSDK<Config>({ baseURL: `${BASE}/api`, baseInit: { headers: { Authorization: `JWT ${await accessToken()}` } } });
  const { docs: topics } = await sdk.find({ collection: 'topics', depth: 0, limit: 3, sort: 'name' });
  say(`Chủ đề: ${topics.map(({ name }) => name).join(', ')}`);

  await signOut();
  say('Đã đăng xuất; không còn dữ liệu nào trên máy.');
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message} (${error.code})\n`);
  process.exitCode = 1;
}
