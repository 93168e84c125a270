'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { useText } from '../../components/useText';

export const PacksLine = (): React.ReactElement => <NavLine path="/goi-ngoai-tuyen" text={useText()('pack.title')} />;
