'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { useText } from './useText';

export const BarsLine = (): React.ReactElement => {
  const text = useText();
  return <NavLine path="/tai-lieu-nhay-cam" text={text('bars.link')} />;
};
