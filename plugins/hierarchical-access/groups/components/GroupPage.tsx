'use client';
import React, { useState } from 'react';
import { vietnamDate } from '../../../kernel/client';
import type { GroupPerson, ShownGroup } from '../commands/show';
import { AddPerson } from './AddPerson';
import { RemovePerson } from './RemovePerson';
import { useText, type Text } from './useText';

type Props = { group: ShownGroup; onChanged: (message: string) => void; onClose: () => void };

/** The last day is included; the instant it ends at is the midnight after it. */
const untilOf = (text: Text, validTo: string | null): string => (validTo ? vietnamDate(new Date(new Date(validTo).getTime() - 1)) : text('view.open-end'));
const decisionOf = (text: Text, { decisionNumber, decisionDate }: { decisionNumber: string | null; decisionDate: string | null }): string =>
  decisionNumber ? text('view.decided', { number: decisionNumber, day: decisionDate ? vietnamDate(new Date(decisionDate)) : '' }) : text('view.no-decision');

const Table = ({ heads, children }: { heads: readonly string[]; children: React.ReactNode }): React.ReactElement => (
  <div className="phan-quyen__scroll">
    <table className="phan-quyen__table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);

/** One group: who is in it, who was, and what it holds. */
export const GroupPage = ({ group, onChanged, onClose }: Props): React.ReactElement => {
  const text = useText();
  const [leaving, setLeaving] = useState<GroupPerson>();
  const [adding, setAdding] = useState(false);
  const inside = group.people.filter(({ ended }) => !ended);
  const before = group.people.filter(({ ended }) => ended);
  const heads = [text('view.person'), text('view.since'), text('view.until'), text('view.decision')];
  const cells = (person: GroupPerson): React.ReactElement => (
    <>
      <th scope="row">
        {person.displayName} ({person.username}){person.disabled && `, ${text('view.off')}`}
      </th>
      <td data-label={text('view.since')}>{vietnamDate(new Date(person.validFrom))}</td>
      <td data-label={text('view.until')}>{untilOf(text, person.validTo)}</td>
      <td data-label={text('view.decision')}>{decisionOf(text, person)}</td>
    </>
  );
  return (
    <>
      <h2>
        {group.name}, {group.organization.name}
      </h2>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button" onClick={onClose} type="button">
          {text('view.close')}
        </button>
        <button className="phan-quyen__button phan-quyen__button--primary" onClick={() => setAdding(true)} type="button">
          {text('view.add')}
        </button>
      </div>
      {adding && (
        <AddPerson
          group={group.id}
          onCancel={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            onChanged(text('view.added'));
          }}
        />
      )}
      {leaving && (
        <RemovePerson
          group={group.id}
          key={leaving.id}
          onCancel={() => setLeaving(undefined)}
          onDone={() => {
            setLeaving(undefined);
            onChanged(text('view.removed'));
          }}
          person={leaving}
        />
      )}
      <h3>{text('view.members')}</h3>
      {inside.length === 0 && <p>{text('view.members.none')}</p>}
      {inside.length > 0 && (
        <Table heads={[...heads, text('view.remove')]}>
          {inside.map((person) => (
            <tr key={person.id}>
              {cells(person)}
              <td>
                <button aria-label={`${text('view.remove')}: ${person.displayName}`} className="phan-quyen__button" onClick={() => setLeaving(person)} type="button">
                  {text('view.remove')}
                </button>
              </td>
            </tr>
          ))}
        </Table>
      )}
      <h3>{text('view.held')}</h3>
      {group.mandates.length === 0 && <p>{text('view.held.none')}</p>}
      {group.mandates.length > 0 && (
        <Table heads={[text('view.role'), text('view.at'), text('view.since'), text('view.until'), text('view.decision')]}>
          {group.mandates.map((mandate) => (
            <tr key={mandate.id}>
              <th scope="row">{mandate.roleName}</th>
              <td data-label={text('view.at')}>{mandate.organization}</td>
              <td data-label={text('view.since')}>{vietnamDate(new Date(mandate.validFrom))}</td>
              <td data-label={text('view.until')}>{untilOf(text, mandate.validTo)}</td>
              <td data-label={text('view.decision')}>{decisionOf(text, mandate)}</td>
            </tr>
          ))}
        </Table>
      )}
      {before.length > 0 && (
        <>
          <h3>{text('view.before')}</h3>
          <Table heads={heads}>
            {before.map((person) => (
              <tr key={person.id}>{cells(person)}</tr>
            ))}
          </Table>
        </>
      )}
    </>
  );
};
