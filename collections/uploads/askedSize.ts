import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { parseInput } from '../../plugins/kernel';

/** Widths that are made, px; what is asked for is rounded up to one of them. */
export const WIDTHS = [160, 320, 480, 640, 768, 1024, 1280, 1600, 2048] as const;
export const FORMATS = ['avif', 'webp', 'jpeg', 'png'] as const;
export type Format = (typeof FORMATS)[number];

/** What one may ask of a picture's door. */
export const askedSize = z.object({ width: z.coerce.number().int().min(1).max(4096).optional(), format: z.enum(FORMATS).optional() });

/** Undefined: as it is stored. */
export type Asked = { width: number | undefined; format: Format };

/** The smallest width that serves; undefined: larger than any, so the picture's own. */
export const widthFor = (wanted: number | undefined): number | undefined => (wanted === undefined ? undefined : WIDTHS.find((width) => width >= wanted));

/** Where none is named: WebP for whoever takes it, AVIF for whoever takes only that, else what everybody can show. */
export const formatFor = (accept: string | null, isTransparent: boolean): Format => {
  const types = (accept ?? '').toLowerCase().split(',').filter((type) => !/;\s*q=0(\.0*)?\s*$/u.test(type)).map((type) => type.split(';')[0]?.trim());
  if (types.includes('image/webp')) return 'webp';
  if (types.includes('image/avif')) return 'avif';
  return isTransparent ? 'png' : 'jpeg';
};

/** @param mime of what is stored @throws 400 for a width or format that is none */
export const sizeAsked = (req: PayloadRequest, mime: string): Asked | undefined => {
  const { width, format } = parseInput(req, askedSize, { ...(req.query.width === undefined ? {} : { width: req.query.width }), ...(req.query.format === undefined ? {} : { format: req.query.format }) });
  if ((width === undefined && format === undefined) || !mime.startsWith('image/')) return undefined;
  return { width: widthFor(width), format: format ?? formatFor(req.headers.get('accept'), mime !== 'image/jpeg') };
};
