import decodeQR from 'qr/decode.js';
import sharp from 'sharp';

/** Of what is sent: a telephone's photo as it comes from its camera (4 to 12 MB), with room above. */
export const PHOTO_BYTES = 16_000_000;
/** The same, as people are told it. */
export const PHOTO_MB = PHOTO_BYTES / 1_000_000;
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
/** Asked before a pixel is decoded. */
const MOST_PIXELS = 64_000_000;
const KINDS: readonly string[] = ['jpeg', 'png', 'webp'];
/** Enough to read a card by. */
const SIDE = 1600;
const QR_SIDE = 1000;
const QR_MS = 300;

export type CardPhoto = { /** JPEG, drawn anew: without place, camera or anything hidden. */ jpeg: Buffer; /** The text of its QR, where one is found. */ qr: string | undefined };

const qrOf = async (jpeg: Buffer): Promise<string | undefined> => {
  try {
    const { data, info } = await sharp(jpeg).resize(QR_SIDE, QR_SIDE, { fit: 'inside', withoutEnlargement: true }).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
    const text: unknown = decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) }, { timeLimit: QR_MS });
    return typeof text === 'string' ? text.slice(0, 1000) : undefined;
  } catch {
    // Most photos show none that can be read.
    return undefined;
  }
};

/** A photo fit to be kept, by what its bytes are and not what they are called; undefined for what is no picture, or too large. */
export const takePhoto = async (bytes: Buffer): Promise<CardPhoto | undefined> => {
  if (bytes.length === 0 || bytes.length > PHOTO_BYTES) return undefined;
  try {
    const { format, width = 0, height = 0, pages = 1 } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
    if (!KINDS.includes(format) || width < 200 || height < 200 || width * height * pages > MOST_PIXELS || pages > 1) return undefined;
    const jpeg = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).rotate().flatten({ background: '#ffffff' }).resize(SIDE, SIDE, { fit: 'inside', withoutEnlargement: true }).jpeg({ quality: 80 }).toBuffer();
    return { jpeg, qr: await qrOf(jpeg) };
  } catch {
    return undefined;
  }
};
