'use client';
import React, { useCallback, useEffect, useState } from 'react';
import { SelectField, refusalOf, send, typedDay, useSearches } from '../../hierarchical-access/client';
import type { CalendarDay, CalendarYear } from '../commands/calendarYear';
import { DayForm } from './DayForm';
import { RemoveDayForm } from './RemoveDayForm';
import { useText } from './useText';

/** Years on either side of the present one. */
const AROUND = 5;

/** Days off and worked instead, a year at a time; what nobody announced stands there as the law gives it. */
export const CalendarDesk = ({ thisYear, onDone }: { thisYear: number; onDone: (message: string) => void }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [year, setYear] = useState(thisYear);
  const [known, setKnown] = useState<CalendarYear>();
  const [removing, setRemoving] = useState<CalendarDay>();
  const failed = text('view.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setKnown(await send<CalendarYear>(`${api}/calendar-days/year?year=${year}`));
    } catch (error) {
      setKnown(undefined);
      onDone(refusalOf(error) ?? failed);
    }
  }, [api, year, failed, onDone]);
  useEffect(() => void load(), [load]);
  const done = (message: string): void => {
    setRemoving(undefined);
    onDone(message);
    void load();
  };
  const years = Array.from({ length: 2 * AROUND + 1 }, (_, index) => String(thisYear + AROUND - index));
  return (
    <section aria-labelledby="quy-tac-year">
      <h2 id="quy-tac-year">{text('year.title', { year })}</h2>
      <p>{text('year.lead')}</p>
      <div className="quy-tac__year">
        <SelectField label={text('year.label')} onChange={(value) => setYear(Number(value))} options={years.map((value) => ({ value, label: value }))} value={String(year)} />
      </div>
      {known?.year === year && known.days.length === 0 && <p>{text('year.none')}</p>}
      {known?.year === year && known.days.length > 0 && (
        <div className="phan-quyen__scroll">
          <table className="phan-quyen__table">
            <thead>
              <tr>
                {(['year.day', 'year.kind', 'year.holiday', 'year.name', 'view.mark', ...(known.keeps ? (['view.actions'] as const) : [])] as const).map((key) => (
                  <th key={key} scope="col">
                    {text(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {known.days.map((one) => (
                <tr key={one.day}>
                  <th scope="row">
                    {text(`weekday.${one.weekday as 1}`)}, {typedDay(one.day)}
                  </th>
                  <td data-label={text('year.kind')}>{text(`kind.${one.kind}`)}</td>
                  <td data-label={text('year.holiday')}>{text(`holiday.${one.holiday}`)}</td>
                  <td data-label={text('year.name')}>{one.recorded ? `${one.recorded.name} (${one.recorded.source})` : text('year.computed.why')}</td>
                  <td data-label={text('view.mark')}>{one.recorded ? text(`mark.${one.recorded.mark}`) : <em>{text('year.computed')}</em>}</td>
                  {known.keeps && (
                    <td>
                      {one.recorded && (
                        <button aria-label={text('day.remove.of', { day: typedDay(one.day) })} className="phan-quyen__button" onClick={() => setRemoving(one)} type="button">
                          {text('day.remove')}
                        </button>
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {removing?.recorded && <RemoveDayForm day={removing.day} id={removing.recorded.id} key={removing.day} onCancel={() => setRemoving(undefined)} onDone={done} />}
      {known?.keeps && <DayForm onDone={done} />}
    </section>
  );
};
