/** Pages of the admin that the portal has too. */
const SAME: readonly (readonly [RegExp, (id: string) => string])[] = [
  [/^\/admin\/collections\/news\/([0-9a-f-]{36})$/, (id) => `/tin/${id}`],
  [/^\/admin\/collections\/documents\/([0-9a-f-]{36})$/, (id) => `/tai-lieu/${id}`],
  [/^\/admin\/collections\/bulletins\/([0-9a-f-]{36})$/, (id) => `/ban-tin/${id}`],
  [/^\/admin\/collections\/pages\/([0-9a-f-]{36})$/, (id) => `/trang/${id}`],
  [/^\/admin\/doc-ban-tin\/([0-9a-f-]{36})$/, (id) => `/ban-tin/${id}`],
  [/^\/admin\/doc-van-ban\/([0-9a-f-]{36})$/, (id) => `/tai-lieu/${id}`],
  [/^\/admin\/ho-so\/[0-9a-f-]{36}$/, () => '/toi/ho-so'],
  [/^\/admin\/thong-bao$/, () => '/thong-bao'],
  [/^\/admin\/tai-khoan$/, () => '/toi/thiet-bi'],
];

/**
 * Where a notification leads in the portal. Rooms give addresses of the admin, which members without an office may not open.
 * @param office whether the person may open the admin
 */
export const portalLink = (link: string | null, office: boolean): string | undefined => {
  if (link === null) return undefined;
  if (!link.startsWith('/admin')) return link;
  if (office) return link;
  for (const [form, to] of SAME) {
    const found = form.exec(link.split(/[?#]/u, 1)[0] ?? '');
    if (found) return to(found[1] ?? '');
  }
  return undefined;
};
