import type { PayloadRequest } from 'payload';
import type { FetchedPicture, ReadItem } from './readArticleOf';

/** Of the widest size that is shown. */
const SIDE = 1600;
/** As much as the media take (collections/uploads). */
const PIXELS = 64_000_000;

/** By its first bytes one of those that are taken: whatever a site calls it, no drawing program (SVG) is begun here. */
const isPicture = (bytes: Buffer): boolean => {
  const head = bytes.toString('latin1', 0, 16);
  return /^(\xff\xd8\xff|\x89PNG\r\n|GIF8|RIFF[^]{4}WEBP|[^]{4}ftypavi[fs])/.test(head);
};

/**
 * The item with pictures no larger than they are shown: drawing a large one takes long, and within the import's transaction
 * everybody who files under the same board would wait for it. What cannot be drawn is left out. Animated ones stay as they are.
 */
export const shrunk = async ({ payload }: PayloadRequest, item: ReadItem): Promise<ReadItem> => {
  const { sharp } = payload.config;
  if (!sharp) return item;
  const fit = async (picture: FetchedPicture): Promise<FetchedPicture> => {
    if (!isPicture(picture.bytes)) throw new TypeError('no picture');
    const drawn = sharp(picture.bytes, { limitInputPixels: PIXELS });
    const { width = 0, height = 0, pages = 1 } = await drawn.metadata();
    if (pages > 1 || Math.max(width, height) <= SIDE) return picture;
    return { ...picture, bytes: await drawn.rotate().resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true }).toBuffer() };
  };
  const pictures: FetchedPicture[] = [];
  const left = [...item.left];
  for (const picture of item.pictures) {
    await fit(picture).then((made) => void pictures.push(made), () => void left.push({ url: picture.url.href, why: 'not-fetched' }));
  }
  return { ...item, pictures, left };
};
