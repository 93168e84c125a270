import { idOf, untouched, type Writer } from './writer';

const ROLES = ['contributor', 'editorial-reviewer', 'summary-officer'];

/** Grants and revokes roles. One person holds one role at one place once at a time: the next free seat is taken. */
export const mandateWriter: Writer = async ({ open, act, mark, random, world, journal }) => {
  const places = [world.city.a.committee, world.city.b.committee, world.city.root, world.city.advisory].map(({ id }) => id);
  const seats = world.recipients.flatMap((user) => ROLES.flatMap((role) => places.map((organization) => ({ user, role, organization }))));
  while (open()) {
    const keyed = random.next() < 0.6;
    const given = random.next() < 0.4 ? untouched(journal, 'mandates.grant', 'mandates.revoke', idOf) : undefined;
    if (given !== undefined) {
      await act({ kind: 'mandates.revoke', actor: 'system', mark: given, path: `/api/mandates/${given}/revoke`, body: { reason: 'Thử sự cố' }, keyed });
      continue;
    }
    const seat = seats[journal.entries.filter(({ kind }) => kind === 'mandates.grant').length];
    if (!seat) return;
    const decisionNumber = mark();
    await act({ kind: 'mandates.grant', actor: 'system', mark: decisionNumber, path: '/api/mandates/grant', body: { ...seat, decisionNumber, decisionDate: '2026-01-05' }, keyed });
  }
};
