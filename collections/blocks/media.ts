import type { Block, CollectionSlug, UploadField } from 'payload';
import { MEDIA } from '../slugs';
import { label } from '../translations';

const upload = (name: string, mime: string, text: Parameters<typeof label>[0]): UploadField => ({
  name,
  type: 'upload',
  relationTo: MEDIA as CollectionSlug,
  required: true,
  label: label(text),
  filterOptions: { mimeType: { contains: mime } },
});

/** A picture that carries facts: the words that say the same are obligatory. */
export const infographic: Block = {
  slug: 'infographic',
  interfaceName: 'InfographicBlock',
  labels: { singular: label('block.infographic'), plural: label('block.infographic') },
  fields: [
    upload('picture', 'image/', 'block.picture'),
    { name: 'alternative', type: 'textarea', required: true, label: label('block.infographic.alternative') },
    { name: 'caption', type: 'text', label: label('block.caption') },
  ],
};

export const file: Block = {
  slug: 'file',
  interfaceName: 'FileBlock',
  labels: { singular: label('block.file'), plural: label('block.file') },
  fields: [upload('file', '/', 'field.file'), { name: 'caption', type: 'text', label: label('block.caption') }],
};

export const audio: Block = {
  slug: 'audio',
  interfaceName: 'AudioBlock',
  labels: { singular: label('block.audio'), plural: label('block.audio') },
  fields: [upload('file', 'audio/', 'field.file'), { name: 'transcript', type: 'textarea', label: label('block.audio.transcript') }],
};

export const video: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: label('block.video'), plural: label('block.video') },
  fields: [upload('file', 'video/', 'field.file'), { name: 'description', type: 'textarea', label: label('block.video.description') }],
};
