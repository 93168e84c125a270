export const topics = [
  { key: 'xay-dung-dang', name: 'Xây dựng Đảng', description: 'Công tác tổ chức, cán bộ, kiểm tra, giám sát và bảo vệ nền tảng tư tưởng của Đảng.' },
  { key: 'hoat-dong-co-so', name: 'Tin hoạt động cơ sở', description: 'Việc làm hằng ngày của các đảng bộ phường, xã, tổ chức cơ sở đảng và chi bộ.' },
  { key: 'hoc-tap-nghi-quyet', name: 'Học tập nghị quyết', description: 'Các đợt học tập, quán triệt nghị quyết và kết quả thu hoạch.' },
  { key: 'hoc-va-lam-theo-bac', name: 'Học tập và làm theo Bác', description: 'Chuyên đề, cách làm và tấm gương học tập, làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.' },
  { key: 'chuyen-doi-so', name: 'Chuyển đổi số', description: 'Ứng dụng công nghệ trong công tác đảng và phục vụ nhân dân.' },
  { key: 'doi-song-do-thi', name: 'Dân vận và đời sống đô thị', description: 'Dân vận khéo, trật tự văn minh đô thị, môi trường, an sinh xã hội ở khu dân cư.' },
  { key: 'nguoi-tot-viec-tot', name: 'Người tốt, việc tốt', description: 'Chân dung đảng viên và quần chúng tiêu biểu.' },
  { key: 'truyen-thong-thu-do', name: 'Truyền thống Thủ đô', description: 'Lịch sử Đảng bộ, di tích và văn hóa người Hà Nội.' },
  { key: 'nghiep-vu-cong-tac-dang', name: 'Nghiệp vụ công tác đảng', description: 'Hướng dẫn, giải đáp nghiệp vụ cho cấp ủy và bí thư chi bộ.' },
] as const

export type TopicKey = (typeof topics)[number]['key']
