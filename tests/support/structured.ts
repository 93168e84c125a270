import { deflateSync } from 'node:zlib';

import { docx } from './documents';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r" xmlns:wps="urn:wps" xmlns:wp="urn:wp" xmlns:a="urn:a" xmlns:mc="urn:mc"';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

type Format = { style?: string; bold?: boolean; italic?: boolean; underline?: boolean; centred?: boolean; list?: [id: number, level: number]; font?: string; before?: string };
/** A run of Word. */
export const run = (text: string, { bold, italic, underline, font }: Format = {}): string =>
  `<w:r><w:rPr>${font ? `<w:rFonts w:ascii="${font}"/>` : ''}${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${underline ? '<w:u w:val="single"/>' : ''}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
/** A paragraph of Word: text, or runs already made. */
export const para = (text: string, format: Format = {}): string =>
  `<w:p><w:pPr>${format.style ? `<w:pStyle w:val="${format.style}"/>` : ''}${format.list ? `<w:numPr><w:ilvl w:val="${format.list[1]}"/><w:numId w:val="${format.list[0]}"/></w:numPr>` : ''}${format.centred ? '<w:jc w:val="center"/>' : ''}</w:pPr>${text.startsWith('<w:') ? text : run(text, format)}</w:p>`;
export const cell = (text: string, { span = 1, merge = '', bold = false } = {}): string =>
  `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merge === 'start' ? '<w:vMerge w:val="restart"/>' : merge === 'on' ? '<w:vMerge/>' : ''}</w:tcPr>${text.split('\n').map((line) => para(line, { bold })).join('')}</w:tc>`;
export const rowOf = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const tableOf = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

const STYLES = `${HEAD}<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="Tiêu đề 2"/><w:basedOn w:val="Heading1"/></w:style><w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>`;
const level = (n: number, format: string, text: string): string => `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Điều %1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

/** A Word document with this body; styles Heading1, H2, TOC1, list 1 (Điều 1. / 1. / a)) and list 2 (bullets). */
export const word = (body: string, files: Record<string, string> = {}): Buffer =>
  docx(undefined, 'first', { lines: [], files: { 'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`, 'word/styles.xml': STYLES, 'word/numbering.xml': NUMBERING, ...files } });

/** A decision as offices write it: head in a table without lines, articles, a table with merged cells, receivers beside the signature. */
export const DECISION = [
  tableOf(rowOf(cell('THÀNH ỦY HÀ NỘI\n*\nSố 4529-QĐ/TU', { bold: true }), cell('ĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 16 tháng 3 năm 2023', { bold: true }))),
  para('QUYẾT ĐỊNH', { bold: true, centred: true }),
  para('Ban hành Quy chế quản lý, khai thác', { bold: true, centred: true }),
  para('Sổ tay đảng viên điện tử', { bold: true, centred: true }),
  para('----------', { centred: true }),
  para('Căn cứ Điều lệ Đảng Cộng sản Việt Nam.'),
  para('Chương I', { centred: true, bold: true }),
  para('QUY ĐỊNH CHUNG', { centred: true, bold: true }),
  para('Phạm vi điều chỉnh', { list: [1, 0], bold: true }),
  para('Quy chế này quy định việc quản lý.', { list: [1, 1] }),
  para('Đối tượng gồm:', { list: [1, 1] }),
  para('Cấp ủy;', { list: [1, 2] }),
  para('Chi bộ.', { list: [1, 2] }),
  para('Thời hạn đăng tải', { list: [1, 0], bold: true }),
  tableOf(
    rowOf(cell('Loại tin', { bold: true }), cell('Thời hạn', { bold: true, span: 2 })),
    rowOf(cell('Tin sự kiện', { merge: 'start' }), cell('Trong giờ'), cell('3 giờ')),
    rowOf(cell('', { merge: 'on' }), cell('Ngoài giờ'), cell('4 giờ')),
  ),
  para('Các cấp ủy thực hiện nghiêm.'),
  tableOf(rowOf(cell('Nơi nhận:\n- Các chi bộ'), cell('T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nNguyễn Văn Mẫu', { bold: true }))),
].join('');

type Put = { x: number; y: number; text: string; size?: number; bold?: boolean };
export type PdfPage = { texts: readonly Put[]; /** Lines as thin boxes: x, y, width, height. */ rules?: readonly (readonly [number, number, number, number])[] };

const hex = (text: string): string => [...text.normalize('NFC')].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0').slice(-4)).join('');

/** A PDF of these pages in two weights of a font that says what it draws; every letter is half as wide as it is high. `catalog`: more of its first object. */
export const pdfOf = (pages: readonly PdfPage[], { catalog = '' } = {}): Buffer => {
  const objects: Buffer[] = [];
  const add = (content: string | Buffer): number => objects.push(Buffer.from(content));
  const stream = (content: string): Buffer => {
    const data = deflateSync(Buffer.from(content));
    return Buffer.concat([Buffer.from(`<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n`), data, Buffer.from('\nendstream')]);
  };
  [1, 2].forEach(() => add(''));
  const unicodes = add(stream('/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end'));
  const fonts = ['TimesNewRoman', 'TimesNewRoman,Bold'].map((name) => {
    const descriptor = add(`<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>`);
    const descendant = add(`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${descriptor} 0 R >>`);
    return add(`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicodes} 0 R >>`);
  });
  const kids = pages.map(({ texts, rules = [] }) => {
    const drawn = texts.map(({ x, y, text, size = 12, bold = false }) => `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET\n`).join('') + rules.map((rule) => `${rule.join(' ')} re f\n`).join('');
    const content = add(stream(drawn));
    return add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${fonts[0]} 0 R /F2 ${fonts[1]} 0 R >> >> >>`);
  });
  objects[0] = Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  objects[1] = Buffer.from(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let at = 9;
  const offsets = objects.map((content, n) => {
    const chunk = Buffer.concat([Buffer.from(`${n + 1} 0 obj\n`), content, Buffer.from('\nendobj\n')]);
    const from = at;
    at += chunk.length;
    chunks.push(chunk);
    return from;
  });
  chunks.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(chunks);
};

/** The grid of a ruled table, as thin boxes. */
export const grid = (xs: readonly number[], ys: readonly number[]): (readonly [number, number, number, number])[] => {
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [...xs.map((x) => [x, low, 0.6, high - low] as const), ...ys.map((y) => [left, y, right - left, 0.6] as const)];
};
