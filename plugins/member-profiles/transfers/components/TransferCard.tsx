'use client';
import React, { useState } from 'react';
import { vietnamDate } from '../../../kernel/client';
import type { DeskEntry } from '../commands/desk';
import { PapersPart } from '../../papers/components/PapersPart';
import { StepForm } from './StepForm';
import { isPersonStep, isTask, type PersonStep } from './steps';
import { useTerms, useText } from './useText';

const shown = (day: string): string => day.split('-').reverse().join('/');

/** One transfer: whose, from where, to where, how it stands, until when; and what may be done with it now. */
export const TransferCard = ({ entry, today, onDone }: { entry: DeskEntry; today: string; onDone: () => void }): React.ReactElement => {
  const [text, terms] = [useText(), useTerms()];
  const [step, setStep] = useState<PersonStep>();
  const late = entry.overdue ? <strong className="chuyen__late"> {text('view.late')}</strong> : null;
  const rows: [string, React.ReactNode][] = [
    [text('view.from'), entry.originName],
    [text('view.to'), entry.cellName && entry.cellName !== entry.destinationName ? `${entry.cellName}, ${entry.destinationName}` : entry.destinationName],
    [text('view.kind'), `${terms(`kind.${entry.kind}`)}${entry.study ? ` (${terms('field.study').toLowerCase()})` : ''}`],
    [text('view.state'), `${terms(`state.${entry.state}`)}${entry.closedAt ? `, ${vietnamDate(entry.closedAt)}` : ''}`],
    ...(entry.reason ? [[text('view.reason'), entry.reason] as [string, React.ReactNode]] : []),
    ...(entry.answer ? [[text('view.answer'), entry.answer] as [string, React.ReactNode]] : []),
    ...(entry.paperNumber && entry.paperDate ? [[text('view.paper'), text('view.paper.of', { number: entry.paperNumber, day: shown(entry.paperDate) })] as [string, React.ReactNode]] : []),
    ...(entry.beginBy && ['prepared', 'returned'].includes(entry.state) ? [[text('view.begin-by'), <>{shown(entry.beginBy)}{late}</>] as [string, React.ReactNode]] : []),
    ...(entry.presentBy && entry.state === 'sent' && !entry.presentedOn ? [[text('view.present-by'), <>{shown(entry.presentBy)}{late}</>] as [string, React.ReactNode]] : []),
    ...(entry.presentedOn ? [[text('view.presented'), shown(entry.presentedOn)] as [string, React.ReactNode]] : []),
    ...(entry.until ? [[text('view.until'), shown(entry.until)] as [string, React.ReactNode]] : []),
    ...(entry.effectiveOn ? [[text('view.since'), shown(entry.effectiveOn)] as [string, React.ReactNode]] : []),
  ];
  const may = entry.may.filter(isPersonStep);
  const first = may.find((each) => each === 'send' || each === 'accept');
  return (
    <article aria-label={entry.memberName} className={`chuyen__card${may.some(isTask) ? ' chuyen__card--mine' : ''}`}>
      <h3>{entry.memberName}</h3>
      <dl>
        {rows.map(([name, value]) => (
          <React.Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </React.Fragment>
        ))}
      </dl>
      {['prepared', 'sent'].includes(entry.state) && may.some((each) => ['send', 'withdraw', 'present'].includes(each)) && <PapersPart name={entry.memberName} papers={['paper.transfer']} path={`/transfers/${entry.id}/paper`} />}
      {step ? (
        <StepForm entry={entry} key={step} onCancel={() => setStep(undefined)} onDone={onDone} step={step} today={today} />
      ) : (
        may.length > 0 && (
          <div className="phan-quyen__buttons">
            {[...may].sort((a, b) => Number(b === first) - Number(a === first)).map((each) => (
              <button
                aria-label={text('step.of', { step: text(`step.${each}`), name: entry.memberName })}
                className={`phan-quyen__button${each === first ? ' phan-quyen__button--primary' : ''}`}
                key={each}
                onClick={() => setStep(each)}
                type="button"
              >
                {text(`step.${each}`)}
              </button>
            ))}
          </div>
        )
      )}
    </article>
  );
};
