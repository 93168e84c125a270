'use client';
import React, { useState, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { Badge } from '../design/Badge';
import { Button } from '../design/Button';
import { Icon } from '../design/Icon';
import { act } from './act';

export type Device = { id: string; name: string; facts: string; current: boolean };
type Words = Record<'devices.here' | 'end.one' | 'end.others' | 'end.others.ask' | 'end.done' | 'act.failed', string>;

/** One's own sessions; each but this one can be ended from here, at once. */
export const Devices = ({ devices, words }: { devices: readonly Device[]; words: Words }): ReactElement => {
  const [open, setOpen] = useState(devices);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const end = async (path: `/api/${string}`, stays: (device: Device) => boolean): Promise<void> => {
    setBusy(true);
    setFault('');
    setSaid('');
    const answer = await act(path);
    setBusy(false);
    if (!answer.ok) return setFault(answer.message || words['act.failed']);
    setOpen((before) => before.filter(stays));
    setSaid(words['end.done']);
  };
  return (
    <Alive>
      <ul className="st-list">
        {open.map(({ id, name, facts, current }) => (
          <li key={id}>
            <div className="st-row">
              <Icon name="device" />
              <div className="st-row__text">
                <h2 className="st-row__title">{name}</h2>
                <p className="st-row__facts">{facts}</p>
                {current ? <Badge tone="good">{words['devices.here']}</Badge> : <Button aria-label={`${words['end.one']}: ${name}`} isDisabled={busy} onPress={() => void end(`/api/sessions/${encodeURIComponent(id)}/end`, (device) => device.id !== id)}>{words['end.one']}</Button>}
              </div>
            </div>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      <p className="st-field__fault" role="alert">{fault}</p>
      {open.length > 1 && (
        <>
          <p>{words['end.others.ask']}</p>
          <Button isDisabled={busy} kind="main" onPress={() => void end('/api/sessions/end-others', ({ current }) => current)}>{words['end.others']}</Button>
        </>
      )}
    </Alive>
  );
};
