import type { Config, PayloadComponent } from 'payload';

type Screen = { name: string; path: `/${string}`; view: PayloadComponent; link: string; title: string };

/** The admin's configuration with one more screen and its line in the navigation; nothing of the given one is changed. */
export const withScreen = (admin: Config['admin'], { name, path, view, link, title }: Screen): NonNullable<Config['admin']> => ({
  ...admin,
  components: {
    ...admin?.components,
    beforeNavLinks: [...(admin?.components?.beforeNavLinks ?? []), link],
    views: { ...admin?.components?.views, [name]: { Component: view, path, exact: true, meta: { title } } },
  },
});
