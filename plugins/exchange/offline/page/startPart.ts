import type { Kit } from './Kit';

/** The words that open the pack, then the parts of the work under one line of buttons. Whoever leaves it lying finds it closed. */
export const startPart = (kit: Kit): Partial<Kit> => {
  const IDLE_MS = 15 * 60_000;
  const main = document.createElement('main');
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  note.className = 'note';
  const header = document.createElement('header');

  const tell = (message: string): void => {
    note.textContent = message;
  };
  const show = (view: string): void => {
    tell('');
    const names = ['people', 'dues', 'notes', 'work'];
    header.replaceChildren(
      kit.h('h1', {}, kit.content.organization.name),
      kit.h('p', {}, kit.say('taken', { day: kit.shownDay(kit.content.takenAt.slice(0, 10)), until: kit.shownDay(kit.content.until) })),
      ...(kit.keeps ? [] : [kit.h('p', { class: 'error', role: 'alert' }, kit.say('not-kept'))]),
      kit.h('nav', { 'aria-label': kit.say('nav') }, ...names.map((name) => kit.h('button', { type: 'button', 'aria-current': name === view ? 'page' : undefined, click: () => show(name) }, name === 'work' ? kit.say('nav.work', { count: kit.items.size }) : kit.say(`nav.${name}`))),
        kit.h('button', { type: 'button', click: () => location.reload() }, kit.say('nav.lock'))),
    );
    main.replaceChildren(...(kit.views[view]?.() ?? []).filter((child): child is Node | string => Boolean(child)));
    main.querySelector<HTMLElement>('h2')?.focus();
  };
  const closeWhenIdle = (): void => {
    let timer = setTimeout(() => location.reload(), IDLE_MS);
    for (const name of ['keydown', 'pointerdown']) {
      addEventListener(name, () => {
        clearTimeout(timer);
        timer = setTimeout(() => location.reload(), IDLE_MS);
      });
    }
  };
  const start = (): void => {
    document.body.replaceChildren(header, note, main);
    header.replaceChildren(kit.h('h1', {}, document.title));
    if (!globalThis.isSecureContext || !('subtle' in crypto)) {
      main.replaceChildren(kit.h('p', { class: 'error', role: 'alert' }, kit.say('old-browser')));
      return;
    }
    const box = kit.h('input', { type: 'text', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false' }) as HTMLInputElement;
    const button = kit.h('button', { type: 'submit', class: 'primary' }, kit.say('open.do')) as HTMLButtonElement;
    const submit = async (event: Event): Promise<void> => {
      event.preventDefault();
      if (button.disabled) return;
      button.disabled = true;
      tell(kit.say('open.wait'));
      const isOpen = await kit.open(box.value);
      button.disabled = false;
      tell('');
      if (!isOpen) return kit.complain(box, kit.say('open.wrong'));
      closeWhenIdle();
      show('people');
    };
    main.replaceChildren(kit.h('form', { novalidate: true, submit: (event) => void submit(event) }, kit.h('p', {}, kit.say('open.lead')), kit.field(kit.say('open.words'), box, kit.say('open.help')), kit.h('div', { class: 'buttons' }, button)));
    box.focus();
  };
  return { tell, show, start };
};
