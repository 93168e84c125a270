import sharp, { type Metadata } from 'sharp';

import { stripJpeg } from './stripJpeg';
import { stripPng } from './stripPng';
import { Unreadable } from './unreadable';

/** Limits of one picture, asked before a pixel is decoded. A telephone of today takes 50 million. */
export const PICTURE = { pixels: 64_000_000, side: 16_000, frames: 600 } as const;

/** More than the server is willing to draw. */
export class TooManyPixels extends Error {
  readonly code = 'media.pixels';
}

const headOf = async (bytes: Buffer): Promise<Metadata> => {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    throw new Unreadable('no picture');
  }
};

/** Reads the head only: a few kilobytes can promise ten thousand million pixels. @throws TooManyPixels, Unreadable */
const measure = async (bytes: Buffer): Promise<void> => {
  const { width = 0, height = 0, pages = 1 } = await headOf(bytes);
  if (width < 1 || height < 1) throw new Unreadable('no size');
  if (width > PICTURE.side || height > PICTURE.side || pages > PICTURE.frames || width * height * pages > PICTURE.pixels) throw new TooManyPixels();
};

/** AVIF keeps what is said about a picture in many places; it is drawn anew, quickly rather than small. */
const redrawAvif = async (bytes: Buffer): Promise<Buffer> => {
  try {
    return await sharp(bytes, { limitInputPixels: PICTURE.pixels }).rotate().avif({ quality: 65, effort: 1 }).toBuffer();
  } catch {
    throw new Unreadable('no AVIF');
  }
};

/**
 * A picture fit to be kept: not too large, and without place, camera, names, comments or anything hidden in or behind it.
 * JPEG and PNG lose no pixel; they are cleaned first, so that nobody else goes over millions of pieces of what is thrown away.
 * GIF and WebP Payload draws anew by itself (payload 3.90.1, uploads/generateFileData).
 * @throws TooManyPieces, TooManyPixels, Unreadable
 */
export const cleanPicture = async (bytes: Buffer, mime: string): Promise<Buffer> => {
  if (!mime.startsWith('image/')) return bytes;
  const bare = mime === 'image/jpeg' ? await stripJpeg(bytes) : mime === 'image/png' ? await stripPng(bytes) : bytes;
  await measure(bare);
  return mime === 'image/avif' ? redrawAvif(bare) : bare;
};
