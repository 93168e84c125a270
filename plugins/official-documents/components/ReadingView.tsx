import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { Reading } from './Reading';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** /admin/doc-van-ban/<id>. Holds no text itself: what the reader may see is judged by the command it calls. */
export const ReadingView = ({ collection, ...view }: AdminViewServerProps & { collection: string }): React.ReactElement => {
  const segments = view.params?.segments;
  const id = Array.isArray(segments) ? (segments.at(-1) ?? '') : '';
  if (!UUID.test(id)) notFound();
  return (
    <ScreenFrame path={`/doc-van-ban/${id}`} view={view}>
      <Reading collection={collection} id={id} />
    </ScreenFrame>
  );
};
