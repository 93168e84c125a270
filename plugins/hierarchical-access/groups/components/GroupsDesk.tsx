'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from '../../components/send';
import { useSearches } from '../../components/useSearches';
import type { KeptGroup } from '../commands/list';
import type { ShownGroup } from '../commands/show';
import { CreateGroup } from './CreateGroup';
import { GroupPage } from './GroupPage';
import { useText } from './useText';

/** The groups one administers, and one of them at a time. */
export const GroupsDesk = (): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [groups, setGroups] = useState<KeptGroup[]>();
  const [shown, setShown] = useState<ShownGroup>();
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  const load = useCallback(() => send<{ groups: KeptGroup[] }>(`${api}/kept-groups`).then((found) => setGroups(found.groups), (error: unknown) => setNote(refusalOf(error) ?? failed)), [api, failed]);
  useEffect(() => void load(), [load]);
  const open = (id: string): Promise<void> => send<ShownGroup>(`${api}/kept-groups/${id}`).then(setShown, (error: unknown) => setNote(refusalOf(error) ?? failed));
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p>{text('view.lead')}</p>
      <p aria-live="polite" className="phan-quyen__note">
        {note}
      </p>
      {shown ? (
        <GroupPage
          group={shown}
          key={shown.id}
          onChanged={(message) => {
            setNote(message);
            void open(shown.id);
          }}
          onClose={() => {
            setShown(undefined);
            setNote('');
            void load();
          }}
        />
      ) : (
        <>
          {groups?.length === 0 && <p>{text('view.none')}</p>}
          {groups && groups.length > 0 && (
            <div className="phan-quyen__scroll">
              <table className="phan-quyen__table">
                <thead>
                  <tr>
                    {(['view.name', 'view.organization', 'view.people', 'view.roles', 'view.open'] as const).map((key) => (
                      <th key={key} scope="col">
                        {text(key)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {groups.map(({ id, name, organization, people, mandates }) => (
                    <tr key={id}>
                      <th scope="row">{name}</th>
                      <td data-label={text('view.organization')}>{organization}</td>
                      <td data-label={text('view.people')}>{people}</td>
                      <td data-label={text('view.roles')}>{mandates}</td>
                      <td>
                        <button aria-label={`${text('view.open')}: ${name}`} className="phan-quyen__button" onClick={() => void open(id)} type="button">
                          {text('view.open')}
                        </button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <CreateGroup
            onDone={(id) => {
              setNote(text('view.created'));
              void open(id);
            }}
          />
        </>
      )}
    </div>
  );
};
