'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { DESK } from '../paths';
import { useText } from './useText';

export const DeskLine = (): React.ReactElement => <NavLine path={DESK} text={useText()('view.desk')} />;
