'use client';
import React, { useCallback, useEffect, useState } from 'react';
import { send, useSearches } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import { Why } from '../../../rule-register/client';
import { PAPER_PARTS } from '../domain/parts';
import type { Checklist, Item } from '../data/checklist';
import { CheckForm } from './CheckForm';
import { ScanBox } from './ScanBox';
import { useText } from './useText';

type Props = { member: string; own: boolean; why: string };
type Paper = Checklist['papers'][number];

/** The papers of a member's dossier, part by part: what is there, what is missed. */
export const DossierPart = ({ member, own, why }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [list, setList] = useState<Checklist>();
  const [failed, setFailed] = useState(false);
  const [checked, setChecked] = useState<string>();
  const [said, setSaid] = useState('');
  const load = useCallback(() => {
    send<Checklist>(`${api}/members/${member}/dossier`)
      .then((answer) => {
        setList(answer);
        setFailed(false);
      })
      .catch(() => setFailed(true));
  }, [api, member]);
  useEffect(load, [load]);
  const done = (told: string): void => {
    setChecked(undefined);
    setSaid(told);
    load();
  };
  const lineOf = ({ state, year, place, pages, note, checkedAt, by }: Item): string =>
    [year ? String(year) : '', state ? text(`state.${state}`) : text('state.unknown'), pages ? text('view.pages.count', { count: pages }) : '', place, note, checkedAt ? text('view.checked', { at: vietnamDateTime(checkedAt), by: by ?? text('view.nobody') }) : ''].filter(Boolean).join('; ');
  const paperOf = (paper: Paper): React.ReactElement => {
    const yearly = paper.needed === 'yearly';
    const key = (item: Item | undefined): string => `${paper.code}/${item?.year ?? ''}`;
    const open = (item: Item | undefined): React.ReactElement | null =>
      own ? null : checked === key(item) ? (
        <CheckForm item={item} member={member} onCancel={() => setChecked(undefined)} onDone={() => done(text('view.saved', { paper: paper.name }))} paper={paper} />
      ) : (
        <button aria-label={`${text(yearly && !item ? 'view.add-year' : 'view.check.short')}: ${paper.name}`} className="phan-quyen__button" onClick={() => { setChecked(key(item)); setSaid(''); }} type="button">{text(yearly && !item ? 'view.add-year' : 'view.check.short')}</button>
      );
    return (
      <li key={paper.code}>
        <strong>{paper.name}</strong>{paper.needed === 'if-any' && ` (${text('view.if-any')})`}
        {paper.items.length === 0 && <p className="ho-so__none">{text('state.unknown')}</p>}
        {paper.items.map((item) => (
          <div key={item.year}>
            <p>{lineOf(item)}</p>
            <ScanBox item={item} member={member} onDone={done} own={own} paper={paper} why={why} />
            {open(item)}
          </div>
        ))}
        {(paper.items.length === 0 || yearly) && open(undefined)}
      </li>
    );
  };
  return (
    <div>
      <p aria-live="polite" className="ho-so__said">{said}</p>
      {failed && <p className="phan-quyen__error" role="alert">{text('view.failed')}</p>}
      {!list && !failed && <p>{text('view.loading')}</p>}
      {list && (
        <>
          <p><strong>{text(list.share.value.settled >= list.share.value.needed ? 'view.whole' : 'view.share', list.share.value)}</strong></p>
          <Why rules={list.share.rules} />
          <p className="phan-quyen__note">{text('view.logged')}</p>
        </>
      )}
      {list && PAPER_PARTS.map((part) => (
        <section aria-labelledby={`giay-to-${part}`} className="ho-so__group" key={part}>
          <h2 id={`giay-to-${part}`}>{text(`part.${part}`)}</h2>
          <ul className="ho-so__list">{list.papers.filter((paper) => paper.part === part).map(paperOf)}</ul>
        </section>
      ))}
    </div>
  );
};
