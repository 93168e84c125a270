'use client';
import React, { type ReactElement, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export type TabOf = { id: string; words: string; content: ReactNode };

/** Parts of one thing, of which one is shown: with arrows on a keyboard. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly TabOf[] }): ReactElement => (
  <AriaTabs className="st-tabs">
    <TabList aria-label={label}>
      {tabs.map(({ id, words }) => <Tab id={id} key={id}>{words}</Tab>)}
    </TabList>
    {tabs.map(({ id, content }) => <TabPanel id={id} key={id}>{content}</TabPanel>)}
  </AriaTabs>
);
