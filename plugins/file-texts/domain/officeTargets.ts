import { allWithin, xmlTree } from './xmlTree';

const MACRO_TYPES = /macroEnabled|ms-excel\.(intl)?macrosheet|ms-office\.vbaProject|activeX\+xml/i;
/** What is text whatever its name ends in. */
const TEXT_TYPES = /[+/]xml$|^text\/|rtf|html|^message\//i;

type Targets = { /** Something is fetched from elsewhere when the file is opened. */ external: boolean; /** Names without the leading stroke, of parts that Office reads as their relation says, whatever their names. */ parts: string[]; chunks: boolean };

/** Where a target lies: from the folder of the part that names it, which is two above the list of relations. */
const placeFrom = (rels: string, target: string): string => {
  const place = target.startsWith('/') ? [] : rels.split('/').slice(0, -2);
  for (const step of target.split('/')) {
    if (step === '..') place.pop();
    else if (step !== '' && step !== '.') place.push(step);
  }
  return place.join('/');
};

/** What a part's relations lead to. A link that a person follows is nothing fetched; all else that lies outside is. @throws ZipFault */
export const relationsIn = (rels: string, xml: string): Targets => {
  const relations = allWithin(xmlTree(xml), 'Relationship').map(({ attributes }) => ({ type: attributes.Type ?? '', target: attributes.Target ?? '', external: attributes.TargetMode?.trim().toLowerCase() === 'external' }));
  return {
    external: relations.some(({ type, external }) => external && !/\/hyperlink$/i.test(type)),
    parts: relations.filter(({ type, external }) => !external && /\/officeDocument$/i.test(type)).map(({ target }) => placeFrom(rels, target)),
    // A text of another kind that Office would turn into paragraphs: nobody reads it as Office does.
    chunks: relations.some(({ type }) => /\/aFChunk$/i.test(type)),
  };
};

/** What the list of contents says: programs, and names of parts (or endings, with a dot before) that are text by their type. @throws ZipFault */
export const contentTypesIn = (xml: string): { macros: boolean; texts: string[] } => {
  const tree = xmlTree(xml);
  const told = [...allWithin(tree, 'Override').map(({ attributes }) => ({ name: (attributes.PartName ?? '').replace(/^\//, ''), type: attributes.ContentType ?? '' })), ...allWithin(tree, 'Default').map(({ attributes }) => ({ name: `.${attributes.Extension ?? ''}`, type: attributes.ContentType ?? '' }))];
  return { macros: MACRO_TYPES.test(xml) || told.some(({ type }) => MACRO_TYPES.test(type)), texts: told.filter(({ type }) => TEXT_TYPES.test(type.trim())).map(({ name }) => name.toLowerCase()) };
};
