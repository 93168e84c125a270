'use client';
import React, { useEffect, useState, type ReactElement } from 'react';
import { act, Alive } from '../../portal/client';
import { canPush, currentSubscription, registrationOf, subscribe, unsubscribe } from './subscription';

type Words = Record<'here.switch' | 'here.on' | 'here.off' | 'here.denied' | 'here.unsupported' | 'here.none' | 'here.failed', string>;

/** Whether this browser is told: asked of the browser, and said to the server. */
export const DeviceSwitch = ({ webKey, words }: { webKey: string | null; words: Words }): ReactElement => {
  const [on, setOn] = useState(false);
  const [busy, setBusy] = useState(true);
  const [possible, setPossible] = useState(false);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  useEffect(() => {
    if (webKey === null) return setSaid(words['here.none']);
    if (!canPush()) return setSaid(words['here.unsupported']);
    if (Notification.permission === 'denied') return setSaid(words['here.denied']);
    setPossible(true);
    setBusy(false);
    void currentSubscription().then(async (held) => {
      // The server is told again: this session is the one that it goes with.
      const known = held !== null && (await act('/api/push/register', registrationOf(held))).ok;
      setOn(known);
      setSaid(words[known ? 'here.on' : 'here.off']);
    });
  }, [webKey, words]);
  const put = async (wanted: boolean): Promise<void> => {
    setBusy(true);
    setFault('');
    try {
      if (wanted) {
        if ((await Notification.requestPermission()) !== 'granted') return setFault(words['here.denied']);
        const answer = await act('/api/push/register', registrationOf(await subscribe(webKey ?? '')));
        if (!answer.ok) {
          await unsubscribe();
          return setFault(answer.message || words['here.failed']);
        }
      } else {
        const endpoint = await unsubscribe();
        if (endpoint) await act('/api/push/unregister', { token: endpoint });
      }
      setOn(wanted);
      setSaid(words[wanted ? 'here.on' : 'here.off']);
    } catch {
      setFault(words['here.failed']);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Alive>
      <div className="st-choice">
        <label>
          <input aria-describedby="dang-nhan" checked={on} disabled={busy || !possible} onChange={(event) => void put(event.target.checked)} role="switch" type="checkbox" />
          {words['here.switch']}
        </label>
      </div>
      <p id="dang-nhan" role="status">{said}</p>
      <p className="st-field__fault" role="alert">{fault}</p>
    </Alive>
  );
};
