import type { CollectionSlug } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { powerOf } from '../../hierarchical-access';
import { defineCommand, fail, withTicket } from '../../kernel';
import { SOURCE_SITES } from '../slugs';
import { keeps, seenPlace, seenSite } from '../support/site';
import { label } from '../translations';
import { siteData, siteInput } from './siteInput';

/** Names a site that texts may be copied from, for one organisation and those below it. */
export const createSite = defineCommand({
  name: 'source-sites.create',
  summary: label('command.create'),
  input: z.object({ owner: z.uuid(), ...siteInput }),
  rest: { method: 'post', path: '/source-sites/create' },
  kind: 'write',
  authorize: async ({ req }, { owner }) => {
    const place = await seenPlace(req, owner);
    if (!keeps(await powerOf(req), place.path)) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, command, now }, { owner, ...input }) => {
    const data = { ...siteData(req, input), owner };
    const { id } = await withTicket(req, `${command}:${owner}`, () => req.payload.create({ collection: SOURCE_SITES as CollectionSlug, data: data as never, depth: 0, overrideAccess: true, req }));
    await recordEvent(req, { action: command, organization: owner, at: now, collection: SOURCE_SITES, documentId: String(id), detail: data });
    return { id: String(id) };
  },
});

/** Changes what is known of a site, or takes it out of use; its owner stays. */
export const changeSite = defineCommand({
  name: 'source-sites.change',
  summary: label('command.change'),
  input: z.object({ id: z.uuid(), ...siteInput }),
  rest: { method: 'post', path: '/source-sites/:id/change' },
  kind: 'write',
  authorize: async ({ req }, { id }) => {
    const site = await seenSite(req, id);
    if (!keeps(await powerOf(req), site.ownerPath)) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, command, now }, { id, ...input }) => {
    const before = await seenSite(req, id);
    const data = siteData(req, input);
    await withTicket(req, `${command}:${id}`, () => req.payload.update({ collection: SOURCE_SITES as CollectionSlug, id, data: data as never, depth: 0, overrideAccess: true, req }));
    await recordEvent(req, { action: command, organization: before.owner, at: now, collection: SOURCE_SITES, documentId: id, detail: data });
    return { id };
  },
});
