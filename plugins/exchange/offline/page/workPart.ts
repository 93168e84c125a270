import type { PackItem } from '../domain/packContent';
import type { Kit } from './Kit';

/** What was done so far, each to be taken back, and the file to bring back. */
export const workPart = (kit: Kit): Partial<Kit> => {
  const said = (item: PackItem): string => {
    switch (item.kind) {
      case 'field': {
        const field = kit.content.fields.find(({ name }) => name === item.field);
        const value = field?.choices?.find((choice) => choice.value === item.value)?.label ?? item.value ?? kit.say('none');
        return `${field?.label ?? item.field}: ${value}`;
      }
      case 'dues':
        return kit.say('work.dues', { month: item.month.split('-').reverse().join('/'), day: kit.shownDay(item.on) });
      case 'absence':
        return kit.say('work.absence', { from: kit.shownDay(item.from), to: kit.shownDay(item.to), reason: item.reason });
      case 'transfer':
        return kit.say('work.transfer', { place: item.place, reason: item.reason });
    }
  };
  kit.views.work = () => {
    const bring = async (): Promise<void> => {
      const { name, text } = await kit.bringBack();
      const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      const link = kit.h('a', { href: url, download: name });
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      kit.tell(kit.say('work.made', { name }));
    };
    const rows = [...kit.items].map(([key, item]) => {
      const name = kit.content.members.find(({ id }) => id === item.member)?.name ?? '';
      return kit.h('li', {}, kit.h('strong', {}, name), kit.h('span', {}, said(item)),
        kit.h('button', { type: 'button', 'aria-label': kit.say('work.drop.of', { name, what: said(item) }), click: () => void kit.drop(key).then(() => { kit.show('work'); kit.tell(kit.say('work.dropped')); }) }, kit.say('work.drop')));
    });
    return [
      kit.h('h2', { tabindex: -1 }, kit.say('work.title', { count: kit.items.size })),
      rows.length === 0 ? kit.h('p', {}, kit.say('work.none')) : kit.h('ul', { class: 'rows' }, ...rows),
      kit.h('h2', {}, kit.say('work.bring')), kit.h('p', {}, kit.say('work.bring.lead')),
      kit.h('button', { type: 'button', class: 'primary', disabled: kit.items.size === 0, click: () => void bring() }, kit.say('work.bring.do')),
    ];
  };
  return {};
};
