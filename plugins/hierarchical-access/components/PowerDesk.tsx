'use client';
import { Link, SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { vietnamDate } from '../../kernel/client';
import { GrantForm } from './GrantForm';
import { MandateList } from './MandateList';
import { Picker, type Choice } from './Picker';
import { refusalOf, send } from './send';
import type { Held } from './types';
import { useSearches } from './useSearches';
import { useText } from './useText';

/** /admin/phan-quyen: choose an organisation, see its mandates, change them. Each command judges again. */
export const PowerDesk = ({ first }: { first?: Choice | undefined }): React.ReactElement => {
  const text = useText();
  const { routes } = useConfig().config;
  const { api, organizations } = useSearches();
  const [organization, setOrganization] = useState<Choice | undefined>(first);
  const [held, setHeld] = useState<Held>();
  const [note, setNote] = useState<string>();
  const failed = text('view.failed');

  const load = useCallback(
    async (id: string): Promise<void> => {
      try {
        setHeld(await send<Held>(`${api}/organizations/${id}/mandates`));
      } catch (error) {
        setHeld(undefined);
        setNote(refusalOf(error) ?? failed);
      }
    },
    [api, failed],
  );
  useEffect(() => {
    if (organization) void load(organization.id);
  }, [organization, load]);

  const changed = (): void => {
    setNote(text('view.done'));
    if (organization) void load(organization.id);
  };
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p>{text('view.lead')}</p>
      <Picker
        chosen={organization}
        help={text('view.find-organization')}
        label={text('view.organization')}
        onPick={(choice) => {
          setNote(undefined);
          setHeld(undefined);
          setOrganization(choice);
        }}
        search={organizations}
      />
      <p aria-live="polite" className="phan-quyen__note">
        {note}
      </p>
      {organization && held && (
        <>
          <section>
            <h2>{text('view.at', { name: organization.name })}</h2>
            {held.vacantSince && <p className="phan-quyen__error">{text('view.vacant', { day: vietnamDate(held.vacantSince) })}</p>}
            <MandateList mandates={held.mandates} onChanged={changed} organization={organization} />
          </section>
          <GrantForm grantable={held.grantable} key={organization.id} onDone={changed} organization={organization} />
        </>
      )}
      <p className="phan-quyen__all">
        <Link href={`${routes.admin}/collections/mandates`} prefetch={false}>
          {text('view.all')}
        </Link>
      </p>
    </div>
  );
};
