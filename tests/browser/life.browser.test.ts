import { describe, expect, it } from '@jest/globals';

import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const { at, shot } = openOffice('life');

const dayFrom = (count: number): string => new Date(Date.now() + 7 * 3_600_000 + count * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');
const NAME = 'Trịnh Hải Yến';

describe('the desk of admissions', () => {
  it('the old secretary puts somebody up and takes them as far as the vote, by keyboard, in large letters', async () => {
    const page = await at('a.secretary');
    await page.goto('/admin/ket-nap');
    await page.getByText('Không có hồ sơ nào chờ đồng chí.').waitFor();
    expect(await page.locator('.chuyen').evaluate((element) => getComputedStyle(element).fontSize)).toBe('18px');
    await page.getByRole('button', { name: 'Ghi quần chúng ưu tú' }).press('Enter');
    const save = page.getByRole('button', { name: 'Ghi nhận', exact: true });
    await save.press('Enter');
    expect(await page.getByText('Cần nhập mục này.').count()).toBeGreaterThanOrEqual(2);
    await page.getByLabel('Họ và tên').fill(NAME);
    await page.getByRole('textbox', { name: 'Ngày sinh' }).fill('15/01/2000');
    await page.getByLabel('Nữ').press('Space');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await shot(page, 'open');
    await save.press('Enter');
    const card = page.getByRole('article', { name: NAME });
    const step = (name: string) => page.getByRole('button', { name: `${name}: ${NAME}` }).press('Enter');
    await step('Ghi giấy chứng nhận');
    await page.getByLabel('Số giấy chứng nhận').fill('27/GCN');
    await page.getByRole('textbox', { name: 'Ngày cấp giấy chứng nhận' }).fill(dayFrom(-60));
    await save.press('Enter');
    await card.getByText('Đã học lớp nhận thức về Đảng').waitFor();
    await step('Phân công người giới thiệu');
    await page.getByLabel('Đảng viên giới thiệu thứ nhất').pressSequentially('a.mem');
    await page.getByRole('button', { name: /Đảng viên a\.member/ }).press('Enter');
    await page.getByLabel('Người giới thiệu thứ hai là tổ chức đoàn thể').press('Space');
    await page.getByRole('textbox', { name: 'Người thứ nhất: cùng công tác từ ngày' }).fill('01/01/2024');
    await page.getByLabel('Tên tổ chức đoàn thể').fill('Đoàn Thanh niên phường');
    await shot(page, 'sponsors');
    await save.press('Enter');
    await card.getByText('Đã phân công người giới thiệu').waitFor();
    await step('Kiểm giấy tờ hồ sơ');
    for (const box of await page.getByRole('checkbox').all()) await box.press('Space');
    await save.press('Enter');
    await card.getByText('Đủ giấy tờ, chờ chi bộ biểu quyết').waitFor();
    await step('Ghi kết quả biểu quyết');
    await page.getByRole('textbox', { name: 'Ngày họp chi bộ' }).fill(dayFrom(-5));
    await page.getByLabel('Số nghị quyết').fill('06-NQ/CB');
    await page.getByLabel('Số đảng viên chính thức được triệu tập').fill('12');
    await page.getByLabel('Số phiếu tán thành').fill('10');
    await page.getByText('10/12 đảng viên tán thành, đạt 83,3%.').waitFor();
    await shot(page, 'vote');
    await save.press('Enter');
    await card.getByText('Chi bộ đã đề nghị').waitFor();
    await page.getByRole('heading', { name: 'Đang chờ nơi khác, hoặc chưa đến hạn (1)' }).waitFor();
  }, 120_000);

  it('the committee decides, on a phone of 360 px', async () => {
    const page = await at('a.head', { phone: true });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/admin/ket-nap');
    await page.getByRole('heading', { name: 'Việc chờ đồng chí (1)' }).waitFor();
    await page.getByRole('button', { name: `Ghi quyết định kết nạp: ${NAME}` }).tap();
    await page.getByLabel('Số quyết định').fill('118-QĐ/ĐU');
    await page.getByRole('textbox', { name: 'Ngày quyết định' }).fill(dayFrom(-1));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const low = await page.locator('.chuyen button:visible').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height).filter((height) => height < 44));
    expect(low).toEqual([]);
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await shot(page, 'decide-phone');
    await page.getByRole('button', { name: 'Ghi nhận', exact: true }).tap();
    await page.getByRole('article', { name: NAME }).getByText('Đã có quyết định, chờ lễ kết nạp').waitFor();
    expect(await page.getByRole('article', { name: NAME }).innerText()).toMatch(/Hạn tổ chức lễ kết nạp/);
  }, 120_000);
});

describe('the desk of endings', () => {
  it('the secretary proposes an exemption; the deputy grants it', async () => {
    const page = await at('a.secretary');
    await page.goto('/admin/bien-dong-dang-vien');
    await page.getByRole('button', { name: 'Lập đề nghị, hoặc ghi đảng viên từ trần' }).click();
    await page.getByLabel('Đảng viên (').pressSequentially('a.mem');
    await page.getByRole('button', { name: /Đảng viên a\.member/ }).click();
    await page.getByLabel('Lý do').fill('Tuổi cao, sức khỏe yếu');
    await shot(page, 'propose');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
    await page.getByRole('article', { name: 'Đảng viên a.member' }).getByText('Đã đề nghị').waitFor();
    const deputy = await at('a.deputy');
    await deputy.goto('/admin/bien-dong-dang-vien');
    await deputy.getByRole('button', { name: 'Ghi quyết định: Đảng viên a.member' }).click();
    await deputy.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
    await deputy.getByText('Không có hồ sơ nào chờ đồng chí.').waitFor();
    await deputy.getByRole('button', { name: 'Đã kết thúc' }).click();
    expect(await deputy.getByRole('article', { name: 'Đảng viên a.member' }).innerText()).toMatch(/Đã quyết định[^]*Có hiệu lực từ ngày/);
    await shot(deputy, 'decided');
  }, 120_000);
});
