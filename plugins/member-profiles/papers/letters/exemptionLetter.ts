import type { Day } from '../../../working-calendar/pure';
import { datedLine, dayOrDots } from './days';
import type { LetterPaper } from './LetterPaper';
import { letterWords as say } from './letterWords';

export type ExemptionFacts = {
  kind: 'exemption' | 'resumption';
  name: string;
  bornOn: Day | null;
  admittedOn: Day | null;
  cell: string;
  above: string | null;
  reason: string;
  askedOn: Day | null;
  number: string | null;
  decidedOn: Day | null;
  effectiveOn: Day | null;
  by: string;
  at: Date;
};

/** The cell's resolution by which somebody is exempt from work and meetings, or takes part again. */
export const exemptionLetter = (facts: ExemptionFacts): LetterPaper => {
  const person = { name: facts.name, born: dayOrDots(facts.bornOn), admitted: dayOrDots(facts.admittedOn), cell: facts.cell, on: dayOrDots(facts.effectiveOn) };
  return {
    above: facts.above, organ: facts.cell, number: facts.number, dated: datedLine(facts.decidedOn), kind: say('resolution'), about: say(`${facts.kind}.about`),
    body: [say('basis.statute'), say('exemption.basis', { day: dayOrDots(facts.askedOn), name: facts.name, reason: facts.reason }), say(`${facts.kind}.one`, person), say('exemption.two')].map((text) => ({ text })),
    receivers: [...(facts.above ? [say('to.committee', { name: facts.above })] : []), say('to.person', { name: facts.name }), say('keep.cell')], signer: { by: say('by.cell'), post: say('secretary') }, form: say('form.none'), by: facts.by, at: facts.at,
  };
};
