import { z } from 'zod';
import { powerOf } from '../../hierarchical-access';
import { defineCommand, fail } from '../../kernel';
import { seen } from '../data/authorize';
import { childNodes } from '../data/children';
import { asOfInput, assertAsOf } from '../data/standing';
import type { PartyOrganizationsOptions } from '../options';
import { label } from '../translations';

/** What stands directly under an organisation (`id`), or at the top of what the caller may see (`id` = "top"). The tree view opens node by node with it. */
export const children = (options: PartyOrganizationsOptions) =>
  defineCommand({
    name: 'organizations.children',
    summary: label('command.children'),
    input: z.object({ id: z.union([z.uuid(), z.literal('top')]), ...asOfInput }),
    rest: { method: 'get', path: '/organizations/:id/children' },
    kind: 'read',
    authorize: async ({ req }, { id }) => {
      if ((await powerOf(req)).reach.length === 0) throw fail(req, 'not-found');
      if (id !== 'top') await seen(req, id);
    },
    run: async ({ req, now }, { id, ...asked }) => {
      const asOf = { ...asked, asOf: assertAsOf(req, asked, now) };
      const parent = id === 'top' ? null : id;
      return { parent, asOf: asOf.asOf, children: await childNodes(req, options, { power: await powerOf(req), parent, asOf, now }) };
    },
  });
