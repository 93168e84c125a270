import type { CollectionConfig, CollectionSlug } from 'payload';
import { ADMINS, among, any, denyAll, derivedPath, heldAt, heldOver, OVERSEERS, powerOf, under, WRITERS } from '../../hierarchical-access';
import { lentMedia } from '../engine/lent';
import { checkMediaOwner } from '../hooks/checkMediaOwner';
import type { EditorialWorkflowOptions } from '../options';
import { MEDIA_USES } from '../slugs';
import { label } from '../translations';

/**
 * Files are readable through something the reader may read (a live use), or by their owner's board.
 * Text about a file may be mended while nothing live shows it; the file itself never changes.
 */
export const mediaUnderUse = (collection: CollectionConfig, { organizations }: EditorialWorkflowOptions): CollectionConfig => ({
  ...collection,
  access: {
    ...denyAll,
    create: async ({ req }) => heldAt(await powerOf(req), [...WRITERS, ...ADMINS]).length > 0,
    read: async ({ req }) => {
      const power = await powerOf(req);
      return any(
        among('owner', heldAt(power, WRITERS)),
        under('ownerPath', heldOver(power, ADMINS)),
        among('uses.audience', power.reach),
        under('uses.audiencePath', heldOver(power, OVERSEERS)),
        among('id', await lentMedia(req)),
      );
    },
    update: async ({ req }) => {
      const power = await powerOf(req);
      return any(among('owner', heldAt(power, WRITERS)), under('ownerPath', heldOver(power, ADMINS)));
    },
  },
  fields: [
    ...collection.fields,
    {
      name: 'owner',
      type: 'relationship',
      relationTo: organizations as CollectionSlug,
      required: true,
      index: true,
      label: label('field.owner'),
      // Who writes for one organisation only need not choose it; `checkMediaOwner` decides all the same.
      defaultValue: async ({ req }) => {
        const written = heldAt(await powerOf(req), WRITERS);
        return written.length === 1 ? written[0] : undefined;
      },
      admin: { position: 'sidebar' },
    },
    derivedPath('ownerPath'),
    {
      name: 'uses',
      type: 'join',
      collection: MEDIA_USES as CollectionSlug,
      on: 'media',
      label: label('field.uses'),
      access: { read: () => true },
      defaultLimit: 1,
      admin: { hidden: true },
    },
  ],
  hooks: { ...collection.hooks, beforeChange: [checkMediaOwner, ...(collection.hooks?.beforeChange ?? [])] },
});
