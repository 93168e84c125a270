'use client';
import { Link, SetStepNav, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import React, { useEffect, useState, type FormEvent } from 'react';
import { DayField, parseTypedDay, refusalOf, send, typedDay } from '../../../hierarchical-access/client';
import { PARTS, type Part } from '../valueWords';
import { BranchTable } from './BranchTable';
import './figures.css';
import { FigureSection } from './FigureSection';
import { KeptNote } from './KeptNote';
import { TroubleSection } from './TroubleSection';
import type { Answer } from './types';
import { useText } from './useText';

type Props = { organization?: string; on?: string; known?: string };
const FILED = [...PARTS, 'branches'] as const;

/** /admin/tong-hop: an organisation in figures, now or on any day, and the way down to each one below it. What is asked stands in the address. */
export const FiguresDesk = ({ organization, on, known }: Props): React.ReactElement => {
  const text = useText();
  const router = useRouter();
  const { admin, api } = useConfig().config.routes;
  const [answer, setAnswer] = useState<Answer>();
  const [note, setNote] = useState('');
  const [day, setDay] = useState(on ? typedDay(on) : '');
  const [knew, setKnew] = useState(known ? typedDay(known) : '');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [parts, setParts] = useState<readonly string[]>(FILED);
  const [fresh, setFresh] = useState(false);
  const failed = text('view.failed');
  const then = { ...(on ? { on } : {}), ...(known ? { known } : {}) };
  const counted: Record<string, string> = fresh ? { fresh: 'true' } : {};
  const query = new URLSearchParams({ ...(organization ? { organization } : {}), ...then, ...counted }).toString();
  useEffect(() => {
    const stop = new AbortController();
    setNote('');
    send<Answer>(`${api}/figures?${query}`, { signal: stop.signal }).then(setAnswer, (error: unknown) => {
      if (!stop.signal.aborted) setNote(refusalOf(error) ?? failed);
    });
    return () => stop.abort();
  }, [api, failed, query]);
  const go = (more: Readonly<Record<string, string>>): void => router.push(`${admin}/tong-hop?${new URLSearchParams({ ...(organization ? { organization } : {}), ...more }).toString()}`);
  const show = (event: FormEvent): void => {
    event.preventDefault();
    const typed = { on: day.trim(), known: knew.trim() };
    const read = Object.entries(typed).flatMap(([name, value]) => (value === '' ? [] : [[name, parseTypedDay(value)] as const]));
    const faults = Object.fromEntries(read.flatMap(([name, value]) => (value === undefined ? [[name, text('ask.not-a-day')]] : [])));
    setWrong(faults);
    if (Object.keys(faults).length === 0) go(Object.fromEntries(read) as Record<string, string>);
  };
  const file = (format: 'xlsx' | 'docx'): string => `${api}/figures/file?${new URLSearchParams({ ...(organization ? { organization } : {}), ...then, ...counted, format, parts: parts.join(',') }).toString()}`;
  const shown = answer?.figures;
  return (
    <div className="phan-quyen tong-hop">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{answer ? answer.organization.name : text('view.title')}</h1>
      {answer && answer.above.length > 0 && (
        <nav aria-label={text('view.way')} className="tong-hop__way">
          {text('view.way')}:{' '}
          {answer.above.map(({ id, name }) => (
            <React.Fragment key={id}>
              <Link className="tong-hop__link" href={`${admin}/tong-hop?${new URLSearchParams({ organization: id, ...then }).toString()}`} prefetch={false}>
                {name}
              </Link>
              {' › '}
            </React.Fragment>
          ))}
        </nav>
      )}
      <p>{on || known ? text('view.lead.then', { on: typedDay(answer?.on ?? on ?? ''), known: known ? text('view.known', { day: typedDay(known) }) : '' }) : text(answer?.countedAt ? 'view.lead.choose' : 'view.lead.now')}</p>
      <form className="phan-quyen__form tong-hop__form" noValidate onSubmit={show}>
        <DayField error={wrong.on} label={text('ask.on')} onChange={setDay} value={day} />
        <DayField error={wrong.known} label={text('ask.known')} onChange={setKnew} value={knew} />
        <p className="phan-quyen__note">{text('ask.known.help')}</p>
        <div className="phan-quyen__buttons">
          <button className="phan-quyen__button phan-quyen__button--primary" type="submit">
            {text('ask.show')}
          </button>
          {(on ?? known) && (
            <button className="phan-quyen__button" onClick={() => go({})} type="button">
              {text('ask.today')}
            </button>
          )}
        </div>
      </form>
      <p aria-live="polite">{note || ((!shown || (fresh && answer?.countedAt)) && text('view.loading'))}</p>
      {answer?.countedAt && <KeptNote again={fresh ? undefined : () => setFresh(true)} at={answer.countedAt} past={on !== undefined} />}
      {answer && shown && (
        <>
          <p className="tong-hop__total">
            <strong>{text('total.members', { count: shown.total.toLocaleString('vi-VN') })}</strong>
          </p>
          {shown.guests > 0 && <p>{text('total.guests', { count: shown.guests.toLocaleString('vi-VN') })}</p>}
          <TroubleSection organization={answer.organization.id} />
          {answer.organization.form !== 'cell' && (
            <section className="tong-hop__part">
              <h2>{text('part.branches')}</h2>
              <BranchTable branches={shown.branches} key={query} then={then} />
            </section>
          )}
          {PARTS.map((part: Part) => (
            <FigureSection counted={shown[part]} key={part} part={part} share={part !== 'admissions'} />
          ))}
          <p>{text('note.record')}</p>
          <section className="tong-hop__part">
            <h2>{text('ask.file')}</h2>
            <fieldset className="tong-hop__parts">
              <legend>{text('ask.parts')}</legend>
              {FILED.map((part) => (
                <label key={part}>
                  <input checked={parts.includes(part)} onChange={() => setParts(FILED.filter((each) => (each === part ? !parts.includes(part) : parts.includes(each))))} type="checkbox" /> {text(`part.${part}`)}
                </label>
              ))}
            </fieldset>
            {parts.length > 0 && (
              <p>
                <a className="tong-hop__link" href={file('xlsx')}>
                  {text('ask.xlsx')}
                </a>{' '}
                <a className="tong-hop__link" href={file('docx')}>
                  {text('ask.docx')}
                </a>
              </p>
            )}
          </section>
        </>
      )}
    </div>
  );
};
