/** What the scripts say before the product itself can speak (it may not be built yet). */
export const words = {
  nodeTooOld: (have, need) => `Cần Node.js ${need} trở lên, máy đang dùng ${have}. Tải tại https://nodejs.org`,
  installing: 'Cài đặt các gói phụ thuộc (lần đầu, vài phút)…',
  installingAgain: 'npm ci không được (thường do thiếu gói của hệ máy khác), thử npm install…',
  installFailed: 'Không cài được các gói phụ thuộc. Xem lỗi của npm ở trên, kiểm tra mạng rồi chạy lại.',
  bundling: 'Đóng gói máy chủ và dòng lệnh',
  building: 'Dựng màn hình quản trị (khoảng một phút rưỡi, chỉ khi mã nguồn thay đổi)…',
  unchanged: 'Mã nguồn không đổi, dùng bản đã dựng',
  buildFailed: 'Dựng không thành công, xem lỗi ở trên.',
};

/** `   1,2 s  …`, as the server writes its own steps. */
export const step = (text) => {
  const seconds = process.uptime().toFixed(1).replace('.', ',').padStart(6);
  process.stdout.write(`${seconds} s  ${text}\n`);
};
