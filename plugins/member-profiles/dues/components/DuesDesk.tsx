'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useState } from 'react';
import { Picker, SelectField, useSearches } from '../../../hierarchical-access/client';
import { monthWords, nextMonth } from './amount';
import { MonthView } from './MonthView';
import { TotalsView } from './TotalsView';
import { useText } from './useText';

type Place = { id: string; name: string };
type Props = { /** Cells this person leads. */ cells: readonly Place[]; /** Whether they may look at others, found by name. */ finds: boolean; /** `YYYY-MM`, the latest first; some lie ahead. */ months: readonly string[]; /** This month. */ present: string };

/** /admin/dang-phi: a cell's dues, month by month. */
export const DuesDesk = ({ cells, finds, months, present }: Props): React.ReactElement => {
  const text = useText();
  const { organizations } = useSearches();
  const [cell, setCell] = useState<Place | undefined>(cells[0]);
  const [which, setWhich] = useState<'cell' | 'totals'>('cell');
  const [whole, setWhole] = useState<Place>();
  const [month, setMonth] = useState(present);
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p>{text('view.lead')}</p>
      {!finds && <p>{cell?.name}</p>}
      {!finds && cells.length > 1 && <SelectField label={text('view.cell')} onChange={(id) => setCell(cells.find((one) => one.id === id))} options={cells.map(({ id, name }) => ({ value: id, label: name }))} value={cell?.id ?? ''} />}
      {finds && <SelectField label={text('totals.which')} onChange={(value) => setWhich(value as typeof which)} options={[{ value: 'cell', label: text('totals.cell') }, { value: 'totals', label: text('totals.title') }]} value={which} />}
      {which === 'totals' && <Picker chosen={whole} help={text('totals.of.find')} label={text('totals.of')} onPick={setWhole} search={organizations} />}
      {finds && which === 'cell' && <Picker chosen={cell} help={text('view.cell.find')} label={text('view.cell')} onPick={setCell} search={organizations} />}
      <SelectField label={text('view.month')} onChange={setMonth} options={months.map((value) => ({ value, label: value > present ? `${monthWords(value)} – ${text('view.ahead')}` : monthWords(value) }))} value={month} />
      {which === 'totals' && whole && <TotalsView key={`${whole.id} ${month}`} month={month} onOpen={(place) => { setCell(place); setWhich('cell'); }} organization={whole.id} />}
      {which === 'cell' && cell && <MonthView cell={cell.id} key={`${cell.id} ${month}`} month={month} months={months.filter((value) => value <= nextMonth(present))} present={present} />}
    </div>
  );
};
