'use client';
import React from 'react';
import type { Trial } from '../trial';
import './definitions.css';
import { useText } from './useText';

const names = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ');

/** Who would decide each stage by name, and why; where it would be stuck. */
export const TrialResult = ({ trial }: { trial: Trial }): React.ReactElement => {
  const text = useText();
  const { sample, publishers } = trial;
  return (
    <div className="quy-trinh__trial">
      <h4>{text('page.trial', { title: sample.title, owner: sample.owner.name })}</h4>
      <p>{sample.writers.length > 0 ? text('page.trial.writers', { who: names(sample.writers) }) : text('page.trial.nobody-wrote')}</p>
      <ol>
        {trial.stages.map((stage) => (
          <li key={stage.key}>
            <p><strong>{stage.name}</strong>{stage.organization && ` – ${stage.organization.name}`}</p>
            {stage.deciders.length > 0 && <p>{text('page.trial.who', { who: names(stage.deciders) })}</p>}
            {stage.first.length > 0 && <p>{text('page.trial.first', { who: names(stage.first) })}</p>}
            <p>{stage.why}</p>
          </li>
        ))}
      </ol>
      {publishers.people.length > 0 && <p>{text('page.trial.publishers', { who: names(publishers.people), place: publishers.organization?.name })}</p>}
      {trial.stuck === null ? <p className="quy-trinh__good">{text('page.trial.ok')}</p> : <p className="quy-trinh__bad">{trial.stuck}</p>}
    </div>
  );
};
