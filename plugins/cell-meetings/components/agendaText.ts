import type { AgendaItem } from '../commands/look';

type Item = Pick<AgendaItem, 'title' | 'presenter' | 'minutes'>;

/** The agenda as it is typed: a line an item, `title | minutes | presenter`. */
export const agendaText = (items: readonly Item[]): string =>
  items.map(({ title, presenter, minutes }) => [title, ...(minutes === null && presenter === '' ? [] : [minutes === null ? '' : String(minutes)]), ...(presenter === '' ? [] : [presenter])].join(' | ')).join('\n');

/** What was typed as items, or the number of the first line that is none. */
export const readAgenda = (typed: string): { items: Item[] } | { wrong: number } => {
  const items: Item[] = [];
  for (const [n, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [title = '', minutes = '', ...rest] = line.split('|').map((part) => part.trim());
    // Without a number of minutes the second part is who presents.
    const counted = /^\d+$/u.test(minutes);
    const presenter = [...(counted || minutes === '' ? [] : [minutes]), ...rest].join(', ');
    const count = counted ? Number(minutes) : null;
    if (title.length < 3 || title.length > 300 || presenter.length > 120 || (count !== null && (count < 1 || count > 600))) return { wrong: n + 1 };
    items.push({ title, presenter, minutes: count });
  }
  return { items };
};
