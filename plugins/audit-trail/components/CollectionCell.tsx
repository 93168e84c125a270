import { getTranslation } from '@payloadcms/translations';
import type { DefaultServerCellComponentProps } from 'payload';
import type { ReactNode } from 'react';

/** The kind of record concerned, as the menu calls it. */
export const CollectionCell = ({ cellData, i18n, payload }: DefaultServerCellComponentProps): ReactNode => {
  const slug = String(cellData ?? '');
  const config = payload.config.collections.find((each) => each.slug === slug);
  return <span>{config ? getTranslation(config.labels.singular, i18n) : slug}</span>;
};
