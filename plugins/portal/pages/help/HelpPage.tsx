import React, { type ReactElement } from 'react';
import { PageHead } from '../../design/PageHead';
import { portalOf } from '../../registry/registry';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';

/** What each page is for, from the pages themselves. */
export const HelpPage = ({ req, language }: PortalProps): ReactElement => (
  <>
    <PageHead lead={t(language, 'help.lead')} title={t(language, 'page.help')} />
    <div className="st-card">
      <dl>
        {portalOf(req.payload.config).pages.filter(({ help }) => help).map(({ key, path, title, help }) => (
          <div key={key}>
            <dt>{path.includes(':') ? <strong>{title[language]}</strong> : <a className="st-link st-back" href={path}>{title[language]}</a>}</dt>
            <dd style={{ margin: '0 0 1rem' }}>{help?.[language]}</dd>
          </div>
        ))}
      </dl>
    </div>
  </>
);
