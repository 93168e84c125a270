'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useState } from 'react';
import { vietnamDateTime } from '../../kernel/client';
import { Why } from '../../rule-register/client';
import type { Breach } from '../breaches/commands';
import { BreachForm } from './BreachForm';
import { BreachStepForm, type BreachVerb } from './BreachStepForm';
import { Card } from './Card';
import { useLoaded } from './useLoaded';
import { useText } from './useText';

const verbsOf = ({ state }: Breach): BreachVerb[] => (state === 'closed' ? [] : ['note', ...(state === 'open' ? (['report'] as const) : []), 'tell', ...(state === 'reported' ? (['close'] as const) : [])]);

/** /admin/su-co-du-lieu: each breach with its clock and every step. */
export const BreachesScreen = (): React.ReactElement => {
  const text = useText();
  const { known, note, done } = useLoaded<{ docs: Breach[] }>('/breaches');
  const [recording, setRecording] = useState(false);
  const [doing, setDoing] = useState<{ id: string; verb: BreachVerb }>();
  const finish = (words: string): void => {
    setRecording(false);
    setDoing(undefined);
    done(words);
  };
  const steps = (of: Breach): React.ReactElement => (
    <ol>
      {of.steps.map(({ step, note: words, people, by, at }, index) => (
        <li key={`${at} ${String(index)}`}>
          {vietnamDateTime(at)}: {text(`breaches.step.${step}`, { people: people ?? 0 })}
          {by && ` (${by})`}
          {words && `. ${words}`}
        </li>
      ))}
    </ol>
  );
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('breaches.title') }]} />
      <h1>{text('breaches.title')}</h1>
      <p>{text('breaches.lead')}</p>
      <p aria-live="polite">{note}</p>
      {recording ? (
        <BreachForm onCancel={() => setRecording(false)} onDone={finish} />
      ) : (
        <div className="phan-quyen__buttons">
          <button className="phan-quyen__button phan-quyen__button--primary" onClick={() => setRecording(true)} type="button">
            {text('breaches.record')}
          </button>
        </div>
      )}
      {known?.docs.length === 0 && <p>{text('breaches.none')}</p>}
      {known?.docs.map((one) => (
        <Card
          key={one.id}
          level={2}
          lines={[
            [text('breaches.known'), vietnamDateTime(one.knownAt)],
            [text('breaches.due'), one.state === 'open' ? <>{vietnamDateTime(one.dueAt)} <Why of={one.what} rules={one.rules} /></> : null],
            [text('breaches.touched'), one.touched],
            [text('breaches.report.number'), one.reportNumber && `${one.reportNumber}, ${one.reportedAt ? vietnamDateTime(one.reportedAt) : ''}`],
            [text('breaches.record.what'), one.what],
            [text('breaches.steps'), steps(one)],
          ]}
          mark={<>{one.overdue && <span className="du-lieu__late">{text('breaches.step.overdue')}. </span>}{text(`breaches.state.${one.state}`)}</>}
          title={`${one.organization.name}, ${vietnamDateTime(one.knownAt)}`}
          urgent={one.state === 'open'}
        >
          {doing?.id === one.id ? (
            <BreachStepForm key={doing.verb} id={one.id} onCancel={() => setDoing(undefined)} onDone={finish} verb={doing.verb} />
          ) : (
            <div className="phan-quyen__buttons">
              {verbsOf(one).map((verb) => (
                <button className="phan-quyen__button" key={verb} onClick={() => setDoing({ id: one.id, verb })} type="button">
                  {text(`breaches.${verb}`)}
                </button>
              ))}
            </div>
          )}
        </Card>
      ))}
    </div>
  );
};
