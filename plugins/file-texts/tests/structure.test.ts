import { describe, expect, it } from '@jest/globals';

import { cell, DECISION, grid, para, pdfOf, rowOf, run, tableOf, word, type PdfPage } from '../../../tests/support/structured';
import { encodeTcvn3 } from '../../kernel/text/tcvn3';
import { encodeVni } from '../../kernel/text/vni';
import { lineOf, textOf, type Block, type Structure } from '../pure';
import { readStructure } from '../reader/readStructure';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const read = async (bytes: Buffer, mime = DOCX): Promise<Structure> => {
  const structure = await readStructure(bytes, mime);
  if (!structure) throw new Error('nothing was read');
  return structure;
};
const shown = (blocks: readonly Block[]): string[] => blocks.map((block) => (block.kind === 'table' ? `table ${block.rows.length}` : `${block.kind === 'heading' ? `h${block.level} ` : ''}${lineOf(block)}`));
const tables = ({ blocks }: Structure) => blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.map((cells) => cells.map(({ lines, colSpan, rowSpan, header }) => [lines.map(textOf).join('/'), colSpan, rowSpan, header === true] as const))] : []));

describe('a Word document', () => {
  it('keeps headings by style, and the marks that its lists show', async () => {
    const { blocks } = await read(word([para('Báo cáo', { style: 'Heading1' }), para('Mục nhỏ', { style: 'H2' }), para('Một', { list: [1, 0] }), para('Hai', { list: [1, 1] }), para('Ba', { list: [1, 2] }), para('Bốn', { list: [1, 2] }), para('Năm', { list: [1, 1] }), para('Sáu', { list: [1, 2] }), para('Bảy', { list: [1, 0] }), para('Tám', { list: [2, 0] }), para('Mục lục .... 3', { style: 'TOC1' })].join('')));
    expect(shown(blocks)).toEqual(['h1 Báo cáo', 'h2 Mục nhỏ', 'Điều 1. Một', '1. Hai', 'a) Ba', 'b) Bốn', '2. Năm', 'a) Sáu', 'Điều 2. Bảy', '- Tám']);
  });

  it('keeps formats, across the runs that corrections leave behind', async () => {
    const { blocks } = await read(word(para(run('Đảng ') + run('viên ', { bold: true }) + run('chấp ', { bold: true }) + run('hành', { italic: true, underline: true }))));
    expect(blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'Đảng ' }, { text: 'viên chấp ', bold: true }, { text: 'hành', italic: true, underline: true }] }]);
  });

  it('keeps tables with merged cells and their header row', async () => {
    expect(tables(await read(word(DECISION)))[1]).toEqual([
      [['Loại tin', 1, 1, true], ['Thời hạn', 2, 1, true]],
      [['Tin sự kiện', 1, 2, false], ['Trong giờ', 1, 1, false], ['3 giờ', 1, 1, false]],
      [['Ngoài giờ', 1, 1, false], ['4 giờ', 1, 1, false]],
    ]);
  });

  it('keeps footnotes as text, https links, and text boxes; says what it leaves out', async () => {
    const structure = await read(
      word(
        para(`${run('Theo quy định')}<w:r><w:footnoteReference w:id="7"/></w:r>`)
          + para(`<w:hyperlink r:id="r1">${run('cổng')}</w:hyperlink><w:hyperlink r:id="r2">${run('chỗ khác')}</w:hyperlink>`)
          + para('<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins>')
          + para('<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:drawing><wp:inline><a:blip/></wp:inline></w:drawing></w:r>'),
        {
          'word/footnotes.xml': '<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="7"><w:p><w:r><w:t>Quy chế 4529.</w:t></w:r></w:p></w:footnote></w:footnotes>',
          'word/_rels/document.xml.rels': '<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="https://hanoi.gov.vn/a" TargetMode="External"/><Relationship Id="r2" Type="x/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>',
        },
      ),
    );
    expect(shown(structure.blocks)).toEqual(['Theo quy định[1]', 'cổngchỗ khác', 'mới', 'Trong khung']);
    expect(structure.notes).toEqual([{ mark: 1, text: 'Quy chế 4529.' }]);
    expect(structure.blocks[1]).toEqual({ kind: 'paragraph', runs: [{ text: 'cổng', href: 'https://hanoi.gov.vn/a' }, { text: 'chỗ khác' }] });
    expect(new Map(structure.remarks.map(({ kind, count }) => [kind, count]))).toEqual(new Map([['links', 1], ['hidden', 1], ['deleted', 1], ['pictures', 1]]));
  });

  it.each([['TCVN3', 'tcvn3', encodeTcvn3], ['VNI', 'vni', encodeVni]] as const)('in %s: repaired beside what came, formats kept', async (_, kind, encode) => {
    const right = 'Đảng ủy phường tổ chức hội nghị quán triệt nghị quyết của Thành ủy';
    const [one, two] = ['Đảng ủy phường tổ chức ', 'hội nghị quán triệt nghị quyết của Thành ủy'];
    const structure = await read(word(para(run(encode(one)) + run(encode(two), { bold: true })) + para('Phần này gõ đúng.')));
    expect(structure.mended).toMatchObject({ kind, count: 1, samples: [{ before: encode(right), after: right }] });
    expect(structure.blocks[0]).toEqual({ kind: 'paragraph', runs: [{ text: one }, { text: two, bold: true }] });
    expect(structure.asSent?.[0]).toMatchObject({ runs: [{ text: encode(one) }, {}] });
  });

  it.each([['TCVN3', encodeTcvn3], ['VNI', encodeVni]] as const)('in %s: a first run too short to tell does not give its format to all', async (_, encode) => {
    const rest = 'việc quán triệt nghị quyết của Thành ủy';
    const { blocks } = await read(word(para(run(encode('Về '), { bold: true }) + run(encode(rest))) + para(encode('Các đồng chí chấp hành nghiêm điều lệ Đảng'))));
    expect(blocks[0]).toEqual({ kind: 'paragraph', runs: [{ text: 'Về ', bold: true }, { text: rest }] });
  });

  it('a letter whose mark stands in the next run: the words are right, and only what the runs share is kept', async () => {
    const text = encodeVni('Đảng ủy phường tổ chức hội nghị quán triệt');
    const { blocks } = await read(word(para(run(text.slice(0, 2), { bold: true, italic: true }) + run(text.slice(2), { italic: true }))));
    expect(blocks[0]).toEqual({ kind: 'paragraph', runs: [{ text: 'Đảng ủy phường tổ chức hội nghị quán triệt', italic: true }] });
  });

  it('another letter that looks like Đ is shown before it is changed', async () => {
    const { mended, blocks, asSent } = await read(word(para('Ðảng viên có quyền được thông tin') + para('Phần này gõ đúng.')));
    expect(mended).toMatchObject({ kind: 'eth', count: 1, samples: [{ before: 'Ðảng viên có quyền được thông tin', after: 'Đảng viên có quyền được thông tin' }] });
    expect([shown(blocks)[0], shown(asSent ?? [])[0]]).toEqual(['Đảng viên có quyền được thông tin', 'Ðảng viên có quyền được thông tin']);
  });

  it('capitals of TCVN3 that only the font draws are capitals', async () => {
    const { blocks } = await read(word(para(encodeTcvn3('thành ủy hà nội'), { font: '.VnTimeH' }) + para(encodeTcvn3('Đảng viên chấp hành nghiêm điều lệ'), { font: '.VnTime' })));
    expect(shown(blocks)).toEqual(['THÀNH ỦY HÀ NỘI', 'Đảng viên chấp hành nghiêm điều lệ']);
  });

  it('nested or divided without end is refused, not read', async () => {
    await expect(readStructure(word('<w:p>'.repeat(2000)), DOCX)).rejects.toThrow('bomb');
    await expect(readStructure(Buffer.from('PK'), DOCX)).rejects.toThrow('broken');
  });

  it('a table within a cell is told as text', async () => {
    const structure = await read(word(tableOf(rowOf(cell('Ngoài'), `<w:tc>${tableOf(rowOf(cell('A'), cell('B')))}</w:tc>`))));
    expect(tables(structure)).toEqual([[[['Ngoài', 1, 1, false], ['A; B', 1, 1, false]]]]);
    expect(structure.remarks).toEqual([{ kind: 'nested-tables', count: 1 }]);
  });
});

const PDF = 'application/pdf';
/** Lines of running text, 16 points apart. */
const flow = (from: number, ...lines: readonly (string | { text: string; x?: number; bold?: boolean; size?: number })[]): PdfPage['texts'] =>
  lines.map((line, n) => ({ x: 60, y: from - 16 * n, ...(typeof line === 'string' ? { text: line } : line) }));

describe('a PDF', () => {
  const LONG = 'Các cấp ủy, tổ chức đảng trong toàn Đảng bộ thành phố có trách nhiệm quán triệt';
  it('lines are joined to paragraphs; words broken at their end are whole again', async () => {
    const { blocks } = await read(pdfOf([{ texts: flow(700, LONG, `${LONG.slice(0, 60)} chủ nghĩa Mác-`, 'Lênin, đảng vi-', 'ên.', { text: 'Đảng viên thực hiện.', x: 80 }) }]), PDF);
    expect(shown(blocks)).toEqual([`${LONG} ${LONG.slice(0, 60)} chủ nghĩa Mác-Lênin, đảng viên.`, 'Đảng viên thực hiện.']);
  });

  it('heads, feet and numbers that repeat are gone; what stands once stays', async () => {
    const page = (n: number): PdfPage => ({ texts: [{ x: 60, y: 810, text: 'Quy chế Sổ tay' }, { x: 290, y: 30, text: `${n}` }, ...flow(700, LONG, `Lần ${n} của năm nay.`)] });
    const { blocks, pages } = await read(pdfOf([1, 2, 3, 4].map(page)), PDF);
    const text = shown(blocks).join('\n');
    expect(pages).toBe(4);
    expect(text).not.toContain('Quy chế Sổ tay');
    expect(text).not.toMatch(/^\d$/m);
    for (const n of [1, 2, 3, 4]) expect(text).toContain(`Lần ${n} của năm nay.`);
  });

  it('headings by size and weight', async () => {
    const { blocks } = await read(pdfOf([{ texts: [...flow(780, { text: 'BÁO CÁO TÌNH HÌNH', size: 18, bold: true }), ...flow(740, { text: 'Kết quả đạt được', bold: true }), ...flow(700, LONG, LONG, LONG)] }]), PDF);
    expect(shown(blocks).slice(0, 2)).toEqual(['h1 BÁO CÁO TÌNH HÌNH', 'h3 Kết quả đạt được']);
  });

  it('a ruled table keeps its cells, the merged ones too', async () => {
    const [xs, ys] = [[60, 200, 340, 500], [600, 570, 540, 510]];
    // The first row's second and third column are one: no line between them there.
    const rules = grid(xs, ys).filter(([x, , width]) => !(x === 340 && width < 1)).concat([[340, 510, 0.6, 60] as const]);
    const texts = [{ x: 70, y: 580, text: 'Loại tin', bold: true }, { x: 300, y: 580, text: 'Thời hạn', bold: true }, { x: 70, y: 550, text: 'Tin sự kiện' }, { x: 210, y: 550, text: 'Trong giờ' }, { x: 350, y: 550, text: '3 giờ' }, { x: 70, y: 520, text: 'Tin khác' }, { x: 210, y: 520, text: 'Ngoài giờ' }, { x: 350, y: 520, text: '4 giờ' }];
    const structure = await read(pdfOf([{ texts: [...flow(700, LONG, LONG), ...texts, ...flow(460, LONG, LONG)], rules }]), PDF);
    expect(tables(structure)).toEqual([[
      [['Loại tin', 1, 1, true], ['Thời hạn', 2, 1, true]],
      [['Tin sự kiện', 1, 1, false], ['Trong giờ', 1, 1, false], ['3 giờ', 1, 1, false]],
      [['Tin khác', 1, 1, false], ['Ngoài giờ', 1, 1, false], ['4 giờ', 1, 1, false]],
    ]]);
    expect(shown(structure.blocks)).toEqual([expect.stringContaining('Các cấp ủy'), 'table 3', expect.stringContaining('Các cấp ủy')]);
  });

  it('aligned columns are a table that a person is asked to compare; two lines with a hole are text', async () => {
    const line = (y: number, ...texts: string[]): PdfPage['texts'] => texts.map((text, n) => ({ x: 60 + n * 180, y, text }));
    const structure = await read(pdfOf([{ texts: [...flow(740, LONG, LONG), ...line(600, 'Đơn vị', 'Số đảng viên', 'Tỷ lệ'), ...line(584, 'Chi bộ 1', '35', '98%'), ...line(568, 'Chi bộ 2', '41', '97%'), ...flow(500, LONG, LONG)] }]), PDF);
    expect(tables(structure)).toEqual([[['Đơn vị', 'Số đảng viên', 'Tỷ lệ'], ['Chi bộ 1', '35', '98%'], ['Chi bộ 2', '41', '97%']].map((row) => row.map((text) => [text, 1, 1, false]))]);
    expect(structure.remarks).toEqual([{ kind: 'uncertain-tables', count: 1 }]);
    const unsure = await read(pdfOf([{ texts: [...flow(740, LONG, LONG), ...line(600, 'Nội dung', 'Ghi chú'), ...line(584, 'Chi bộ 1', 'đạt'), ...flow(500, LONG, LONG)] }]), PDF);
    expect(tables(unsure)).toEqual([]);
    expect(unsure.remarks).toEqual([{ kind: 'uncertain-tables', count: 1 }]);
    expect(shown(unsure.blocks).join(' ')).toContain('Chi bộ 1 đạt');
  });

  it('three hundred pages are read whole', async () => {
    const { pages, blocks } = await read(pdfOf(Array.from({ length: 300 }, (_, n) => ({ texts: flow(700, `Điều ${n + 1}. Nội dung thứ ${n + 1}`, LONG, LONG) }))), PDF);
    expect(pages).toBe(300);
    expect(shown(blocks).filter((line) => /Điều \d+\. Nội dung/.test(line))).toHaveLength(300);
  });

  it('what a PDF would run is not run, and its text is read', async () => {
    const structure = await read(pdfOf([{ texts: flow(700, LONG, LONG) }], { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }), PDF);
    expect(shown(structure.blocks).join(' ')).not.toContain('alert');
    expect(shown(structure.blocks).join(' ')).toContain(LONG);
  });
});
