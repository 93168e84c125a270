import { z } from 'zod';
import { isUnder, powerOf, type Power } from '../../hierarchical-access';
import { defineCommand } from '../../kernel';
import { mayChange, overseen } from '../access';
import { seen } from '../data/authorize';
import { absorbedBy, ancestorsOf, periodsOf } from '../data/history';
import { countBelow } from '../data/members';
import type { Organization } from '../data/organization';
import type { PartyOrganizationsOptions } from '../options';
import type { StructureVerb } from '../domain/verbs';
import { label } from '../translations';

/** Which commands this person may give for the organisation: what the buttons of the tree view are made from. */
const verbsFor = (power: Power, { path, parent, ended }: Organization): StructureVerb[] => {
  if (ended !== null) return [];
  const inside: StructureVerb[] = mayChange(power, [], [path]) ? ['create'] : [];
  if (!mayChange(power, [path])) return inside;
  return parent === null ? [...inside, 'rename'] : [...inside, 'rename', 'move', 'merge', 'dissolve'];
};

/** One organisation: what it is, what it was from when to when and by which decision, who merged into it, and what the caller may do with it. */
export const history = (options: PartyOrganizationsOptions) =>
  defineCommand({
    name: 'organizations.history',
    summary: label('command.history'),
    input: z.object({
      id: z.uuid(),
      /** As we knew it then (ISO, with offset). */
      knownAt: z.iso.datetime({ offset: true }).optional(),
      /** "all" adds what was believed once and is superseded. */
      records: z.enum(['believed', 'all']).default('believed'),
    }),
    rest: { method: 'get', path: '/organizations/:id/history' },
    kind: 'read',
    authorize: async ({ req }, { id }) => void (await seen(req, id)),
    run: async ({ req }, { id, knownAt, records }) => {
      const power = await powerOf(req);
      const organization = await seen(req, id);
      const counts = overseen(power).some((top) => isUnder(organization.path, top));
      return {
        organization,
        ancestors: await ancestorsOf(req, organization.path),
        members: counts ? await countBelow(req, options, organization.path) : null,
        may: verbsFor(power, organization),
        periods: await periodsOf(req, id, { knownAt, all: records === 'all' }),
        absorbed: await absorbedBy(req, id),
      };
    },
  });
