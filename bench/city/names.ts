/** Parts of the synthetic members' names. */
export const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý'];
export const MIDDLE_NAMES = ['Văn', 'Thị', 'Đức', 'Minh', 'Ngọc', 'Thanh', 'Quang', 'Hồng', 'Xuân', 'Thu', 'Hữu'];
export const GIVEN_NAMES = ['An', 'Bình', 'Cường', 'Dung', 'Đạt', 'Giang', 'Hà', 'Hùng', 'Khánh', 'Lan', 'Linh', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Quỳnh', 'Sơn', 'Tâm', 'Uyên', 'Vinh', 'Yến'];
/** What titles of items are made of. */
export const TITLES = [
  'Sinh hoạt chuyên đề về học tập và làm theo Bác', 'Thông báo lịch sinh hoạt chi bộ thường kỳ', 'Kết luận hội nghị Ban Thường vụ',
  'Hướng dẫn đánh giá, xếp loại đảng viên', 'Kế hoạch kiểm tra, giám sát quý', 'Tuyên truyền kỷ niệm ngày thành lập Đảng',
  'Triển khai chuyển đổi số trong công tác Đảng', 'Công tác phát triển đảng viên mới', 'Gặp mặt đảng viên cao tuổi Đảng',
  'Phong trào thi đua yêu nước ở khu dân cư', 'Góp ý dự thảo văn kiện đại hội', 'Thu nộp đảng phí trên ứng dụng',
];
