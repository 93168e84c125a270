import { describe, expect, it } from '@jest/globals';
import { pdfOf } from '../../../kernel';
import { ADMISSION_PAPERS, admissionLetter, type AdmissionFacts } from '../letters/admissionLetters';
import { letterDocx } from '../letters/letterDocx';
import { letterPdf } from '../letters/letterPdf';
import type { LetterPaper } from '../letters/LetterPaper';
import { transferLetter } from '../letters/transferLetter';
import { listPdf } from '../lists/listPdf';

const vote = { on: '2026-03-02', number: '05-NQ/CB', officials: 20, less: 2, inFavour: 12, against: 6, counted: 18, carried: true, needs: 'ít nhất 2/3' };
const facts = (row: object = {}): AdmissionFacts => ({
  row: {
    id: 'x', cell: 'x', path: 'x', between: true, member: null, entered: false, fullName: 'Nguyễn Thị Ước', bornOn: '2000-01-15', sex: 'female', state: 'voted', certificateNumber: null, certificateDate: null, certificateUntil: null,
    sponsors: [], sponsorNames: [{ name: 'Trần Văn Giới' }], papers: [], vote, proposalNumber: null, proposalDate: null, decisionNumber: null, decisionDate: null, higherDecision: null, receivedOn: null, ceremonyBy: null, ceremonyOn: null,
    probationUntil: null, reviewBy: null, review: null, asked: null, outcomeNumber: null, outcomeDate: null, officialOn: null, answer: null, rules: [], ...row,
  },
  cell: 'Chi bộ 3', above: 'Đảng ủy Trường', over: 'Đảng ủy phường', decides: 'Đảng ủy phường', decidesUnder: 'Thành ủy', by: 'Người in', at: new Date('2026-11-23T03:00:00Z'),
});
const textOf = ({ body, kind, about, organ, above, number, dated, receivers, form }: LetterPaper): string => [above, organ, number, dated, kind, about, ...body.map(({ text }) => text), ...receivers, form].join('\n');

describe('papers of an admission', () => {
  it('say what is known, and leave blank what is not', () => {
    const resolution = textOf(admissionLetter('cell-resolution', facts()));
    for (const part of ['Chi bộ 3', '05-NQ/CB', 'ngày 02 tháng 03 năm 2026', 'NGHỊ QUYẾT', 'Nguyễn Thị Ước, sinh ngày 15/01/2000', 'Trần Văn Giới', '20 đồng chí; trừ 2', '12 đồng chí (đạt 66,7%)', 'Đảng ủy Trường', '6-KNĐ', 'chờ đối chiếu']) expect(resolution).toContain(part);
    const decision = admissionLetter('decision', facts({ decisionNumber: null, ceremonyBy: '2026-05-01' }));
    expect([decision.number, decision.organ, decision.above, decision.dated.includes('……')]).toEqual([null, 'Đảng ủy phường', 'Thành ủy', true]);
    expect(textOf(decision)).toContain('chậm nhất ngày 01/05/2026');
    expect(textOf(admissionLetter('confirmation-decision', facts({ outcomeNumber: '40-QĐ/ĐU', outcomeDate: '2027-06-01', officialOn: '2027-04-10', decisionDate: '2026-03-20' })))).toContain('kể từ ngày 10/04/2027');
    // Nothing that is not known is made up.
    for (const paper of ADMISSION_PAPERS) expect(textOf(admissionLetter(paper, facts({ bornOn: null, vote: null, sponsorNames: [] })))).not.toMatch(/null|undefined|NaN|\{\{/);
  });

  it('become Word and PDF', async () => {
    for (const paper of ADMISSION_PAPERS) {
      const letter = admissionLetter(paper, facts());
      expect(Buffer.from(await letterDocx(letter)).subarray(0, 2).toString()).toBe('PK');
      expect((await pdfOf(letterPdf(letter))).subarray(0, 5).toString()).toBe('%PDF-');
    }
  });
});

describe('the introduction paper', () => {
  it('names the member, both places, the last month paid and the day by which it is presented', () => {
    const letter = transferLetter({
      kind: 'temporary', name: 'Lê Thị Đi', bornOn: null, admittedOn: '1990-01-02', officialOn: '1991-01-02', card: '012345678901', paidUntil: '2026-10', origin: 'Chi bộ 1', destination: 'Đảng ủy phường Bến', issuer: 'Đảng ủy phường A', issuerUnder: 'Thành ủy',
      reason: null, until: '2027-05-31', presentBy: '2026-12-20', paperNumber: '15-GT/ĐU', paperDate: '2026-11-20', by: 'Người in', at: new Date(),
    });
    for (const part of ['GIẤY GIỚI THIỆU SINH HOẠT ĐẢNG', 'tạm thời', 'Sinh ngày: …/…/……', '012345678901', 'hết tháng: 10/2026', 'đến hết ngày 31/05/2027', 'chậm nhất ngày 20/12/2026']) expect(textOf(letter)).toContain(part);
  });
});

describe('a list on paper', () => {
  it('takes hundreds of rows, with whose copy it is across each page', async () => {
    const definition = listPdf({ language: 'vi', title: 'Danh sách', under: ['Chi bộ'], heads: [{ text: 'Họ và tên', width: 30 }, { text: 'Số tiền', width: 12, number: true }], rows: Array.from({ length: 300 }, (_, index) => [`Đảng viên ${index}`, 1_234_567]), foot: ['Cộng'], by: 'Người in', at: new Date('2026-11-23T03:00:00Z') });
    expect(JSON.stringify(definition.watermark)).toContain('Người in – 23/11/2026 10:00');
    expect(JSON.stringify(definition.content)).toContain('1.234.567');
    expect((await pdfOf(definition)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
