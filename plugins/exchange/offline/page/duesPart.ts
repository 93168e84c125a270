import type { Child, Kit } from './Kit';

/** Dues paid: written down with their day; what they come to and the receipt are made when the pack is back. */
export const duesPart = (kit: Kit): Partial<Kit> => {
  let month = '';
  const money = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đ`;
  kit.views.dues = () => {
    if (month === '') month = kit.content.months.at(-1) ?? '';
    const shownMonth = (value: string): string => value.split('-').reverse().join('/');
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const choice = kit.h('select', { change: (event) => { month = (event.target as HTMLSelectElement).value; kit.show('dues'); } }, ...kit.content.months.map((value) => kit.h('option', { value, selected: value === month }, shownMonth(value))));
    const day = kit.h('input', { type: 'text', value: kit.shownDay(today), inputmode: 'numeric', autocomplete: 'off' }) as HTMLInputElement;
    const paid = async (member: string, name: string): Promise<void> => {
      const on = kit.dayOf(day.value);
      if (on === undefined || on > today || on < `${month}-01`) return kit.complain(day, kit.say('dues.day.wrong'));
      await kit.put(`dues:${member}:${month}`, { kind: 'dues', member, month, on });
      kit.show('dues');
      kit.tell(kit.say('dues.done', { name }));
    };
    const line = ({ id, name, dues }: Kit['content']['members'][number]): HTMLElement => {
      const known = dues[month];
      const key = `dues:${id}:${month}`;
      const item = kit.items.get(key);
      const parts: Child[] = [kit.h('strong', {}, name)];
      if (known && 'receipt' in known) parts.push(kit.h('span', {}, kit.say('dues.receipt', { receipt: known.receipt })));
      else if (item?.kind === 'dues') {
        parts.push(kit.h('span', {}, kit.say('dues.marked', { day: kit.shownDay(item.on) })));
        parts.push(kit.h('button', { type: 'button', 'aria-label': kit.say('dues.undo.of', { name }), click: () => void kit.drop(key).then(() => { kit.show('dues'); kit.tell(kit.say('dues.undone', { name })); }) }, kit.say('dues.undo')));
      } else {
        parts.push(kit.h('span', {}, known && known.amount !== null ? kit.say('dues.owed', { amount: money(known.amount) }) : kit.say('dues.unknown')));
        parts.push(kit.h('button', { type: 'button', 'aria-label': kit.say('dues.mark.of', { name }), click: () => void paid(id, name) }, kit.say('dues.mark')));
      }
      return kit.h('li', {}, ...parts);
    };
    return [
      kit.h('h2', { tabindex: -1 }, kit.say('dues.title')), kit.h('p', {}, kit.say('dues.lead')), kit.field(kit.say('dues.month'), choice), kit.field(kit.say('dues.day'), day, kit.say('day.help')),
      kit.h('ul', { class: 'rows' }, ...kit.content.members.map(line)),
    ];
  };
  return {};
};
