'use client';
import { Link } from '@payloadcms/ui';
import React, { useState } from 'react';
import { Picker, refusalOf, send, useSearches, type Choice } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { Imported } from '../commands/import';
import type { Looked } from './SourcesDesk';
import { Tick } from './Tick';
import { useText } from './useText';

type Outcome = { done?: Imported; refused?: string; busy?: true };

/** What the site lists, to choose from; each chosen item is imported by itself, and says what became of it. */
export const EntryList = ({ looked: { site, entries }, owner }: { looked: Looked; owner: Choice | undefined }): React.ReactElement => {
  const text = useText();
  const { api, organizations } = useSearches();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [outcomes, setOutcomes] = useState<Record<string, Outcome>>({});
  const [answerable, setAnswerable] = useState(owner);
  const [again, setAgain] = useState(false);
  const [repair, setRepair] = useState(false);
  const [busy, setBusy] = useState(false);
  const tell = (url: string, outcome: Outcome): void => setOutcomes((now) => ({ ...now, [url]: outcome }));
  const choose = (url: string, on: boolean): void => setChosen((now) => new Set(on ? [...now, url] : [...now].filter((each) => each !== url)));
  const take = async (): Promise<void> => {
    setBusy(true);
    for (const { url } of entries.filter((entry) => chosen.has(entry.url))) {
      tell(url, { busy: true });
      try {
        tell(url, { done: await send<Imported>(`${api}/source-sites/${site.id}/import`, { json: { url, owner: answerable?.id, again, repair } }) });
        choose(url, false);
      } catch (refused) {
        tell(url, { refused: refusalOf(refused) ?? text('view.failed') });
      }
    }
    setBusy(false);
  };
  return (
    <section className="phan-quyen__form">
      <h2>{text('entries.title', { name: site.name })}</h2>
      <p className="phan-quyen__note">{text('entries.licence', { licence: site.licence })}</p>
      {entries.length === 0 && <p>{text('entries.none')}</p>}
      {entries.map((entry) => {
        const outcome = outcomes[entry.url];
        return (
          <div key={entry.url}>
            <Tick checked={chosen.has(entry.url)} disabled={!entry.importable || busy || outcome?.done !== undefined} label={text('entries.choose', { title: entry.title })} onChange={(on) => choose(entry.url, on)} />
            <p className="phan-quyen__note">
              {entry.publishedAt && `${vietnamDateTime(entry.publishedAt)} · `}
              {entry.url}
            </p>
            {entry.summary && <p>{entry.summary}</p>}
            {entry.repaired && <p className="phan-quyen__note">{text('entries.repaired', { title: entry.repaired.title })}</p>}
            {entry.imported.length > 0 && !outcome?.done && <p className="phan-quyen__note">{text('entries.imported')}</p>}
            {!entry.importable && <p className="phan-quyen__note">{text('entries.foreign')}</p>}
            {entry.duplicates.map((each) => (
              <p className="phan-quyen__note" key={each.documentId}>
                <Link href={each.link} prefetch={false}>
                  {text('entries.alike', { percent: each.percent, title: each.title })}
                </Link>
              </p>
            ))}
            <div role="status">
              {outcome?.busy && text('entries.importing')}
              {outcome?.refused && <p className="phan-quyen__error">{outcome.refused}</p>}
              {outcome?.done && (
                <p>
                  {text('entries.done')}{' '}
                  <Link href={outcome.done.link} prefetch={false}>
                    {text('entries.open')}
                  </Link>
                  {outcome.done.left.length > 0 && ` ${text('entries.left', { count: outcome.done.left.length })}`}
                </p>
              )}
            </div>
          </div>
        );
      })}
      <Picker chosen={answerable} help={text('import.owner.help')} label={text('import.owner')} onPick={setAnswerable} required search={organizations} />
      <Tick checked={again} label={text('import.again')} onChange={setAgain} />
      <Tick checked={repair} label={text('import.repair')} onChange={setRepair} />
      <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy || chosen.size === 0 || !answerable} onClick={() => void take()} type="button">
        {text('import.press', { count: chosen.size })}
      </button>
    </section>
  );
};
