import React, { type ReactElement } from 'react';
import type { Medium } from '../read/types';
import { safeAddress } from './safeAddress';

export type MediaWords = { download: string; noPicture: string };

const MEGA = 1024 * 1024;
const sizeOf = (bytes: number | null | undefined): string => (bytes ? ` (${bytes < MEGA ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / MEGA).toFixed(1).replace('.', ',')} MB`})` : '');

/** Our own files only, by their path: an address of another host never gets into a page. */
export const pathOf = (url: string | null | undefined): string | undefined => {
  if (!url) return undefined;
  const path = url.replace(/^https?:\/\/[^/]+/u, '');
  return /^\/api\/[\w-]+\/file\//u.test(path) ? safeAddress(path) : undefined;
};

export const Picture = ({ medium, alternative, caption }: { medium: Medium; alternative?: string; caption?: string }): ReactElement | null => {
  const whole = pathOf(medium.url);
  if (whole === undefined) return null;
  const [card, wide] = [medium.sizes?.card, medium.sizes?.wide];
  const small = pathOf(card?.url) ?? whole;
  const sources = [card, wide].flatMap((size) => {
    const path = pathOf(size?.url);
    return path && size?.width ? [`${path} ${size.width}w`] : [];
  });
  const words = caption || medium.caption;
  return (
    <figure className="st-figure">
      <img src={small} alt={alternative ?? medium.alt ?? ''} loading="lazy" decoding="async" sizes="(min-width: 60rem) 44rem, 100vw" {...(sources.length > 0 ? { srcSet: sources.join(', ') } : {})} {...(medium.width && medium.height ? { width: medium.width, height: medium.height } : {})} />
      {words && <figcaption>{words}</figcaption>}
    </figure>
  );
};

export const FileLink = ({ medium, caption, words }: { medium: Medium; caption?: string | undefined; words: MediaWords }): ReactElement | null => {
  const path = pathOf(medium.url);
  if (path === undefined) return null;
  return (
    <p className="st-file">
      <a href={path} download className="st-link">{`${words.download}: ${caption || medium.alt || medium.filename || ''}${sizeOf(medium.filesize)}`}</a>
    </p>
  );
};

export const Sound = ({ medium, kind, words }: { medium: Medium; kind: 'audio' | 'video'; words: string }): ReactElement | null => {
  const path = pathOf(medium.url);
  if (path === undefined) return null;
  return (
    <figure className="st-figure">
      {kind === 'audio' ? <audio controls preload="none" src={path} aria-label={medium.alt ?? ''} /> : <video controls preload="none" src={path} aria-label={medium.alt ?? ''} />}
      {words && <figcaption>{words}</figcaption>}
    </figure>
  );
};
