'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { NUMBERS_PATH } from '../numbersScreen';
import { useText } from './useText';

export const NumbersLine = (): React.ReactElement => <NavLine path={NUMBERS_PATH} text={useText()('view.title')} />;
