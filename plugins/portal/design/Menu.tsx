'use client';
import React, { type ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

export type MenuLine = { id: string; words: string; run: () => void };

/** A few things to do, behind one button. */
export const Menu = ({ label, lines }: { label: string; lines: readonly MenuLine[] }): ReactElement => (
  <MenuTrigger>
    <Button className="st-button st-button--plain">{label}</Button>
    <Popover>
      <AriaMenu className="st-menu">
        {lines.map(({ id, words, run }) => <MenuItem id={id} key={id} onAction={run}>{words}</MenuItem>)}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
