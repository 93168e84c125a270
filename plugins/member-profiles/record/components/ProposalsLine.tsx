'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { useText } from './useText';

export const ProposalsLine = (): React.ReactElement => <NavLine path="/de-nghi-ho-so" text={useText()('view.proposals')} />;
