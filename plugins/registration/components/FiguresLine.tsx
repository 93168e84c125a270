'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { FIGURES } from '../paths';
import { useText } from './useText';

export const FiguresLine = (): React.ReactElement => <NavLine path={FIGURES} text={useText()('view.figures')} />;
