import { isFewFor, lettersIn } from './fewLetters';
import { contentTypesIn, relationsIn } from './officeTargets';
import { hasUnknownSymbols } from './symbols';
import type { FilePart, FilePlace, FileReading } from './types';
import { xmlString, xmlText } from './xmlText';
import { zipEntries, ZipFault, zipPart, type ZipEntry } from './zip';

const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/|dialogsheets\/|intlmacrosheets\/|activeX\/.*\.bin$)/i;
const TEXTUAL = /\.(xml|vml|rels|txt|svg)$/i;
const PICTURE = /\.(png|jpe?g|gif|emf|wmf|tiff?|bmp|webp|svg|wdp)$/i;
const CONTENT_TYPES = /^\[Content_Types\]\.xml$/i;
const RELATIONS = /\.rels$/i;
/** What says nothing: folders, fonts, a printer's settings, the origin of signatures, the small picture of the first page. */
const HARMLESS = /\/$|(^|\/)(printerSettings\d*\.bin|origin\.sigs)$|\.(odttf|fntdata)$|^docProps\/thumbnail\.\w+$/i;
const PACKED = /\.(zip|7z|rar|jar|gz)$/i;
const OFFICE = /\.(docx|xlsx|pptx)$/i;
const DEEPEST = 2;

const placeOf = (name: string): FilePlace => {
  if (/^docProps\/|^customXml\//i.test(name)) return 'property';
  if (/header\d*\.xml$/i.test(name)) return 'header';
  if (/footer\d*\.xml$/i.test(name)) return 'footer';
  if (/comments?[\w]*\.xml$|threadedComments?\//i.test(name)) return 'comment';
  if (/(footnotes|endnotes)\.xml$|notesSlides\//i.test(name)) return 'note';
  if (/\.svg$/i.test(name)) return 'picture-data';
  if (/drawings\/.*\.(xml|vml)$|\.vml$/i.test(name)) return 'text-box';
  if (/^xl\//i.test(name)) return 'cell';
  return 'body';
};

/** `<cp:keywords>a; b</cp:keywords>`, `<property name="Độ mật"><vt:lpwstr>Mật</…>`: each with its name. */
const propertiesOf = (xml: string): FilePart[] =>
  [...xml.matchAll(/<property\b[^>]*\bname\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>([^]*?)<\/property>|<(?:\w+:)?(\w+)\b[^>]*>([^<]+)<\//g)].flatMap(([, double, single, inside, element, own]): FilePart[] => {
    const value = (inside ?? own ?? '').replace(/<[^>]*>/g, '').trim();
    const label = double ?? single ?? element ?? '';
    const texts = xmlText(`<p>${value}</p>`, 'property').flatMap(({ lines }) => lines).flatMap((line) => [line, ...(/keywords|category/i.test(label) ? line.split(/[,;]/) : [])]);
    const name = xmlText(`<p>${label}</p>`, 'property')[0]?.lines[0] ?? label;
    return texts.length === 0 ? [] : [{ place: 'property', lines: [...texts, `${name}: ${texts[0] ?? ''}`], label: name }];
  });

type Told = { parts: FilePart[]; pictures: number; whole: boolean };

const read = (bytes: Buffer, depth: number): Told => {
  const entries = zipEntries(bytes);
  const told: Told = { parts: [], pictures: 0, whole: true };
  const fault = (kind: 'macros' | 'encrypted' | 'external'): never => {
    throw Object.assign(new Error(kind), { fault: kind });
  };
  if (entries.some(({ encrypted }) => encrypted)) fault('encrypted');
  if (entries.some(({ name }) => MACROS.test(name))) fault('macros');
  // What a part is called tells nobody what Office makes of it: its type and who refers to it do. They are judged before anything else is read.
  const texts = new Set<string>();
  for (const entry of entries.filter(({ name }) => CONTENT_TYPES.test(name) || RELATIONS.test(name))) {
    const xml = xmlString(zipPart(bytes, entry));
    if (CONTENT_TYPES.test(entry.name)) {
      const types = contentTypesIn(xml);
      if (types.macros) fault('macros');
      types.texts.forEach((name) => texts.add(name));
    } else {
      const { external, parts, chunks } = relationsIn(entry.name, xml);
      if (external) fault('external');
      parts.forEach((name) => texts.add(name.toLowerCase()));
      if (chunks) told.whole = false;
    }
  }
  const isSaidText = (name: string): boolean => texts.has(name.toLowerCase()) || texts.has(/\.[^./]*$/.exec(name.toLowerCase())?.[0] ?? '');
  const take = (entry: ZipEntry): void => {
    const { name } = entry;
    if (CONTENT_TYPES.test(name) || RELATIONS.test(name)) return;
    if (TEXTUAL.test(name)) {
      const xml = xmlString(zipPart(bytes, entry));
      told.parts.push(...(/^docProps\//i.test(name) ? propertiesOf(xml) : []), ...xmlText(xml, placeOf(name)));
      if (hasUnknownSymbols(xml)) told.whole = false;
      if (PICTURE.test(name)) told.pictures += 1;
    } else if (OFFICE.test(name)) {
      if (depth >= DEEPEST) throw new ZipFault('bomb');
      const inner = read(zipPart(bytes, entry), depth + 1);
      told.parts.push(...inner.parts);
      told.whole &&= inner.whole;
    } else if (PACKED.test(name)) throw new ZipFault('bomb');
    else if (isSaidText(name)) told.whole = false;
    else if (HARMLESS.test(name)) return;
    else if (PICTURE.test(name)) told.pictures += 1;
    // An embedded object of a program's own (an old Office file, a PDF), a chunk of another kind, a film, whatever it is: nobody looks inside.
    else told.whole = false;
  };
  entries.forEach(take);
  return told;
};

/** All texts of a DOCX, XLSX or PPTX: every part, properties and embedded files included. */
export const readOffice = (bytes: Buffer): FileReading => {
  try {
    const { parts, pictures, whole } = read(bytes, 0);
    const letters = lettersIn(parts.filter(({ place }) => place !== 'property' && place !== 'picture-data').flatMap(({ lines }) => lines));
    if (!whole) return { state: 'unread', parts };
    return { state: letters === 0 || isFewFor(letters, pictures) ? 'empty' : 'text', parts };
  } catch (error) {
    const fault = (error as { fault?: FileReading['fault'] }).fault ?? (error instanceof ZipFault ? error.kind : undefined);
    if (fault) return { state: 'unread', parts: [], fault };
    throw error;
  }
};
