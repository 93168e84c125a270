'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { useText } from './useText';

/** @param administers keeps accounts of others too; everybody else comes here for their own password */
export const AccountsLine = ({ administers }: { administers: boolean }): React.ReactElement => (
  <NavLine path="/tai-khoan" text={useText()(administers ? 'view.title' : 'view.mine.link')} />
);
