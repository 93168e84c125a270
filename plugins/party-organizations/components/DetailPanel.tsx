'use client';
import React, { useEffect, useState } from 'react';
import { refusalOf } from '../../hierarchical-access/client';
import type { StructureVerb } from '../domain/verbs';
import type { Api, Detail } from './api';
import { CommandForm } from './CommandForm';
import { shown } from './days';
import { HistoryList } from './HistoryList';
import { useText } from './useText';

type Props = { api: Api; id: string; past: boolean; version: number; onDone: (verb: StructureVerb, id: string, name: string) => void; onLoaded: () => void };

/** The chosen organisation: where it stands, its history, and the commands this person may give for it. */
export const DetailPanel = ({ api, id, past, version, onDone, onLoaded }: Props): React.ReactElement => {
  const text = useText();
  const [detail, setDetail] = useState<Detail>();
  const [error, setError] = useState<string>();
  const [verb, setVerb] = useState<StructureVerb>();

  useEffect(() => {
    let mine = true;
    setVerb(undefined);
    setError(undefined);
    api.detail(id).then(
      (answer) => mine && setDetail(answer),
      (refusal: unknown) => mine && setError(refusalOf(refusal) ?? text('view.failed')),
    );
    return () => {
      mine = false;
    };
  }, [api, id, version, text]);

  const shownId = detail?.organization.id;
  useEffect(() => {
    if (shownId === id) onLoaded();
  }, [id, onLoaded, shownId]);

  if (error) return <p className="to-chuc__error">{error}</p>;
  if (!detail || detail.organization.id !== id) return <p aria-busy="true">{text('view.loading')}</p>;
  const { organization, ancestors, members, may, periods, absorbed } = detail;
  return (
    <section aria-label={text('view.detail')}>
      <p className="to-chuc__note">{ancestors.map(({ shortName }) => shortName).join(' › ')}</p>
      <h2>{organization.name}</h2>
      <dl className="to-chuc__facts">
        <dt>{text('field.shortName')}</dt>
        <dd>{organization.shortName}</dd>
        <dt>{text('field.code')}</dt>
        <dd>{organization.code}</dd>
        <dt>{text('field.level')}</dt>
        <dd>
          {text(`level.${organization.level}`)} ({text(`form.${organization.form}`)})
        </dd>
        {organization.kind !== 'party' && (
          <>
            <dt>{text('field.kind')}</dt>
            <dd>{text(`kind.${organization.kind}`)}</dd>
          </>
        )}
        <dt>{text('view.since')}</dt>
        <dd>{shown(organization.since)}</dd>
        {members !== null && (
          <>
            <dt>{text('field.members')}</dt>
            <dd>{members.toLocaleString('vi-VN')}</dd>
          </>
        )}
      </dl>
      {!past && verb === undefined && (
        <div aria-label={text('view.actions')} className="to-chuc__buttons" role="group">
          {may.length === 0 && <p className="to-chuc__note">{text('view.no-actions')}</p>}
          {may.map((each) => (
            <button className="to-chuc__button" key={each} onClick={() => setVerb(each)} type="button">
              {text(`verb.${each}`)}
            </button>
          ))}
        </div>
      )}
      {!past && verb !== undefined && (
        <CommandForm
          api={api}
          key={`${id}${verb}`}
          onCancel={() => setVerb(undefined)}
          onDone={(done, changed) => onDone(done, changed, organization.name)}
          organization={organization}
          verb={verb}
        />
      )}
      <h3>{text('view.history')}</h3>
      <HistoryList periods={periods} />
      {absorbed.length > 0 && (
        <>
          <h3>{text('view.absorbed')}</h3>
          <ul>
            {absorbed.map(({ id: each, name, on }) => (
              <li key={each}>{text('view.absorbed-on', { name, day: shown(on) })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
