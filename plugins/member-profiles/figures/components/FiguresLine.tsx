'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { useText } from './useText';

export const FiguresLine = (): React.ReactElement => <NavLine path="/tong-hop" text={useText()('view.title')} />;
