'use client';
import React, { useState } from 'react';
import { vietnamDate } from '../../kernel/client';
import { ActionForm } from './ActionForm';
import type { Choice } from './Picker';
import type { Mandate, Verb } from './types';
import { useText, type Text } from './useText';

type Props = { organization: Choice; mandates: Mandate[]; onChanged: () => void };

const holderOf = (text: Text, { user, group }: Mandate): string => (user ? `${user.displayName} (${user.username})` : text('view.group', { name: group?.name }));

/** An end stored as the midnight after the last day is shown as that day. */
const periodOf = (text: Text, { validFrom, validTo, state }: Mandate): string => {
  const from = text('view.from', { day: vietnamDate(validFrom) });
  const to = validTo === null ? text('view.open') : text('view.until', { day: vietnamDate(new Date(new Date(validTo).getTime() - 1)) });
  return `${from}, ${to}${state === 'future' ? ` (${text('view.future')})` : ''}`;
};

const verbsOf = ({ mayRevoke, mayChange, mayHandOver, mayGiveBack }: Mandate): Verb[] => [
  ...(mayHandOver ? (['hand-over'] as const) : []),
  ...(mayChange ? (['limit', 'widen'] as const) : []),
  // An organisation's account goes back to the committee; any other role is revoked.
  ...(mayGiveBack ? (['give-back'] as const) : mayRevoke ? (['revoke'] as const) : []),
];

/** Who holds what at one organisation, with what this person may do about each. */
export const MandateList = ({ organization, mandates, onChanged }: Props): React.ReactElement => {
  const text = useText();
  const [doing, setDoing] = useState<{ verb: Verb; id: string }>();
  if (mandates.length === 0) return <p>{text('view.empty')}</p>;
  const chosen = mandates.find(({ id }) => id === doing?.id);
  return (
    <>
      <div className="phan-quyen__scroll">
        <table className="phan-quyen__table">
          <thead>
            <tr>
              {(['field.role', 'view.holder', 'view.period', 'view.decision', 'view.actions'] as const).map((key) => (
                <th key={key} scope="col">
                  {text(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mandates.map((mandate) => (
              <tr key={mandate.id}>
                <th scope="row">{mandate.roleName}</th>
                <td data-label={text('view.holder')}>{holderOf(text, mandate)}</td>
                <td data-label={text('view.period')}>{periodOf(text, mandate)}</td>
                <td data-label={text('view.decision')}>
                  {mandate.decisionNumber}, {vietnamDate(mandate.decisionDate)}
                </td>
                <td>
                  {verbsOf(mandate).map((verb) => (
                    <button
                      aria-label={`${text(`view.${verb}`)}: ${mandate.roleName}, ${holderOf(text, mandate)}`}
                      className="phan-quyen__button"
                      key={verb}
                      onClick={() => setDoing({ verb, id: mandate.id })}
                      type="button"
                    >
                      {text(`view.${verb}`)}
                    </button>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {doing && chosen && (
        <ActionForm
          key={`${doing.verb}:${doing.id}`}
          mandate={chosen}
          onCancel={() => setDoing(undefined)}
          onDone={() => {
            setDoing(undefined);
            onChanged();
          }}
          organization={organization}
          verb={doing.verb}
        />
      )}
    </>
  );
};
