'use client';
import React, { useState, type ReactElement } from 'react';
import { act, Alive, Button } from '../../portal/client';

type Words = Record<'others.none' | 'others.remove' | 'others.removed' | 'failed', string>;

/** Where one is told; each can be taken away from here. */
export const MyDeviceList = ({ devices, words }: { devices: readonly { id: string; name: string; facts: string }[]; words: Words }): ReactElement => {
  const [left, setLeft] = useState(devices);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const remove = async (id: string): Promise<void> => {
    setBusy(true);
    const answer = await act('/api/push/unregister', { id });
    setBusy(false);
    if (!answer.ok) return setSaid(answer.message || words.failed);
    setLeft((before) => before.filter((device) => device.id !== id));
    setSaid(words['others.removed']);
  };
  return (
    <Alive>
      {left.length === 0 ? <p>{words['others.none']}</p> : (
        <ul className="st-list">
          {left.map(({ id, name, facts }) => (
            <li key={id}>
              <div className="st-row">
                <div className="st-row__text">
                  <h3 className="st-row__title">{name}</h3>
                  <p className="st-row__facts">{facts}</p>
                  <Button aria-label={`${words['others.remove']}: ${name}`} isDisabled={busy} onPress={() => void remove(id)}>{words['others.remove']}</Button>
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{said}</p>
    </Alive>
  );
};
