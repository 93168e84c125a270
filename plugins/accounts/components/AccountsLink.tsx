'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { useText } from './useText';

/** The screen's line in the navigation. */
export const AccountsLink = (): React.ReactElement => <NavLine path="/tai-khoan" text={useText()('view.title')} />;
