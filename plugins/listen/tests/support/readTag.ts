/** An ID3v2.3 tag read back, written apart from what writes it. */
export type ReadTag = { length: number; title?: string; chapters: { id: string; start: number; end: number; title: string }[]; contents: { id: string; flags: number; children: string[] }[]; order: string[] };

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const text = (body: Uint8Array): string => {
  if (body[0] !== 1 || body[1] !== 0xff || body[2] !== 0xfe) throw new Error('no UTF-16 with its mark');
  return Buffer.from(body.subarray(3)).toString('utf16le').replace(/\0$/, '');
};

const frames = (bytes: Uint8Array): { name: string; body: Uint8Array }[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: { name: string; body: Uint8Array }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [name, length] = [latin(bytes.subarray(at, at + 4)), view.getUint32(at + 4)];
    if (!/^[A-Z][A-Z0-9]{3}$/.test(name) || at + 10 + length > bytes.length) throw new Error(`no frame at ${at}: ${name}`);
    found.push({ name, body: bytes.subarray(at + 10, at + 10 + length) });
    at += 10 + length;
  }
  return found;
};

const untilZero = (bytes: Uint8Array): { id: string; rest: Uint8Array } => {
  const end = bytes.indexOf(0);
  return { id: latin(bytes.subarray(0, end)), rest: bytes.subarray(end + 1) };
};

export const readTag = (file: Uint8Array): ReadTag => {
  if (latin(file.subarray(0, 3)) !== 'ID3' || file[3] !== 3) throw new Error('no ID3v2.3');
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (file[at] ?? 0), 0);
  const tag: ReadTag = { length: 10 + size, chapters: [], contents: [], order: [] };
  for (const { name, body } of frames(file.subarray(10, 10 + size))) {
    tag.order.push(name);
    if (name === 'TIT2') tag.title = text(body);
    if (name !== 'CHAP' && name !== 'CTOC') continue;
    const { id, rest } = untilZero(body);
    const view = new DataView(rest.buffer, rest.byteOffset, rest.byteLength);
    if (name === 'CHAP') {
      const title = frames(rest.subarray(16)).find((each) => each.name === 'TIT2');
      tag.chapters.push({ id, start: view.getUint32(0), end: view.getUint32(4), title: title ? text(title.body) : '' });
    } else {
      const children: string[] = [];
      let left = rest.subarray(2);
      for (let n = 0; n < (rest[1] ?? 0); n += 1) {
        const child = untilZero(left);
        children.push(child.id);
        left = child.rest;
      }
      tag.contents.push({ id, flags: rest[0] ?? 0, children });
    }
  }
  return tag;
};
