import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { BulletinPage } from './BulletinPage';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** /admin/doc-ban-tin/<id>. Holds no text itself: what the reader may see is judged by the command it calls. */
export const BulletinView = ({ bulletins, documents, ...view }: AdminViewServerProps & { bulletins: string; documents: string }): React.ReactElement => {
  const segments = view.params?.segments;
  const id = Array.isArray(segments) ? (segments.at(-1) ?? '') : '';
  if (!UUID.test(id)) notFound();
  return (
    <ScreenFrame path={`/doc-ban-tin/${id}`} view={view}>
      <BulletinPage collection={bulletins} documents={documents} id={id} />
    </ScreenFrame>
  );
};
