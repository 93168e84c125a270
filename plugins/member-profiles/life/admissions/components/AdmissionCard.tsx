'use client';
import React, { useState } from 'react';
import { vietnamDate } from '../../../../kernel/client';
import { Rows, type Row } from '../../components/Rows';
import { shown } from '../../components/shown';
import { StepButtons } from '../../components/StepButtons';
import { useTerms, useText, type Text } from '../../components/useText';
import type { AdmissionEntry } from '../commands/desk';
import { PapersPart } from '../../../papers/components/PapersPart';
import { missingPapers } from '../domain/papers';
import { AdmissionStepForm } from './AdmissionStepForm';
import { papersAt } from './papersAt';
import { isPersonStep, nextStep, waitsForMe, type PersonStep } from './nextStep';

const paper = (text: Text, number: string | null, day: string | null): string => (number && day ? text('row.paper.of', { number, day: shown(day) }) : day ? shown(day) : '');

const voteWords = (text: Text, vote: AdmissionEntry['vote']): string =>
  vote ? text('row.vote.of', { inFavour: vote.inFavour, counted: vote.counted, number: vote.number, day: shown(vote.on) }) + (vote.carried === false ? text('row.vote.low', { needs: vote.needs }) : '') : '';

/** What of an admission matters where it stands now: what is past is in its steps. */
const useRows = (entry: AdmissionEntry): Row[] => {
  const [text, terms] = [useText(), useTerms()];
  const late = (day: string): React.ReactNode => <>{shown(day)}{entry.overdue && <strong className="chuyen__late"> {text('view.late')}</strong>}</>;
  const preparing = ['candidate', 'trained', 'sponsored', 'filed', 'voted', 'proposed', 'returned'].includes(entry.state);
  const missing = missingPapers(entry.papers).map((each) => terms(`paper.${each}`));
  const rows: (Row | false)[] = [
    [text('row.cell'), entry.cellName],
    [text('row.state'), `${terms(`admission.state.${entry.state}`)}${entry.closedAt ? `, ${vietnamDate(entry.closedAt)}` : ''}`],
    preparing && entry.bornOn !== null && [text('row.born'), shown(entry.bornOn)],
    preparing && entry.certificateNumber !== null && entry.certificateDate !== null && [
      text('row.certificate'), text('row.certificate.of', { number: entry.certificateNumber, day: shown(entry.certificateDate), until: entry.certificateUntil ? shown(entry.certificateUntil) : '…' }),
    ],
    preparing && entry.sponsorNames.length > 0 && [text('row.sponsors'), entry.sponsorNames.map(({ name }) => name).join(', ')],
    (entry.state === 'sponsored' || entry.state === 'returned') && missing.length > 0 && [text('row.missing'), missing.join('; ')],
    entry.vote !== null && entry.ceremonyOn === null && [text('row.vote'), voteWords(text, entry.vote)],
    entry.proposalNumber !== null && entry.ceremonyOn === null && [text('row.proposal'), paper(text, entry.proposalNumber, entry.proposalDate)],
    entry.decisionDate !== null && [text('row.decision'), paper(text, entry.decisionNumber, entry.decisionDate)],
    entry.higherDecision !== null && [text('row.higher'), entry.higherDecision],
    entry.ceremonyBy !== null && entry.state === 'decided' && [text('row.ceremony-by'), late(entry.ceremonyBy)],
    entry.ceremonyOn !== null && [text('row.ceremony'), shown(entry.ceremonyOn)],
    entry.probationUntil !== null && !entry.closedAt && [text('row.probation-until'), shown(entry.probationUntil)],
    entry.reviewBy !== null && (entry.state === 'probation' || entry.state === 'reviewed') && [text('row.review-by'), late(entry.reviewBy)],
    entry.asked !== null && entry.state === 'reviewed' && [text('row.asked'), terms(`asked.${entry.asked}`)],
    entry.review !== null && entry.state === 'reviewed' && [text('row.vote'), voteWords(text, entry.review)],
    entry.outcomeNumber !== null && [text('row.outcome'), paper(text, entry.outcomeNumber, entry.outcomeDate)],
    entry.officialOn !== null && [text('row.official'), shown(entry.officialOn)],
    entry.answer !== null && [text('row.answer'), entry.answer],
  ];
  return rows.filter((row) => row !== false);
};

/** One admission: who, of which cell, how far, what is due; and what may be done with it now. */
export const AdmissionCard = ({ entry, today, onDone }: { entry: AdmissionEntry; today: string; onDone: () => void }): React.ReactElement => {
  const [step, setStep] = useState<PersonStep>();
  const rows = useRows(entry);
  return (
    <article aria-label={entry.fullName} className={`chuyen__card${waitsForMe(entry, today) ? ' chuyen__card--mine' : ''}`}>
      <h3>{entry.fullName}</h3>
      <Rows rows={rows} />
      {entry.may.length > 0 && <PapersPart name={entry.fullName} papers={papersAt(entry.state)} path={`/admissions/${entry.id}/paper`} />}
      {step ? (
        <AdmissionStepForm entry={entry} key={step} onCancel={() => setStep(undefined)} onDone={onDone} step={step} today={today} />
      ) : (
        <StepButtons first={nextStep(entry)} may={entry.may.filter(isPersonStep)} name={entry.fullName} onPick={setStep} />
      )}
    </article>
  );
};
