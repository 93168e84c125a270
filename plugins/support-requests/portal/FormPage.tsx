import React, { type ReactElement } from 'react';
import type { PortalProps } from '../../portal';
import { Banner, ButtonLink, Card, draftWords, PageHead } from '../../portal/screen';
import { screenPath } from '../domain/screenPath';
import { MINE_PATH } from '../paths';
import { t, wordsOf } from '../translations';
import { ReportForm } from './ReportForm';

const WORDS = ['form.kind', 'form.kind.fault', 'form.kind.wish', 'form.said', 'form.said.help', 'form.said.short', 'form.device', 'form.browser', 'form.size', 'form.version', 'form.send', 'form.failed'] as const;

/** /bao-loi?tu=<path>: a fault or a wish, from the screen one came from. */
export const FormPage = ({ req, language, search }: PortalProps): ReactElement => {
  const screen = search.tu === undefined ? undefined : screenPath(search.tu);
  return (
    <>
      <PageHead lead={t(language, 'form.lead')} title={t(language, 'page.form')} />
      <Banner tone="news"><p>{t(language, 'form.apart')}</p></Banner>
      <Card icon="pencil" id="bao-loi-moi" title={t(language, 'page.form')}>
        {screen && <p>{t(language, 'form.screen', { screen })}</p>}
        <ReportForm draftWords={draftWords(language)} done={`${MINE_PATH}?gui=xong`} screen={screen} version={String(req.payload.config.custom?.version ?? '')} words={wordsOf(language, WORDS)} />
      </Card>
      <ButtonLink href={MINE_PATH}>{t(language, 'form.mine')}</ButtonLink>
    </>
  );
};
