import type { PayloadRequest, SanitizedPermissions } from 'payload';
import { ADMINS, heldAt, heldOver, OVERSEERS, powerOf } from '../../plugins/hierarchical-access';
import type { vi } from './translations/vi';

export type Shortcut = { href: string; text: keyof typeof vi; primary: boolean };

/** Where a person may go from the start page: only what they may really do. */
export const shortcuts = async (req: PayloadRequest, permissions: SanitizedPermissions): Promise<Shortcut[]> => {
  const admin = req.payload.config.routes.admin;
  const collections = (permissions.collections ?? {}) as Record<string, { create?: unknown; read?: unknown } | undefined>;
  const create = (['news', 'documents', 'pages'] as const).filter((slug) => collections[slug]?.create);
  const list = (slug: string): string => `${admin}/collections/${slug}`;
  // Rooms bring pages of their own for these; without the room its collection's list serves.
  const pages = Object.values(req.payload.config.admin.components.views ?? {}).map((view) => view?.path);
  const page = (path: string, slug: string): string => (pages.includes(path as `/${string}`) ? `${admin}${path}` : list(slug));
  const power = await powerOf(req);
  const administers = heldOver(power, ADMINS).length > 0;
  const grants = administers || heldOver(power, 'committee-secretary').length > 0;
  // A secretary's day begins with the cell.
  const leads = pages.includes('/chi-bo') && heldAt(power, ['cell-secretary', 'cell-deputy-secretary']).length > 0;
  return [
    ...(leads ? [{ href: `${admin}/chi-bo`, text: 'home.cell', primary: true } as const] : []),
    ...create.map((slug, index): Shortcut => ({ href: `${list(slug)}/create`, text: `home.create.${slug}`, primary: index === 0 && !leads })),
    ...(pages.includes('/tong-hop') && heldOver(power, OVERSEERS).length > 0 ? [{ href: `${admin}/tong-hop`, text: 'home.figures', primary: false } as const] : []),
    ...(collections.media?.create ? [{ href: `${list('media')}/create`, text: 'home.upload', primary: false } as const] : []),
    ...(collections.news?.read ? [{ href: list('news'), text: 'home.list.news', primary: false } as const] : []),
    ...(grants ? [{ href: page('/to-chuc', 'organizations'), text: 'home.tree', primary: false } as const] : []),
    ...(grants && collections.mandates?.read ? [{ href: page('/phan-quyen', 'mandates'), text: 'home.mandates', primary: false } as const] : []),
    ...(administers && collections.users?.read ? [{ href: page('/tai-khoan', 'users'), text: 'home.users', primary: false } as const] : []),
    ...(administers && collections['audit-events']?.read ? [{ href: list('audit-events'), text: 'home.audit', primary: false } as const] : []),
  ];
};
