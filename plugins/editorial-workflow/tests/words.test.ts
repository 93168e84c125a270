import { expect, it } from '@jest/globals';
import { vi as notices } from '../translations/notices.vi';
import { vi as screens } from '../translations/screens.vi';
import { vi as engine } from '../translations/vi';

it('quotes as the whole house does', () => {
  expect(Object.values({ ...notices, ...screens, ...engine }).filter((text) => /[«»]/.test(text))).toEqual([]);
});

it('promises that the writers read a reason only where they are sent it', () => {
  expect(screens['do.reason.help']).toContain('Người soạn');
  expect(screens['do.reason.help.kept']).not.toContain('Người soạn');
});

it('says figures of a report without statisticians\' terms', () => {
  expect([screens['report.median'], screens['report.p90']]).toEqual(['Một nửa số hồ sơ không quá', 'Chín phần mười không quá']);
});
