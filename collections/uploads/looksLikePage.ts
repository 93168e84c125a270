import sharp from 'sharp';

/** Height to width of A4 and Letter, and a margin for scanners. */
const SHAPE = { least: 1.22, most: 1.5 } as const;
const SMALL = 96;
/** Of 255: paper and ink. */
const [PAPER, INK] = [185, 110];
const MOSTLY = 0.6;
const SOME = 0.005;

/** Does a picture look like a photographed or scanned page: its shape, mostly pale paper, some dark writing, no colour to speak of? */
export const looksLikePage = async (bytes: Buffer): Promise<boolean> => {
  try {
    const { width = 1, height = 1 } = await sharp(bytes).metadata();
    const shape = Math.max(width, height) / Math.min(width, height);
    if (shape < SHAPE.least || shape > SHAPE.most) return false;
    const { data, info } = await sharp(bytes).flatten({ background: '#ffffff' }).resize(SMALL, SMALL, { fit: 'fill' }).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
    let [paper, ink] = [0, 0];
    for (let at = 0; at + 2 < data.length; at += info.channels) {
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      const grey = Math.max(red, green, blue) - Math.min(red, green, blue) < 60;
      if (grey && Math.min(red, green, blue) > PAPER) paper += 1;
      // Writing on a page this small is a grey of its own.
      else if (grey && (red + green + blue) / 3 < INK + 60) ink += 1;
    }
    const pixels = SMALL * SMALL;
    return paper > pixels * MOSTLY && ink > pixels * SOME;
  } catch {
    return false;
  }
};
