'use client';
import React from 'react';
import { NavLine } from './NavLine';
import { useText } from './useText';

/** The screen's line in the navigation. */
export const PowerLink = (): React.ReactElement => <NavLine path="/phan-quyen" text={useText()('view.title')} />;
