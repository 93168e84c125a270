import type { CollectionConfig, CollectionSlug } from 'payload';
import { instantOf, type ClockOf } from '../plugins/editorial-workflow';
import { credits } from './fields/credits';
import { richText } from './fields/richText';
import { topicField } from './fields/topic';
import { ensureNfc } from './hooks/ensureNfc';
import { fileUnderTopic } from './hooks/fileUnderTopic';
import { MEDIA, NEWS } from './slugs';
import { label } from './translations';

/** News of an event is counted from its end; other news has no clock. */
export const clockOfNews: ClockOf = ({ eventStartedAt, eventEndedAt }) => {
  const endedAt = instantOf(eventEndedAt);
  if (endedAt) return { kind: 'event', startedAt: instantOf(eventStartedAt), endedAt };
  return instantOf(eventStartedAt) ? { kind: 'event', missing: true } : null;
};

/** News items. Owner, audience, access and approval are put on by the plugins (payload.config.ts). */
export const news: CollectionConfig = {
  slug: NEWS,
  labels: { singular: label('news.one'), plural: label('news.many') },
  graphQL: { singularName: 'NewsItem', pluralName: 'News' },
  admin: { group: label('section.content'), useAsTitle: 'title', defaultColumns: ['title', 'owner', 'origin', '_status', 'updatedAt'] },
  hooks: { beforeValidate: [ensureNfc], beforeChange: [fileUnderTopic] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300, label: label('field.title') },
    { name: 'summary', type: 'textarea', required: true, maxLength: 1000, label: label('field.summary') },
    topicField({ required: true }),
    {
      name: 'hero',
      type: 'upload',
      relationTo: MEDIA as CollectionSlug,
      label: label('field.hero'),
      filterOptions: { mimeType: { contains: 'image/' } },
    },
    {
      type: 'collapsible',
      label: label('news.event'),
      admin: { description: label('news.event.help') },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'eventStartedAt', type: 'date', label: label('news.eventStartedAt') },
            { name: 'eventEndedAt', type: 'date', label: label('news.eventEndedAt') },
          ],
        },
      ],
    },
    {
      name: 'origin',
      type: 'select',
      defaultValue: 'own',
      label: label('news.origin'),
      options: (['own', 'copied'] as const).map((value) => ({ value, label: label(`origin.${value}`) })),
    },
    { name: 'body', type: 'richText', required: true, editor: richText, label: label('field.body') },
    credits,
  ],
};
