export const vi = {
  'life-step-missing': 'Bước cuối đã ghi của hồ sơ kết nạp hoặc đề nghị không khớp với tình trạng',
  'probation-without-decision': 'Đảng viên dự bị qua hồ sơ kết nạp nhưng thiếu quyết định hoặc ngày lễ kết nạp',
  'probation-status': 'Hồ sơ kết nạp đang theo dõi dự bị nhưng đảng viên không phải dự bị',
  'confirmed-status': 'Đã công nhận chính thức nhưng hồ sơ đảng viên chưa ghi ngày chính thức hoặc vẫn là dự bị',
  'ended-without-trace': 'Quyết định đã ghi nhưng lịch sử tình trạng của đảng viên không có thay đổi tương ứng',
  'gone-against-decision': 'Tình trạng của người không còn sinh hoạt khác với quyết định cuối cùng',
  'open-of-gone': 'Hồ sơ kết nạp hoặc đề nghị còn mở của người không còn sinh hoạt',
  'decided-by-themself': 'Người quyết định là người đề nghị, hoặc là chính người được quyết định',
};
