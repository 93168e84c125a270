import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { stumblingBlocks } from '../support/accessibility';
import { PASSWORD } from '../support/city';
import { openOffice } from '../support/office';

const office = openOffice('personal-data');
const { at, shot } = office;
const wide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
const TODAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/');

describe('the page of one\'s own data', () => {
  it('asks consent with nothing chosen, takes a request, and gives the export after the password, by keyboard on a phone of 360 points', async () => {
    const page = await at('a.secretary', { phone: true });
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/admin/du-lieu-cua-toi');
    const push = page.getByRole('article', { name: 'Nhận thông báo trên điện thoại' });
    await push.getByText('Đồng chí chưa chọn.').waitFor();
    await page.getByRole('article', { name: 'Hồ sơ đảng viên' }).getByText('Theo quy định, không rút được').waitFor();
    await shot(page, 'mine-phone');
    await push.getByRole('button', { name: 'Đồng ý: Nhận thông báo trên điện thoại', exact: true }).press('Enter');
    await push.getByText(/^Đồng chí đã đồng ý ngày/).waitFor();
    await push.getByRole('button', { name: 'Rút đồng ý: Nhận thông báo trên điện thoại' }).press('Enter');
    await push.getByText(/^Đồng chí đã rút đồng ý ngày/).waitFor();
    await page.getByRole('button', { name: 'Gửi yêu cầu…' }).press('Enter');
    await page.getByRole('button', { name: 'Gửi', exact: true }).press('Enter');
    await page.getByText('Đề nghị nhập mục này.').waitFor();
    await page.getByLabel('Đồng chí yêu cầu việc gì?').selectOption({ label: 'Xem dữ liệu của tôi' });
    await page.getByRole('button', { name: 'Gửi', exact: true }).press('Enter');
    await page.getByText('Dữ liệu của đồng chí đã sẵn sàng. Bấm “Nhận dữ liệu”.').waitFor();
    await page.getByRole('button', { name: 'Nhận dữ liệu…' }).press('Enter');
    await page.getByLabel(/^Mật khẩu/).fill(PASSWORD);
    const loading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải bản PDF để đọc, in' }).press('Enter');
    expect((await loading).suggestedFilename()).toBe('du-lieu-cua-toi.pdf');
    await page.getByText('Đã tải. Đề nghị giữ tệp nơi an toàn.').waitFor();
    expect(await wide(page)).toBe(false);
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await shot(page, 'mine-fetched');
  });
});

describe('the desk of requests', () => {
  it('takes what somebody asked in person, and answers it with a reason', async () => {
    const secretary = await at('a.secretary');
    await secretary.goto('/admin/du-lieu-ca-nhan');
    await secretary.getByRole('button', { name: 'Nhập hộ yêu cầu…' }).click();
    await secretary.getByLabel('Yêu cầu việc gì?').selectOption({ label: 'Xóa dữ liệu được phép xóa' });
    await secretary.getByLabel(/^Họ tên và cách liên lạc/).fill('Bà Phạm Thị Hoa, 0912 345 678');
    await secretary.getByLabel(/^Người đó hỏi gì/).fill('Xin xóa thông tin đã gửi khi đăng ký.');
    await secretary.getByRole('button', { name: 'Gửi', exact: true }).click();
    await secretary.getByText(/^Đã ghi yêu cầu\. Hạn trả lời: hết ngày/).waitFor();
    await shot(secretary, 'entered');
    const page = await at('a.admin');
    await page.goto('/admin/du-lieu-ca-nhan');
    const card = page.getByRole('article', { name: 'Xóa dữ liệu được phép xóa: Bà Phạm Thị Hoa, 0912 345 678' });
    await card.getByText(/Đồng chí là người trả lời/).waitFor();
    await card.getByRole('button', { name: /^Vì sao\?/ }).click();
    await card.getByText(/Luật số 91\/2025\/QH15/).waitFor();
    await shot(page, 'desk');
    await card.getByRole('button', { name: /^Trả lời yêu cầu của/ }).click();
    await card.getByRole('button', { name: 'Gửi', exact: true }).click();
    await card.getByText('Đề nghị ghi ít nhất 10 ký tự.').waitFor();
    await card.getByLabel('Kết quả').selectOption({ label: 'Không đồng ý' });
    await card.getByLabel(/^Trả lời và lý do/).fill('Không tìm thấy đăng ký nào của bà trong hệ thống.');
    await shot(page, 'answering');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await card.getByRole('button', { name: 'Gửi', exact: true }).click();
    await page.getByText('Đã trả lời yêu cầu của Bà Phạm Thị Hoa, 0912 345 678.').waitFor();
  });
});

describe('a restriction', () => {
  it('is agreed to in words, stands on the record and in the list, and is lifted with a reason', async () => {
    const SCOPE = 'Không đưa vào danh sách gửi ra ngoài phường.';
    const secretary = await at('a.secretary');
    expect((await (await office.api('a.secretary')).post('/api/personal-data/me/requests', { kind: 'restrict', said: 'Đề nghị không gửi dữ liệu của tôi ra ngoài.' })).status).toBe(200);
    const page = await at('a.admin');
    await page.goto('/admin/du-lieu-ca-nhan');
    const card = page.getByRole('article', { name: 'Hạn chế sử dụng dữ liệu: Đảng viên a.secretary' });
    await card.getByRole('button', { name: /^Trả lời yêu cầu của/ }).click();
    await card.getByLabel('Kết quả').selectOption({ label: 'Đồng ý' });
    await card.getByLabel(/^Trả lời và lý do/).fill('Đồng ý, áp dụng từ hôm nay.');
    await card.getByRole('button', { name: 'Gửi', exact: true }).click();
    await card.getByText('Đề nghị ghi từ 10 đến 300 ký tự.').waitFor();
    await card.getByLabel(/^Nội dung hạn chế/).fill(SCOPE);
    await shot(page, 'restricting');
    await card.getByRole('button', { name: 'Gửi', exact: true }).click();
    await page.getByText('Đã trả lời yêu cầu của Đảng viên a.secretary.').waitFor();
    await page.goto('/admin/danh-sach-dang-vien');
    const line = page.getByRole('row', { name: /Đảng viên a\.secretary/ });
    await line.getByText(/^Đang hạn chế xử lý theo yêu cầu của đảng viên, từ ngày/).waitFor();
    await shot(page, 'restricted-list');
    await line.getByRole('link', { name: /^Mở hồ sơ/ }).click();
    await page.getByText(`Nội dung: ${SCOPE}`).waitFor();
    await shot(page, 'restricted-record');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await secretary.goto('/toi/ho-so');
    await secretary.getByText(SCOPE).waitFor();
    await shot(secretary, 'restricted-own');
    await page.goto('/admin/du-lieu-ca-nhan');
    await page.getByLabel('Tình trạng').selectOption({ label: 'Đang hạn chế xử lý' });
    await card.getByRole('button', { name: /^Thôi hạn chế xử lý/ }).click();
    await card.getByLabel(/^Lý do/).fill('Đảng viên đã đồng ý trở lại.');
    await shot(page, 'lifting');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await card.getByRole('button', { name: 'Gửi', exact: true }).click();
    await page.getByText('Đã thôi hạn chế xử lý dữ liệu của Đảng viên a.secretary.').waitFor();
  });
});

describe('retention and breaches', () => {
  it('says how long what is kept, holds a person\'s data, and ends the hold', async () => {
    const page = await at('a.admin');
    await page.goto('/admin/luu-tru');
    await page.getByRole('row', { name: /Thông báo đã đọc/ }).getByText(/^180 ngày/).waitFor();
    await page.getByRole('button', { name: 'Giữ nguyên dữ liệu…' }).click();
    await page.getByLabel('Giữ của').selectOption({ label: 'Cả một tổ chức' });
    await page.getByRole('searchbox', { name: /^Cả một tổ chức/ }).fill('chi bo 2 phuong a');
    await page.getByRole('button', { name: /^Chi bộ 2 phường A/ }).click();
    await page.getByLabel(/^Lý do/).fill('Theo yêu cầu của cơ quan điều tra.');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    const held = page.getByRole('article', { name: 'Chi bộ 2 phường A' });
    await held.getByText('Theo yêu cầu của cơ quan điều tra.').waitFor();
    await shot(page, 'retention');
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
    await held.getByRole('button', { name: /^Thôi giữ/ }).click();
    await held.getByText(/^Đã thôi giữ ngày/).waitFor();
  });

  it('records a breach with its clock, step by step until it is closed', async () => {
    const page = await at('a.admin', { phone: true });
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/admin/su-co-du-lieu');
    await page.getByRole('button', { name: 'Ghi nhận sự cố…' }).click();
    await page.getByRole('searchbox', { name: /^Tổ chức xảy ra sự cố/ }).fill('dang bo phuong a');
    await page.getByRole('button', { name: /^Đảng bộ phường A/ }).click();
    await page.getByLabel(/^Việc gì đã xảy ra/).fill('Mất máy tính có danh sách đảng viên.');
    await page.getByRole('textbox', { name: /^Ngày biết sự cố/ }).fill(TODAY);
    await page.getByLabel(/^Giờ biết sự cố/).fill('0:00');
    await page.getByLabel(/^Khoảng bao nhiêu người/).fill('30');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByText(/^Đã ghi nhận\. Hạn báo cáo:/).waitFor();
    const card = page.getByRole('article', { name: /^Đảng bộ phường A/ });
    await card.getByRole('button', { name: 'Ghi đã báo cáo…' }).click();
    await card.getByLabel(/^Báo cáo số/).fill('12-BC/ĐU');
    await card.getByLabel(/^Báo cáo với ai/).fill('Đã báo cáo cơ quan chuyên trách.');
    await card.getByRole('button', { name: 'Ghi', exact: true }).click();
    await card.getByText('Đã báo cáo, đang xử lý').waitFor();
    expect(await wide(page)).toBe(false);
    await shot(page, 'breach-phone');
    await card.getByRole('button', { name: 'Kết thúc…' }).click();
    await card.getByLabel(/^Báo cáo kết thúc/).fill('Đã thu hồi máy, đổi khóa, tập huấn lại.');
    await card.getByRole('button', { name: 'Ghi', exact: true }).click();
    await card.getByText('Đã kết thúc', { exact: true }).waitFor();
    expect(await stumblingBlocks(page, '.phan-quyen')).toEqual([]);
  });
});
