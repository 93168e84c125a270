import { plain } from '../../kernel/pure';

/** What is tried first, without marks and spaces: words of the handbook and of Vietnamese lists of broken passwords. */
const COMMON = [
  'sotaydangvien', 'dangvien', 'dangcongsan', 'dangbo', 'danguy', 'thanhuy', 'chibo', 'capuy', 'bithu', 'sotay', 'matkhau', 'password', 'passw0rd', 'quantri', 'administrator', 'admin', 'hethong', 'taikhoan',
  'dangnhap', 'welcome', 'letmein', 'iloveyou', 'qwertyuiop', 'qwerty', 'asdfghjkl', 'asdfgh', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', 'abcdef', 'abcabc', 'abc', 'xinchao', 'chaoban', 'anhyeuem', 'emyeuanh', 'yeuem', 'khongbiet',
  'hanoi', 'thudo', 'vietnam', 'hochiminh', 'bacho', 'tudohanhphuc', 'doclap', 'congsan',
].sort((a, b) => b.length - a.length);

/** So many letters beyond common words and digits make a password one's own. */
const LEAST_OWN = 5;

/** Nothing but common words, one after the other, with digits and signs between: long, and tried first all the same. */
export const isCommonPassword = (password: string): boolean => {
  let letters = plain(password).replace(/[^\p{L}]/gu, '');
  for (const word of COMMON) letters = letters.split(word).join('');
  return letters.length < LEAST_OWN;
};
