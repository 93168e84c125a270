import { Forbidden, type CollectionAfterChangeHook, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { examine, FROM_QUARANTINE, keepText, putAside, type FileTold } from '../../plugins/file-texts';
import { paragraphsOf } from '../../plugins/kernel';
import { refuseLegacyTexts } from '../../plugins/right-text';
import { nameMarking, refuseMarkedTexts, refuseMarking, type Check } from '../../plugins/secrecy-guard';
import { MEDIA } from '../slugs';
import { looksLikePage } from '../uploads/looksLikePage';
import { needAlt } from './requireAlt';

type CreateArgs = { overrideAccess?: boolean; data?: Record<string, unknown> };
/** Key in `req.context`: what was read of the file whose record is being made. */
const TOLD = 'handbook.file-told';

/** Reading a file costs a process: whoever may store none does not have one read. */
export const mayUpload: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { overrideAccess = false, data } = args as CreateArgs;
  if (operation !== 'create' || overrideAccess) return args;
  const access = await collection.access.create({ req, ...(data ? { data } : {}) });
  if (access === false) throw new Forbidden(req.t);
  return args;
};

/** What is known of a file by what was read. The picture was measured before: looking at it draws it. */
export const checkOf = async ({ state }: FileTold, bytes: Buffer, mime: string): Promise<Check> => {
  if (state === 'text') return 'clean';
  // "No text" is never "clean". Sound and films, and pictures that are no page, the uploader answers for.
  if (state !== 'none') return 'unknown';
  return mime.startsWith('image/') && (await looksLikePage(bytes)) ? 'unknown' : 'declared';
};

/**
 * Before anything is stored: scanned, read whole as it was sent (what is written about a picture is still there), refused when it bears a
 * marking in its name or anywhere in it. Answers what was read.
 */
export const examineFile = async (req: PayloadRequest, bytes: Buffer, { mime, name, data }: { mime: string; name: string; data: Record<string, unknown> | undefined }): Promise<FileTold> => {
  const found = { what: 'file', collection: MEDIA, sources: [data] } as const;
  const level = nameMarking(name);
  if (level) await refuseMarking(req, { level, place: 'file-name' }, found);
  // One that comes out of quarantine was scanned; while the scanner is away again, it stays there.
  const { unscanned, ...told } = await examine(req, bytes, mime, { mayWait: req.context[FROM_QUARANTINE] !== true, data });
  if (told.marking) await refuseMarking(req, told.marking, found);
  if (unscanned) {
    // Its record's text is kept with it: what would be refused later is refused now, as the hooks of a record do.
    const texts = paragraphsOf(data ?? {});
    await refuseMarkedTexts(req, texts, { ...found, what: 'text' });
    await refuseLegacyTexts(req, texts, (path) => path);
    needAlt(req, data?.alt);
    return putAside(req, { bytes, mime, name, data: data ?? {} });
  }
  req.context[TOLD] = told;
  return told;
};

/** What a file says is kept with its record, for the search. */
export const keepFileText: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const told = req.context[TOLD] as FileTold | undefined;
  const { sha256, mimeType } = doc as { sha256?: string | null; mimeType?: string | null };
  if (operation !== 'create' || !told || told.state === 'none' || !sha256) return;
  delete req.context[TOLD];
  await keepText(req, sha256, mimeType ?? '', told);
};
