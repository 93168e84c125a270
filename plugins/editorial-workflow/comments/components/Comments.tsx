'use client';
import { Button } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import type { Refusal } from '../../components/client/request';
import type { PanelView } from '../../view/types';
import type { SayingView, ThreadView } from '../types';
import { CommentDialog, type Said } from './CommentDialog';
import './comments.css';
import { ThreadItem, type Verb } from './ThreadItem';
import { useComments } from './useComments';
import { useCommentWords } from './useCommentWords';

type Asking = { kind: 'add'; quote: string } | { kind: 'reply'; thread: ThreadView } | { kind: 'edit'; said: SayingView };

const closed = ({ resolved, withdrawn }: ThreadView): boolean => withdrawn || resolved !== null;

/** What the board says about the submitted text, on the panel of the document: unresolved first, by field. */
export const Comments = ({ view: panel, announce }: { view: PanelView; announce: (message: string) => void }) => {
  const { s } = useCommentWords();
  const { view, failed, add } = useComments(`${panel.case?.id}:${panel.case?.state}:${panel.case?.stage}:${panel.draftHash}`);
  const [asking, setAsking] = useState<Asking>();
  const [busy, setBusy] = useState(false);
  // Pressing the button takes the selection away: it is looked at before.
  const marked = useRef('');
  if (failed) return <p className="hb-warn">{s('panel.failed')}</p>;
  if (!view || (!view.case && view.threads.length === 0)) return null;
  const open = view.threads.filter((thread) => !closed(thread));
  const done = view.threads.filter(closed);
  const act = async (verb: Verb, id: string): Promise<void> => {
    setBusy(true);
    const refusal = await add(`${id}/${verb}`, {});
    setBusy(false);
    announce(refusal?.message ?? s('panel.sent'));
  };
  const send = async (said: Said): Promise<Refusal | undefined> => {
    if (asking?.kind === 'reply') return add(`${asking.thread.id}/reply`, said);
    if (asking?.kind === 'edit') return add(`${asking.said.id}/edit`, { text: said.text });
    return add('add', { case: view.case?.id, ...said }, view.case?.hash);
  };
  const titles = { add: s('panel.add'), reply: s('panel.reply'), edit: s('panel.edit') };
  const item = (thread: ThreadView) => (
    <ThreadItem key={thread.id} thread={thread} busy={busy} onReply={view.mayReply ? () => setAsking({ kind: 'reply', thread }) : undefined} onEdit={(said) => setAsking({ kind: 'edit', said })} onDo={(verb, id) => void act(verb, id)} />
  );
  return (
    <section className="hb-part">
      <h3>{s('panel.title')} {open.length > 0 && <span className="hb-tag">{s('panel.open', { count: open.length })}</span>}</h3>
      {view.threads.length === 0 && <p className="hb-quiet">{s('panel.none')}</p>}
      {open.length > 0 && <ul className="hb-threads">{open.map(item)}</ul>}
      {done.length > 0 && (
        <details className="hb-fold">
          <summary>{s('panel.done', { count: done.length })}</summary>
          <ul className="hb-threads">{done.map(item)}</ul>
        </details>
      )}
      {view.case && (
        <Button
          type="button"
          buttonStyle="secondary"
          margin={false}
          onClick={() => setAsking({ kind: 'add', quote: marked.current })}
          extraButtonProps={{ onPointerDown: () => { marked.current = document.getSelection()?.toString().trim().slice(0, 2000) ?? ''; } }}
        >
          {s('panel.add')}
        </Button>
      )}
      {asking && (
        <CommentDialog
          title={asking.kind === 'reply' ? s('panel.reply.text', { who: asking.thread.author.name }) : titles[asking.kind]}
          send={asking.kind === 'add' ? s('panel.send') : titles[asking.kind]}
          people={asking.kind === 'edit' ? [] : view.people}
          {...(asking.kind === 'add' ? { about: { fields: view.fields, quote: asking.quote } } : {})}
          {...(asking.kind === 'edit' ? { text: asking.said.text } : {})}
          onClose={() => setAsking(undefined)}
          onSend={send}
        />
      )}
    </section>
  );
};
