'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { useText } from '../../desk/components/useText';

export const ReconcileLine = (): React.ReactElement => <NavLine path="/doi-chieu" text={useText()('reconcile.title')} />;
