'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { Picker, type Choice } from '../../../../hierarchical-access/client';
import { StepForm } from '../../components/StepForm';
import { useFinders } from '../../components/useFinders';
import { useText } from '../../components/useText';

/** `admissions.enter`: a probationary member who is in the list already. */
export const EnterForm = ({ today, onDone, onCancel }: { today: string; onDone: () => void; onCancel: () => void }): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { members } = useFinders('probationary');
  const [member, setMember] = useState<Choice>();
  return (
    <StepForm
      before={<Picker chosen={member} help={text('ask.member.help')} label={text('ask.member')} onPick={setMember} required search={members} />}
      fields={[
        { name: 'ceremonyOn', kind: 'day', label: text('ask.ceremonyOn'), required: true, max: today },
        { name: 'decisionNumber', kind: 'text', label: text('ask.decisionNumber') },
        { name: 'decisionDate', kind: 'day', label: text('ask.decisionDate'), max: today },
      ]}
      more={() => (member ? { member: member.id } : `${text('ask.member')}: ${text('ask.needed')}`)}
      onCancel={onCancel}
      onDone={onDone}
      title={text('admissions.enter')}
      top
      url={`${api}/admissions/enter`}
    />
  );
};
