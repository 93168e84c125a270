import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { needed, routeStage } from '../../domain/route';
import { notBarred, principalOf, standIn, voicesOf, type ChainLink, type InForce } from '../domain/standIn';

const PEOPLE = ['an', 'binh', 'chi', 'dung', 'giang', 'hoa'] as const;
const person = fc.constantFrom(...PEOPLE);
const place = fc.constantFrom('phuong', 'thanh-uy');
const chain: fc.Arbitrary<ChainLink[]> = fc.tuple(fc.uniqueArray(person), fc.uniqueArray(person)).map(([own, above]) => [
  { organization: 'phuong', holders: own },
  { organization: 'thanh-uy', holders: above },
]);
/** As the database keeps them: one a person at a place, never to oneself. */
const inForce: fc.Arbitrary<InForce[]> = fc
  .uniqueArray(fc.record({ organization: place, principal: person, delegate: fc.option(person, { nil: null }) }), { selector: ({ organization, principal }) => `${organization}${principal}` })
  .map((all) => all.filter(({ principal, delegate }) => principal !== delegate));
const barred = fc.uniqueArray(person).map((all) => new Set<string>(all));
const stage = fc.record({ rule: fc.constantFrom('any' as const, 'all' as const, 'n' as const), count: fc.integer({ min: 1, max: 3 }) });

describe('who is really there', () => {
  it('is everybody who holds the role where nobody handed over or is away', () => {
    fc.assert(fc.property(chain, (links) => expect(standIn(links, [])).toEqual(links)));
  });

  it('never holds somebody who is away or has handed over, at that place', () => {
    fc.assert(
      fc.property(chain, inForce, (links, all) => {
        for (const { organization, holders } of standIn(links, all)) {
          for (const { principal, organization: where } of all) if (where === organization) expect(holders).not.toContain(principal);
        }
      }),
    );
  });

  it('holds a stranger to the role only for a principal who holds it there and named them', () => {
    fc.assert(
      fc.property(chain, inForce, (links, all) => {
        standIn(links, all).forEach(({ organization, holders, standIns }, index) => {
          for (const user of holders) {
            if (links[index]?.holders.includes(user)) continue;
            for (const principal of standIns?.[user] ?? ['nobody']) {
              expect(links[index]?.holders).toContain(principal);
              expect(all).toContainEqual({ organization, principal, delegate: user });
            }
          }
        });
      }),
    );
  });

  it('is no chain: nobody stands in for a person who was themself only a delegate', () => {
    const links = [{ organization: 'phuong', holders: ['an'] }];
    const all = [{ organization: 'phuong', principal: 'an', delegate: 'binh' }, { organization: 'phuong', principal: 'binh', delegate: 'chi' }];
    expect(standIn(links, all)).toEqual([{ organization: 'phuong', holders: [], standIns: {} }]);
  });

  it('gives a delegate who holds the role themself one voice, their own', () => {
    const [link] = standIn([{ organization: 'phuong', holders: ['an', 'binh'] }], [{ organization: 'phuong', principal: 'an', delegate: 'binh' }]);
    expect(link).toEqual({ organization: 'phuong', holders: ['binh'], standIns: {} });
    expect(principalOf(link, 'binh')).toBeUndefined();
  });
});

describe('a route with delegates', () => {
  it('bars who wrote, as principal and as delegate alike, and never goes to too few', () => {
    fc.assert(
      fc.property(chain, inForce, barred, stage, (links, all, wrote, wanted) => {
        const route = routeStage(wanted, standIn(links, all), wrote);
        if (!route) return;
        expect(route.deciders.length).toBeGreaterThanOrEqual(needed(wanted));
        expect(new Set(route.deciders).size).toBe(route.deciders.length);
        for (const user of route.deciders) {
          expect(wrote.has(user)).toBe(false);
          const principal = principalOf(route, user);
          if (principal !== undefined) expect(wrote.has(principal)).toBe(false);
          else expect(links.find(({ organization }) => organization === route.organization)?.holders).toContain(user);
        }
      }),
    );
  });

  it('goes up when the only one who could is away', () => {
    const links = standIn([{ organization: 'phuong', holders: ['an'] }, { organization: 'thanh-uy', holders: ['chi'] }], [{ organization: 'phuong', principal: 'an', delegate: null }]);
    expect(routeStage({ rule: 'any', count: 1 }, links, new Set())).toEqual({ organization: 'thanh-uy', deciders: ['chi'] });
  });

  it('drops only the principals who wrote, of a delegate of several', () => {
    expect(notBarred({ holders: ['chi'], standIns: { chi: ['an', 'binh'] } }, new Set(['an']))).toEqual({ deciders: ['chi'], standIns: { chi: ['binh'] } });
    expect(notBarred({ holders: ['chi'], standIns: { chi: ['an'] } }, new Set(['an']))).toEqual({ deciders: [], standIns: {} });
  });
});

describe('voices', () => {
  it('are those of who decided and for whom, and of a delegate all of whose principals have spoken', () => {
    expect([...voicesOf([{ decider: 'binh', principal: 'an' }])].sort()).toEqual(['an', 'binh']);
    expect(voicesOf([{ decider: 'an' }], { chi: ['an'] }).has('chi')).toBe(true);
    expect(voicesOf([{ decider: 'an' }], { chi: ['an', 'dung'] }).has('chi')).toBe(false);
  });
});
