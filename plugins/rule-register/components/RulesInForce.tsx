'use client';
import React, { useState } from 'react';
import { typedDay } from '../../hierarchical-access/client';
import type { RuleLine, RulesOverview } from '../commands/overview';
import { periodWords } from './periodWords';
import { useText } from './useText';
import { Versions } from './Versions';

type Props = { areas: RulesOverview['areas']; /** Left out for who may not propose. */ onPropose: ((key: string) => void) | undefined };

/** What holds today, area by area. */
export const RulesInForce = ({ areas, onPropose }: Props): React.ReactElement => {
  const text = useText();
  const [open, setOpen] = useState('');
  const line = (rule: RuleLine): React.ReactElement => {
    const { key, name, current, next, versions } = rule;
    return (
      <React.Fragment key={key}>
        <tr>
          <th scope="row">{name}</th>
          <td data-label={text('view.value')}>
            <strong>{current?.shown ?? text('view.none-in-force')}</strong>
            {next && <span className="quy-tac__next">{text('view.next', { from: typedDay(next.validFrom), shown: next.shown })}</span>}
          </td>
          <td data-label={text('view.source')}>{current?.source ?? '–'}</td>
          <td data-label={text('view.period')}>{current ? periodWords(text, current) : '–'}</td>
          <td data-label={text('view.mark')}>{current ? text(`mark.${current.mark}`) : '–'}</td>
          <td>
            <button
              aria-expanded={open === key}
              aria-label={`${text('view.versions', { count: versions })}: ${name}`}
              className="phan-quyen__button"
              onClick={() => setOpen(open === key ? '' : key)}
              type="button"
            >
              {text('view.versions', { count: versions })}
            </button>
            {onPropose && (
              <button aria-label={text('propose.open.of', { name })} className="phan-quyen__button" onClick={() => onPropose(key)} type="button">
                {text('propose.open')}
              </button>
            )}
          </td>
        </tr>
        {open === key && (
          <tr className="quy-tac__open">
            <td colSpan={6}>
              <Versions name={name} ruleKey={key} />
            </td>
          </tr>
        )}
      </React.Fragment>
    );
  };
  return (
    <section aria-labelledby="quy-tac-in-force">
      <h2 id="quy-tac-in-force">{text('view.rules')}</h2>
      {areas.map((area) => (
        <section aria-label={area.name} key={area.name}>
          <h3>{area.name}</h3>
          <div className="phan-quyen__scroll">
            <table className="phan-quyen__table quy-tac__rules">
              <thead>
                <tr>
                  {(['view.rule', 'view.value', 'view.source', 'view.period', 'view.mark', 'view.actions'] as const).map((key) => (
                    <th key={key} scope="col">
                      {text(key)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>{area.rules.map(line)}</tbody>
            </table>
          </div>
        </section>
      ))}
    </section>
  );
};
