/** The groups of the regulation, in its words and order (Quy chế 4529-QĐ/TU, Điều 3.4, third group of functions). */
export const GROUPS = [
  { slug: 'van-kien-tu-lieu-cua-dang', name: 'Văn kiện, tư liệu của Đảng' },
  { slug: 'hoat-dong-cua-lanh-dao-dang-nha-nuoc', name: 'Hoạt động của lãnh đạo Đảng, Nhà nước' },
  { slug: 'cong-tac-lanh-dao-chi-dao-cua-thanh-pho', name: 'Công tác lãnh đạo, chỉ đạo của Thành phố' },
  { slug: 'cac-linh-vuc-cong-tac-cua-thanh-pho', name: 'Các lĩnh vực công tác của Thành phố' },
  { slug: 'hoat-dong-cua-cac-dang-bo-cap-tren-co-so', name: 'Hoạt động của các đảng bộ cấp trên cơ sở' },
  { slug: 'tin-noi-bo-cua-thanh-pho', name: 'Tin nội bộ của Thành phố' },
  { slug: 'tin-tuc-trong-nuoc-quoc-te', name: 'Tin tức trong nước, quốc tế' },
  { slug: 'tin-tuc-noi-bo', name: 'Tin tức nội bộ' },
  { slug: 'quang-ba-hinh-anh-thu-do', name: 'Quảng bá hình ảnh Thủ đô' },
] as const;
