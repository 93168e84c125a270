import sharp from 'sharp';

/** A picture of our own: a street under the sun, drawn here so that nothing outside is needed. PNG, 1200 × 675 pixels. */
export const drawn = () =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="1200" height="675" fill="#ffd54a"/>
       <circle cx="600" cy="250" r="110" fill="#c8102e"/><path d="M0 675 450 360h300l450 315z" fill="#555"/>
       <path d="M595 380h10v60h-10zm-6 90h22v70h-22zm-8 110h38v95h-38z" fill="#fff"/></svg>`,
    ),
  )
    .png()
    .toBuffer();
