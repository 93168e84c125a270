'use client';
import React from 'react';
import { NavLine } from './NavLine';
import { useText } from './useText';

export const PowerLine = (): React.ReactElement => <NavLine path="/phan-quyen" text={useText()('view.title')} />;
