import type { Kit, Props } from './Kit';

/** Elements, words and days. Text is set as text: nothing of a member's is ever read as HTML. */
export const domPart = (kit: Kit): Partial<Kit> => ({
  say: (key, params = {}) => (kit.words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? '')),
  h: (tag, props: Props = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(props)) {
      if (value === undefined || value === false) continue;
      if (typeof value === 'function') element.addEventListener(name, value);
      else if (name === 'value' && 'value' in element) (element as HTMLInputElement).value = String(value);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    for (const child of children) if (child) element.append(child);
    return element;
  },
  field: (label, control, help) => {
    const id = `o${String(Math.random()).slice(2)}`;
    control.id = id;
    const error = kit.h('p', { class: 'error', id: `${id}-loi`, hidden: true });
    control.setAttribute('aria-describedby', `${id}-loi${help ? ` ${id}-giup` : ''}`);
    return kit.h('div', { class: 'field' }, kit.h('label', { for: id }, label), help ? kit.h('p', { class: 'help', id: `${id}-giup` }, help) : null, control, error);
  },
  complain: (control, message) => {
    const error = document.getElementById(`${control.id}-loi`);
    control.setAttribute('aria-invalid', message === '' ? 'false' : 'true');
    if (error) {
      error.textContent = message;
      error.hidden = message === '';
    }
    if (message !== '') control.focus();
  },
  dayOf: (typed) => {
    const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(typed) ?? [];
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const parsed = new Date(`${iso}T00:00:00Z`);
    return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === iso ? iso : undefined;
  },
  shownDay: (day) => day.split('-').reverse().join('/'),
});
