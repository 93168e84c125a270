'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { useText } from './useText';

/** The inbox in the navigation. */
export const InboxLink = (): React.ReactElement => <NavLine path="/thong-bao" text={useText()('view.title')} />;
