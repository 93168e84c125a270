'use client';
import { SetStepNav, toast, useConfig, useTranslation } from '@payloadcms/ui';
import React, { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { DayField, parseTypedDay } from '../../hierarchical-access/client';
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
  const [day, setDay] = useState(today);
  // Half-typed days are none yet: the tree stays where it was, at today.
  const past = parseTypedDay(day) === day && day < today();
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

  // On a phone the panel stands below the tree: who chose there is taken to it, once it has something to show.
  const panel = useRef<HTMLDivElement>(null);
  const justChosen = useRef(false);
  const choose = (id: string): void => {
    justChosen.current = true;
    setSelected(id);
  };
  const onLoaded = useCallback(() => {
    if (justChosen.current && window.matchMedia('(max-width: 1000px)').matches) panel.current?.scrollIntoView({ block: 'start' });
    justChosen.current = false;
  }, []);

  const done = async (verb: StructureVerb, id: string, name: string): Promise<void> => {
    toast.success(text(`done.${verb}`, { name }));
    setVersion((now) => now + 1);
    await tree.reload();
    const { ancestors, organization } = await api.detail(id);
    if (organization.ended === null) find(id, ancestors);
  };

  return (
    <div className="to-chuc">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <div className="to-chuc__tools">
        <Picker api={api} label={text('view.search')} onPick={({ id, ancestors }) => find(id, ancestors)} />
        <div className="to-chuc__when">
          <DayField label={text('view.as-of')} max={today()} onChange={setDay} value={day} />
          {past && (
            <button className="to-chuc__button" onClick={() => setDay(today())} type="button">
              {text('view.today')}
            </button>
          )}
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
              onSelect={choose}
              rows={tree.rows}
              selected={selected}
            />
          )}
        </div>
        <div className="to-chuc__panel" ref={panel}>
          {selected ? (
            <DetailPanel api={api} id={selected} onLoaded={onLoaded} onDone={(verb, id, name) => void done(verb, id, name)} past={past} version={version} />
          ) : (
            <p>{text('view.choose')}</p>
          )}
        </div>
      </div>
    </div>
  );
};
