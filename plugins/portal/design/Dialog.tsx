'use client';
import React, { type ReactElement, type ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './Button';

type Props = { title: string; isOpen: boolean; close: string; onClose: () => void; children: ReactNode; act?: { words: string; run: () => void; busy: boolean } };

/** A question in front of the page; Esc and "close" leave everything as it was. */
export const Dialog = ({ title, isOpen, close, onClose, children, act }: Props): ReactElement => (
  <ModalOverlay className="st-overlay" isDismissable isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
    <Modal className="st-dialog">
      <AriaDialog>
        <Heading level={2} slot="title">{title}</Heading>
        {children}
        <div className="st-dialog__buttons">
          {act && <Button isDisabled={act.busy} kind="main" onPress={act.run}>{act.words}</Button>}
          <Button onPress={onClose}>{close}</Button>
        </div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
