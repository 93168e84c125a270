import type { Entry, Journal } from '../journal';
import { idOf, type Writer } from './writer';

const acknowledged = (journal: Journal, kind: Entry['kind']): Entry[] => journal.entries.filter((each) => each.kind === kind && each.outcome === 'acknowledged');
const memberOf = ({ body }: Entry): string => String((body as { member?: unknown }).member);

/** Members of ward A on their way to ward B: prepared, sent, taken in, at whatever moment somebody is killed. */
export const transferWriter: Writer = async ({ open, act, mark, random, world, journal }) => {
  const [from] = world.city.a.cells;
  const [, to] = world.city.b.cells;
  const paper = { paperNumber: '15-GT/TS', paperDate: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10) };
  const ours = new Set<string>();
  const next = (kind: Entry['kind'], after: Entry['kind']): string | undefined => {
    const gone = journal.entries.filter((each) => each.kind === after).map(({ path }) => path);
    return acknowledged(journal, kind).map(idOf).find((id) => !gone.some((path) => path.includes(id)));
  };
  while (open()) {
    const keyed = random.next() < 0.6;
    const sent = next('transfers.send', 'transfers.accept');
    const prepared = next('transfers.prepare', 'transfers.send');
    const asked = new Set(journal.entries.filter(({ kind }) => kind === 'transfers.prepare').map(memberOf));
    const member = acknowledged(journal, 'members.create').filter(({ mark: name }) => ours.has(name)).map(idOf).find((id) => !asked.has(id));
    if (sent !== undefined) await act({ kind: 'transfers.accept', actor: 'b.head', mark: sent, path: `/api/transfers/${sent}/accept`, body: { cell: to.id }, keyed });
    else if (prepared !== undefined) await act({ kind: 'transfers.send', actor: 'a.head', mark: prepared, path: `/api/transfers/${prepared}/send`, body: paper, keyed });
    else if (member !== undefined) {
      const reason = mark();
      const body = { member, kind: 'official', destination: world.city.b.committee.id, reason };
      await act({ kind: 'transfers.prepare', actor: 'a.secretary', mark: reason, path: '/api/transfers/prepare', body, keyed });
    } else {
      const fullName = mark();
      ours.add(fullName);
      await act({ kind: 'members.create', actor: 'a.secretary', mark: fullName, path: '/api/members/create', body: { fullName, cell: from.id, since: '2026-01-05', status: 'probationary' }, keyed });
    }
  }
};
