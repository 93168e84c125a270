'use client';
import { SetStepNav } from '@payloadcms/ui';
import React from 'react';
import { vietnamDate, vietnamDateTime } from '../../kernel/client';
import type { RetentionAnswer, RetentionRun } from '../retention/commands';
import { Holds } from './Holds';
import { useLoaded } from './useLoaded';
import { useText } from './useText';

const seconds = ({ began, ended }: RetentionRun): string => ((Date.parse(ended) - Date.parse(began)) / 1000).toFixed(1).replace('.', ',');

/** /admin/luu-tru: how long what is kept, what the last runs deleted, and what is held. */
export const RetentionScreen = (): React.ReactElement => {
  const text = useText();
  const { known, note, done } = useLoaded<RetentionAnswer>('/retention');
  const names = new Map(known?.categories.map(({ key, name }) => [key, name]));
  const head = (...keys: Parameters<typeof text>[0][]): React.ReactElement => (
    <thead>
      <tr>
        {keys.map((key) => (
          <th key={key} scope="col">
            {text(key)}
          </th>
        ))}
      </tr>
    </thead>
  );
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('retention.title') }]} />
      <h1>{text('retention.title')}</h1>
      <p>{text('retention.lead')}</p>
      <p aria-live="polite">{note}</p>
      {known && (
        <>
          <h2>{text('retention.categories')}</h2>
          <table className="phan-quyen__table">
            {head('retention.category', 'retention.length', 'retention.before')}
            <tbody>
              {known.categories.map(({ key, name, length, source, before }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td data-label={text('retention.length')}>{length ? `${length} (${source ?? ''})` : text('retention.no-rule')}</td>
                  <td data-label={text('retention.before')}>{before ? vietnamDate(before) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <h3>{text('retention.fixed')}</h3>
          <ul className="du-lieu__plain">
            <li>{text('retention.fixed.log')}</li>
            <li>{text('retention.fixed.short')}</li>
          </ul>
          <Holds holds={known.holds} onDone={done} />
          <h2>{text('retention.runs')}</h2>
          {known.runs.length === 0 ? (
            <p>{text('retention.runs.none')}</p>
          ) : (
            <table className="phan-quyen__table">
              {head('retention.at', 'retention.category', 'retention.length', 'retention.deleted', 'retention.took', 'retention.by')}
              <tbody>
                {known.runs.map((one) => (
                  <tr key={`${one.run} ${one.category}`}>
                    <th scope="row">{vietnamDateTime(one.began)}</th>
                    <td data-label={text('retention.category')}>{names.get(one.category) ?? one.category}</td>
                    <td data-label={text('retention.length')}>{one.rule}</td>
                    <td data-label={text('retention.deleted')}>{one.deleted}</td>
                    <td data-label={text('retention.took')}>{text('retention.seconds', { seconds: seconds(one) })}</td>
                    <td data-label={text('retention.by')}>{text(`retention.by.${one.by}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </div>
  );
};
