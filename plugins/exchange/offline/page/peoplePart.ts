import type { OfflineField } from '../domain/offlineFields';
import type { PackMember } from '../domain/packContent';
import type { Child, Kit } from './Kit';

/** The roster, and a member's fields. */
export const peoplePart = (kit: Kit): Partial<Kit> => {
  let chosen: string | undefined;
  let words = '';
  const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const valueOf = (member: PackMember, name: OfflineField): string => {
    const item = kit.items.get(`field:${member.id}:${name}`);
    return (item?.kind === 'field' ? item.value : member.fields[name]) ?? '';
  };
  const labelOf = (name: OfflineField, value: string): string => {
    const choices = kit.content.fields.find((field) => field.name === name)?.choices;
    return choices?.find((choice) => choice.value === value)?.label ?? (value === '' ? kit.say('none') : value);
  };

  const form = (member: PackMember): Child[] => {
    const controls = kit.content.fields.map((field) => {
      const present = valueOf(member, field.name);
      const before = member.fields[field.name] ?? '';
      const control = field.choices
        ? kit.h('select', {}, kit.h('option', { value: '' }, kit.say('none')), ...field.choices.map(({ value, label }) => kit.h('option', { value, selected: value === present }, label)))
        : kit.h('input', { type: 'text', maxlength: 300, value: present, autocomplete: 'off' });
      return { field, control: control as HTMLInputElement | HTMLSelectElement, before, present };
    });
    const save = async (event: Event): Promise<void> => {
      event.preventDefault();
      // All boxes are looked at before anything is kept.
      for (const { field, control } of controls) {
        const value = control.value.trim();
        if (field.name === 'telephone' && value !== '' && value.replace(/\D/g, '').length < 9) return kit.complain(control, kit.say('telephone.wrong'));
        if (field.name === 'email' && value !== '' && !/^\S+@\S+\.\S+$/.test(value)) return kit.complain(control, kit.say('email.wrong'));
        kit.complain(control, '');
      }
      let count = 0;
      for (const { field, control, before } of controls) {
        const key = `field:${member.id}:${field.name}`;
        const value = control.value.trim().normalize('NFC');
        if (value === before) {
          if (kit.items.has(key)) count += 1;
          await kit.drop(key);
        } else if (value !== valueOf(member, field.name)) {
          count += 1;
          await kit.put(key, { kind: 'field', member: member.id, field: field.name, value: value === '' ? null : value });
        }
      }
      kit.show('people');
      kit.tell(count === 0 ? kit.say('people.nothing') : kit.say('people.saved', { count, name: member.name }));
    };
    return [
      kit.h('button', { type: 'button', click: () => { chosen = undefined; kit.show('people'); } }, kit.say('people.back')),
      kit.h('h2', { tabindex: -1 }, member.name),
      kit.h('p', {}, [kit.content.cells.find(({ id }) => id === member.cell)?.name ?? '', member.born ? kit.say('people.born', { day: kit.shownDay(member.born) }) : ''].filter(Boolean).join(' · ')),
      kit.h(
        'form', { novalidate: true, submit: (event) => void save(event) },
        ...controls.map(({ field, control, before, present }) => kit.field(field.label, control, present === before ? undefined : kit.say('people.before', { value: labelOf(field.name, before) }))),
        kit.h('div', { class: 'buttons' }, kit.h('button', { type: 'submit', class: 'primary' }, kit.say('people.save'))),
      ),
    ];
  };

  const list = (): Child[] => {
    const rows = kit.h('ul', { class: 'people' });
    const fill = (): void => {
      const found = kit.content.members.filter(({ name }) => plain(name).includes(plain(words)));
      rows.replaceChildren(
        ...found.map((member) => {
          const changed = [...kit.items.values()].filter((item) => item.member === member.id).length;
          return kit.h('li', {}, kit.h('button', { type: 'button', click: () => { chosen = member.id; kit.show('people'); } }, kit.h('strong', {}, member.name), changed > 0 ? kit.h('span', {}, kit.say('people.changed', { count: changed })) : null));
        }),
      );
    };
    const box = kit.h('input', { type: 'search', value: words, autocomplete: 'off', input: (event) => { words = (event.target as HTMLInputElement).value; fill(); } });
    fill();
    return [kit.h('h2', { tabindex: -1 }, kit.say('people.title', { count: kit.content.members.length })), kit.field(kit.say('people.find'), box), rows];
  };

  kit.views.people = () => {
    const member = kit.content.members.find(({ id }) => id === chosen);
    return member ? form(member) : list();
  };
  return {};
};
