import pg from 'pg';

const BATCH = 2000;
/** Connections that work out terms side by side. */
const HANDS = 2;
const LENGTHS = [40, 60, 80, 120, 160, 240];

/** A repeatable draw. */
const createDraw = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
};

/** Text that says nothing in the words and pairs of the corpus, as often as they stand there: what follows two words there follows them here. */
const createTalk = (texts: readonly string[]): ((words: number) => string) => {
  const draw = createDraw(20_261_122);
  const follows = new Map<string, string[]>();
  for (const text of texts) {
    const words = text.split(/\s+/u);
    for (let at = 0; at + 2 < words.length; at += 1) {
      const key = `${words[at]} ${words[at + 1]}`;
      const list = follows.get(key) ?? [];
      list.push(words[at + 2] ?? '');
      follows.set(key, list);
    }
  }
  const begins = [...follows.keys()];
  const begin = (): string[] => (begins[draw(begins.length)] ?? 'tin tức').split(' ');
  return (count) => {
    const said = begin();
    while (said.length < count) {
      const next = follows.get(said.slice(-2).join(' '));
      if (next && draw(50) > 0) said.push(next[draw(next.length)] ?? '');
      else said.push(...begin());
    }
    return said.join(' ');
  };
};

const index = async (superUrl: string, hand: number): Promise<void> => {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  await client.query(`set session_replication_role = 'replica'`);
  await client.query(`select handbook.search_index('news', to_jsonb(n)) from news n where abs(hashtext(n.id::text)) % ${HANDS} = ${hand}`).finally(() => client.end());
};

/**
 * News for organisations all over the city: 5 % for everybody, 15 % for a ward, 35 % for a grassroots organisation, the rest for a
 * cell. Written past the triggers and then put into search at one go, by the same SQL function the triggers use.
 * @param client a superuser with triggers off
 */
export const insertItems = async (client: pg.Client, count: number, texts: readonly string[], superUrl: string): Promise<void> => {
  const talk = createTalk(texts);
  const draw = createDraw(count);
  await client.query(`create temporary table place as select id, path, class, (row_number() over (partition by class order by path) - 1)::int as k
    from (select id, path, (case level when 'city' then 1 when 'upper' then 2 when 'cell' then 4 else 3 end) as class from organizations) o`);
  await client.query('analyze place');
  // How many places there are of each class, so that the join below is one of equal numbers.
  const { rows: [among] } = await client.query<{ of: number[] }>('select array_agg((select count(*)::int from place where place.class = c) order by c) as of from generate_series(1, 4) c');
  await client.query(`insert into topics (name, slug) values ('Đo đạc', 'do-dac') on conflict do nothing`);
  for (let done = 0; done < count; done += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - done) }, () => ({ class: draw(100), k: draw(1_000_000), title: talk(10), text: talk(LENGTHS[draw(LENGTHS.length)] ?? 80) }));
    await client.query(
      `insert into news (title, summary, topic_id, owner_id, owner_path, audience_id, audience_path, published_at, _status, body, author, source, licence)
       select r.title, 'Tin', (select id from topics limit 1), p.id, p.path, p.id, p.path, now() - (r.k % 700) * interval '1 day', 'published',
         jsonb_build_object('root', jsonb_build_object('type', 'root', 'children', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'children', jsonb_build_array(jsonb_build_object('type', 'text', 'text', r.text)))))), 'A', 'B', 'C'
       from (select *, case when class < 5 then 1 when class < 20 then 2 when class < 55 then 3 else 4 end as kind from jsonb_to_recordset($1::jsonb) as r(class int, k int, title text, text text)) r
       join place p on p.class = r.kind and p.k = r.k % ($2::int[])[r.kind]`,
      [JSON.stringify(rows), among?.of],
    );
  }
  // An index is built of all at once in a tenth of the time.
  await client.query('drop index handbook.search_units_terms');
  await Promise.all(Array.from({ length: HANDS }, (_, hand) => index(superUrl, hand)));
  await client.query('create index search_units_terms on handbook.search_units using gin (vector) with (fastupdate = off)');
  await client.query('select handbook.search_recount()');
};
