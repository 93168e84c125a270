'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { Picker, type Choice } from '../../../../hierarchical-access/client';
import { CheckField } from '../../../transfers/components/CheckField';
import { ChoiceField } from '../../components/ChoiceField';
import { StepForm, type Field } from '../../components/StepForm';
import { useFinders } from '../../components/useFinders';
import { useTerms, useText } from '../../components/useText';
import { voteFields } from '../../components/VoteShare';
import { ENDING_KINDS, TURNS, type EndingKind } from '../domain/kinds';

/** `endings.propose`: what, about whom, why, by which papers. What is chosen first says who can be found. */
export const ProposeForm = ({ today, onDone, onCancel }: { today: string; onDone: () => void; onCancel: () => void }): React.ReactElement => {
  const [text, terms] = [useText(), useTerms()];
  const { api } = useConfig().config.routes;
  const [kind, setKind] = useState<EndingKind>('exemption');
  const [member, setMember] = useState<Choice>();
  const [voted, setVoted] = useState(false);
  const { members } = useFinders(TURNS[kind].from.join(','));
  const death = kind === 'death';
  const fields: Field[] = [
    { name: 'reason', kind: 'text', label: text('ask.why'), required: true },
    { name: 'askedOn', kind: 'day', label: text(death ? 'ask.diedOn' : 'ask.askedOn'), required: death, max: today },
    { name: 'paperNumber', kind: 'text', label: text(death ? 'ask.deathPaper' : 'ask.paperNumber'), required: death },
    { name: 'paperDate', kind: 'day', label: text('ask.paperDate'), max: today },
    ...(voted && !death ? voteFields(text, today) : []),
  ];
  return (
    <StepForm
      after={death ? null : <CheckField checked={voted} label={text('ask.with-vote')} onChange={setVoted} />}
      before={
        <>
          <ChoiceField
            choices={ENDING_KINDS.map((each) => [each, terms(`ending.kind.${each}`)] as const)}
            label={text('ask.kind')}
            name="kind"
            onChange={(value) => {
              setKind(value as EndingKind);
              setMember(undefined);
            }}
            value={kind}
          />
          <Picker chosen={member} help={text('ask.member.help')} key={kind} label={text('ask.member')} onPick={setMember} required search={members} />
        </>
      }
      fields={fields}
      more={() => (member ? { kind, member: member.id } : `${text('ask.member')}: ${text('ask.needed')}`)}
      onCancel={onCancel}
      onDone={onDone}
      title={text('endings.propose')}
      top
      url={`${api}/endings/propose`}
    />
  );
};
