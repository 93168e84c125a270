'use client';
import React, { type ComponentProps, type ReactElement } from 'react';

type Props = Omit<ComponentProps<'button'>, 'className' | 'style' | 'onClick' | 'disabled'> & { kind?: 'main' | 'plain' | 'quiet'; wide?: boolean; isDisabled?: boolean; onPress?: () => void };

/** The browser's own button: it is on every page, and needs nothing that a library brings. */
export const Button = ({ kind = 'plain', wide = false, isDisabled = false, onPress, type = 'button', ...rest }: Props): ReactElement => (
  <button {...rest} className={`st-button st-button--${kind}${wide ? ' st-button--wide' : ''}`} disabled={isDisabled} onClick={onPress} type={type} />
);
