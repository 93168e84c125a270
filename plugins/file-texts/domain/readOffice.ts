import type { FilePart, FilePlace, FileReading } from './types';
import { xmlString, xmlText } from './xmlText';
import { zipEntries, ZipFault, zipPart, type ZipEntry } from './zip';

const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/|dialogsheets\/|intlmacrosheets\/|activeX\/.*\.bin$)/i;
const MACRO_TYPES = /macroEnabled|ms-excel\.(intl)?macrosheet|ms-office\.vbaProject|activeX\+xml/i;
/** A template or a frame that Office fetches from elsewhere when the file is opened. */
const FETCHED = /Type="[^"]*\/(attachedTemplate|oleObject|frame|subDocument|externalLinkPath)"[^>]*TargetMode="External"|TargetMode="External"[^>]*Type="[^"]*\/(attachedTemplate|oleObject|frame|subDocument)"/i;
const TEXTUAL = /\.(xml|vml|rels|txt)$/i;
const PICTURE = /\.(png|jpe?g|gif|emf|wmf|tiff?|bmp|webp|svg)$/i;
const PACKED = /\.(zip|7z|rar|jar|gz)$/i;
const OFFICE = /\.(docx|xlsx|pptx)$/i;
const DEEPEST = 2;

const placeOf = (name: string): FilePlace => {
  if (/^docProps\/|^customXml\//i.test(name)) return 'property';
  if (/header\d*\.xml$/i.test(name)) return 'header';
  if (/footer\d*\.xml$/i.test(name)) return 'footer';
  if (/comments?[\w]*\.xml$|threadedComments?\//i.test(name)) return 'comment';
  if (/(footnotes|endnotes)\.xml$|notesSlides\//i.test(name)) return 'note';
  if (/drawings\/.*\.(xml|vml)$|\.vml$/i.test(name)) return 'text-box';
  if (/^xl\//i.test(name)) return 'cell';
  return 'body';
};

/** `<cp:keywords>a; b</cp:keywords>`, `<property name="Độ mật"><vt:lpwstr>Mật</…>`: each with its name. */
const propertiesOf = (xml: string): FilePart[] =>
  [...xml.matchAll(/<property\b[^>]*\bname="([^"]*)"[^>]*>([^]*?)<\/property>|<(?:\w+:)?(\w+)\b[^>]*>([^<]+)<\//g)].flatMap(([, named, inside, element, own]): FilePart[] => {
    const value = (inside ?? own ?? '').replace(/<[^>]*>/g, '').trim();
    const label = named ?? element ?? '';
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
  const take = (entry: ZipEntry): void => {
    const { name } = entry;
    if (TEXTUAL.test(name)) {
      const xml = xmlString(zipPart(bytes, entry));
      if (name === '[Content_Types].xml' && MACRO_TYPES.test(xml)) fault('macros');
      if (name.endsWith('.rels')) {
        if (FETCHED.test(xml)) fault('external');
      } else if (name !== '[Content_Types].xml') told.parts.push(...(/^docProps\//i.test(name) ? propertiesOf(xml) : []), ...xmlText(xml, placeOf(name)));
    } else if (OFFICE.test(name)) {
      if (depth >= DEEPEST) throw new ZipFault('bomb');
      const inner = read(zipPart(bytes, entry), depth + 1);
      told.parts.push(...inner.parts);
      told.whole &&= inner.whole;
    } else if (PACKED.test(name)) throw new ZipFault('bomb');
    else if (PICTURE.test(name)) told.pictures += 1;
    // An embedded object of a program's own (an old Office file, a PDF): nobody looks inside.
    else if (/embeddings\/|\.(bin|ole|doc|xls|ppt|pdf)$/i.test(name) && !/printerSettings/i.test(name)) told.whole = false;
  };
  entries.forEach(take);
  return told;
};

/** Letters below which a file with pictures counts as a scan. */
const FEW = 40;

/** All texts of a DOCX, XLSX or PPTX: every part, properties and embedded files included. */
export const readOffice = (bytes: Buffer): FileReading => {
  try {
    const { parts, pictures, whole } = read(bytes, 0);
    const letters = parts.filter(({ place }) => place !== 'property').reduce((sum, { lines }) => sum + lines.join('').replace(/[^\p{L}\p{N}]/gu, '').length, 0);
    if (!whole) return { state: 'unread', parts };
    return { state: letters === 0 || (pictures > 0 && letters < FEW) ? 'empty' : 'text', parts };
  } catch (error) {
    const fault = (error as { fault?: FileReading['fault'] }).fault ?? (error instanceof ZipFault ? error.kind : undefined);
    if (fault) return { state: 'unread', parts: [], fault };
    throw error;
  }
};
