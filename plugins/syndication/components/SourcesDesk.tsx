'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send, useSearches, type Choice } from '../../hierarchical-access/client';
import type { Entry } from '../commands/fetch';
import type { WaitingSite } from '../commands/waiting';
import { EntryList } from './EntryList';
import { SiteForm } from './SiteForm';
import { useText } from './useText';

export type Looked = { site: { id: string; name: string; licence: string }; entries: Entry[] };

/** /admin/nguon-tin: the sites, what one of them lists now, and what of it becomes drafts. */
export const SourcesDesk = ({ owner, keeper }: { owner: Choice | undefined; keeper: Choice | undefined }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [sites, setSites] = useState<WaitingSite[]>();
  const [looked, setLooked] = useState<Looked>();
  const [note, setNote] = useState('');
  const [error, setError] = useState('');
  const load = useCallback(() => {
    void send<{ sites: WaitingSite[] }>(`${api}/source-sites/mine`).then((answer) => setSites(answer.sites), () => setSites([]));
  }, [api]);
  useEffect(load, [load]);
  const look = async (id: string): Promise<void> => {
    setError('');
    setLooked(undefined);
    setNote(text('sites.looking'));
    try {
      setLooked(await send<Looked>(`${api}/source-sites/${id}/entries`));
    } catch (refused) {
      setError(refusalOf(refused) ?? text('view.failed'));
    }
    setNote('');
  };
  return (
    <div className="phan-quyen nguon-tin">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p>{text('view.lead')}</p>
      <p aria-live="polite" className="phan-quyen__note">
        {note}
      </p>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      {sites?.length === 0 && <p>{text('sites.none')}</p>}
      {sites?.map((site) => (
        <p key={site.id}>
          <strong>{site.name}</strong> · {text('sites.owner', { name: site.owner })}
          {site.fresh > 0 && ` · ${text('sites.fresh', { count: site.fresh })}`}{' '}
          {site.enabled ? (
            <button className="phan-quyen__button" onClick={() => void look(site.id)} type="button">
              {text('sites.look', { name: site.name })}
            </button>
          ) : (
            text('sites.off')
          )}
        </p>
      ))}
      {looked && <EntryList key={looked.site.id} looked={looked} owner={owner} />}
      {keeper && (
        <SiteForm
          keeper={keeper}
          onDone={(message) => {
            setNote(message);
            load();
          }}
        />
      )}
    </div>
  );
};
