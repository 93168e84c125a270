'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { Picker, type Choice } from '../../../../hierarchical-access/client';
import { ChoiceField } from '../../components/ChoiceField';
import { StepForm, type Field } from '../../components/StepForm';
import { useFinders } from '../../components/useFinders';
import { useText } from '../../components/useText';
import type { EndingEntry } from '../commands/desk';
import type { Step } from '../domain/machine';

type Props = { entry: EndingEntry; step: Exclude<Step, 'gone'>; today: string; onDone: () => void; onCancel: () => void };

/** One step of a proposal, asked for in place. */
export const EndingStepForm = ({ entry, step, today, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { cells } = useFinders('official');
  const [cell, setCell] = useState<Choice>();
  const [counts, setCounts] = useState('');
  const shared = { title: text('view.of', { step: text(`step.${step}`), name: entry.memberName }), url: `${api}/endings/${entry.id}/${step}`, onDone, onCancel };
  if (step !== 'decide') return <StepForm {...shared} fields={[{ name: 'reason', kind: 'text', label: text('ask.why'), required: true }]} />;
  const restoration = entry.kind === 'restoration';
  const numbered = entry.kind !== 'exemption' && entry.kind !== 'resumption';
  const fields: Field[] = [
    { name: 'decisionNumber', kind: 'text', label: text('ask.decisionNumber'), required: numbered },
    { name: 'decisionDate', kind: 'day', label: text('ask.decisionDate'), required: numbered, max: today },
    { name: 'on', kind: 'day', label: text('ask.on'), required: true, max: today },
  ];
  const after = restoration ? (
    <>
      <ChoiceField choices={[['true', text('ask.interruption.true')], ['false', text('ask.interruption.false')]]} label={text('ask.interruption')} name="interruption" onChange={setCounts} value={counts} />
      <Picker chosen={cell} help={text('ask.cell.help')} label={text('ask.cell.back')} onPick={setCell} search={cells} />
    </>
  ) : null;
  const more = (): Record<string, unknown> | string => {
    if (!restoration) return {};
    return counts === '' ? `${text('ask.interruption')}: ${text('ask.needed')}` : { interruptionCounts: counts === 'true', ...(cell ? { cell: cell.id } : {}) };
  };
  return <StepForm {...shared} after={after} fields={fields} initial={{ on: today }} more={more} />;
};
