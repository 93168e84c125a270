'use client';
import { toast, useConfig, useTranslation } from '@payloadcms/ui';
import React, { useEffect, useId, useMemo, useState } from 'react';
import type { StructureVerb } from '../domain/verbs';
import { createApi } from './api';
import { shown, today } from './days';
import { DetailPanel } from './DetailPanel';
import './organizations.css';
import { Picker } from './Picker';
import { TreeList } from './TreeList';
import { useText } from './useText';
import { useTree } from './useTree';

/** The whole screen: search, the day, the tree, and the chosen organisation beside it. */
export const OrganizationsTree = (): React.ReactElement => {
  const text = useText();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const api = useMemo(() => createApi(config.routes.api, i18n.language), [config.routes.api, i18n.language]);
  const dayId = useId();
  const [day, setDay] = useState(today);
  const past = day !== '' && day < today();
  const tree = useTree(api, past ? day : undefined);
  const [selected, setSelected] = useState<string | null>(null);
  const [version, setVersion] = useState(0);

  // Search knows the names of today: the tree goes back to today first, then opens the way.
  const [wanted, setWanted] = useState<{ id: string; ancestors: readonly { id: string }[] }>();
  const { reveal } = tree;
  useEffect(() => {
    if (!wanted || past) return;
    void reveal(wanted.ancestors).then(() => setSelected(wanted.id));
    setWanted(undefined);
  }, [past, reveal, wanted]);
  const find = (id: string, ancestors: readonly { id: string }[]): void => {
    setDay(today());
    setWanted({ id, ancestors });
  };

  const done = async (verb: StructureVerb, id: string, name: string): Promise<void> => {
    toast.success(text(`done.${verb}`, { name }));
    setVersion((now) => now + 1);
    await tree.reload();
    const { ancestors, organization } = await api.detail(id);
    if (organization.ended === null) find(id, ancestors);
  };

  return (
    <div className="to-chuc">
      <h1>{text('view.title')}</h1>
      <div className="to-chuc__tools">
        <Picker api={api} label={text('view.search')} onPick={({ id, ancestors }) => find(id, ancestors)} />
        <div className="to-chuc__field">
          <label htmlFor={dayId}>{text('view.as-of')}</label>
          <div className="to-chuc__day">
            <input className="to-chuc__input" id={dayId} max={today()} onChange={({ target }) => setDay(target.value)} type="date" value={day} />
            <button className="to-chuc__button" disabled={!past} onClick={() => setDay(today())} type="button">
              {text('view.today')}
            </button>
          </div>
        </div>
      </div>
      {past && (
        <p className="to-chuc__warning" role="status">
          {text('view.past', { day: shown(day) })}
        </p>
      )}
      <div className="to-chuc__columns">
        <div>
          {tree.failed && (
            <p className="to-chuc__error" role="alert">
              {text('view.failed')}{' '}
              <button className="to-chuc__button" onClick={() => void tree.reload()} type="button">
                {text('view.retry')}
              </button>
            </p>
          )}
          {tree.rows.length === 0 && !tree.failed && <p aria-busy={tree.busyTop}>{text(tree.busyTop ? 'view.loading' : 'view.empty')}</p>}
          {tree.rows.length > 0 && (
            <TreeList
              loading={tree.loading}
              onClose={tree.closeNode}
              onOpen={(id) => void tree.openNode(id)}
              onSelect={setSelected}
              rows={tree.rows}
              selected={selected}
            />
          )}
        </div>
        <div className="to-chuc__panel">
          {selected ? (
            <DetailPanel api={api} id={selected} onDone={(verb, id, name) => void done(verb, id, name)} past={past} version={version} />
          ) : (
            <p>{text('view.choose')}</p>
          )}
        </div>
      </div>
    </div>
  );
};
