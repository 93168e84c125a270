'use client';
import React from 'react';
import { Desk } from '../../components/Desk';
import type { DeskProps } from '../../components/deskFrame';
import { useText } from '../../components/useText';
import type { EndingEntry } from '../commands/desk';
import { EndingCard } from './EndingCard';
import { isTask } from './isTask';
import { ProposeForm } from './ProposeForm';

/** /admin/bien-dong-dang-vien: what was proposed of members, and what was decided. */
export const EndingsDesk = ({ today }: DeskProps): React.ReactElement => {
  const text = useText();
  return (
    <Desk<'open' | 'closed', EndingEntry>
      begins={[{ label: text('endings.propose'), form: (done, cancel) => <ProposeForm onCancel={cancel} onDone={done} today={today} /> }]}
      boxes={[['open', text('box.open')], ['closed', text('box.closed')]]}
      card={(entry, done) => <EndingCard entry={entry} key={`${entry.id}-${entry.state}`} onDone={done} today={today} />}
      isMine={(entry) => entry.may.some(isTask)}
      room="endings"
      working={['open']}
    />
  );
};
