import {
  BlocksFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import { audio, file, infographic, video } from '../blocks/media';
import { MEDIA } from '../slugs';

/** The one editor of the house: headings below the title, lists, tables, pictures, infographics, files, audio, video. */
export const richText = lexicalEditor({
  features: ({ defaultFeatures }) => [
    ...defaultFeatures.filter(({ key }) => !['heading', 'upload', 'relationship', 'checklist', 'inlineCode'].includes(key)),
    FixedToolbarFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    EXPERIMENTAL_TableFeature(),
    UploadFeature({ enabledCollections: [MEDIA] }),
    BlocksFeature({ blocks: [infographic, file, audio, video] }),
  ],
});
