'use client';
import { SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, SelectField, send } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { FiguresAnswer } from '../commands/figures';
import { CellAccounts } from './CellAccounts';
import './registration.css';
import { useLanguage } from './useLanguage';
import { useText } from './useText';

const MONTHS = 12;
const before = (month: string, count: number): string => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - count;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
};
const percent = (value: number | null, none: string): string => (value === null ? none : `${String(value).replace('.', ',')}%`);

/** /admin/kich-hoat: figures of a place, one step down at a time, to the members of a cell. @param month this one, `YYYY-MM` */
export const FiguresDesk = ({ month: present }: { month: string }): React.ReactElement => {
  const text = useText();
  const language = useLanguage();
  const { api } = useConfig().config.routes;
  const [trail, setTrail] = useState<{ id: string; name: string }[]>([]);
  const [known, setKnown] = useState<FiguresAnswer>();
  const [note, setNote] = useState('');
  const [month, setMonth] = useState(before(present, 1));
  const failed = text('view.failed');
  const here = trail.at(-1)?.id;
  const load = useCallback(async (): Promise<void> => {
    try {
      setKnown(await send<FiguresAnswer>(`${api}/activation/figures${here ? `?organization=${here}` : ''}`));
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  }, [api, here, failed]);
  useEffect(() => void load(), [load]);
  const none = text('view.no-share');
  const into = (id: string, name: string): void => setTrail((now) => [...(now.length > 0 || !known ? now : [known.organization]), { id, name }]);
  const up = trail.at(-2);
  return (
    <div className="phan-quyen dang-ky">
      <SetStepNav nav={[{ label: text('view.figures') }]} />
      <h1>{text('view.figures')}</h1>
      <p>{text('view.figures.lead')}</p>
      <p aria-live="polite">{note}</p>
      {up && (
        <button className="phan-quyen__button" onClick={() => setTrail((now) => now.slice(0, -1))} type="button">
          {text('view.up', { name: up.name })}
        </button>
      )}
      {known && (
        <>
          <h2>{known.organization.name}</h2>
          <p className="phan-quyen__note">{known.total.countedAt ? text('view.counted', { at: vietnamDateTime(known.total.countedAt) }) : text('view.not-counted')}</p>
          <dl className="dang-ky__figures">
            {([['view.members', known.total.members], ['view.eligible', known.total.eligible], ['view.activated', known.total.activated], ['view.of-all', percent(known.total.ofAll, none)], ['view.of-eligible', percent(known.total.ofEligible, none)], ['view.used', known.total.used]] as const).map(([key, value]) => (
              <div key={key}>
                <dt>{text(key)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {known.organization.form === 'cell' && <CellAccounts cell={known.organization.id} key={known.organization.id} onChanged={() => void load()} />}
          {known.children.length > 0 && (
            <>
              <table className="phan-quyen__table dang-ky__compared">
                <thead>
                  <tr>
                    {(['view.place', 'view.members', 'view.eligible', 'view.activated', 'view.of-all', 'view.of-eligible'] as const).map((key) => (
                      <th key={key} scope="col">
                        {text(key)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {known.children.map((child) => (
                    <tr key={child.id}>
                      <th scope="row">
                        <button aria-label={text('view.into', { name: child.name })} className="phan-quyen__button" onClick={() => into(child.id, child.name)} type="button">
                          {child.name}
                        </button>
                      </th>
                      <td data-label={text('view.members')}>{child.members}</td>
                      <td data-label={text('view.eligible')}>{child.eligible}</td>
                      <td data-label={text('view.activated')}>{child.activated}</td>
                      <td data-label={text('view.of-all')}>{percent(child.ofAll, none)}</td>
                      <td data-label={text('view.of-eligible')}>
                        {percent(child.ofEligible, none)} {child.behind && <strong className="dang-ky__late">({text('view.behind')})</strong>}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className="phan-quyen__note">{text('view.behind.note', { percent: known.behindPercent })}</p>
            </>
          )}
          {known.reasons.some(({ count }) => count > 0) && (
            <>
              <h3>{text('view.reasons')}</h3>
              <ul>
                {known.reasons.filter(({ count }) => count > 0).map((reason) => (
                  <li key={reason.key}>
                    {reason[language]}: {reason.count}
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3>{text('view.report')}</h3>
          <SelectField label={text('view.report.month')} onChange={setMonth} options={Array.from({ length: MONTHS }, (_, at) => before(present, at)).map((value) => ({ value, label: `${value.slice(5)}/${value.slice(0, 4)}` }))} value={month} />
          <p>
            <a className="phan-quyen__button" download href={`${api}/use-report/docx?organization=${known.organization.id}&month=${month}`}>
              {text('view.report.take')}
            </a>
          </p>
        </>
      )}
    </div>
  );
};
