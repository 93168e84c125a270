import { LRUCache } from 'lru-cache';
import sharp, { type Sharp } from 'sharp';
import type { Asked, Format } from './askedSize';
import { PICTURE } from './picture';

/** Bytes of made pictures that one process keeps: what many telephones ask for is made once. */
const KEPT_BYTES = 64 * 1024 * 1024;
/** Made at one time; beyond it what is stored is good enough for the moment. */
const MOST_AT_ONCE = 8;

const made = new LRUCache<string, Buffer>({ maxSize: KEPT_BYTES, sizeCalculation: (bytes) => bytes.length });
const making = new Map<string, Promise<Buffer>>();

// Drawn while somebody waits: quickly rather than small.
const drawn: Readonly<Record<Format, (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 78, effort: 3 }),
  jpeg: (picture) => picture.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: false, progressive: true }),
  png: (picture) => picture.png({ compressionLevel: 7 }),
};

const make = async (file: string, { width, format }: Asked): Promise<Buffer> => {
  const picture = sharp(file, { limitInputPixels: PICTURE.pixels }).autoOrient();
  return drawn[format](width === undefined ? picture : picture.resize({ width, withoutEnlargement: true })).toBuffer();
};

export const sizeKey = (name: string, { width, format }: Asked): string => `${name}.${width ?? 'full'}.${format}`;

/**
 * A stored picture in the width and format asked for; nothing of it is written to the disk.
 * @returns undefined where too many are being made at this moment
 */
export const sizedPicture = async (file: string, name: string, asked: Asked): Promise<Buffer | undefined> => {
  const key = sizeKey(name, asked);
  const known = made.get(key);
  if (known) return known;
  const begun = making.get(key);
  if (begun) return begun;
  if (making.size >= MOST_AT_ONCE) return undefined;
  const work = make(file, asked).finally(() => making.delete(key));
  making.set(key, work);
  const bytes = await work;
  made.set(key, bytes);
  return bytes;
};
