'use client';
import React, { useState } from 'react';
import { vietnamDate } from '../../../../kernel/client';
import { PapersPart } from '../../../papers/components/PapersPart';
import { Rows, type Row } from '../../components/Rows';
import { shown } from '../../components/shown';
import { StepButtons } from '../../components/StepButtons';
import { useTerms, useText } from '../../components/useText';
import type { EndingEntry } from '../commands/desk';
import type { Step } from '../domain/machine';
import { EndingStepForm } from './EndingStepForm';
import { isTask } from './isTask';

type PersonStep = Exclude<Step, 'gone'>;
const isPersonStep = (step: Step): step is PersonStep => step !== 'gone';

/** One proposal or decision: about whom, what, why, by which papers; and what may be done with it now. */
export const EndingCard = ({ entry, today, onDone }: { entry: EndingEntry; today: string; onDone: () => void }): React.ReactElement => {
  const [text, terms] = [useText(), useTerms()];
  const [step, setStep] = useState<PersonStep>();
  const { vote } = entry;
  const paper = (number: string | null, day: string | null): string => (number && day ? text('row.paper.of', { number, day: shown(day) }) : (number ?? (day ? shown(day) : '')));
  const rows: (Row | false)[] = [
    [text('row.kind'), terms(`ending.kind.${entry.kind}`)],
    [text('row.cell'), entry.cellName],
    [text('row.ending-state'), `${terms(`ending.state.${entry.state}`)}${entry.closedAt ? `, ${vietnamDate(entry.closedAt)}` : ''}`],
    [text('row.reason'), entry.reason],
    entry.askedOn !== null && [text('row.asked-on'), shown(entry.askedOn)],
    entry.paperNumber !== null && [text('row.paper'), paper(entry.paperNumber, entry.paperDate)],
    vote !== null && [
      text('row.vote'),
      text('row.vote.of', { inFavour: vote.inFavour, counted: vote.counted, number: vote.number, day: shown(vote.on) }) + (vote.carried === false ? text('row.vote.low', { needs: vote.needs }) : ''),
    ],
    entry.decisionNumber !== null && [text('row.decision'), paper(entry.decisionNumber, entry.decisionDate)],
    entry.effectiveOn !== null && [text('row.effective'), shown(entry.effectiveOn)],
    entry.interruptionCounts !== null && [text('row.interruption'), text(`row.interruption.${entry.interruptionCounts ? 'true' : 'false'}`)],
    entry.answer !== null && [text('row.answer'), entry.answer],
  ];
  const may = entry.may.filter(isPersonStep);
  return (
    <article aria-label={entry.memberName} className={`chuyen__card${may.some(isTask) ? ' chuyen__card--mine' : ''}`}>
      <h3>{entry.memberName}</h3>
      <Rows rows={rows.filter((row) => row !== false)} />
      {(entry.kind === 'exemption' || entry.kind === 'resumption') && may.length > 0 && <PapersPart name={entry.memberName} papers={['paper.exemption']} path={`/endings/${entry.id}/paper`} />}
      {step ? (
        <EndingStepForm entry={entry} key={step} onCancel={() => setStep(undefined)} onDone={onDone} step={step} today={today} />
      ) : (
        <StepButtons first={may.find(isTask)} may={may} name={entry.memberName} onPick={setStep} />
      )}
    </article>
  );
};
