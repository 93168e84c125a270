export const vi = {
  'file.macros': 'Tệp có chứa chương trình (macro). Đề nghị lưu lại thành tệp không có macro rồi tải lên.',
  'file.bomb': 'Tệp nén bất thường: quá nhiều phần, quá lớn khi giải nén, hoặc chứa tệp nén khác bên trong. Tệp không được nhận.',
  'file.encrypted': 'Tệp được đặt mật khẩu hoặc mã hóa nên không kiểm tra được. Đề nghị bỏ mật khẩu rồi tải lại.',
  'file.external': 'Tệp lấy một phần nội dung từ nơi khác khi mở (mẫu, đối tượng liên kết). Đề nghị bỏ liên kết, lưu lại rồi tải lên.',
  'file.broken': 'Tệp bị hỏng, không mở được. Đề nghị mở lại, lưu lại rồi tải lên.',
  'file.malware': 'Tệp có mã độc ({{name}}) nên không được nhận. Không có gì được lưu lại. Đề nghị quét máy và báo cho người quản trị.',
  'file.scan-away': 'Chưa kiểm tra được mã độc vì bộ quét đang ngừng. Tệp chưa được lưu; đề nghị tải lại sau ít phút hoặc báo cho người quản trị.',
  'file.reader-busy': 'Đang có nhiều tệp chờ kiểm tra. Tệp chưa được lưu; đề nghị tải lại sau ít phút.',
};
