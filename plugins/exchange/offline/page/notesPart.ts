import type { Child, Kit } from './Kit';

/** Absences and transfers asked for: notes that a person takes up when the pack is back. */
export const notesPart = (kit: Kit): Partial<Kit> => {
  let kind: 'absence' | 'transfer' = 'absence';
  kit.views.notes = () => {
    const who = kit.h('select', {}, kit.h('option', { value: '' }, kit.say('notes.choose')), ...kit.content.members.map(({ id, name }) => kit.h('option', { value: id }, name))) as HTMLSelectElement;
    const what = kit.h('select', { change: (event) => { kind = (event.target as HTMLSelectElement).value === 'transfer' ? 'transfer' : 'absence'; kit.show('notes'); } },
      ...(['absence', 'transfer'] as const).map((value) => kit.h('option', { value, selected: value === kind }, kit.say(`notes.${value}`))));
    const box = (): HTMLInputElement => kit.h('input', { type: 'text', autocomplete: 'off', maxlength: 300 }) as HTMLInputElement;
    const [from, to, place, reason] = [box(), box(), box(), box()];
    const where = kit.h('select', {}, kit.h('option', { value: 'inside' }, kit.say('notes.inside')), kit.h('option', { value: 'outside' }, kit.say('notes.outside'))) as HTMLSelectElement;
    const needs = (control: HTMLInputElement | HTMLSelectElement, least: number, message: string): boolean => {
      const isGood = control.value.trim().length >= least;
      kit.complain(control, isGood ? '' : message);
      return isGood;
    };
    const save = async (event: Event): Promise<void> => {
      event.preventDefault();
      if (!needs(who, 1, kit.say('notes.who.missing'))) return;
      const id = crypto.randomUUID();
      const common = { id, member: who.value, reason: reason.value.trim().normalize('NFC') };
      if (kind === 'absence') {
        const days = [kit.dayOf(from.value), kit.dayOf(to.value)] as const;
        if (days[0] === undefined) return kit.complain(from, kit.say('day.wrong'));
        kit.complain(from, '');
        if (days[1] === undefined || days[1] < days[0]) return kit.complain(to, kit.say('notes.to.wrong'));
        kit.complain(to, '');
        if (!needs(reason, 3, kit.say('notes.reason.missing'))) return;
        await kit.put(`absence:${id}`, { kind: 'absence', ...common, from: days[0], to: days[1] });
      } else {
        if (!needs(place, 3, kit.say('notes.place.missing')) || !needs(reason, 3, kit.say('notes.reason.missing'))) return;
        await kit.put(`transfer:${id}`, { kind: 'transfer', ...common, outside: where.value === 'outside', place: place.value.trim().normalize('NFC') });
      }
      kit.show('notes');
      kit.tell(kit.say('notes.saved'));
    };
    const special: Child[] = kind === 'absence'
      ? [kit.field(kit.say('notes.from'), from, kit.say('day.help')), kit.field(kit.say('notes.to'), to, kit.say('day.help'))]
      : [kit.field(kit.say('notes.where'), where), kit.field(kit.say('notes.place'), place)];
    return [
      kit.h('h2', { tabindex: -1 }, kit.say('notes.title')), kit.h('p', {}, kit.say('notes.lead')),
      kit.h('form', { novalidate: true, submit: (event) => void save(event) }, kit.field(kit.say('notes.kind'), what), kit.field(kit.say('notes.who'), who), ...special, kit.field(kit.say('notes.reason'), reason),
        kit.h('div', { class: 'buttons' }, kit.h('button', { type: 'submit', class: 'primary' }, kit.say('notes.save')))),
    ];
  };
  return {};
};
