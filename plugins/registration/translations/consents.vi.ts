/** What a person agrees to when asking for an account. Each change of a word here takes a new version (domain/consents.ts). */
export const consents = {
  account: {
    title: 'Lập và quản lý tài khoản (bắt buộc)',
    text: 'Tôi đồng ý để chi bộ và cấp ủy sử dụng số thẻ đảng viên, ngày sinh và thông tin liên hệ tôi cung cấp để xác minh, lập và quản lý tài khoản Sổ tay đảng viên điện tử của tôi.',
  },
  card: {
    title: 'Xem ảnh thẻ đảng viên (bắt buộc)',
    text: 'Tôi đồng ý để người xác minh và người phê duyệt xem ảnh thẻ đảng viên tôi gửi. Ảnh được mã hóa khi lưu, chỉ những người đó xem được và bị xóa sau khi có kết quả theo thời hạn quy định.',
  },
  contact: {
    title: 'Báo tin qua điện thoại hoặc thư điện tử (không bắt buộc)',
    text: 'Tôi đồng ý nhận thông báo về việc đăng ký và sử dụng tài khoản qua số điện thoại hoặc thư điện tử tôi cung cấp.',
  },
};
