'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { Picker, type Choice } from '../../../../hierarchical-access/client';
import { ChoiceField } from '../../components/ChoiceField';
import { StepForm } from '../../components/StepForm';
import { useFinders } from '../../components/useFinders';
import { useText } from '../../components/useText';

type Props = { today: string; cells: readonly { id: string; name: string }[]; onDone: () => void; onCancel: () => void };

/** `admissions.open`: whom, of which cell. Who leads one cell is not asked for it. */
export const OpenForm = ({ today, cells: own, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { cells } = useFinders('official');
  const [cell, setCell] = useState<Choice | undefined>(own.length === 1 ? own[0] : undefined);
  const [sex, setSex] = useState('');
  return (
    <StepForm
      after={<ChoiceField choices={[['male', text('ask.sex.male')], ['female', text('ask.sex.female')]]} label={text('ask.sex')} name="sex" onChange={setSex} value={sex} />}
      before={own.length === 1 ? <p>{`${text('ask.cell')}: ${own[0]?.name ?? ''}`}</p> : <Picker chosen={cell} help={text('ask.cell.help')} label={text('ask.cell')} onPick={setCell} required search={cells} />}
      fields={[{ name: 'fullName', kind: 'text', label: text('ask.fullName'), required: true }, { name: 'bornOn', kind: 'day', label: text('ask.bornOn'), required: true, max: today }]}
      more={() => (cell === undefined ? `${text('ask.cell')}: ${text('ask.needed')}` : sex === '' ? `${text('ask.sex')}: ${text('ask.needed')}` : { cell: cell.id, sex })}
      onCancel={onCancel}
      onDone={onDone}
      title={text('admissions.open')}
      top
      url={`${api}/admissions/open`}
    />
  );
};
