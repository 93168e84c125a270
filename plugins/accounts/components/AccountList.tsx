'use client';
import { useAuth } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { InputField, send, useSearches } from '../../hierarchical-access/client';
import { AccountAction } from './AccountAction';
import type { Account, AccountVerb } from './types';
import { useText } from './useText';

const PAUSE_MS = 250;

/** The first accounts that match; what this person may see of them the server decides. */
const queryFor = (words: string): string => {
  const query = new URLSearchParams({ limit: '20', depth: '1', sort: 'username' });
  if (words.trim()) {
    query.set('where[or][0][displayName][contains]', words.trim());
    query.set('where[or][1][username][contains]', words.trim().toLowerCase());
  }
  return query.toString();
};

export const AccountList = ({ least, version, onDone }: { least: number; version: number; onDone: (message: string) => void }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const me = String(useAuth().user?.id);
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Account[]>();
  const [doing, setDoing] = useState<{ verb: AccountVerb; account: Account }>();
  const load = useCallback(
    (signal?: AbortSignal): Promise<void> =>
      send<{ docs: Account[] }>(`${api}/users?${queryFor(words)}`, signal ? { signal } : {}).then(
        ({ docs }) => setFound(docs),
        () => signal?.aborted || setFound([]),
      ).then(() => undefined),
    [api, words],
  );
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => void load(abort.signal), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [load, version]);

  return (
    <section>
      <InputField help={text('view.find.help')} label={text('view.find')} onChange={setWords} type="search" value={words} />
      {found?.length === 0 && <p aria-live="polite">{text('view.none')}</p>}
      {found && found.length > 0 && (
        <div className="phan-quyen__scroll">
          <table className="phan-quyen__table">
            <thead>
              <tr>
                {(['view.displayName', 'view.username', 'view.home', 'view.state', 'view.actions'] as const).map((key) => (
                  <th key={key} scope="col">
                    {text(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.map((account) => (
                <tr key={account.id}>
                  <th scope="row">{account.displayName}</th>
                  <td data-label={text('view.username')}>{account.username}</td>
                  <td data-label={text('view.home')}>{typeof account.home === 'string' ? '' : account.home.name}</td>
                  <td data-label={text('view.state')}>{text(account.disabledAt ? 'view.disabled' : 'view.active')}</td>
                  <td>
                    {account.id === me && text('view.yourself')}
                    {(account.id === me ? [] : ([account.disabledAt ? 'enable' : 'disable', 'set-password', 'reset-second-factor'] as const)).map((verb) => (
                      <button
                        aria-label={`${text(`view.${verb}`)}: ${account.displayName}`}
                        className="phan-quyen__button"
                        key={verb}
                        onClick={() => setDoing({ verb, account })}
                        type="button"
                      >
                        {text(`view.${verb}`)}
                      </button>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {doing && (
        <AccountAction
          account={doing.account}
          key={`${doing.verb}:${doing.account.id}`}
          least={least}
          onCancel={() => setDoing(undefined)}
          onDone={() => {
            setDoing(undefined);
            onDone(text('view.done'));
          }}
          verb={doing.verb}
        />
      )}
    </section>
  );
};
