'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { useText } from './useText';

export const SourcesLine = (): React.ReactElement => <NavLine path="/nguon-tin" text={useText()('view.title')} />;
