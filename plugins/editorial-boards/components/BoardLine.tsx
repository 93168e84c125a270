'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { useText } from './useText';

export const BoardLine = (): React.ReactElement => <NavLine path="/ban-bien-tap" text={useText()('view.title')} />;
