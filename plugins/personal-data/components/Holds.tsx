'use client';
import React, { useState } from 'react';
import { Picker, SelectField, send, usePress, useSearches, type Choice } from '../../hierarchical-access/client';
import { vietnamDate } from '../../kernel/client';
import type { Hold } from '../retention/commands';
import { Card } from './Card';
import { Form } from './Form';
import { TextArea } from './TextArea';
import { useText } from './useText';

const LEAST = 10;
type Done = { onDone: (words: string) => void };

/** `retention.hold`: of one person, or of a whole organisation. */
const HoldForm = ({ onDone, onCancel }: Done & { onCancel: () => void }): React.ReactElement => {
  const text = useText();
  const { api, organizations, people } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [kind, setKind] = useState<'user' | 'organization'>('user');
  const [whom, setWhom] = useState<Choice>();
  const [reason, setReason] = useState('');
  const submit = (): void => {
    const missing = { ...(whom ? {} : { whom: text('view.needed') }), ...(reason.trim().length < LEAST ? { reason: text('view.short', { least: LEAST }) } : {}) };
    if (Object.keys(missing).length > 0) return fail(missing);
    void press(async () => {
      await send(`${api}/retention/holds`, { json: { [kind]: whom?.id, reason } });
      onDone(text('retention.held', { name: whom?.name ?? '' }));
    });
  };
  const choose = (value: string): void => {
    setKind(value === 'user' ? 'user' : 'organization');
    setWhom(undefined);
  };
  return (
    <Form busy={busy} error={error} onCancel={onCancel} onSubmit={submit} submit={text('view.save')} title={text('retention.hold')}>
      <SelectField label={text('retention.hold.kind')} onChange={choose} options={[{ value: 'user', label: text('retention.hold.person') }, { value: 'organization', label: text('retention.hold.organization') }]} value={kind} />
      <Picker chosen={whom} error={wrong.whom} help={text(kind === 'user' ? 'desk.appoint.user.help' : 'desk.appoint.organization.help')} key={kind} label={text(kind === 'user' ? 'retention.hold.person' : 'retention.hold.organization')} onPick={setWhom} required search={kind === 'user' ? people : organizations} />
      <TextArea error={wrong.reason} label={text('retention.reason')} onChange={setReason} required value={reason} />
    </Form>
  );
};

/** Whose data is kept from deletion, why, since when. */
export const Holds = ({ holds, onDone }: Done & { holds: readonly Hold[] }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const { busy, error, press } = usePress(text('view.failed'));
  const [holding, setHolding] = useState(false);
  const finish = (words: string): void => {
    setHolding(false);
    onDone(words);
  };
  const release = ({ id, whom }: Hold): void =>
    void press(async () => {
      await send(`${api}/retention/holds/${id}/release`, { json: {} });
      finish(text('retention.released.done', { name: whom }));
    });
  return (
    <section aria-label={text('retention.holds')}>
      <h2>{text('retention.holds')}</h2>
      <p>{text('retention.holds.lead')}</p>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      {holds.length === 0 && <p>{text('retention.holds.none')}</p>}
      {holds.map((one) => (
        <Card key={one.id} lines={[[text('retention.reason'), one.reason], [text('retention.since'), vietnamDate(one.heldAt)], [text('mine.state'), one.releasedAt ? text('retention.released', { day: vietnamDate(one.releasedAt) }) : null]]} title={one.whom} urgent={one.releasedAt === null}>
          {one.releasedAt === null && (
            <div className="phan-quyen__buttons">
              <button aria-label={text('retention.release.of', { name: one.whom })} className="phan-quyen__button" disabled={busy} onClick={() => release(one)} type="button">
                {text('retention.release')}
              </button>
            </div>
          )}
        </Card>
      ))}
      {holding ? (
        <HoldForm onCancel={() => setHolding(false)} onDone={finish} />
      ) : (
        <div className="phan-quyen__buttons">
          <button className="phan-quyen__button" onClick={() => setHolding(true)} type="button">
            {text('retention.hold')}
          </button>
        </div>
      )}
    </section>
  );
};
