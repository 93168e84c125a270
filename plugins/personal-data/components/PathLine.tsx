'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { useText } from './useText';

export const PathLine = ({ path, title }: { path: string; title: 'mine.title' | 'desk.title' | 'retention.title' | 'breaches.title' }): React.ReactElement => <NavLine path={path} text={useText()(title)} />;
