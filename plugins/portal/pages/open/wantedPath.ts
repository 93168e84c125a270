/** Where a sign-in leads: a path of ours, never another host; the home page where nothing fit was asked for. */
export const wantedPath = (asked: string | undefined): string =>
  // Browsers take "\" for "/", and drop tabs and line ends.
  asked !== undefined && asked.length <= 500 && /^\/(?![/\\])[^\s\\]*$/u.test(asked) && !/^\/(dang-nhap|api)([/?#]|$)/iu.test(asked) ? asked : '/';
