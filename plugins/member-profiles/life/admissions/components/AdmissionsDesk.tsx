'use client';
import React from 'react';
import { Desk } from '../../components/Desk';
import type { DeskProps } from '../../components/deskFrame';
import { useText } from '../../components/useText';
import type { AdmissionEntry } from '../commands/desk';
import { AdmissionCard } from './AdmissionCard';
import { EnterForm } from './EnterForm';
import { OpenForm } from './OpenForm';
import { waitsForMe } from './nextStep';

/** /admin/ket-nap: who is on the way into the Party, what is due, whose turn it is. */
export const AdmissionsDesk = ({ today, cells }: DeskProps): React.ReactElement => {
  const text = useText();
  return (
    <Desk<'preparing' | 'probation' | 'closed', AdmissionEntry>
      begins={[
        { label: text('admissions.open'), form: (done, cancel) => <OpenForm cells={cells} onCancel={cancel} onDone={done} today={today} /> },
        { label: text('admissions.enter'), form: (done, cancel) => <EnterForm onCancel={cancel} onDone={done} today={today} /> },
      ]}
      boxes={[['preparing', text('box.preparing')], ['probation', text('box.probation')], ['closed', text('box.closed')]]}
      card={(entry, done) => <AdmissionCard entry={entry} key={`${entry.id}-${entry.state}`} onDone={done} today={today} />}
      isMine={(entry) => waitsForMe(entry, today)}
      room="admissions"
      working={['preparing', 'probation']}
    />
  );
};
