import sharp from 'sharp'

import type { PictureKey } from './keys'
import { scenes } from './scenes'

export const pictureWidth = 1600
export const pictureHeight = 900

/** The SVG source of a picture, without fonts and without anything from outside. */
export const pictureSvg = (key: PictureKey): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${pictureHeight}" viewBox="0 0 ${pictureWidth} ${pictureHeight}">${scenes[key]()}</svg>`

/** The picture as a PNG of 1600×900 pixels. The same key always yields the same drawing. No palette: it costs five times the time. */
export const drawPicture = (key: PictureKey): Promise<Buffer> =>
  sharp(Buffer.from(pictureSvg(key))).png({ compressionLevel: 6 }).toBuffer()
