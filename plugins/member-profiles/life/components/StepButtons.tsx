'use client';
import React from 'react';
import { useText } from './useText';
import type { Step as AdmissionStep } from '../admissions/domain/machine';
import type { Step as EndingStep } from '../endings/domain/machine';

export type PersonStep = Exclude<AdmissionStep | EndingStep, 'gone'>;

type Props<S extends PersonStep> = { may: readonly S[]; first: S | undefined; name: string; onPick: (step: S) => void };

/** What may be done now, what is waited for first. */
export const StepButtons = <S extends PersonStep>({ may, first, name, onPick }: Props<S>): React.ReactElement | null => {
  const text = useText();
  if (may.length === 0) return null;
  return (
    <div className="phan-quyen__buttons">
      {[...may].sort((a, b) => Number(b === first) - Number(a === first)).map((each) => (
        <button
          aria-label={text('view.of', { step: text(`step.${each}`), name })}
          className={`phan-quyen__button${each === first ? ' phan-quyen__button--primary' : ''}`}
          key={each}
          onClick={() => onPick(each)}
          type="button"
        >
          {text(`step.${each}`)}
        </button>
      ))}
    </div>
  );
};
