'use client';
import { SetStepNav } from '@payloadcms/ui';
import React from 'react';
import { ConsentList } from './ConsentList';
import { MyReaders } from './MyReaders';
import { MyRequests } from './MyRequests';
import { useText } from './useText';

/** /admin/du-lieu-cua-toi: what my data is used for, what I asked, who looked. */
export const MineScreen = (): React.ReactElement => {
  const text = useText();
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('mine.title') }]} />
      <h1>{text('mine.title')}</h1>
      <p>{text('mine.lead')}</p>
      <MyRequests>
        <ConsentList />
        <MyReaders />
      </MyRequests>
    </div>
  );
};
