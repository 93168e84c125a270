'use client';
import React, { useState } from 'react';
import { Alive, Picker, SelectField, useSearches, type Choice } from '../../hierarchical-access/client';
import { MeetingBoard } from './MeetingBoard';
import { MeetingList } from './MeetingList';
import { useText } from './useText';
import './meetings.css';

type Props = { /** The cells one leads. */ own: readonly Choice[]; oversees: boolean; /** The meeting that a notice led to. */ opened: string | undefined };

/** Chooses the cell, then shows its meetings, or the one that is opened. */
export const MeetingsDesk = ({ own, oversees, opened: first }: Props): React.ReactElement => {
  const text = useText();
  const { organizations } = useSearches();
  const [cell, setCell] = useState<Choice | undefined>(own[0]);
  const [opened, setOpened] = useState(first);
  return (
    <div className="phan-quyen sinh-hoat">
      <h1>{text('view.title')}</h1>
      <Alive>
        {opened ? (
          <MeetingBoard id={opened} onBack={() => setOpened(undefined)} />
        ) : (
          <>
            <p>{text('view.lead')}</p>
            {own.length > 1 && <SelectField label={text('view.cell')} onChange={(id) => setCell(own.find((each) => each.id === id))} options={own.map(({ id, name }) => ({ value: id, label: name }))} value={cell?.id ?? ''} />}
            {own.length === 0 && oversees && <Picker chosen={cell} help={text('view.cell.help')} label={text('view.cell')} onPick={setCell} search={organizations} />}
            {own.length === 1 && <h2>{cell?.name}</h2>}
            {cell && <MeetingList cell={cell.id} key={cell.id} onOpen={setOpened} />}
          </>
        )}
      </Alive>
    </div>
  );
};
