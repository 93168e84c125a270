'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send, useSearches, type Choice } from '../../../hierarchical-access/client';
import type { DefinitionsView, VersionView } from '../commands/list';
import { ChoicesDesk } from './ChoicesDesk';
import { TrialDesk } from './TrialDesk';
import { useText } from './useText';
import { VersionCard } from './VersionCard';
import { VersionForm } from './VersionForm';

type Doing = { verb: 'edit' | 'new' | 'try'; version?: VersionView };

/** Workflows with their pictures; for system administrators the drafts too: edit, try, put in force, offer. Below: who chose what. */
export const DefinitionsDesk = ({ first }: { first: Choice }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [view, setView] = useState<DefinitionsView>();
  const [doing, setDoing] = useState<Doing>();
  const [note, setNote] = useState<string>();
  const failed = text('page.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setView(await send<DefinitionsView>(`${api}/workflow-definitions/list`));
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  }, [api, failed]);
  useEffect(() => void load(), [load]);
  const done = (): void => {
    setDoing(undefined);
    setNote(text('page.done'));
    void load();
  };
  const offer = async (key: string, offered: boolean): Promise<void> => {
    try {
      await send(`${api}/workflow-definitions/offer`, { json: { key, offered } });
      done();
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  };
  const keys = [...new Set((view?.versions ?? []).map(({ key }) => key))];
  const open = (verb: Doing['verb'], version?: VersionView): void => {
    setNote(undefined);
    setDoing({ verb, ...(version ? { version } : {}) });
  };
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('page.title') }]} />
      <h1>{text('page.title')}</h1>
      <p>{text('page.lead')}</p>
      <p aria-live="polite" className="phan-quyen__note">{note}</p>
      {view && (
        <section aria-labelledby="quy-trinh-list">
          <h2 id="quy-trinh-list">{text('page.list')}</h2>
          <p>{text('page.floor', view.floor)}</p>
          {keys.map((key) => {
            const versions = view.versions.filter((version) => version.key === key);
            const shown = versions.filter((version) => version.active || version.version > Math.max(0, ...versions.filter(({ active }) => active).map((each) => each.version)));
            return (
              <React.Fragment key={key}>
                {shown.map((version) => (
                  <VersionCard
                    key={version.id}
                    mayEdit={view.mayEdit}
                    older={version.active ? versions.filter((each) => !shown.includes(each)) : []}
                    onAct={(verb) => (verb === 'offer' || verb === 'withdraw' ? void offer(key, verb === 'offer') : open(verb, version))}
                    version={version}
                  >
                    {doing?.version?.id === version.id && doing.verb === 'edit' && <VersionForm from={version} onCancel={() => setDoing(undefined)} onDone={done} />}
                    {doing?.version?.id === version.id && doing.verb === 'try' && <TrialDesk kinds={view.kinds} onCancel={() => setDoing(undefined)} onDone={done} version={version} />}
                  </VersionCard>
                ))}
              </React.Fragment>
            );
          })}
          {view.mayEdit && <button className="phan-quyen__button" onClick={() => open('new')} type="button">{text('page.new')}</button>}
          {doing?.verb === 'new' && <VersionForm onCancel={() => setDoing(undefined)} onDone={done} />}
        </section>
      )}
      <ChoicesDesk first={first} />
    </div>
  );
};
