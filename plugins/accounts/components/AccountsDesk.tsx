'use client';
import { Link, SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { FactorDesk } from '../secondFactor/components/FactorDesk';
import { SessionList } from '../sessions/components/SessionList';
import { MySignIns } from '../signIns/components/MySignIns';
import { AccountList } from './AccountList';
import { ChangeMine } from './ChangeMine';
import { CreateForm } from './CreateForm';
import { useText } from './useText';

/** /admin/tai-khoan. @param administers shows the accounts of the subtree too, not only one's own password @param least characters of others' passwords @param mine of one's own */
export const AccountsDesk = ({ administers, least, mine }: { administers: boolean; least: number; mine: number }): React.ReactElement => {
  const text = useText();
  const { routes } = useConfig().config;
  const [note, setNote] = useState('');
  const [version, setVersion] = useState(0);
  const done = (message: string): void => {
    setNote(message);
    setVersion((now) => now + 1);
  };
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      {administers && <p>{text('view.lead')}</p>}
      <p aria-live="polite" className="phan-quyen__note">
        {note}
      </p>
      {administers && <AccountList least={least} onDone={done} version={version} />}
      {administers && <CreateForm key={`create-${version}`} least={least} onDone={done} />}
      <FactorDesk onDone={done} />
      <SessionList key={`sessions-${version}`} onDone={setNote} />
      <MySignIns />
      <ChangeMine least={mine} onDone={done} />
      {administers && (
        <p className="phan-quyen__all">
          <Link href={`${routes.admin}/collections/users`} prefetch={false}>
            {text('view.all')}
          </Link>
        </p>
      )}
    </div>
  );
};
