import { zipEntries, zipPart } from './zip';

const TYPES = '[Content_Types].xml';
const MOST = 1_000_000;
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const KINDS = [
  ['wordprocessingml.document', 'docx', /wordprocessingml\.document\.main\+xml/],
  ['spreadsheetml.sheet', 'xlsx', /spreadsheetml\.sheet\.main\+xml/],
  ['presentationml.presentation', 'pptx', /presentationml\.(presentation|slideshow)\.main\+xml/],
] as const;

/** What a ZIP says it is in [Content_Types].xml: some programs write OOXML as a stream, whose first bytes do not tell. Undefined: no document we know. */
export const officeKind = (bytes: Buffer): { mime: string; ext: string } | undefined => {
  try {
    const entry = zipEntries(bytes).find(({ name }) => name === TYPES);
    const text = entry && zipPart(bytes, entry, MOST).toString('utf8');
    const kind = text === undefined || /macroEnabled/i.test(text) ? undefined : KINDS.find(([, , main]) => main.test(text));
    return kind && { mime: OFFICE + kind[0], ext: kind[1] };
  } catch {
    return undefined;
  }
};
