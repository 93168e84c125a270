import type pg from 'pg';
import { bodies } from './bodies';
import { TITLES } from './names';

/** A repeatable number from 0 to `below` - 1 for row `n`. */
const chance = (salt: number, below: number): string => `((hashint4((n # ${salt})::int) & 2147483647) % ${below})`;

const TOPICS = ['Xây dựng Đảng', 'Chính quyền', 'Mặt trận và đoàn thể', 'Kinh tế – xã hội', 'Quốc phòng – an ninh', 'Học tập và làm theo Bác', 'Kiểm tra, giám sát', 'Văn phòng'];
const MEDIA = 200;

const insertSurroundings = async (client: pg.Client): Promise<void> => {
  await client.query(`insert into topics (name, slug) select name, 'chu-de-' || n from unnest($1::text[]) with ordinality as t(name, n)`, [TOPICS]);
  await client.query(
    `insert into media (secrecy_check, alt, author, source, licence, original_name, sha256, owner_id, owner_path, url, filename, mime_type, filesize, width, height, focal_x, focal_y)
     select 'declared', 'Ảnh minh họa ' || n, 'Ban Biên tập', 'Thành ủy', 'Nội bộ', 'anh-' || n || '.png', encode(sha256(n::text::bytea), 'hex'), o.id, o.path,
       '/api/media/file/bench-' || n || '.png', 'bench-' || n || '.png', 'image/png', 120000, 1600, 900, 50, 50
     from organizations o, generate_series(1, $1::int) n where o.parent_id is null`,
    [MEDIA],
  );
  await client.query('create temporary table body (k int primary key, body jsonb)');
  await client.query(`insert into body select n - 1, value from jsonb_array_elements($1::jsonb) with ordinality as b(value, n)`, [JSON.stringify(bodies(180))]);
};

/**
 * The temporary table `item`: what each item is before it becomes a row of its collection. 70 % news, 25 % documents, 5 % pages.
 * 5 % are for the whole city, 15 % for a ward, 35 % for a grassroots organisation or a part of it, the rest for one cell; 95 % are live.
 */
const planItems = async (client: pg.Client, items: number): Promise<void> => {
  await client.query(`
    create temporary table place as
    select id, path, name, class, (row_number() over (partition by class order by path) - 1)::int as k
    from (select id, path, name, (case level when 'city' then 1 when 'upper' then 2 when 'cell' then 4 else 3 end) as class from organizations) o;
    analyze place`);
  // How many places there are of each class, so that the join below is one of equal numbers.
  const { rows } = await client.query<{ among: number[] }>(
    `select array_agg((select count(*)::int from place where place.class = c) order by c) as among from generate_series(1, 4) c`,
  );
  await client.query(
    `create temporary table item as
     with drawn as (
       select n, case when ${chance(11, 100)} < 5 then 1 when ${chance(11, 100)} < 20 then 2 when ${chance(11, 100)} < 55 then 3 else 4 end as class,
         now() - ${chance(23, 2_000_000_000)} / 2e9 * interval '730 days' as published_at
       from generate_series(0, $1::int - 1) n
     )
     select n, case when n % 20 < 14 then 'news' when n % 20 < 19 then 'documents' else 'pages' end as kind, gen_random_uuid() as id, gen_random_uuid() as case_id,
       place.id as place_id, place.path as place_path, place.name as place_name,
       n % 20 <> 7 as live, published_at, published_at - interval '2 days' as created_at,
       ($2::text[])[1 + ${chance(5, 997)} % cardinality($2)] || ' – số ' || n as title, ${chance(31, 180)} as body_k,
       (select array_agg(id order by slug) from topics) [1 + ${chance(41, TOPICS.length)}] as topic_id,
       case when n % 3 = 0 then (select array_agg(id order by filename) from media) [1 + ${chance(43, MEDIA)}] end as hero_id,
       encode(sha256(convert_to('bench' || n, 'UTF8')), 'hex') as hash
     from drawn join place on place.class = drawn.class and place.k = ${chance(17, 1_000_000_007)} % ($3::int[])[drawn.class]`,
    [items, TITLES, rows[0]?.among],
  );
};

type Columns = Record<string, string>;

const summary = `'Ban Biên tập thông tin tới các đồng chí đảng viên: ' || lower(title) || '. Các chi bộ nghiên cứu, triển khai trong kỳ sinh hoạt gần nhất.'`;
const own: Record<string, Columns> = {
  news: { summary, topic_id: 'topic_id', hero_id: 'hero_id', body: 'body' },
  documents: {
    summary, topic_id: 'topic_id', type: `(array['NQ', 'CT', 'KL', 'HD', 'KH', 'TB'])[1 + n % 6]`, number: 'n::text', symbol: `n || '-HD/ĐU'`, issuer: 'place_name',
    date_issued: 'created_at', signer: `'Nguyễn Văn Đo'`,
    sections: `jsonb_build_array(jsonb_build_object('anchor', 'muc-1', 'title', title, 'body', body))`,
  },
  pages: { slug: `'trang-' || n`, body: 'body' },
};
const common: Columns = {
  title: 'title', author: `'Ban Biên tập'`, source: 'place_name', licence: `'Nội bộ'`, owner_id: 'place_id', owner_path: 'place_path',
  audience_id: 'place_id', audience_path: 'place_path', created_at: 'created_at', updated_at: 'published_at',
};
const publication: Columns = {
  published_at: 'published_at', publication_approved_by_name: `'Trần Thị Duyệt'`, publication_approved_by_organ: 'place_name', publication_approved_at: 'published_at',
  publication_published_by_name: `'Lê Văn Đăng'`, publication_published_by_organ: 'place_name', publication_case: 'case_id::text', publication_hash: 'hash',
};

/** Rows of one collection and of its versions, as saving a draft and publishing it leaves them: the draft, then what is live, the latest. */
const insertCollection = async (client: pg.Client, kind: string): Promise<void> => {
  const from = `from item join body on body.k = item.body_k where kind = '${kind}'`;
  const row = (columns: Columns, status: string, prefix = ''): { names: string; values: string } => ({
    names: [...Object.keys(columns), '_status'].map((name) => `${prefix}${name}`).join(', '),
    values: [...Object.entries(columns).map(([name, value]) => (name === 'type' ? `(${value})::text::${prefix ? `enum__${kind}_v_version_type` : `enum_${kind}_type`}` : value)),
      `'${status}'::${prefix ? `enum__${kind}_v_version_status` : `enum_${kind}_status`}`].join(', '),
  });
  const draft = { ...common, ...own[kind] };
  const live = { ...draft, ...publication };
  for (const [columns, status, which] of [[live, 'published', 'live'], [draft, 'draft', 'not live']] as const) {
    const { names, values } = row(columns, status);
    await client.query(`insert into ${kind} (id, ${names}) select id, ${values} ${from} and ${which} order by created_at`);
  }
  const version = async (columns: Columns, status: string, latest: string, at: string, which: string): Promise<void> => {
    const { names, values } = row(columns, status, 'version_');
    await client.query(
      `insert into _${kind}_v (parent_id, ${names}, created_at, updated_at, latest, autosave) select id, ${values}, ${at}, ${at}, ${latest}, false ${from} and ${which} order by created_at`,
    );
  };
  await version(draft, 'draft', 'case when live then null else true end', 'created_at', 'true');
  await version(live, 'published', 'true', 'published_at', 'live');
};

/** The cases that published the items, two decisions each, and one in fifty drafts still in review. */
const insertCases = async (client: pg.Client): Promise<void> => {
  await client.query(`
    insert into approval_cases (id, collection, document_id, title, owner_id, owner_path, audience_id, definition_id, stages, state, stage, deciding_organization_id,
      hash, snapshot, contributors, submitted_by_id, submitted_at, approved_at, published_by_id, published_at, created_at, updated_at)
    select case_id, kind, i.id::text, i.title, place_id, place_path, place_id, d.id, d.stages, (case when live then 'published' else 'in-review' end)::enum_approval_cases_state,
      case when live then 2 else 0 end, place_id, hash, jsonb_build_object('content', jsonb_build_object('title', i.title), 'files', '{}'::jsonb), '[]', u.id, i.created_at,
      case when live then i.published_at end, case when live then u.id end, case when live then i.published_at end, i.created_at, i.published_at
    from item i, (select id from users where username = 'bench') u, (select id, stages from workflow_definitions where is_default limit 1) d
    where live or n % 50 = 7 order by i.created_at`);
  await client.query(`
    insert into approval_decisions (case_id, owner_id, owner_path, stage, decider_id, organization_id, decision, hash, at)
    select case_id, place_id, place_path, stage, p.user_id, place_id, 'approve', hash, published_at
    from item cross join (values (0), (1)) s(stage) join person p on p.n = stage where live`);
  await client.query(`
    insert into media_uses (media_id, collection, document_id, audience_id, audience_path)
    select hero_id, kind, id::text, place_id, place_path from item where live and hero_id is not null and kind = 'news'`);
};

/** Needs the tree, `person`, and triggers off: half a million approvals one by one are not what is measured. */
export const insertContent = async (client: pg.Client, items: number): Promise<void> => {
  await insertSurroundings(client);
  await planItems(client, items);
  await client.query('analyze item');
  for (const kind of Object.keys(own)) await insertCollection(client, kind);
  await insertCases(client);
};
