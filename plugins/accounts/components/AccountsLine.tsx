'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { useText } from './useText';

export const AccountsLine = (): React.ReactElement => <NavLine path="/tai-khoan" text={useText()('view.title')} />;
