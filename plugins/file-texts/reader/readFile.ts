import { pictureTexts } from '../domain/pictureTexts';
import { readOffice } from '../domain/readOffice';
import type { FileReading } from '../domain/types';
import { readDoc } from './readDoc';
import { readPdf } from './readPdf';

/** What a file says, by its kind. */
export const readFile = async (bytes: Buffer, mime: string): Promise<FileReading> => {
  if (mime === 'application/pdf') return readPdf(bytes);
  if (mime === 'application/msword') return readDoc(bytes);
  if (mime.startsWith('application/vnd.openxmlformats-officedocument.')) return readOffice(bytes);
  const { parts, whole } = pictureTexts(bytes, mime);
  return { state: whole ? 'none' : 'unread', parts };
};
