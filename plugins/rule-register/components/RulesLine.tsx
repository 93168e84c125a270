'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { useText } from './useText';

export const RulesLine = (): React.ReactElement => <NavLine path="/quy-tac" text={useText()('view.title')} />;
