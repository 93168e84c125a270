import { deflateSync } from 'node:zlib';

import sharp from 'sharp';

export const SCRIPT = '<html><script>alert(document.domain)</script></html>';

const drawn = (width = 64, height = 48) => sharp({ create: { width, height, channels: 3, background: '#c8102e' } });

const table = Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let k = 0; k < 8; k += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
const crc = (bytes: Buffer): number => {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};

export const pngChunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
};

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** A PNG that promises `width` × `height` pixels in a few bytes. */
export const pngOf = (width: number, height: number, packed = deflateSync(Buffer.alloc(1000))): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(1, 8);
  return Buffer.concat([SIGNATURE, pngChunk('IHDR', head), pngChunk('IDAT', packed), pngChunk('IEND', Buffer.alloc(0))]);
};

export const png = (): Promise<Buffer> => drawn().png().toBuffer();
export const jpeg = (): Promise<Buffer> => drawn().jpeg().toBuffer();
export const webp = (): Promise<Buffer> => drawn().webp().toBuffer();
export const avif = (): Promise<Buffer> => drawn().avif({ effort: 0 }).toBuffer();
export const gif = (): Promise<Buffer> => drawn().gif().toBuffer();

const NAME = 'Nguyen Van Kin Dao';
export const TRACES = [NAME, 'CHUP-TAI-NHA', 'GPSLatitude'];

/** With place, camera, a name and a comment in every way these formats know. */
export const tracedJpeg = async (orientation = 6): Promise<Buffer> => {
  const bytes = await drawn(64, 32)
    .withExif({ IFD0: { Artist: NAME, ImageDescription: 'CHUP-TAI-NHA' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 42/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 51/1 15/1' } })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
  const comment = Buffer.from(`${SCRIPT}CHUP-TAI-NHA`);
  const segment = Buffer.alloc(4);
  segment.writeUInt16BE(0xfffe, 0);
  segment.writeUInt16BE(comment.length + 2, 2);
  return Buffer.concat([bytes.subarray(0, 2), segment, comment, bytes.subarray(2), Buffer.from(SCRIPT)]);
};

export const tracedPng = async (): Promise<Buffer> => {
  const bytes = await drawn().withExif({ IFD0: { Artist: NAME } }).png().toBuffer();
  const body = bytes.subarray(0, bytes.length - 12);
  const end = bytes.subarray(bytes.length - 12);
  return Buffer.concat([body, pngChunk('tEXt', Buffer.from(`Comment\0${SCRIPT}CHUP-TAI-NHA`)), pngChunk('zTXt', Buffer.concat([Buffer.from('Title\0\0'), deflateSync(SCRIPT)])), end, Buffer.from(SCRIPT)]);
};

/** A picture in front, an archive behind: both readers find what they look for. */
export const gifar = async (picture: Buffer): Promise<Buffer> => Buffer.concat([picture, Buffer.from('PK\u0003\u0004'), Buffer.from(`META-INF/MANIFEST.MF${SCRIPT}`), Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]);

export const htmlPdf = (): Buffer => Buffer.from(`%PDF-1.4\n${SCRIPT}\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`);

/** A film of one pixel and very many frames. */
export const gifOfFrames = (frames: number): Buffer => {
  const head = Buffer.from('47494638396101000100800000000000ffffff21ff0b4e45545343415045322e300301000000', 'hex');
  const frame = Buffer.from('21f904000100000000' + '2c000000000100010000' + '0202440100', 'hex');
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from([0x3b])]);
};

/** A ZIP of stored files. */
export const zipOf = (files: Record<string, string>): Buffer => {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [title, data] = [Buffer.from(name), Buffer.from(text)];
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc(data), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(title.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(at, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, title, data]);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, entry, title]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
};

/** A Word document, by what its list of contents says; with `macros` a document that runs. */
export const word = (macros = false): Buffer => {
  const main = macros ? 'application/vnd.ms-word.document.macroEnabled.main+xml' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipOf({
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    'word/document.xml': '<w:document/>',
    ...(macros ? { 'word/vbaProject.bin': 'x' } : {}),
  });
};
