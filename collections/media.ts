import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { z } from 'zod';
import { describeEndpoint } from '../plugins/kernel';
import { contentAddress } from './hooks/contentAddress';
import { digestStored } from './hooks/digestStored';
import { dropFailedFiles } from './hooks/dropFailedFiles';
import { ensureNfc } from './hooks/ensureNfc';
import { keepFileText, mayUpload } from './hooks/examineFile';
import { keepFiles } from './hooks/keepFiles';
import { refuseReplacement } from './hooks/refuseReplacement';
import { requireAlt } from './hooks/requireAlt';
import { roomForFile } from './hooks/roomForFile';
import { credits } from './fields/credits';
import { MEDIA_TYPES } from './mediaTypes';
import { MEDIA } from './slugs';
import { label } from './translations';
import { askedSize } from './uploads/askedSize';
import { serveFile } from './uploads/serveFile';
import { uploadEndpoint } from './uploads/uploadEndpoint';

/** Uploads lie here, never under a public folder; served only through access control. */
export const mediaFolder = (): string => path.resolve(process.env.DATA_DIR ? path.join(process.env.DATA_DIR, 'media') : 'media');

/** Pictures and files. Insert-only and content-addressed: a new file is a new record (DECISIONS.md 4). */
export const media: CollectionConfig = {
  slug: MEDIA,
  labels: { singular: label('media.one'), plural: label('media.many') },
  graphQL: { singularName: 'Medium', pluralName: 'Media' },
  lockDocuments: false,
  disableDuplicate: true,
  admin: { hideAPIURL: true, group: label('section.content'), useAsTitle: 'originalName', defaultColumns: ['filename', 'originalName', 'alt', 'owner', 'createdAt'] },
  upload: {
    staticDir: mediaFolder(),
    // Written by `keepFiles`; read from staticDir all the same.
    disableLocalStorage: true,
    mimeTypes: [...MEDIA_TYPES],
    pasteURL: false,
    focalPoint: true,
    crop: true,
    displayPreview: true,
    adminThumbnail: 'thumbnail',
    imageSizes: [
      { name: 'thumbnail', width: 320, withoutEnlargement: true, formatOptions: { format: 'webp', options: { quality: 75 } } },
      { name: 'card', width: 768, withoutEnlargement: true, formatOptions: { format: 'webp', options: { quality: 80 } } },
      { name: 'wide', width: 1600, withoutEnlargement: true, formatOptions: { format: 'webp', options: { quality: 80 } } },
    ],
  },
  // Found before Payload's own endpoints of these paths.
  endpoints: [
    describeEndpoint({ name: 'media.file', summary: label('media.file'), input: askedSize.extend({ filename: z.string() }), answer: { file: '*/*' } }, { method: 'get', path: '/file/:filename', handler: serveFile(MEDIA, mediaFolder) }),
    uploadEndpoint(MEDIA, mediaFolder),
  ],
  hooks: {
    beforeOperation: [refuseReplacement, mayUpload, roomForFile(mediaFolder), contentAddress],
    beforeValidate: [ensureNfc, requireAlt, digestStored],
    afterChange: [keepFileText, keepFiles(mediaFolder)],
    afterError: [dropFailedFiles(mediaFolder)],
  },
  fields: [
    { name: 'alt', type: 'text', required: true, maxLength: 500, label: label('media.alt') },
    { name: 'caption', type: 'text', maxLength: 1000, label: label('media.caption') },
    credits,
    { name: 'originalName', type: 'text', access: { update: () => false }, admin: { readOnly: true }, label: label('media.originalName') },
    { name: 'sha256', type: 'text', index: true, access: { update: () => false }, admin: { readOnly: true }, label: label('media.sha256') },
  ],
};
