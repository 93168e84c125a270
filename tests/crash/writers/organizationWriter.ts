import { idOf, untouched, type Writer } from './writer';

const FOUNDED = { decisionNumber: '11-QĐ/KT', decisionDate: '2026-01-05', from: '2026-01-05' };
const RENAMED = { decisionNumber: '12-QĐ/KT', decisionDate: '2026-03-02', from: '2026-03-02' };

/** Founds organisations and renames some, with and without a key. */
export const organizationWriter: Writer = async ({ open, act, mark, random, world, journal }) => {
  while (open()) {
    const keyed = random.next() < 0.6;
    const name = mark();
    const old = random.next() < 0.4 ? untouched(journal, 'organizations.create', 'organizations.rename', idOf) : undefined;
    if (old !== undefined) {
      await act({ kind: 'organizations.rename', actor: 'city.admin', mark: name, path: `/api/organizations/${old}/rename`, body: { name, ...RENAMED }, keyed });
    } else {
      const body = { parent: world.city.a.committee.id, name, level: 'cell', ...FOUNDED };
      await act({ kind: 'organizations.create', actor: 'city.admin', mark: name, path: '/api/organizations/create', body, keyed });
    }
  }
};
