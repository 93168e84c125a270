import React, { type ReactElement } from 'react';
import type { Language } from '../../kernel/client';
import { Row } from '../design/List';
import type { Look } from '../look/look';
import type { FeedEntry } from '../read/types';
import { pathOf } from '../richText/Media';
import { itemLink } from '../shell/itemLink';
import { factsOf } from './words';

type Props = { entry: FeedEntry; language: Language; look: Look; level?: 2 | 3; brief?: boolean };

/** One item of a list: its title, whose it is, and a picture where the reader wants pictures. */
export const Entry = ({ entry, language, look, level = 3, brief = false }: Props): ReactElement => {
  const picture = look.data === 'low' || brief ? undefined : pathOf(entry.hero?.sizes?.thumbnail?.url ?? entry.hero?.url);
  return (
    <Row
      before={picture && <img alt="" className="st-row__picture" decoding="async" loading="lazy" src={picture} />}
      facts={factsOf(language, entry)}
      href={itemLink(entry.collection, entry.id) ?? '/'}
      level={level}
      summary={brief ? undefined : entry.summary}
      title={entry.title}
    />
  );
};
