'use client';
import React, { useState } from 'react';
import { Picker, type Choice } from '../../../../hierarchical-access/client';
import { CheckField } from '../../../transfers/components/CheckField';
import { StepForm, type Field } from '../../components/StepForm';
import { useFinders } from '../../components/useFinders';
import { useText } from '../../components/useText';

type Props = { title: string; url: string; today: string; onDone: () => void; onCancel: () => void };
type Given = { first?: Choice; second?: Choice };

/** Two official members, or one and a mass organisation. The boxes of both days and the organisation's name come with whom they are about. */
export const SponsorsForm = ({ today, ...shared }: Props): React.ReactElement => {
  const text = useText();
  const { members } = useFinders('official');
  const [given, setGiven] = useState<Given>({});
  const [organization, setOrganization] = useState(false);
  const since = (which: 'first' | 'second'): Field => ({ name: `since.${which}`, kind: 'day', label: text(`ask.since.${which}`), required: true, max: today });
  const fields: Field[] = [since('first'), organization ? { name: 'organization', kind: 'text', label: text('ask.organization'), required: true } : since('second')];
  const pick = (which: keyof Given): React.ReactElement => (
    <Picker chosen={given[which]} help={text('ask.member.help')} key={which} label={text(`ask.sponsor.${which}`)} onPick={(choice) => setGiven((now) => ({ ...now, [which]: choice }))} required search={members} />
  );
  return (
    <StepForm
      {...shared}
      before={
        <>
          {pick('first')}
          <CheckField checked={organization} label={text('ask.by-organization')} onChange={setOrganization} />
          {!organization && pick('second')}
        </>
      }
      fields={fields}
      more={(values) => {
        const whose = organization ? [['first', given.first] as const] : [['first', given.first] as const, ['second', given.second] as const];
        const chosen = whose.flatMap(([which, choice]) => (choice ? [{ member: choice.id, since: values[`since.${which}`] }] : []));
        return chosen.length < whose.length ? `${text('ask.sponsor.first')}, ${text('ask.sponsor.second').toLowerCase()}: ${text('ask.needed')}` : { members: chosen, since: undefined };
      }}
    />
  );
};
