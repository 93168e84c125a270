'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { useText } from './useText';

export const BadgesLine = (): React.ReactElement => <NavLine path="/huy-hieu" text={useText()('view.title')} />;
