export const vi = {
  'reading.pack-large': 'Các văn bản đã chọn nặng {{megabytes}} MB, quá {{most}} MB của một bộ. Đề nghị chọn ít văn bản hơn.',
  'pack.summary': 'Bộ văn bản đã chọn, để đọc khi không có mạng',
} as const;
