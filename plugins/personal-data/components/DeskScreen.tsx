'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useState } from 'react';
import { SelectField, send, usePress } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import { Why } from '../../rule-register/client';
import type { DeskAnswer, DeskRow } from '../requests/commands/desk';
import { AnswerForm } from './AnswerForm';
import { Card } from './Card';
import { EnterForm } from './EnterForm';
import { lastDay } from './lastDay';
import { Officers } from './Officers';
import type { DeskProps } from './screensFor';
import { LiftForm } from './LiftForm';
import { restrictionLines } from './restrictionLines';
import { useLoaded } from './useLoaded';
import { useText, type Text } from './useText';

const linesOf = (text: Text, row: DeskRow): [string, React.ReactNode][] => [
  [text('mine.asked-at'), vietnamDateTime(row.askedAt)],
  [text('desk.place'), row.organization.name],
  [text('mine.due'), row.answeredAt === null ? <>{lastDay(row.dueAt)} <Why of={row.name} rules={row.rules} /></> : null],
  [text('mine.state'), text(`state.${row.state}`)],
  [text('desk.purpose'), row.purpose ? text(`purpose.${row.purpose}` as Parameters<Text>[0]) : null],
  [text('mine.said'), row.said],
  [text('desk.taken-by'), row.takenBy],
  [text('mine.answer'), row.answer],
  [text('mine.answered-by'), row.answeredAt ? `${row.answeredBy ?? text('mine.software')}, ${vietnamDateTime(row.answeredAt)}` : null],
  ...restrictionLines(text, row.restriction),
];

/** The requests: those that wait, the most urgent first, or those answered. */
const Requests = ({ administers }: { administers: boolean }): React.ReactElement => {
  const text = useText();
  const [which, setWhich] = useState<'open' | 'closed' | 'restricted'>('open');
  const { api, known, note, done } = useLoaded<DeskAnswer>(`/personal-data/desk?which=${which}`);
  const { busy, error, press } = usePress(text('view.failed'));
  const [answering, setAnswering] = useState<string>();
  const [lifting, setLifting] = useState<string>();
  const take = ({ id, name }: DeskRow): void =>
    void press(async () => {
      await send(`${api}/personal-data/requests/${id}/take`, { json: {} });
      done(text('desk.taken', { name }));
    });
  const mark = (row: DeskRow): React.ReactNode => (
    <>
      {row.overdue && <span className="du-lieu__late">{text('desk.late')}. </span>}
      {row.answeredAt === null && (row.mine ? text('desk.mine') : text('desk.below'))} {row.onBehalf && text('desk.on-behalf')}
    </>
  );
  return (
    <>
      <SelectField label={text('mine.state')} onChange={(value) => setWhich(value as 'open' | 'closed' | 'restricted')} options={[{ value: 'open', label: text('desk.open') }, { value: 'closed', label: text('desk.closed') }, { value: 'restricted', label: text('desk.restricted') }]} value={which} />
      <p aria-live="polite">{note}</p>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      {known?.docs.length === 0 && <p>{text('desk.empty')}</p>}
      {known?.docs.map((row) => (
        <Card key={row.id} level={2} lines={linesOf(text, row)} mark={mark(row)} title={`${text(`kind.${row.kind}`)}: ${row.name}`} urgent={row.mine || row.overdue}>
          {row.proposed && row.answeredAt === null && <p className="phan-quyen__note">{text('desk.proposed')}</p>}
          {which === 'open' && answering === row.id && (
            <AnswerForm
              onCancel={() => setAnswering(undefined)}
              onDone={() => {
                setAnswering(undefined);
                done(text('desk.answered', { name: row.name }));
              }}
              row={row}
            />
          )}
          {which === 'restricted' && (lifting === row.id ? (
            <LiftForm
              door="lift-restriction"
              help={text('restrict.why.help')}
              id={row.id}
              onCancel={() => setLifting(undefined)}
              onDone={() => {
                setLifting(undefined);
                done(text('restrict.done.of', { name: row.name }));
              }}
              title={text('restrict.lift.of', { name: row.name })}
            />
          ) : (
            <button aria-label={text('restrict.lift.of', { name: row.name })} className="phan-quyen__button" onClick={() => setLifting(row.id)} type="button">
              {text('restrict.lift')}
            </button>
          ))}
          {which === 'open' && answering !== row.id && (
            <div className="phan-quyen__buttons">
              <button aria-label={text('desk.answer.of', { name: row.name })} className="phan-quyen__button phan-quyen__button--primary" onClick={() => setAnswering(row.id)} type="button">
                {text('desk.answer')}
              </button>
              {row.state === 'asked' && (
                <button aria-label={text('desk.take.of', { name: row.name })} className="phan-quyen__button" disabled={busy} onClick={() => take(row)} type="button">
                  {text('desk.take')}
                </button>
              )}
            </div>
          )}
        </Card>
      ))}
      {known && <Officers administers={administers} onDone={done} officers={known.officers} />}
    </>
  );
};

/** /admin/du-lieu-ca-nhan: requests to answer, and requests to enter for who has no account. */
export const DeskScreen = ({ handles, administers, cells }: DeskProps): React.ReactElement => {
  const text = useText();
  const [entering, setEntering] = useState(false);
  const [note, setNote] = useState('');
  const [turn, setTurn] = useState(0);
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('desk.title') }]} />
      <h1>{text('desk.title')}</h1>
      <p>{text('desk.lead')}</p>
      <p aria-live="polite">{note}</p>
      {(administers || cells.length > 0) && !entering && (
        <div className="phan-quyen__buttons">
          <button className="phan-quyen__button" onClick={() => setEntering(true)} type="button">
            {text('desk.enter')}
          </button>
        </div>
      )}
      {entering && (
        <EnterForm
          cells={cells}
          onCancel={() => setEntering(false)}
          onDone={(words) => {
            setEntering(false);
            setNote(words);
            setTurn(turn + 1);
          }}
        />
      )}
      {handles && <Requests administers={administers} key={turn} />}
    </div>
  );
};
