/** How a person wants the pages: one cookie of this browser, read by the server, so that a page arrives as it stays. */
export type Look = {
  theme: 'auto' | 'light' | 'dark';
  type: 'normal' | 'large' | 'largest';
  contrast: 'normal' | 'high';
  /** `low`: no pictures in lists, no fonts from us, nothing fetched before it is asked for. */
  data: 'normal' | 'low';
};

export const LOOK_COOKIE = 'so-tay-hien-thi';

export const CHOICES = {
  theme: ['auto', 'light', 'dark'],
  type: ['normal', 'large', 'largest'],
  contrast: ['normal', 'high'],
  data: ['normal', 'low'],
} as const satisfies { [K in keyof Look]: readonly Look[K][] };

export const USUAL: Look = { theme: 'auto', type: 'normal', contrast: 'normal', data: 'normal' };

/** `theme.dark_type.large` → a look; what is unknown is as usual. */
export const readLook = (cookie: string | undefined): Look => {
  const told = new Map((cookie ?? '').split('_').map((pair): [string, string] => [pair.split('.')[0] ?? '', pair.split('.')[1] ?? '']));
  const choose = <K extends keyof Look>(name: K): Look[K] => {
    const value = told.get(name);
    return (CHOICES[name] as readonly string[] as readonly Look[K][]).find((each) => each === value) ?? USUAL[name];
  };
  return { theme: choose('theme'), type: choose('type'), contrast: choose('contrast'), data: choose('data') };
};

export const writeLook = (look: Look): string =>
  (Object.keys(CHOICES) as (keyof Look)[]).filter((name) => look[name] !== USUAL[name]).map((name) => `${name}.${look[name]}`).join('_');
