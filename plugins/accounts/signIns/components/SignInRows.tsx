'use client';
import React from 'react';
import { vietnamDateTime } from '../../../kernel/client';
import type { SeenSignIn } from '../commands/list';
import type { SignInVerb } from './SignInAction';
import { useText } from './useText';

type Props = { rows: readonly SeenSignIn[]; onAct: (verb: SignInVerb, row: SeenSignIn) => void };

/** What may be done about a row; the server judges again, also what stands above this person. */
const verbsOf = ({ account, reasons, looked }: SeenSignIn): SignInVerb[] => {
  if (account?.own) return [];
  return [...(reasons.length > 0 && !looked ? (['look'] as const) : []), ...(account ? (['end', 'password', ...(account.disabled ? [] : (['lock'] as const))] as const) : [])];
};

/** Sign-ins as a table: a list of cards where the screen is narrow. */
export const SignInRows = ({ rows, onAct }: Props): React.ReactElement => {
  const text = useText();
  return (
    <div className="phan-quyen__scroll">
      <table className="phan-quyen__table">
        <thead>
          <tr>
            {(['view.at', 'view.who', 'view.outcome', 'view.whence', 'view.why', 'view.do'] as const).map((key) => (
              <th key={key} scope="col">
                {text(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { id, at, account, outcome, howText, device, network, reasons, looked } = row;
            const name = account ? `${account.displayName} (${account.username})` : text('view.unknown');
            return (
              <tr key={id}>
                <th scope="row">{vietnamDateTime(new Date(at))}</th>
                <td data-label={text('view.who')}>
                  {name}
                  {account?.disabled && `, ${text('view.off')}`}
                </td>
                <td data-label={text('view.outcome')}>
                  {text(`outcome.${outcome}`)}. {howText}
                </td>
                <td data-label={text('view.whence')}>
                  {device || text('view.no-device')}; {network || text('view.no-network')}
                </td>
                <td data-label={text('view.why')}>
                  {reasons.length > 0 && (
                    <ul>
                      {reasons.map(({ kind, text: why }) => (
                        <li key={kind}>{why}</li>
                      ))}
                    </ul>
                  )}
                  {looked && <p>{text('view.looked', { by: looked.by, at: vietnamDateTime(new Date(looked.at)), note: looked.note })}</p>}
                </td>
                <td>
                  <div className="phan-quyen__buttons">
                    {verbsOf(row).map((verb) => (
                      <button aria-label={`${text(`view.${verb}`)}: ${name}, ${vietnamDateTime(new Date(at))}`} className="phan-quyen__button" key={verb} onClick={() => onAct(verb, row)} type="button">
                        {text(`view.${verb}`)}
                      </button>
                    ))}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
