import { describe, expect, it } from '@jest/globals';

import { bomb, doc, DOC_PLACES, docx, DOCX_PLACES, pdf, PDF_PLACES, pptx, PPTX_PLACES, RUNNING, streamed, xlsx, XLSX_PLACES } from '../../../tests/support/documents';
import { encodeTcvn3 } from '../../kernel/text/tcvn3';
import { encodeVni } from '../../kernel/text/vni';
import { findMarking } from '../../secrecy-guard/pure';
import { officeKind } from '../domain/officeKind';
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
