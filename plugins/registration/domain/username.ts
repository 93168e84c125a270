import { plain } from '../../kernel/pure';

const MOST = 48;

/** The user name a person's account gets first: the name without marks, its words joined by dots ("nguyen.van.an"). */
export const usernameOf = (fullName: string): string => {
  const words = plain(fullName).toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const joined = words.join('.').slice(0, MOST).replace(/\.+$/, '');
  return joined.length >= 3 ? joined : `dang.vien${joined ? `.${joined}` : ''}`;
};
