'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { useText } from './useText';

export const WarningsLine = (): React.ReactElement => <NavLine path="/viec-can-chu-y" text={useText()('view.title')} />;
