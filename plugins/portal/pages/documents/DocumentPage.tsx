import React, { type ReactElement } from 'react';
import type { ReadDocument } from '../../../official-documents/pure';
import { Facts } from '../../design/Facts';
import { PageHead } from '../../design/PageHead';
import { FindInText } from '../../islands/FindInText';
import { ask } from '../../read/ask';
import type { FeedEntry, Medium } from '../../read/types';
import type { PortalProps } from '../../registry/types';
import { FileLink } from '../../richText/Media';
import { t, wordsOf } from '../../translations';
import { Credits, type Credited } from '../Credits';
import { ItemTools } from '../ItemTools';
import { placeName } from '../words';
import { Contents } from './Contents';
import { Sections } from './Sections';
import { Relations, Standing } from './Standing';

type Item = FeedEntry & Credited & { files?: Medium[] | null };

const TEXT = 'van-ban';
const CONTENTS = 'muc-luc';
/** A text that a telephone shows on many screens. */
const LONG = 8;
const shown = (day: string | null): string | null => day && day.split('-').reverse().join('/');

/** A document for reading: whether it stands, its contents, each clause at its own address. */
export const DocumentPage = async ({ req, language, params }: PortalProps): Promise<ReactElement> => {
  const id = params.id ?? '';
  // The one that says "live only" is asked first: a draft is read where it is written.
  const item = await ask<Item>(req, 'reading.item', { collection: 'documents', id });
  const document = await ask<ReadDocument>(req, 'documents.read', { id });
  const files = item.files ?? [];
  return (
    <article className="st-doc">
      <div className="st-doc__head">
        <PageHead back={{ href: '/tai-lieu', words: t(language, 'documents.back') }} lead={document.cite} title={document.title} />
        <Standing document={document} language={language} />
        <ItemTools collection="documents" id={id} language={language} req={req} title={item.title} />
        {files.length > 0 && (
          <section aria-labelledby="van-ban-tep">
            <h2 id="van-ban-tep">{t(language, 'item.files')}</h2>
            {files.map((file) => <FileLink key={file.id} medium={file} words={{ download: t(language, 'item.download'), noPicture: '' }} />)}
          </section>
        )}
        <div className="st-card">
          <Facts
            facts={[
              [t(language, 'document.issuer'), document.issuer], [t(language, 'document.signer'), document.signer], [t(language, 'document.dateIssued'), shown(document.dateIssued)],
              [t(language, 'document.inForce'), shown(document.inForce)], [t(language, 'document.expires'), shown(document.expiresOn)],
            ]}
          />
        </div>
        <p className="st-article__facts">{t(language, 'item.owner', { place: placeName(item.owner) })}</p>
        {document.summary && <p>{document.summary}</p>}
        <Relations direction="inverse" language={language} relations={document.changedBy} title={t(language, 'document.changes')} />
        <Relations direction="kind" language={language} relations={document.relations} title={t(language, 'document.relations')} />
      </div>
      {document.sections.length > 0 && (
        <div className="st-doc__side" id={CONTENTS}>
          <div className="st-card">
            <FindInText of={TEXT} words={wordsOf(language, ['find.label', 'find.help', 'find.none', 'find.at', 'find.next', 'find.before'])} />
            <Contents language={language} sections={document.sections} />
          </div>
        </div>
      )}
      <div aria-label={t(language, 'document.text')} className="st-doc__text" id={TEXT} role="region">
        <Sections language={language} sections={document.sections} />
        <div style={{ fontFamily: 'var(--st-sans)' }}><Credits item={item} language={language} /></div>
      </div>
      {document.sections.length > LONG && <a className="st-doc__to" href={`#${CONTENTS}`}>{t(language, 'document.to-contents')}</a>}
    </article>
  );
};
