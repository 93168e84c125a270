import type { Payload } from 'payload';
import { queryPool, sql, type RoomGauge } from '../../kernel';
import type { ListenOptions } from '../options';

/** Everything live is looked through for it: not each time somebody asks. */
const KEPT_MS = 60_000;

type Counts = { ready: number; waiting: number; given_up: number };

const countsOf = async (payload: Payload, slug: string): Promise<Counts> => {
  const [row] = await queryPool<Counts>(
    payload,
    sql`select count(*) filter (where s.text_at = d.updated_at)::int as ready,
          count(*) filter (where s.text_at is distinct from d.updated_at and not coalesce(s.gave_up and s.wanted_at = d.updated_at, false) and (select voice from handbook.speech_voice) is not null)::int as waiting,
          count(*) filter (where s.text_at is distinct from d.updated_at and s.gave_up and s.wanted_at = d.updated_at)::int as given_up
        from ${sql.identifier(slug.replaceAll('-', '_'))} d left join handbook.spoken_items s on s.collection = ${slug} and s.document_id = d.id
        where d._status = 'published'`,
  );
  return row ?? { ready: 0, waiting: 0, given_up: 0 };
};

/** Live items by how it stands with their recordings. Where there is no voice none waits. @param keptMs milliseconds; tests ask for none */
export const recordingGauge = ({ collections }: ListenOptions, keptMs = KEPT_MS): RoomGauge => {
  let known: { at: number; counts: Counts } | undefined;
  return {
    name: 'handbook_recordings',
    help: 'Live items by their recording: ready, waiting for one, given up',
    label: 'state',
    read: async (payload) => {
      if (known && performance.now() - known.at < keptMs) return known.counts;
      const counts: Counts = { ready: 0, waiting: 0, given_up: 0 };
      for (const slug of Object.keys(collections)) {
        const { ready, waiting, given_up } = await countsOf(payload, slug);
        Object.assign(counts, { ready: counts.ready + ready, waiting: counts.waiting + waiting, given_up: counts.given_up + given_up });
      }
      known = { at: performance.now(), counts };
      return counts;
    },
  };
};
