import { describe, expect, it } from '@jest/globals';

import { bomb, doc, DOC_PLACES, docx, DOCX_PLACES, pdf, PDF_PLACES, pptx, PPTX_PLACES, RUNNING, streamed, xlsx, XLSX_PLACES } from '../../../tests/support/documents';
import { encodeTcvn3 } from '../../kernel/text/tcvn3';
import { encodeVni } from '../../kernel/text/vni';
import { findMarking } from '../../secrecy-guard/pure';
import { officeKind } from '../domain/officeKind';
import { zipEntries, zipPart } from '../domain/zip';
import { readFile } from '../reader/readFile';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const CONTAINERS = [
  ...DOCX_PLACES.map((place) => ({ name: `DOCX, ${place}`, mime: `${OFFICE}wordprocessingml.document`, make: (text?: string) => docx(text, place) })),
  ...XLSX_PLACES.map((place) => ({ name: `XLSX, ${place}`, mime: `${OFFICE}spreadsheetml.sheet`, make: (text?: string) => xlsx(text, place) })),
  ...PPTX_PLACES.map((place) => ({ name: `PPTX, ${place}`, mime: `${OFFICE}presentationml.presentation`, make: (text?: string) => pptx(text, place) })),
  ...DOC_PLACES.map((place) => ({ name: `DOC, ${place}`, mime: 'application/msword', make: (text?: string) => doc(text, place) })),
  ...PDF_PLACES.map((place) => ({ name: `PDF, ${place}`, mime: 'application/pdf', make: (text?: string) => pdf(text, place) })),
];
const LEVELS = [['MẬT', 'secret'], ['TỐI MẬT', 'high-secret'], ['TUYỆT MẬT', 'top-secret']] as const;
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  spaced: (text) => text.split(' ').map((word) => [...word].join(' ')).join('   '),
  NFD: (text) => text.normalize('NFD'),
  unmarked: (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  framed: (text) => `*** ${text} ***`,
  TCVN3: (text) => [...text].map((letter) => (letter.charCodeAt(0) < 128 ? letter : encodeTcvn3(letter.toLowerCase()))).join(''),
  VNI: encodeVni,
  label: (text) => `Độ mật: ${text}`,
};

describe('a marking in a file', () => {
  it.each(CONTAINERS)('$name', async ({ make, mime }) => {
    const missed: string[] = [];
    for (const [n, [name, spell]] of Object.entries(SPELLINGS).entries()) {
      // Every spelling of every level in some container; the detector's own test has the whole product.
      for (const [text, level] of mime === 'application/pdf' ? [LEVELS[n % 3] ?? LEVELS[0]] : LEVELS) {
        const { parts } = await readFile(make(spell(text)), mime);
        if (findMarking(parts)?.level !== level) missed.push(`${text}, ${name}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it.each(CONTAINERS)('$name: running text is none', async ({ make, mime }) => {
    for (const text of ['Quy chế bảo vệ bí mật nhà nước', 'mật khẩu', 'Tài liệu mật gửi đi phải đăng ký.']) {
      const { parts, state } = await readFile(make(text), mime);
      expect([text, findMarking(parts)]).toEqual([text, undefined]);
      expect(state).toBe('text');
    }
  });
});

const DOCX = `${OFFICE}wordprocessingml.document`;
const XLSX = `${OFFICE}spreadsheetml.sheet`;
const wordPart = (inside: string): string => `<w:document xmlns:w="w"><w:body><w:p>${inside}</w:p></w:body></w:document>`;
const inWord = (inside: string): Buffer => docx(undefined, 'first', { files: { 'word/header9.xml': wordPart(inside) } });
const rel = (attributes: string): Record<string, string> => ({ 'word/_rels/settings.xml.rels': `<Relationships><Relationship Id="1" ${attributes}/></Relationships>` });
const TEMPLATE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate';
const LONG = Array.from({ length: 12 }, (_, n) => `Khoản ${n + 1}. Đảng viên chấp hành nghiêm chỉnh Điều lệ Đảng.`);
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

describe('ways round', () => {
  it.each<[string, Buffer, string]>([
    ['an entity with leading zeros', inWord('<w:r><w:t>T&#x0000001ED0;I M&#00007852;T</w:t></w:r>'), DOCX],
    ['a description in single quotes', inWord(`<w:r><wp:docPr id='1' descr='TỐI MẬT'/></w:r>`), DOCX],
    ['a description behind a sign of more', inWord('<w:r><wp:docPr name="a > b" descr="TỐI MẬT"/></w:r><w:r><w:t>Kính gửi</w:t></w:r>'), DOCX],
    ['a property named in single quotes', docx(undefined, 'first', { files: { 'docProps/custom.xml': `<Properties><property name='Độ mật'><vt:lpwstr>tối mật</vt:lpwstr></property></Properties>` } }), DOCX],
    ['symbols of an ordinary font', inWord('<w:r><w:t>TỐI </w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F04D"/></w:r><w:r><w:t>ẬT</w:t></w:r>'), DOCX],
    ['a number format', xlsx(undefined, 'cell', { 'xl/styles.xml': '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;TỐI MẬT&quot;\\ @;General"/></numFmts></styleSheet>' }), XLSX],
    ['a number format, sign by sign', xlsx(undefined, 'cell', { 'xl/styles.xml': `<styleSheet><numFmt formatCode='\\T\\Ố\\I\\ \\M\\Ậ\\T'/></styleSheet>` }), XLSX],
  ])('%s is read', async (_, bytes, mime) => expect(findMarking((await readFile(bytes, mime)).parts)?.level).toBe('high-secret'));

  it.each<[string, Buffer, string]>([
    ['a page of another kind in a DOCX', docx(undefined, 'first', { files: { 'word/afchunk.mht': 'MIME-Version: 1.0' } }), DOCX],
    ['an HTML page', docx(undefined, 'first', { files: { 'word/a.html': '<p>TỐI MẬT</p>' } }), DOCX],
    ['an RTF', docx(undefined, 'first', { files: { 'word/a.rtf': '{\\rtf1}' } }), DOCX],
    ['a chunk under an innocent name', docx(undefined, 'first', { files: { 'word/a.png': PNG, ...rel('Type="http://x/aFChunk" Target="a.png"') } }), DOCX],
    ['a main part that nobody knows', docx(undefined, 'first', { files: { 'word/main.dat': '<x/>' } }), DOCX],
    ['a main part named like a font', docx(undefined, 'first', { files: { 'word/main.odttf': '<x/>', '_rels/.rels': `<Relationships><Relationship Type='http://x/officeDocument' Target='word/main.odttf'/></Relationships>` } }), DOCX],
    ['a part that is text by its type', docx(undefined, 'first', { files: { 'word/main.png': '<x/>' }, more: `<Override ContentType='application/x+xml' PartName='/word/main.png'/>` }), DOCX],
    ['symbols of a font nobody knows', inWord('<w:r><w:sym w:font="Chu Ky" w:char="F041"/></w:r>'), DOCX],
    ['a form of XFA', pdf(undefined, 'head', { catalogMore: '/AcroForm << /Fields [] /XFA [(template) (x)] >>' }), 'application/pdf'],
  ])('%s: nobody has read it', async (_, bytes, mime) => expect(await readFile(bytes, mime)).toMatchObject({ state: 'unread' }));

  it.each<[string, Buffer, string]>([
    ['a page with a picture and a line of text', pdf('Ủy ban nhân dân', 'head', { scan: true }), 'application/pdf'],
    ['a DOC of few words with objects', doc(undefined, 'body', { objects: true, lines: ['Kính gửi'] }), 'application/msword'],
    ['a DOCX of more pictures than words', docx(undefined, 'first', { lines: ['Kính gửi các đồng chí trong chi bộ, xem văn bản dưới đây'], files: { 'word/media/a.png': PNG } }), DOCX],
    ['words that only a drawing has', docx(undefined, 'first', { lines: [], files: { 'word/media/a.svg': `<svg><style>${'.lop{}'.repeat(100)}</style></svg>` } }), DOCX],
  ])('%s is a scan', async (_, bytes, mime) => expect(await readFile(bytes, mime)).toMatchObject({ state: 'empty' }));

  it.each<[string, Buffer, string]>([
    ['much text beside a picture', docx(undefined, 'first', { lines: LONG, files: { 'word/media/a.png': PNG } }), DOCX],
    ['much text beside objects', doc(undefined, 'body', { objects: true, lines: LONG }), 'application/msword'],
    ['fonts, printers and the small picture', docx(undefined, 'first', { files: { 'word/fonts/font1.odttf': 'x', 'word/printerSettings1.bin': 'x', 'docProps/thumbnail.jpeg': 'x' } }), DOCX],
    ['boxes to tick', inWord('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'), DOCX],
  ])('%s: read', async (_, bytes, mime) => expect(await readFile(bytes, mime)).toMatchObject({ state: 'text' }));

  it.each<[string, string]>([
    ['in single quotes', `Type='${TEMPLATE}' Target='https://example.vn/a.dotm' TargetMode='External'`],
    ['with spaces, in other letters', `TargetMode = "external"  Target="https://example.vn/a.dotm" Type = "${TEMPLATE}"`],
    ['behind a sign of more', `Target="https://example.vn/?a>b" TargetMode="External" Type="${TEMPLATE}"`],
    ['as entities', `Type="${TEMPLATE}" Target="https://example.vn/a.dotm" TargetMode="&#69;xternal"`],
    ['as a picture', 'Type="http://x/image" Target="https://example.vn/a.png" TargetMode="External"'],
  ])('what is fetched from elsewhere, written %s, is refused', async (_, attributes) => {
    expect(await readFile(docx(undefined, 'first', { files: rel(attributes) }), DOCX)).toMatchObject({ fault: 'external' });
    // Judged before anything else is read.
    expect(await readFile(docx(undefined, 'first', { files: { ...rel(attributes), 'word/a.zip': 'PK' } }), DOCX)).toMatchObject({ fault: 'external' });
  });

  it('two names for the same bytes are refused', async () => {
    const bytes = docx(undefined, 'first', { files: { 'word/a.xml': '<a/>', 'word/b.xml': '<b/>' } });
    const [a, b] = ['word/a.xml', 'word/b.xml'].map((name) => bytes.lastIndexOf(name) - 46 + 42);
    bytes.writeUInt32LE(bytes.readUInt32LE(a), b);
    expect(await readFile(bytes, DOCX)).toMatchObject({ fault: 'bomb' });
  });

  it('an entry unpacks to no more than the directory promises', () => {
    const bytes = bomb(3, true);
    const entry = zipEntries(bytes).find(({ name }) => name === 'word/media.xml');
    if (!entry) throw new Error('no entry');
    expect(entry.size).toBe(1000);
    expect(() => zipPart(bytes, entry)).toThrow('bomb');
  });
});

describe('what is read', () => {
  it.each(CONTAINERS)('$name', async ({ make, mime, name }) => {
    const { parts } = await readFile(make('Nội dung cần tìm thấy'), mime);
    const text = parts.flatMap(({ lines }) => lines).join('\n');
    expect(text.replace(/\s+/g, '')).toContain('Nộidungcầntìmthấy');
    if (!name.startsWith('PDF')) for (const line of RUNNING) expect(text).toContain(line);
  });

  it('a scan is empty, not clean', async () => {
    expect(await readFile(pdf(undefined, 'head', { scan: true }), 'application/pdf')).toMatchObject({ state: 'empty' });
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
    expect(await readFile(docx(undefined, 'first', { lines: [], files: { 'word/media/image1.png': picture } }), `${OFFICE}wordprocessingml.document`)).toMatchObject({ state: 'empty' });
  });

  it('what nobody can look into is unread', async () => {
    expect(await readFile(docx(undefined, 'first', { files: { 'word/embeddings/oleObject1.bin': Buffer.from('x') } }), `${OFFICE}wordprocessingml.document`)).toMatchObject({ state: 'unread' });
    expect(await readFile(Buffer.from('%PDF-1.4\nnothing'), 'application/pdf')).toMatchObject({ state: 'unread', parts: [] });
  });

  it.each<[string, Buffer, string]>([
    ['a macro project', docx(undefined, 'first', { files: { 'word/vbaProject.bin': 'x' } }), 'macros'],
    ['a macro sheet', xlsx(undefined, 'cell', { 'xl/macrosheets/sheet1.xml': '<x/>' }), 'macros'],
    ['a macro type', docx(undefined, 'first', { more: '<Override PartName="/x.xml" ContentType="application/vnd.ms-excel.macrosheet+xml"/>' }), 'macros'],
    ['a template from elsewhere', docx(undefined, 'first', { files: { 'word/_rels/settings.xml.rels': '<Relationships><Relationship Id="1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://example.vn/a.dotm" TargetMode="External"/></Relationships>' } }), 'external'],
    ['much out of little', bomb(80), 'bomb'],
    ['much out of little, said to be little', bomb(80, true), 'bomb'],
    ['an archive within', docx(undefined, 'first', { files: { 'word/embeddings/a.zip': 'PK' } }), 'bomb'],
    ['files within files within files', docx(undefined, 'first', { files: { 'word/embeddings/a.docx': docx(undefined, 'first', { files: { 'word/embeddings/b.docx': docx(undefined, 'first', { files: { 'word/embeddings/c.docx': docx() } }) } }) } }), 'bomb'],
    ['no end', docx().subarray(0, -30), 'broken'],
  ])('%s is refused', async (_, bytes, fault) => expect(await readFile(bytes, `${OFFICE}wordprocessingml.document`)).toMatchObject({ fault }));

  it('a DOC with macros, or a password, is refused', async () => {
    expect(await readFile(doc(undefined, 'body', { macros: true }), 'application/msword')).toMatchObject({ fault: 'macros' });
    expect(await readFile(doc(undefined, 'body', { encrypted: true }), 'application/msword')).toMatchObject({ fault: 'encrypted' });
  });

  it('an ordinary link is not something fetched', async () => {
    const rels = '<Relationships><Relationship Id="1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://hanoi.gov.vn" TargetMode="External"/></Relationships>';
    expect(await readFile(docx(undefined, 'first', { files: { 'word/_rels/document.xml.rels': rels } }), `${OFFICE}wordprocessingml.document`)).toMatchObject({ state: 'text' });
  });

  it('a file written as a stream says what it is in its list of contents', () => {
    const content = (type: string): string => `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`;
    const made = (type: string): Buffer => streamed({ 'docProps/app.xml': '<a/>', 'xl/workbook.xml': '<workbook/>', '[Content_Types].xml': content(type) });
    expect(officeKind(made('spreadsheetml.sheet.main+xml'))).toMatchObject({ ext: 'xlsx' });
    expect(officeKind(made('wordprocessingml.document.main+xml'))).toMatchObject({ ext: 'docx' });
    expect(officeKind(streamed({ 'a.txt': 'x' }))).toBeUndefined();
    expect(officeKind(streamed({ '[Content_Types].xml': content('spreadsheetml.sheet.main+xml').replace('/Types', '!-- macroEnabled -->/Types') }))).toBeUndefined();
  });
});
