'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send, usePress } from '../../hierarchical-access/client';
import type { CellAnswer, CellMember } from '../commands/cell';
import { CellLists } from './CellLists';
import { MarkForm } from './MarkForm';
import { useLanguage } from './useLanguage';
import { useText, type Text } from './useText';

const shownDay = (day: string): string => day.split('-').reverse().join('/');
const linkWords = (text: Text, { account, link, linkUntil }: CellMember): string | null => {
  if (account !== 'made') return null;
  if (link === null) return text('account.no-link');
  return linkUntil === null ? text(`account.link.${link}.waits`) : text(`account.link.${link}`, { day: shownDay(linkUntil) });
};

/** The members of a cell with their accounts, and what its secretary does about them. */
export const CellAccounts = ({ cell, onChanged }: { cell: string; onChanged: () => void }): React.ReactElement => {
  const text = useText();
  const language = useLanguage();
  const { api } = useConfig().config.routes;
  const { busy, error, press } = usePress(text('view.failed'));
  const [known, setKnown] = useState<CellAnswer>();
  const [note, setNote] = useState<React.ReactNode>('');
  const [marking, setMarking] = useState<CellMember>();
  const failed = text('view.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setKnown(await send<CellAnswer>(`${api}/activation/cell?cell=${cell}`));
    } catch (refusal) {
      setNote(refusalOf(refusal) ?? failed);
    }
  }, [api, cell, failed]);
  useEffect(() => void load(), [load]);
  const done = (message: React.ReactNode): void => {
    setMarking(undefined);
    setNote(message);
    void load();
    onChanged();
  };
  const unmark = ({ id }: CellMember): void => void press(async () => {
    await send(`${api}/activation/mark`, { json: { member: id, reason: null } });
    done(text('done.saved'));
  });
  const issue = ({ id, name, username }: CellMember, way: 'mail' | 'slip'): void => void press(async () => {
    const { code } = await send<{ code: string | null }>(`${api}/activation/send-link`, { json: { member: id, way } });
    done(code === null ? text('done.mail') : (
      <>
        {text('done.code', { name, username: username ?? '' })}
        <strong className="dang-ky__code">{code}</strong> {text('done.code.note')}
      </>
    ));
  });
  const revoke = ({ id }: CellMember): void => void press(async () => {
    await send(`${api}/activation/revoke-link`, { json: { member: id } });
    done(text('done.revoke'));
  });
  const button = (key: 'mark' | 'unmark' | 'mail' | 'slip' | 'revoke', member: CellMember, onClick: () => void): React.ReactElement => (
    <button aria-label={text(`do.${key}.of`, { name: member.name })} className="phan-quyen__button" disabled={busy} onClick={onClick} type="button">
      {text(`do.${key}`)}
    </button>
  );
  return (
    <section aria-label={text('view.list')}>
      <h3>{text('view.list')}</h3>
      <p aria-live="polite" className="dang-ky__note">{note}</p>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      {known && <CellLists known={known} onDone={done} />}
      {marking && known && <MarkForm key={marking.id} member={marking} onCancel={() => setMarking(undefined)} onDone={done} reasons={known.reasons} />}
      {known && (
        <table className={`phan-quyen__table${known.keeps ? '' : ' dang-ky__compared'}`}>
          <thead>
            <tr>
              {(['view.list', 'view.account', 'view.eligible', ...(known.keeps ? (['view.actions'] as const) : [])] as const).map((key) => (
                <th key={key} scope="col">
                  {text(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {known.members.map((member) => (
              <tr key={member.id}>
                <th scope="row">{member.name}</th>
                <td data-label={text('view.account')}>
                  {text(`account.${member.account}`)}
                  {linkWords(text, member) && <span>, {linkWords(text, member)}</span>}
                </td>
                <td data-label={text('view.eligible')}>{member.reason === null ? '✓' : (known.reasons.find(({ key }) => key === member.reason)?.[language] ?? member.reason)}</td>
                {known.keeps && (
                  <td>
                    {member.account === 'made' && button('slip', member, () => issue(member, 'slip'))}
                    {member.account === 'made' && member.link === 'mail' && button('mail', member, () => issue(member, 'mail'))}
                    {member.account === 'made' && member.link !== null && button('revoke', member, () => revoke(member))}
                    {member.reason === null ? member.account !== 'active' && button('mark', member, () => setMarking(member)) : button('unmark', member, () => unmark(member))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
