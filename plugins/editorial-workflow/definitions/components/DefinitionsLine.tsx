'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { useText } from './useText';

export const DefinitionsLine = (): React.ReactElement => <NavLine path="/quy-trinh-duyet" text={useText()('page.title')} />;
