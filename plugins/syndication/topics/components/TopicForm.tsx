'use client';
import React, { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { describedBy, FieldFrame, InputField, send, usePress, useSearches, type Choice } from '../../../hierarchical-access/client';
import { useText } from '../../components/useText';
import type { KeptTopic, TopicsOf } from '../ofOrganization';

export type TopicVerb = 'add' | 'rename' | 'retire' | 'take-up' | 'open-feed' | 'close-feed';
type Name = 'name' | 'group' | 'description' | 'reason';
type Props = { verb: TopicVerb; topic: KeptTopic | undefined; organization: Choice; groups: TopicsOf['groups']; onDone: () => void; onCancel: () => void };

const NEEDED: Record<TopicVerb, readonly Name[]> = {
  add: ['name', 'group'], rename: ['name', 'reason'], retire: ['reason'], 'take-up': ['reason'], 'open-feed': ['reason'], 'close-feed': ['reason'],
};

/** What one change of a topic asks for, and the command it gives. */
export const TopicForm = ({ verb, topic, organization, groups, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const groupId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { api } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [values, setValues] = useState<Partial<Record<Name, string>>>(verb === 'rename' && topic ? { name: topic.name } : {});
  const set = (name: Name) => (value: string): void => setValues((now) => ({ ...now, [name]: value }));
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = NEEDED[verb].filter((name) => !values[name]?.trim());
    if (missing.length > 0) {
      fail(Object.fromEntries(missing.map((name) => [name, text('view.needed')])));
      return;
    }
    void press(async () => {
      await send(topic ? `${api}/topics/${topic.id}/${verb}` : `${api}/topics/add`, { json: topic ? values : { ...values, owner: organization.id } });
      onDone();
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2 ref={heading} tabIndex={-1}>{text('topics.doing', { action: text(`topics.${verb}`), name: topic?.name ?? organization.name })}</h2>
      {verb !== 'add' && verb !== 'rename' && <p>{text(`topics.${verb}.help`)}</p>}
      {(verb === 'add' || verb === 'rename') && <InputField error={wrong.name} label={text('topics.name')} onChange={set('name')} required value={values.name ?? ''} />}
      {verb === 'add' && (
        <>
          <FieldFrame error={wrong.group} help={text('topics.group.help')} id={groupId} label={text('topics.group')} required>
            <select aria-describedby={describedBy(groupId, text('topics.group.help'), wrong.group)} aria-invalid={wrong.group !== undefined} aria-required className="phan-quyen__input" id={groupId} onChange={({ target }) => set('group')(target.value)} value={values.group ?? ''}>
              <option value="">{text('topics.choose')}</option>
              {groups.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </select>
          </FieldFrame>
          <InputField label={text('topics.description')} onChange={set('description')} value={values.description ?? ''} />
        </>
      )}
      {verb !== 'add' && <InputField error={wrong.reason} label={text('topics.reason')} onChange={set('reason')} required value={values.reason ?? ''} />}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('topics.confirm')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('topics.cancel')}</button>
      </div>
    </form>
  );
};
