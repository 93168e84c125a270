'use client';
import { vietnamDateTime } from '../../../kernel/client';
import type { SayingView, ThreadView } from '../types';
import { useCommentWords } from './useCommentWords';

export type Verb = 'resolve' | 'reopen' | 'withdraw';
type Props = {
  thread: ThreadView;
  busy: boolean;
  /** Left out once nothing more can be answered: no case is open, and the text is not back with its writers. */
  onReply: (() => void) | undefined;
  onEdit: (said: SayingView) => void;
  onDo: (verb: Verb, id: string) => void;
};

const Words = ({ said, busy, onEdit, onDo }: { said: SayingView } & Pick<Props, 'busy' | 'onEdit' | 'onDo'>) => {
  const { s } = useCommentWords();
  return (
    <>
      <p className="hb-quiet">
        {s('panel.said', { who: said.author.name, at: vietnamDateTime(said.at) })}
        {said.editedAt && ` (${s('panel.edited', { at: vietnamDateTime(said.editedAt) })})`}
        {said.withdrawn && <> <span className="hb-tag">{s('panel.withdrawn')}</span></>}
      </p>
      <p className="hb-said">{said.withdrawn ? <s>{said.text}</s> : said.text}</p>
      {said.mayChange && (
        <p className="hb-links hb-links--line hb-said__do">
          <button type="button" disabled={busy} onClick={() => onEdit(said)}>{s('panel.edit')}</button>
          <button type="button" disabled={busy} onClick={() => onDo('withdraw', said.id)}>{s('panel.withdraw')}</button>
        </p>
      )}
    </>
  );
};

/** One conversation: about what, what was said and answered, how it stands, and what this person can do. */
export const ThreadItem = ({ thread, busy, onReply, onEdit, onDo }: Props) => {
  const { s } = useCommentWords();
  return (
    <li className={thread.blocks ? 'hb-thread hb-thread--blocks' : 'hb-thread'}>
      <p>
        <strong>{thread.label}</strong>
        {thread.blocking && <> <span className="hb-tag">{s('panel.blocks')}</span></>}
        {thread.former && <> <span className="hb-tag">{s('panel.before')}</span></>}
      </p>
      {thread.quote && <q className="hb-quote">{thread.quote}</q>}
      <Words said={thread} busy={busy} onEdit={onEdit} onDo={onDo} />
      {thread.replies.length > 0 && (
        <ul className="hb-replies">{thread.replies.map((reply) => <li key={reply.id}><Words said={reply} busy={busy} onEdit={onEdit} onDo={onDo} /></li>)}</ul>
      )}
      {thread.resolved && <p className="hb-quiet">{s('panel.resolved', { who: thread.resolved.by.name, at: vietnamDateTime(thread.resolved.at) })}</p>}
      {!thread.withdrawn && (
        <p className="hb-links hb-links--line hb-said__do">
          {onReply && <button type="button" disabled={busy} onClick={onReply}>{s('panel.reply')}</button>}
          {thread.mayResolve && <button type="button" disabled={busy} onClick={() => onDo('resolve', thread.id)}>{s('panel.resolve')}</button>}
          {thread.resolved && <button type="button" disabled={busy} onClick={() => onDo('reopen', thread.id)}>{s('panel.reopen')}</button>}
        </p>
      )}
    </li>
  );
};
