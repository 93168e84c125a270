import type { ValueForm } from './valueForm';

/** What stands in the boxes: text, as it was typed or chosen. */
export type Draft = string | Draft[] | { [name: string]: Draft };

/** What is wrong with a box; the number's own bounds stand in its form. */
export type WrongBox = 'number' | 'choose' | 'some' | 'text' | 'json';

/** Boxes by where they stand: `hours`, `spans.0.from`; the only box of a value under ''. */
export type WrongBoxes = Readonly<Record<string, WrongBox>>;

/** Shares times a hundred carry the dust of binary fractions. */
const tidy = (value: number): number => Number(value.toFixed(10));

const textOf = (draft: Draft | undefined): string => (typeof draft === 'string' ? draft : '');
const listOf = (draft: Draft | undefined): Draft[] => (Array.isArray(draft) ? draft : []);
const memberOf = (draft: Draft | undefined, name: string): Draft | undefined => (typeof draft === 'object' && !Array.isArray(draft) ? draft[name] : undefined);

/** Boxes for a value, filled with it; empty ones when there is none. */
export const draftOf = (form: ValueForm, value: unknown): Draft => {
  const known = value !== undefined && value !== null;
  switch (form.kind) {
    case 'number':
      return known ? String(tidy(form.percent ? Number(value) * 100 : Number(value))).replace('.', ',') : '';
    case 'choices':
      return (Array.isArray(value) ? value : []).map(String);
    case 'list':
      return (Array.isArray(value) ? value : Array.from({ length: form.least }, () => undefined)).map((entry) => draftOf(form.each, entry));
    case 'parts':
      return Object.fromEntries(form.parts.map((part) => [part.name, draftOf(part.form, (value as Record<string, unknown> | null | undefined)?.[part.name])]));
    case 'json':
      return known ? JSON.stringify(value) : '';
    default:
      return known ? String(value as string | number) : '';
  }
};

const at = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);

const fits = ({ least, most, aboveLeast, belowMost, integer }: Extract<ValueForm, { kind: 'number' }>, number: number): boolean => {
  if (!Number.isFinite(number) || (integer && !Number.isInteger(number))) return false;
  const low = least !== null && (number < least || (aboveLeast && number === least));
  return !low && !(most !== null && (number > most || (belowMost && number === most)));
};

/** Reads the boxes. What cannot be read stands in `wrong`; whether the value as a whole is right, the rule's own type says. */
export const valueOf = (form: ValueForm, draft: Draft | undefined): { value: unknown; wrong: WrongBoxes } => {
  const wrong: Record<string, WrongBox> = {};
  const read = (box: ValueForm, typed: Draft | undefined, path: string): unknown => {
    const refuse = (why: WrongBox): undefined => void (wrong[path] = why);
    switch (box.kind) {
      case 'number': {
        const text = textOf(typed).trim().replace(',', '.');
        const number = text === '' ? NaN : tidy(box.percent ? Number(text) / 100 : Number(text));
        return fits(box, number) ? number : refuse('number');
      }
      case 'choice':
        return box.options.find(({ value }) => String(value) === textOf(typed))?.value ?? refuse('choose');
      case 'choices': {
        const chosen = listOf(typed).map(textOf);
        const values = box.options.filter(({ value }) => chosen.includes(String(value))).map(({ value }) => value);
        return values.length < box.least ? refuse('some') : values;
      }
      case 'list': {
        const entries = listOf(typed);
        if (entries.length < box.least || (box.most !== null && entries.length > box.most)) return refuse('some');
        return entries.map((entry, index) => read(box.each, entry, at(path, index)));
      }
      case 'parts':
        return Object.fromEntries(box.parts.map(({ name, form: part }) => [name, read(part, memberOf(typed, name), at(path, name))]));
      case 'text': {
        const text = textOf(typed).trim();
        return text !== '' && (box.pattern === null || new RegExp(box.pattern).test(text)) ? text : refuse('text');
      }
      case 'json':
        try {
          return JSON.parse(textOf(typed)) as unknown;
        } catch {
          return refuse('json');
        }
    }
  };
  return { value: read(form, draft, ''), wrong };
};
