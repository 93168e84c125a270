import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import { stumblingBlocks } from '../support/accessibility';
import { openOffice } from '../support/office';

const office = openOffice('history');
const { at, shot } = office;

const memberOf = async (user: string): Promise<string> => {
  const [row] = await office.server.ownerSql<{ id: string }>('select id from members where user_id = $1', [user]);
  return row?.id ?? '';
};
type Desk = Awaited<ReturnType<typeof at>>;
const open = async (page: Desk, id: string): Promise<void> => {
  await page.goto(`/admin/ho-so/${id}`);
  await page.getByLabel(/^Việc cụ thể/).fill('Bổ sung quá trình');
  await page.getByRole('button', { name: 'Mở hồ sơ' }).click();
  await page.getByRole('button', { name: 'Lý lịch' }).waitFor();
};

describe('a member’s history on the screen', () => {
  it('is written, corrected and withdrawn part by part; what is wrong stands beside its box', async () => {
    const id = await memberOf(office.city.a.member.id);
    const page = await at('a.secretary');
    await open(page, id);
    await page.getByRole('button', { name: 'Khen thưởng – kỷ luật' }).click();
    await page.getByRole('button', { name: 'Thêm khen thưởng' }).click();
    const form = page.locator('form');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await form.getByText('Đề nghị điền mục này.').first().waitFor();
    await form.getByLabel(/^Hình thức/).selectOption({ label: 'Bằng khen' });
    await form.getByLabel(/^Tên hình thức khen thưởng/).fill('Hoàn thành xuất sắc nhiệm vụ 5 năm');
    await form.getByRole('textbox', { name: /^Ngày \(/ }).fill('19/5/2019');
    await form.getByLabel('Số quyết định').fill('45-QĐ/TU');
    expect(await stumblingBlocks(page, '.ho-so')).toEqual([]);
    await shot(page, 'form');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã ghi: Hoàn thành xuất sắc nhiệm vụ 5 năm.').waitFor();
    await page.getByText('19/5/2019; Quyết định số 45-QĐ/TU').waitFor();
    // A discipline is the committee's to write.
    await page.getByText('Mục này do cấp ủy có thẩm quyền ghi.').waitFor();

    await page.getByRole('button', { name: /^Sửa: Hoàn thành/ }).click();
    await form.getByLabel('Cơ quan tặng').fill('Thành ủy Hà Nội');
    await form.getByLabel(/^Vì sao phải sửa/).fill('Bổ sung cơ quan tặng');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('19/5/2019; Thành ủy Hà Nội; Quyết định số 45-QĐ/TU').waitFor();
    await page.getByText('Những mục đã sửa, đã bỏ (1)').waitFor();
    await shot(page, 'merits');

    await page.getByRole('button', { name: 'Quá trình', exact: true }).click();
    await page.getByRole('heading', { name: 'Nơi sinh hoạt đảng' }).waitFor();
    await page.getByRole('button', { name: 'Thêm chức vụ Đảng' }).click();
    await form.getByLabel(/^Hình thức/).selectOption({ label: 'Bí thư' });
    await form.getByLabel(/^Chức vụ/).fill('Bí thư chi bộ');
    await form.getByLabel('Tổ chức đảng', { exact: true }).selectOption({ index: 1 });
    await form.getByRole('textbox', { name: /^Từ ngày/ }).fill('1/9/2025');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã báo cấp ủy phụ trách bàn giao tài khoản và quyền.').waitFor();
    expect(await stumblingBlocks(page, '.ho-so')).toEqual([]);
    await shot(page, 'career');
    await page.getByRole('button', { name: /^Kết thúc: Bí thư/ }).click();
    await form.getByRole('textbox', { name: /^Thôi từ ngày/ }).fill('1/10/2026');
    await form.getByRole('button', { name: 'Kết thúc' }).click();
    await page.getByText('1/9/2025 – 1/10/2026').waitFor();
  });

  it('shows the papers, takes a scan and gives the record as pages, on a phone too', async () => {
    const id = await memberOf(office.city.a.member.id);
    const page = await at('a.secretary', { phone: true });
    await open(page, id);
    await page.getByRole('button', { name: 'Hồ sơ giấy tờ' }).click();
    await page.getByText('Đủ 0 trên 15 giấy tờ cần có.').waitFor();
    await page.getByRole('button', { name: 'Kiểm tra: Đơn xin vào Đảng' }).click();
    const form = page.locator('form');
    await form.getByLabel(/^Tình trạng/).selectOption({ label: 'Đã có' });
    await form.getByLabel(/^Nơi để bản giấy/).fill('Tủ 2, hộp 14');
    await form.getByLabel('Số trang').fill('2');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đủ 1 trên 15 giấy tờ cần có.').waitFor();
    await page.getByLabel(/^Bản quét .*Đơn xin vào Đảng$/).setInputFiles({ name: 'don.png', mimeType: 'image/png', buffer: await sharp({ create: { width: 60, height: 80, channels: 3, background: '#fff' } }).png().toBuffer() });
    const scanned = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Mở bản quét: Đơn xin vào Đảng' }).click();
    expect((await scanned).suggestedFilename()).toBe('don-xin-vao-dang.png');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await stumblingBlocks(page, '.ho-so')).toEqual([]);
    await shot(page, 'phone');
    await page.getByRole('button', { name: 'Lý lịch', exact: true }).click();
    const printed = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải bản in (PDF)' }).click();
    expect((await printed).suggestedFilename()).toBe('ho-so-dang-vien.pdf');
    await page.getByText('Đã tạo bản in.').waitFor();
  });
});
