import type { Day } from '../../../working-calendar/pure';
import type { TransferKind } from '../../transfers/domain/kinds';
import { datedLine, dayOrDots, orDots } from './days';
import type { LetterPaper } from './LetterPaper';
import { letterWords as say } from './letterWords';

export type TransferFacts = {
  kind: TransferKind;
  name: string;
  bornOn: Day | null;
  admittedOn: Day | null;
  officialOn: Day | null;
  /** Opened for this paper, which is a reading. */
  card: string | null;
  /** The last month that was collected, `YYYY-MM`. */
  paidUntil: string | null;
  origin: string;
  destination: string;
  /** Who issues it, and what stands over that. */
  issuer: string;
  issuerUnder: string | null;
  reason: string | null;
  until: Day | null;
  presentBy: Day | null;
  paperNumber: string | null;
  paperDate: Day | null;
  by: string;
  at: Date;
};

/** The paper with which a member goes from one place to another (giấy giới thiệu sinh hoạt đảng). */
export const transferLetter = (facts: TransferFacts): LetterPaper => {
  const { kind, paidUntil, until, presentBy } = facts;
  const lines = [
    say('transfer.person', { name: facts.name }), say('transfer.born', { day: dayOrDots(facts.bornOn) }), say('transfer.admitted', { admitted: dayOrDots(facts.admittedOn), official: dayOrDots(facts.officialOn) }),
    say('transfer.card', { number: orDots(facts.card) }), say('transfer.from', { name: facts.origin }),
    say('transfer.dues', { month: paidUntil ? `${paidUntil.slice(5, 7)}/${paidUntil.slice(0, 4)}` : say('blank') }),
    say('transfer.goes', { kind: say(`transfer.${kind}`), name: facts.destination, until: until ? say('transfer.until', { day: dayOrDots(until) }) : '' }),
    ...(facts.reason ? [say('transfer.why', { reason: facts.reason })] : []), ...(presentBy ? [say('transfer.present', { day: dayOrDots(presentBy) })] : []), say('transfer.papers'), say('transfer.received'),
  ];
  return {
    above: facts.issuerUnder, organ: facts.issuer, number: facts.paperNumber, dated: datedLine(facts.paperDate), kind: say('transfer.kind'), about: say(`transfer.${kind}`),
    body: [{ text: say('transfer.to', { name: facts.destination }), bold: true, centre: true }, ...lines.map((text) => ({ text }))],
    receivers: [facts.destination, say('to.person', { name: facts.name }), say('keep.committee')], signer: { by: say('by.committee'), post: say('secretary') }, form: say('form.transfer'), by: facts.by, at: facts.at,
  };
};
