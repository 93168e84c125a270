'use client';
import React, { useEffect, useState, type ReactElement } from 'react';
import { Button } from '../design/Button';
import { fill } from '../islands/fill';
import { keepFor } from '../islands/forget';
import { sendWaiting } from './sendWaiting';
import { CHANGED, dropWaiting, waitingOf, whoseOf, type Waiting } from './waiting';

type Words = Readonly<Record<'wait.title' | 'wait.waiting' | 'wait.refused' | 'wait.help' | 'wait.now' | 'wait.drop' | 'wait.sent', string>>;

/** What was done here without a network and has not arrived: said on every page until it has, or until its reader let it go. */
export const WaitingList = ({ words }: { words: Words }): ReactElement => {
  const [items, setItems] = useState<readonly Waiting[]>([]);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    const whose = whoseOf();
    if (whose === undefined) return;
    setBusy(true);
    if (await sendWaiting(whose)) setSaid(words['wait.sent']);
    setBusy(false);
  };
  useEffect(() => {
    const whose = whoseOf();
    if (whose === undefined) return undefined;
    keepFor(whose);
    const look = (): void => void waitingOf(whose).then(setItems);
    const back = (): void => void sendWaiting(whose).then((sent) => sent && setSaid(words['wait.sent']));
    look();
    if (navigator.onLine) back();
    window.addEventListener(CHANGED, look);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener(CHANGED, look);
      window.removeEventListener('online', back);
    };
  }, [words]);
  return (
    <>
      <p className="st-hidden" role="status">{said}</p>
      {items.length > 0 && (
        <section aria-labelledby="st-cho-gui" className="st-card st-waiting">
          <h2 id="st-cho-gui">{fill(words['wait.title'], { count: items.length })}</h2>
          <ul className="st-list">
            {items.map(({ key, what, refused }) => (
              <li className="st-row" key={key}>
                <div className="st-row__text">
                  <p><strong>{what}</strong></p>
                  <p className="st-row__facts">{refused === undefined ? words['wait.waiting'] : fill(words['wait.refused'], { reason: refused })}</p>
                  {refused !== undefined && <p>{words['wait.help']}</p>}
                </div>
                <div className="st-row__own"><Button kind="quiet" onPress={() => void dropWaiting(key)}>{words['wait.drop']}<span className="st-hidden">: {what}</span></Button></div>
              </li>
            ))}
          </ul>
          {items.some(({ refused }) => refused === undefined) && <div className="st-tools"><Button isDisabled={busy} onPress={() => void send()}>{words['wait.now']}</Button></div>}
        </section>
      )}
    </>
  );
};
