import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entryFault, entrySchema, type Entry, type Held } from '../domain/entry';
import { dayWords, detailWords, periodWords, titleWords } from '../domain/entryWords';
import { DISCIPLINE_FORMS, KINDS, kindOf, leads } from '../domain/kinds';
import { holdingOn, knownAt, latestFirst, type Version } from '../domain/periods';
import { en } from '../translations/en';
import { vi } from '../translations/vi';

const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }).map((date) => date.toISOString());
const HELD: Held = { today: '2026-11-22', bornOn: '1960-05-01', probationary: false };
const entry = (more: Partial<Entry>): Entry => ({
  kind: 'party-post', form: 'secretary', organization: null, from: '2020-01-01', to: null, precision: 'day', decidedOn: null, title: 'Bí thư chi bộ', place: null, degree: null, decisionNumber: null, decisionOrgan: null, note: null, ...more,
});
const DECIDED = { decidedOn: '2020-01-01', decisionNumber: '12-QĐ/ĐU', decisionOrgan: 'Đảng ủy' };

/** A history as commands leave it: each correction supersedes the version before at the instant it is written. */
const histories = fc.array(fc.record({ entry: fc.constantFrom('a', 'b', 'c'), from: day, length: fc.option(fc.integer({ min: 1, max: 5000 })), at: instant, withdrawn: fc.boolean() }), { maxLength: 12 }).map((steps) => {
  const versions: Version[] = [];
  const gone = new Set<string>();
  for (const step of [...steps].sort((a, b) => a.at.localeCompare(b.at))) {
    const present = versions.find((version) => version.entry === step.entry && version.supersededAt === null);
    if (gone.has(step.entry)) continue;
    if (present) present.supersededAt = step.at;
    if (present && step.withdrawn) gone.add(step.entry);
    else versions.push({ entry: step.entry, from: step.from, to: step.length === null ? null : new Date(Date.parse(step.from) + step.length * 86_400_000).toISOString().slice(0, 10), recordedAt: step.at, supersededAt: null });
  }
  return versions;
});

describe('two kinds of time', () => {
  it('give at any instant at most one belief of each entry, whatever was corrected', () => {
    fc.assert(
      fc.property(histories, instant, (versions, at) => {
        const known = knownAt(versions, at);
        expect(new Set(known.map((version) => version.entry)).size).toBe(known.length);
      }),
    );
  });

  it('never change what was known before: a later step leaves every earlier answer as it was', () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 11 }), (versions, n) => {
        const [version] = versions.slice(n);
        if (!version) return;
        // What was known just before it was recorded is what a history without it would have answered.
        const before = new Date(Date.parse(version.recordedAt) - 1).toISOString();
        const without = versions.filter((each) => each.recordedAt < version.recordedAt).map((each) => (each.supersededAt !== null && each.supersededAt >= version.recordedAt ? { ...each, supersededAt: null } : each));
        expect(knownAt(versions, before).map((each) => [each.entry, each.from, each.to])).toEqual(knownAt(without, before).map((each) => [each.entry, each.from, each.to]));
      }),
    );
  });

  it('hold from the first day to the one before the last, and are listed with what goes on first', () => {
    fc.assert(
      fc.property(histories, day, (versions, on) => {
        for (const each of versions) expect(holdingOn([each], on).length === 1).toBe(each.from <= on && (each.to === null || on < each.to));
        const sorted = latestFirst(versions);
        expect(sorted).toHaveLength(versions.length);
        for (const [n, each] of sorted.slice(1).entries()) expect((sorted[n]?.from ?? '') >= each.from).toBe(true);
      }),
    );
  });
});

describe('an entry', () => {
  it('ends after it begins, and neither begins nor ends ahead; only a discipline’s end may be known', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom('party-post', 'training', 'work-post', 'discipline'), (from, to, kind) => {
        const made = entry({ kind, form: kind === 'work-post' ? null : (kindOf(kind).forms[0] ?? null), from, to, ...(kind === 'discipline' ? { ...DECIDED, decidedOn: from } : {}) });
        const fault = entryFault(made, { ...HELD, bornOn: null });
        expect(fault).toBe(to <= from ? 'order' : undefined);
      }),
    );
    expect(entryFault(entry({ to: '2027-01-01' }), HELD)).toBe('future');
    expect(entryFault(entry({ kind: 'discipline', form: 'warning', from: '2026-11-01', to: '2027-11-01', ...DECIDED }), HELD)).toBeUndefined();
    expect(entryFault(entry({ from: '2026-11-23' }), HELD)).toBe('future');
    expect(entryFault(entry({ decidedOn: '2026-11-23' }), HELD)).toBe('future');
  });

  it('is of a time after birth, of a form that its kind has, of one day where it is a moment', () => {
    expect(entryFault(entry({ from: '1959-01-01' }), HELD)).toBe('before-birth');
    expect(entryFault(entry({ form: 'reprimand' }), HELD)).toBe('form');
    expect(entryFault(entry({ kind: 'work-post', form: 'secretary' }), HELD)).toBe('form');
    expect(entryFault(entry({ kind: 'commendation', form: 'order', to: '2021-01-01' }), HELD)).toBe('lasts');
    expect(entryFault(entry({ kind: 'training', form: 'professional', organization: 'x' }), HELD)).toBe('organization');
  });

  it('is a discipline only with its decision, and of a probationary member only reprimand or warning', () => {
    for (const form of DISCIPLINE_FORMS) {
      const made = entry({ kind: 'discipline', form, ...DECIDED });
      expect(entryFault(made, HELD)).toBeUndefined();
      expect(entryFault({ ...made, decisionNumber: null }, HELD)).toBe('decision');
      expect(entryFault(made, { ...HELD, probationary: true })).toBe(form === 'reprimand' || form === 'warning' ? undefined : 'probationary');
    }
  });

  it('is taken as people type it: trimmed, in NFC, empty is none', () => {
    const typed = entrySchema.parse({ kind: 'training', form: 'professional', from: '2001-09-01', title: ' Kinh te\u0302\u0301 ', place: ' ', degree: '' });
    expect(typed).toMatchObject({ title: 'Kinh tế', place: null, degree: null, to: null, precision: 'day' });
    expect(entrySchema.safeParse({ kind: 'training', from: '2001-09-01', title: ' ' }).success).toBe(false);
    expect(entrySchema.safeParse({ kind: 'training', from: '2001-09-01', title: 'X', salary: 1 }).success).toBe(false);
  });

  it('reads as a sheet has it, as far as its day is known', () => {
    expect([dayWords('2010-05-19'), dayWords('2010-05-01', 'month'), dayWords('2010-01-01', 'year')]).toEqual(['19/5/2010', '5/2010', '2010']);
    expect(periodWords('vi', { from: '2001-09-01', to: '2005-06-01', precision: 'month' }, true)).toBe('9/2001 – 6/2005');
    expect(periodWords('vi', { from: '2020-01-01', to: null, precision: 'year' }, true)).toBe('Từ 2020 đến nay');
    expect(titleWords('vi', { form: 'merit-certificate', title: 'Thành tích 5 năm' })).toBe('Bằng khen: Thành tích 5 năm');
    expect(titleWords('vi', { form: 'secretary', title: 'Bí thư chi bộ' })).toBe('Bí thư chi bộ');
    expect(detailWords('vi', entry({ ...DECIDED, place: 'Phường Cửa Nam' }))).toEqual(['Phường Cửa Nam', 'Quyết định số 12-QĐ/ĐU ngày 1/1/2020 của Đảng ủy']);
  });

  it('has words for every kind and form, in both languages', () => {
    for (const kind of KINDS) for (const key of [`kind.${kind}`, `title.${kind}`, `place.${kind}`, ...kindOf(kind).forms.map((form) => `form.${form}`)]) expect([key, key in vi, key in en]).toEqual([key, true, true]);
    expect(KINDS.filter((kind) => leads({ kind, form: 'secretary' }))).toEqual(['party-post']);
  });
});
