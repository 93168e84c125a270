'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { send, usePress, useSearches } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import type { MySession } from '../commands/mine';
import { useText } from './useText';

/** One's own sessions, each to be ended; or all of them, this one too. */
export const SessionList = ({ onDone }: { onDone: (message: string) => void }): React.ReactElement | null => {
  const text = useText();
  const { api } = useSearches();
  const { admin, routes } = useConfig().config;
  const { busy, error, press } = usePress(text('list.failed'));
  const [sessions, setSessions] = useState<MySession[]>();
  const load = useCallback(() => send<{ sessions: MySession[] }>(`${api}/sessions`).then((found) => setSessions(found.sessions), () => undefined), [api]);
  useEffect(() => void load(), [load]);
  if (!sessions) return null;
  const end = (id: string): Promise<void> =>
    press(async () => {
      await send(`${api}/sessions/${id}/end`, { json: {} });
      await load();
      onDone(text('list.ended'));
    });
  const endAll = (): Promise<void> =>
    press(async () => {
      await send(`${api}/sessions/end-others`, { json: {} });
      await send(`${api}/users/logout`, { json: {} });
      window.location.assign(`${routes.admin}${admin.routes.login}`);
    });
  const browserOf = (browser: string): string => (browser === '' ? text('list.unknown') : browser.replace(/^app\b/, text('list.app')));
  return (
    <section aria-label={text('list.title')} className="phan-quyen__form">
      <h2>{text('list.title')}</h2>
      <p>{text('list.lead')}</p>
      <div className="phan-quyen__scroll">
        <table className="phan-quyen__table">
          <thead>
            <tr>
              {(['list.browser', 'list.begun', 'list.used', 'list.factor', 'list.actions'] as const).map((key) => (
                <th key={key} scope="col">
                  {text(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ id, browser, begunAt, lastUsedAt, factor, current }) => (
              <tr key={id}>
                <th scope="row">{browserOf(browser)}</th>
                <td data-label={text('list.begun')}>{vietnamDateTime(new Date(begunAt))}</td>
                <td data-label={text('list.used')}>{vietnamDateTime(new Date(lastUsedAt))}</td>
                <td data-label={text('list.factor')}>{text(`list.factor.${factor ?? 'none'}`)}</td>
                <td>
                  {current ? (
                    <strong>{text('list.this')}</strong>
                  ) : (
                    <button aria-label={`${text('list.end')}: ${browserOf(browser)}, ${vietnamDateTime(new Date(begunAt))}`} className="phan-quyen__button" disabled={busy} onClick={() => void end(id)} type="button">
                      {text('list.end')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button" disabled={busy} onClick={() => void endAll()} type="button">
          {text('list.end-all')}
        </button>
      </div>
    </section>
  );
};
