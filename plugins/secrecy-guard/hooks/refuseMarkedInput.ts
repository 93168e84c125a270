import type { TextCheck } from '../../kernel';
import { declaredLevel } from '../domain/declaredLevel';
import { refuseMarking } from '../refuse';
import { refuseMarkedTexts } from '../refuseMarkedTexts';

/** No command keeps text that is marked secret: reasons, comments, orders, notes. */
export const refuseMarkedInput: TextCheck = async (req, { command, input, texts }) => {
  const found = { what: 'text', collection: command, sources: [input] } as const;
  const level = declaredLevel(input);
  if (level) await refuseMarking(req, { level, place: 'declaration' }, found);
  await refuseMarkedTexts(req, texts, found);
};
