import type { AdmissionRow } from '../../life/admissions/data/admissionRow';
import type { KeptVote } from '../../life/support/judgeVote';
import { datedLine, dayOrDots, orDots } from './days';
import type { LetterPaper, Paragraph } from './LetterPaper';
import { letterWords as say } from './letterWords';

export const ADMISSION_PAPERS = ['cell-resolution', 'committee-resolution', 'decision', 'confirmation-resolution', 'confirmation-decision'] as const;
type AdmissionPaper = (typeof ADMISSION_PAPERS)[number];

/** Whom the paper is of, and the organisations over the cell: the one directly above, and the one that decides. */
export type AdmissionFacts = {
  row: Omit<AdmissionRow, 'memberUser' | 'broughtBy'> & { sponsorNames: readonly { name: string }[] };
  cell: string;
  above: string;
  over: string | null;
  decides: string;
  decidesUnder: string | null;
  by: string;
  at: Date;
};

const percentOf = ({ inFavour, counted }: KeptVote): string => (counted > 0 ? ((100 * inFavour) / counted).toFixed(1).replace(/\.0$/, '').replace('.', ',') : say('blank'));
const plain = (...texts: string[]): Paragraph[] => texts.map((text) => ({ text }));

const strength = (vote: KeptVote | null): string => (vote ? say('strength', { officials: vote.officials, less: vote.officials - vote.counted, counted: vote.counted }) : say('strength.blank'));
const result = (key: 'admit.result' | 'confirm.result', name: string, vote: KeptVote | null): string =>
  say(key, { name, inFavour: vote?.inFavour ?? say('blank'), percent: vote ? percentOf(vote) : say('blank'), against: vote?.against ?? say('blank') });

const resolution = (facts: AdmissionFacts, about: string, number: string | null, on: string | null, body: Paragraph[], form: string): LetterPaper => ({
  above: facts.above, organ: facts.cell, number, dated: datedLine(on), kind: say('resolution'), about, body,
  receivers: [say('to.committee', { name: facts.above }), say('keep.cell')], signer: { by: say('by.cell'), post: say('secretary') }, form, by: facts.by, at: facts.at,
});

const decision = (facts: AdmissionFacts, about: string, number: string | null, on: string | null, body: Paragraph[], form: string): LetterPaper => ({
  above: facts.decidesUnder, organ: facts.decides, number, dated: datedLine(on), kind: say('decision'), about, body,
  receivers: [say('to.cell', { name: facts.cell }), say('to.person', { name: facts.row.fullName }), say('keep.committee')], signer: { by: say('by.committee'), post: say('secretary') }, form, by: facts.by, at: facts.at,
});

/** The papers of an admission that an organ makes; what the person writes by hand themself (đơn, lý lịch) is not printed here. */
export const admissionLetter = (paper: AdmissionPaper, facts: AdmissionFacts): LetterPaper => {
  const { row, cell, above, over, decides } = facts;
  const name = row.fullName;
  const born = dayOrDots(row.bornOn);
  const basis = say('basis.statute');
  switch (paper) {
    case 'cell-resolution':
      return resolution(facts, say('admit.about'), row.vote?.number ?? null, row.vote?.on ?? null, plain(
        basis, say('admit.basis', { sponsors: orDots(row.sponsorNames.map((sponsor) => sponsor.name).join(', ')) }), say('admit.met', { on: dayOrDots(row.vote?.on), organ: cell, name, born }), strength(row.vote), say('chair'),
        say('admit.merits', { lines: say('lines') }), result('admit.result', name, row.vote), say('admit.asks', { organ: cell, above, name }),
      ), say('form.of', { form: '6-KNĐ' }));
    case 'committee-resolution':
      return {
        ...resolution(facts, say('admit.about'), row.proposalNumber, row.proposalDate, plain(
          basis, say('admit.committee.basis', { number: orDots(row.vote?.number), date: dayOrDots(row.vote?.on), cell }), say('admit.met', { on: dayOrDots(row.proposalDate), organ: above, name, born }), say('strength.blank'), say('chair'),
          say('admit.merits', { lines: say('lines') }), result('admit.result', name, null), say('admit.asks', { organ: above, above: decides, name }),
        ), say('form.of', { form: '8-KNĐ' })),
        above: over, organ: above, receivers: [say('to.committee', { name: decides }), say('keep.committee')], signer: { by: say('by.committee'), post: say('secretary') },
      };
    case 'decision':
      return decision(facts, say('decide.about'), row.decisionNumber, row.decisionDate, [
        ...plain(basis, say('admit.committee.basis', { number: orDots(row.vote?.number), date: dayOrDots(row.vote?.on), cell }), ...(row.higherDecision ? [say('decide.higher', { higher: row.higherDecision })] : [])),
        { text: say('decides', { organ: decides.toUpperCase() }), bold: true, centre: true },
        ...plain(say('decide.one', { name, born }), say('decide.two', { cell, by: row.ceremonyBy ? say('decide.by', { day: dayOrDots(row.ceremonyBy) }) : '' })),
      ], say('form.of', { form: '9-KNĐ' }));
    case 'confirmation-resolution':
      return resolution(facts, say('confirm.about'), row.review?.number ?? null, row.review?.on ?? null, plain(
        basis, say('confirm.basis'), say('confirm.met', { on: dayOrDots(row.review?.on), organ: cell, name, born, decided: dayOrDots(row.decisionDate), ceremony: dayOrDots(row.ceremonyOn) }), strength(row.review), say('chair'),
        say('confirm.merits', { lines: say('lines') }), result('confirm.result', name, row.review), say('confirm.asks', { organ: cell, above, name }),
      ), say('form.none'));
    case 'confirmation-decision':
      return decision(facts, say('official.about'), row.outcomeNumber, row.outcomeDate, [
        ...plain(basis, say('official.basis', { number: orDots(row.review?.number), date: dayOrDots(row.review?.on), cell })),
        { text: say('decides', { organ: decides.toUpperCase() }), bold: true, centre: true },
        ...plain(say('official.one', { name, born, decided: dayOrDots(row.decisionDate), official: dayOrDots(row.officialOn ?? row.probationUntil) }), say('official.two', { cell })),
      ], say('form.none'));
  }
};
