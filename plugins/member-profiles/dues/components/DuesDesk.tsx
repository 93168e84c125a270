'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useState } from 'react';
import { Picker, SelectField, useSearches } from '../../../hierarchical-access/client';
import { monthWords } from './amount';
import { MonthView } from './MonthView';
import { useText } from './useText';

type Place = { id: string; name: string };
type Props = { /** Cells this person leads. */ cells: readonly Place[]; /** Whether they may look at others, found by name. */ finds: boolean; /** `YYYY-MM`, the latest first. */ months: readonly string[] };

/** /admin/dang-phi: a cell's dues, month by month. */
export const DuesDesk = ({ cells, finds, months }: Props): React.ReactElement => {
  const text = useText();
  const { organizations } = useSearches();
  const [cell, setCell] = useState<Place | undefined>(cells[0]);
  const [month, setMonth] = useState(months[0] ?? '');
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p>{text('view.lead')}</p>
      {!finds && <p>{cell?.name}</p>}
      {!finds && cells.length > 1 && <SelectField label={text('view.cell')} onChange={(id) => setCell(cells.find((one) => one.id === id))} options={cells.map(({ id, name }) => ({ value: id, label: name }))} value={cell?.id ?? ''} />}
      {finds && <Picker chosen={cell} help={text('view.cell.find')} label={text('view.cell')} onPick={setCell} search={organizations} />}
      <SelectField label={text('view.month')} onChange={setMonth} options={months.map((value) => ({ value, label: monthWords(value) }))} value={month} />
      {cell && <MonthView cell={cell.id} key={`${cell.id} ${month}`} month={month} months={months} />}
    </div>
  );
};
