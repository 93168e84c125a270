'use client';
import { DefaultCell } from '@payloadcms/ui';
import type { DateFieldClient, DefaultCellComponentProps } from 'payload';
import React from 'react';
import { vietnamDate, vietnamDateTime } from '../../plugins/kernel/client';

/** A date in a list, by the clock of Viet Nam wherever the browser stands (Payload's own takes the browser's), and a link where Payload makes one. */
export const DateCell = (props: DefaultCellComponentProps<DateFieldClient>): React.ReactElement => {
  const { cellData, field } = props;
  if (typeof cellData !== 'string') return <DefaultCell {...props} />;
  const { displayFormat = '' } = (field.admin?.date ?? {}) as { displayFormat?: string };
  const written = displayFormat.includes('HH') ? vietnamDateTime : vietnamDate;
  return <DefaultCell {...props} cellData={written(cellData)} field={{ name: field.name, type: 'text' }} />;
};
