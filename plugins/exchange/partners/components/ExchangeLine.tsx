'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { useText } from '../../components/useText';

export const ExchangeLine = (): React.ReactElement => <NavLine path="/trao-doi" text={useText()('partner.title')} />;
