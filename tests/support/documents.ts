import { deflateRawSync, deflateSync } from 'node:zlib';

import { zipSync, strToU8 } from 'fflate';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wps="urn:wps" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="urn:wp"';
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escaped(text).replace(/\t/g, '</w:t><w:tab/><w:t xml:space="preserve">')}</w:t></w:r></w:p>`;
/** Each letter in a run of its own, as Word leaves them behind after editing. */
const inRuns = (text: string): string => `<w:p>${[...text].map((letter) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escaped(letter)}</w:t></w:r>`).join('')}</w:p>`;
const types = (kind: string, more = ''): string => `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/>${more}</Types>`;
const zipped = (files: Record<string, string | Uint8Array>): Buffer => Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]))));
const core = (what: Record<string, string>): string => `${HEAD}<cp:coreProperties xmlns:cp="x" xmlns:dc="y">${Object.entries(what).map(([name, value]) => `<dc:${name}>${escaped(value)}</dc:${name}>`).join('')}</cp:coreProperties>`;
const custom = (name: string, value: string): string => `${HEAD}<Properties xmlns:vt="v"><property fmtid="{1}" pid="2" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property></Properties>`;

export const RUNNING = ['Đảng ủy phường tổ chức hội nghị quán triệt Luật Bảo vệ bí mật nhà nước.', 'Các đồng chí bảo mật thông tin, đổi mật khẩu, giữ quan hệ thân mật với nhân dân.', 'Mật độ dân số, mật ong, tài liệu mật là những từ trong bài.'];

/** Where a text can hide in a DOCX. */
export const DOCX_PLACES = ['first', 'middle', 'last', 'runs', 'table', 'text box', 'WordArt', 'header', 'footer', 'footnote', 'endnote', 'comment', 'title', 'keywords', 'custom', 'label', 'embedded sheet', 'picture name', 'custom XML'] as const;

/** A Word document of ours, with a text at one place, and other files in it. */
export const docx = (text?: string, place: (typeof DOCX_PLACES)[number] = 'first', { lines = RUNNING, files = {}, more = '' }: { lines?: readonly string[]; files?: Record<string, string | Uint8Array>; more?: string } = {}): Buffer => {
  const at = (where: string, made: string): string => (text !== undefined && place === where ? made : '');
  const said = text ?? '';
  const body = [
    at('first', paragraph(said)), ...lines.slice(0, 1).map(paragraph), at('middle', paragraph(said)), at('runs', inRuns(said)),
    at('table', `<w:tbl><w:tr><w:tc>${paragraph('Số 15-BC/TU')}</w:tc><w:tc>${paragraph(said)}</w:tc></w:tr></w:tbl>`),
    at('text box', `<w:p><w:r><wps:txbx><w:txbxContent>${paragraph(said)}</w:txbxContent></wps:txbx></w:r><w:r><w:t>Kính gửi</w:t></w:r></w:p>`),
    at('WordArt', `<w:p><w:r><w:pict><v:shape><v:textpath string="${escaped(said)}"/></v:shape></w:pict></w:r></w:p>`),
    at('picture name', `<w:p><w:r><w:drawing><wp:docPr id="1" name="Ảnh 1" descr="${escaped(said)}"/></w:drawing></w:r></w:p>`),
    ...lines.slice(1).map(paragraph), at('last', paragraph(said)),
  ].join('');
  const noted = (name: string): string => `${HEAD}<w:${name}s ${W}><w:${name} w:id="1">${paragraph(said)}</w:${name}></w:${name}s>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': types('wordprocessingml.document', more),
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...files,
  };
  if (text !== undefined) {
    if (place === 'header' || place === 'footer') parts[`word/${place}1.xml`] = `${HEAD}<w:hdr ${W}>${paragraph(said)}</w:hdr>`;
    if (place === 'footnote' || place === 'endnote') parts[`word/${place}s.xml`] = noted(place);
    if (place === 'comment') parts['word/comments.xml'] = noted('comment');
    if (place === 'title') parts['docProps/core.xml'] = core({ title: said });
    if (place === 'keywords') parts['docProps/core.xml'] = core({ keywords: `hội nghị; ${said}; 2026` });
    if (place === 'custom') parts['docProps/custom.xml'] = custom('Ghi chú', said);
    if (place === 'label') parts['docProps/custom.xml'] = custom('Độ mật', said);
    if (place === 'embedded sheet') parts['word/embeddings/sheet1.xlsx'] = xlsx(said, 'cell');
    if (place === 'custom XML') parts['customXml/item1.xml'] = `${HEAD}<data><item>${escaped(said)}</item></data>`;
  }
  return zipped(parts);
};

export const XLSX_PLACES = ['cell', 'inline', 'sheet name', 'header', 'footer', 'comment', 'drawing', 'title'] as const;
export const xlsx = (text?: string, place: (typeof XLSX_PLACES)[number] = 'cell', files: Record<string, string | Uint8Array> = {}): Buffer => {
  const at = (where: string, made: string): string => (text !== undefined && place === where ? made : '');
  const said = escaped(text ?? '');
  return zipped({
    '[Content_Types].xml': types('spreadsheetml.sheet'),
    'xl/workbook.xml': `${HEAD}<workbook><sheets><sheet name="${at('sheet name', said) || 'Trang 1'}" sheetId="1"/></sheets></workbook>`,
    'xl/sharedStrings.xml': `${HEAD}<sst>${[...RUNNING, 'Mật độ'].map((each) => `<si><t>${escaped(each)}</t></si>`).join('')}${at('cell', `<si><r><t xml:space="preserve">${said}</t></r></si>`)}</sst>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>${at('inline', `<c r="B1" t="inlineStr"><is><t xml:space="preserve">${said}</t></is></c>`)}</row></sheetData>${at('header', `<headerFooter><oddHeader>&amp;C&amp;"Times New Roman,Bold"&amp;14${said}</oddHeader></headerFooter>`)}${at('footer', `<headerFooter><oddFooter>&amp;L${said}&amp;RTrang 1</oddFooter></headerFooter>`)}</worksheet>`,
    ...(place === 'comment' && text !== undefined ? { 'xl/comments1.xml': `${HEAD}<comments><commentList><comment ref="A1"><text><r><t xml:space="preserve">${said}</t></r></text></comment></commentList></comments>` } : {}),
    ...(place === 'drawing' && text !== undefined ? { 'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><xdr:txBody><a:p><a:r><a:t>${said}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>` } : {}),
    ...(place === 'title' && text !== undefined ? { 'docProps/core.xml': core({ title: text }) } : {}),
    ...files,
  });
};

export const PPTX_PLACES = ['slide', 'notes', 'master', 'comment', 'title'] as const;
export const pptx = (text?: string, place: (typeof PPTX_PLACES)[number] = 'slide'): Buffer => {
  const slide = (...lines: readonly string[]): string => `${HEAD}<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree>${lines.map((line) => `<p:sp><p:txBody><a:p><a:r><a:t>${escaped(line)}</a:t></a:r></a:p></p:txBody></p:sp>`).join('')}</p:spTree></p:cSld></p:sld>`;
  const own = (where: string): string[] => (text !== undefined && place === where ? [text] : []);
  return zipped({
    '[Content_Types].xml': types('presentationml.presentation'),
    'ppt/presentation.xml': `${HEAD}<p:presentation xmlns:p="p"/>`,
    'ppt/slides/slide1.xml': slide(...RUNNING, ...own('slide')),
    'ppt/notesSlides/notesSlide1.xml': slide('Ghi chú của người trình bày', ...own('notes')),
    'ppt/slideMasters/slideMaster1.xml': slide(...own('master')),
    ...(own('comment').length > 0 ? { 'ppt/comments/comment1.xml': `${HEAD}<p:cmLst xmlns:p="p"><p:cm><p:text>${escaped(text ?? '')}</p:text></p:cm></p:cmLst>` } : {}),
    ...(own('title').length > 0 ? { 'docProps/core.xml': core({ title: text ?? '' }) } : {}),
  });
};

const hex = (text: string): string => [...text.normalize('NFC')].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0').slice(-4)).join('');
const unicode = (text: string): string => `<feff${hex(text)}>`;

export const PDF_PLACES = ['head', 'middle', 'foot', 'second page', 'column', 'letters', 'title', 'keywords', 'annotation', 'XMP', 'bookmark', 'nested bookmark'] as const;

/** A PDF of two pages in a font that says what it draws; `scan`: pages of a picture instead of text, with nothing but the words of the head upon it. */
export const pdf = (text?: string, place: (typeof PDF_PLACES)[number] = 'head', { scan = false, deflated = true, encrypt = '', catalogMore = '' } = {}): Buffer => {
  const own = (where: string): boolean => text !== undefined && place === where;
  const said = text ?? '';
  const put = (x: number, y: number, line: string): string => `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm <${hex(line)}> Tj ET\n`;
  const first = scan ? `q 595 0 0 842 0 0 cm /Im1 Do Q ${own('head') ? put(60, 800, said) : ''}` : [
    own('head') ? put(60, 800, said) : '', own('column') ? put(60, 780, 'Số 15-BC/TU') + put(420, 780, said) : put(60, 780, 'Số 15-BC/TU'),
    own('letters') ? [...said].map((letter, n) => put(60 + 22 * n, 760, letter)).join('') : '',
    ...RUNNING.map((line, n) => put(60, 700 - 20 * n, line)), ...Array.from({ length: 12 }, (_, n) => put(60, 600 - 20 * n, `Khoản ${n + 1}. Đảng viên chấp hành nghiêm.`)),
    own('middle') ? put(60, 340, said) : '', ...Array.from({ length: 6 }, (_, n) => put(60, 300 - 20 * n, `Điểm ${n + 1} nêu trên.`)), own('foot') ? put(60, 40, said) : '',
  ].join('');
  const second = scan ? first : [put(60, 780, 'Nơi nhận: các chi bộ.'), own('second page') ? put(60, 760, said) : ''].join('');
  const objects: (string | Buffer)[] = [];
  const add = (content: string | Buffer): number => objects.push(content);
  const stream = (content: string | Buffer, dictionary = ''): Buffer => {
    const raw = Buffer.from(content);
    const data = deflated && dictionary === '' ? deflateSync(raw) : raw;
    return Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${data.length}${deflated && dictionary === '' ? ' /Filter /FlateDecode' : ''} >>\nstream\n`), data, Buffer.from('\nendstream')]);
  };
  const catalog = add('');
  const pages = add('');
  const font = add('');
  const descendant = add('<< /Type /Font /Subtype /CIDFontType2 /BaseFont /TimesNewRoman /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>');
  add('<< /Type /FontDescriptor /FontName /TimesNewRoman /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>');
  const unicodes = add(stream('/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end'));
  objects[font - 1] = `<< /Type /Font /Subtype /Type0 /BaseFont /TimesNewRoman /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicodes} 0 R >>`;
  const image = add(stream(Buffer.alloc(16, 255), '/Type /XObject /Subtype /Image /Width 4 /Height 4 /ColorSpace /DeviceGray /BitsPerComponent 8'));
  const contents = [add(stream(first)), add(stream(second))];
  const note = own('annotation') ? add(`<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents ${unicode(said)} >>`) : 0;
  const kids = contents.map((content, n) => add(`<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> /XObject << /Im1 ${image} 0 R >> >>${note && n === 0 ? ` /Annots [${note} 0 R]` : ''} >>`));
  objects[pages - 1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  const xmp = own('XMP') ? add(stream(`<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${escaped(said)}</dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`, '/Type /Metadata /Subtype /XML')) : 0;
  const child = own('nested bookmark') ? add(`<< /Title ${unicode(said)} /Parent ${objects.length + 2} 0 R >>`) : 0;
  const mark = child ? add(`<< /Title (I) /Parent ${objects.length + 2} 0 R /First ${child} 0 R /Last ${child} 0 R /Count 1 >>`) : own('bookmark') ? add(`<< /Title ${unicode(said)} /Parent ${objects.length + 2} 0 R >>`) : 0;
  const outline = mark ? add(`<< /Type /Outlines /First ${mark} 0 R /Last ${mark} 0 R /Count 1 >>`) : 0;
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${pages} 0 R${xmp ? ` /Metadata ${xmp} 0 R` : ''}${outline ? ` /Outlines ${outline} 0 R` : ''} ${catalogMore} >>`;
  const info = add(`<< /Producer (Ours)${own('title') ? ` /Title ${unicode(said)}` : ''}${own('keywords') ? ` /Keywords ${unicode(`hội nghị, ${said}`)}` : ''} >>`);
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let at = chunks[0]?.length ?? 0;
  const offsets = objects.map((content, n) => {
    const from = at;
    const chunk = Buffer.concat([Buffer.from(`${n + 1} 0 obj\n`), Buffer.from(content), Buffer.from('\nendobj\n')]);
    chunks.push(chunk);
    at += chunk.length;
    return from;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  chunks.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R ${encrypt}>>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(chunks);
};

/** A DOCX whose document grows to `megabytes` of nothing; with `lie` its heads say it is small. */
export const bomb = (megabytes: number, lie = false): Buffer => {
  const bytes = docx(undefined, 'first', { files: { 'word/media.xml': Buffer.alloc(megabytes * 1_000_000, 0x20) } });
  if (!lie) return bytes;
  const name = Buffer.from('word/media.xml');
  const directory = bytes.lastIndexOf(name);
  bytes.writeUInt32LE(1000, directory - 46 + 24);
  return bytes;
};

/** The same archive as programs write it that do not know the length beforehand: data descriptors, and something else first. */
export const streamed = (files: Record<string, string>): Buffer => {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [title, data] = [Buffer.from(name), deflateRawSync(Buffer.from(text))];
    const crc = crcOf(Buffer.from(text));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(title.length, 26);
    const after = Buffer.alloc(16);
    after.writeUInt32LE(0x08074b50, 0);
    after.writeUInt32LE(crc, 4);
    after.writeUInt32LE(data.length, 8);
    after.writeUInt32LE(Buffer.byteLength(text), 12);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(Buffer.byteLength(text), 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(at, 42);
    const local = Buffer.concat([head, title, data, after]);
    locals.push(local);
    central.push(entry, title);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
};

const crcOf = (bytes: Buffer): number => {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let k = 0; k < 8; k += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
};

const SECTOR = 512;
const sectors = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(Math.max(4096, Math.ceil(bytes.length / SECTOR) * SECTOR) - bytes.length)]);

/** An OLE container of these streams, none of them small. */
const container = (streams: Record<string, Buffer>): Buffer => {
  const padded = Object.entries(streams).map(([name, bytes]) => ({ name, bytes: sectors(bytes) }));
  const fat = Buffer.alloc(SECTOR, 0xff);
  const directory = Buffer.alloc(SECTOR);
  // 0: the table itself, 1: the directory, then the streams one after the other.
  fat.writeInt32LE(-3, 0);
  fat.writeInt32LE(-2, 4);
  const entry = (n: number, name: string, type: number, right: number, child: number, at: number, size: number): void => {
    directory.write(name, n * 128, 'utf16le');
    directory.writeInt16LE((name.length + 1) * 2, n * 128 + 64);
    directory.writeInt8(type, n * 128 + 66);
    directory.writeInt8(1, n * 128 + 67);
    [[68, -1], [72, right], [76, child], [116, at], [120, size]].forEach(([where = 0, value = 0]) => directory.writeInt32LE(value, n * 128 + where));
  };
  entry(0, 'Root Entry', 5, -1, 1, -2, 0);
  let next = 2;
  padded.forEach(({ name, bytes }, n) => {
    const count = bytes.length / SECTOR;
    entry(n + 1, name, 2, n + 1 < padded.length ? n + 2 : -1, -1, next, bytes.length);
    for (let k = 0; k < count; k += 1) fat.writeInt32LE(k + 1 < count ? next + k + 1 : -2, (next + k) * 4);
    next += count;
  });
  const head = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  [[24, 0x3e], [26, 3], [28, 0xfffe], [30, 9], [32, 6]].forEach(([at = 0, value = 0]) => head.writeUInt16LE(value, at));
  [[44, 1], [48, 1], [56, 4096], [60, -2], [68, -2], [76, 0]].forEach(([at = 0, value = 0]) => head.writeInt32LE(value, at));
  head.fill(0xff, 80);
  return Buffer.concat([head, fat, directory, ...padded.map(({ bytes }) => bytes)]);
};

export const DOC_PLACES = ['body', 'footnote', 'header', 'footer', 'comment', 'text box', 'title'] as const;

/** A Word 97 document: the text of all its parts in one piece, and where each begins. `macros`: with a project of Basic; `objects`: with a folder of other programs' objects. */
export const doc = (text?: string, place: (typeof DOC_PLACES)[number] = 'body', { macros = false, encrypted = false, objects = false, lines = RUNNING }: { macros?: boolean; encrypted?: boolean; objects?: boolean; lines?: readonly string[] } = {}): Buffer => {
  const own = (where: string): string => (text !== undefined && place === where ? `${text}\r` : '');
  const [header, footer] = [own('header') || 'ĐẢNG BỘ\r', own('footer') || 'Trang 1\r'];
  const parts = [`${lines.join('\r')}\r${own('body')}`, own('footnote') || 'Chú thích\r', `${header}${footer}`, own('comment') || 'Lời bình\r', 'Chú thích cuối\r', own('text box') || 'Khung chữ\r'];
  const letters = Buffer.from(parts.join(''), 'utf16le');
  const word = Buffer.alloc(0x800);
  word.writeUInt16LE(0xa5ec, 0);
  word.writeUInt16LE(0x0200 | (encrypted ? 0x0100 : 0), 0xa);
  [0x4c, 0x50, 0x54, 0x5c, 0x60, 0x64].forEach((at, n) => word.writeUInt32LE(parts[n]?.length ?? 0, at));
  const pieces = Buffer.alloc(21);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(parts.join('').length, 9);
  pieces.writeUInt32LE(0x800, 15);
  const stories = Buffer.alloc(44);
  [0, 0, 0, 0, 0, 0, 0, 0, header.length, header.length, header.length + footer.length].forEach((cp, n) => stories.writeUInt32LE(cp, n * 4));
  word.writeUInt32LE(pieces.length, 0xf2);
  word.writeUInt32LE(stories.length, 0xf6);
  word.writeUInt32LE(0, 0x1a2);
  word.writeUInt32LE(pieces.length, 0x1a6);
  const summary = Buffer.concat([Buffer.from([0xfe, 0xff, 0, 0, 6, 0, 2, 0]), Buffer.alloc(40), Buffer.from('Word\0'), Buffer.from(own('title').replace('\r', '\0'), 'utf8')]);
  return container({ WordDocument: Buffer.concat([word, letters]), '1Table': Buffer.concat([pieces, stories]), ...(macros ? { _VBA_PROJECT: Buffer.from('x') } : objects ? { ObjectPool: Buffer.from('x') } : { '\u0005SummaryInformation': summary }) });
};
