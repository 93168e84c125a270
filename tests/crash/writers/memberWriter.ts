import { idOf, untouched, type Writer } from './writer';

/** Enters members into a cell; of some the status was entered wrongly and is put right. */
export const memberWriter: Writer = async ({ open, act, mark, random, world, journal }) => {
  const [cell] = world.city.a.cells;
  while (open()) {
    const keyed = random.next() < 0.6;
    const member = random.next() < 0.4 ? untouched(journal, 'members.create', 'members.set-status', idOf) : undefined;
    if (member !== undefined) {
      await act({ kind: 'members.set-status', actor: 'a.admin', mark: member, path: `/api/members/${member}/set-status`, body: { status: 'official', reason: 'Ghi nhầm khi nhập' }, keyed });
    } else {
      const fullName = mark();
      await act({ kind: 'members.create', actor: 'a.secretary', mark: fullName, path: '/api/members/create', body: { fullName, cell: cell.id, since: '2026-01-05', status: 'probationary' }, keyed });
    }
  }
};
