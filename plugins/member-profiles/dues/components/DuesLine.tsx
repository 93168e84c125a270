'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { useText } from './useText';

export const DuesLine = (): React.ReactElement => <NavLine path="/dang-phi" text={useText()('view.title')} />;
