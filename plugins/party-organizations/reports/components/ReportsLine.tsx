'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { REPORTS_PATH } from '../path';
import { useText } from './useText';

export const ReportsLine = (): React.ReactElement => <NavLine path={REPORTS_PATH} text={useText()('view.title')} />;
