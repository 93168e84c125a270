import React, { type ReactElement } from 'react';
import { clock } from '../../kernel';
import type { PortalProps } from '../../portal';
import { Banner } from '../../portal/screen';
import { barText } from '../outages/barText';
import { outagesNow } from '../outages/data';

/** Above every page of the portal, the sign-in too. What cannot be read is not shown: a page does not fail for it. */
export const OutageBanner = async ({ req, language }: PortalProps): Promise<ReactElement | null> => {
  const outages = await outagesNow(req.payload, clock.now()).catch(() => []);
  if (outages.length === 0) return null;
  return (
    <>
      {outages.map((outage) => {
        const { when, words } = barText(language, outage);
        return (
          <Banner key={outage.id} tone={outage.running ? 'bad' : 'warn'}>
            <p><strong>{when}</strong> {words}</p>
          </Banner>
        );
      })}
    </>
  );
};
