import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agendaText, readAgenda } from '../components/agendaText';
import { MEETING_STEPS, mayStep, stepsIn } from '../domain/machine';
import { MEETING_STATES } from '../domain/words';

describe('the steps of a meeting', () => {
  it('are the same one by one and as a list', () => {
    for (const state of MEETING_STATES) expect(stepsIn(state)).toEqual(MEETING_STEPS.filter((step) => mayStep(state, step)));
  });

  it('decide only while it is open, and end with its closing or its calling off', () => {
    expect(MEETING_STATES.filter((state) => mayStep(state, 'decide'))).toEqual(['open']);
    expect(stepsIn('called-off')).toEqual([]);
    expect(stepsIn('closed')).toEqual(['attend', 'void']);
  });
});

describe('an agenda as it is typed', () => {
  const words = fc.string({ minLength: 3, maxLength: 60 }).map((text) => text.replace(/[|\n\r\d]/gu, 'a').trim()).filter((text) => text.length >= 3);
  const item = fc.record({ title: words, minutes: fc.option(fc.integer({ min: 1, max: 600 })), presenter: fc.oneof(fc.constant(''), words) });

  it('is read as it was written', () => {
    fc.assert(fc.property(fc.array(item, { maxLength: 12 }), (items) => {
      expect(readAgenda(agendaText(items))).toEqual({ items });
    }));
  });

  it.each([
    ['Điểm tin tháng', [{ title: 'Điểm tin tháng', minutes: null, presenter: '' }]],
    ['Điểm tin tháng | 15', [{ title: 'Điểm tin tháng', minutes: 15, presenter: '' }]],
    ['Điểm tin tháng | Bí thư', [{ title: 'Điểm tin tháng', minutes: null, presenter: 'Bí thư' }]],
    ['\n  Điểm tin tháng|15|Bí thư \n\n', [{ title: 'Điểm tin tháng', minutes: 15, presenter: 'Bí thư' }]],
  ])('reads %p', (typed, items) => {
    expect(readAgenda(typed)).toEqual({ items });
  });

  it.each([['ab', 1], ['Điểm tin tháng\nx', 2], ['Điểm tin tháng | 0', 1], ['Điểm tin tháng | 601', 1]])('names the line of %p that is none', (typed, wrong) => {
    expect(readAgenda(typed)).toEqual({ wrong });
  });
});
