'use client';
import { useConfig, useTranslation } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { send } from '../../hierarchical-access/client';
import { ListenButton } from '../../listen/client';
import type { ReadDocument } from '../view/types';
import { Contents } from './Contents';
import { Head } from './Head';
import { SectionOf } from './Parts';
import { useText } from './useText';
import './reading.css';

type State = { document?: ReadDocument; fault?: string };

const useDocument = (collection: string, id: string): State & { load: () => void } => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [state, setState] = useState<State>({});
  const load = useCallback(() => {
    setState({});
    send<ReadDocument>(`${config.routes.api}/${collection}/${id}/read`, { headers: { 'accept-language': i18n.language } }).then(
      (document) => setState({ document }),
      (error: unknown) => setState({ fault: error instanceof Error ? error.message : String(error) }),
    );
  }, [collection, config.routes.api, i18n.language, id]);
  useEffect(load, [load]);
  return { ...state, load };
};

/** A document as its readers read it: contents, clauses with links, citations to copy. */
export const Reading = ({ collection, id }: { collection: string; id: string }): React.ReactElement => {
  const text = useText();
  const { document: found, fault, load } = useDocument(collection, id);
  const [told, setTold] = useState('');

  // The text comes after the page: whoever followed a link to a clause is brought there now.
  useEffect(() => {
    if (!found || window.location.hash === '') return;
    const place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [found]);

  const copy = async ({ target }: React.MouseEvent): Promise<void> => {
    const { cite, anchor } = target instanceof HTMLElement ? target.dataset : {};
    const { origin, pathname } = window.location;
    const value = cite ?? (anchor === undefined ? undefined : `${origin}${pathname}#${anchor}`);
    if (value === undefined) return;
    const done = await navigator.clipboard.writeText(value).then(() => true, () => false);
    setTold(text(done ? 'read.cited' : 'read.uncopied', { text: value }));
  };

  if (fault !== undefined) return <div className="doc-van-ban"><p role="alert">{text('read.failed')} {fault}</p><button type="button" onClick={load}>{text('read.retry')}</button></div>;
  if (!found) return <div className="doc-van-ban"><p role="status">{text('read.loading')}</p></div>;
  return (
    <div className="doc-van-ban">
      <Head document={found} />
      {found.live && <ListenButton collection={collection} id={id} onPlace={(anchor) => document.getElementById(anchor)?.scrollIntoView({ block: 'nearest' })} />}
      <div className="doc-van-ban__columns">
        {found.sections.length > 1 && <Contents sections={found.sections} />}
        <article onClick={(event) => void copy(event)}>{found.sections.map((section) => <SectionOf key={section.anchor} section={section} />)}</article>
      </div>
      <p className="doc-van-ban__told" role="status">{told}</p>
    </div>
  );
};
