import sharp from 'sharp';

import type { Writer } from './writer';

const WIDTH = 640;
const HEIGHT = 400;

/** Uploads pictures, each of its own bytes. */
export const mediaWriter: Writer = async ({ open, act, mark, random }) => {
  while (open()) {
    const alt = mark();
    const background = { r: random.between(0, 255), g: random.between(0, 255), b: random.between(0, 255) };
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 20 };
    const bytes = await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background, noise } }).png().toBuffer();
    await act({
      kind: 'media.create',
      actor: 'a.contributor',
      mark: alt,
      path: '/api/media',
      body: { upload: { name: 'anh.png', type: 'image/png', bytes: new Uint8Array(bytes) }, fields: { alt, author: 'Người chụp', source: 'Đảng ủy phường', licence: 'Nội bộ' } },
      keyed: false,
    });
  }
};
