import type { PayloadRequest } from 'payload';
import { notify } from '../../notifications';
import type { ExportRow } from './exportRow';

/** Tells who asked what became of it. */
export const tellAnswer = async (req: PayloadRequest, { id, by, organization }: Pick<ExportRow, 'id' | 'by' | 'organization'>, what: 'approved' | 'refused' | 'ready' | 'failed'): Promise<void> => {
  await notify(req, { kind: 'exports.answered', to: [by], organization, params: { step: what }, link: `${req.payload.config.routes.admin}/trich-xuat`, dedupeKey: `exports.${what}:${id}` });
};
