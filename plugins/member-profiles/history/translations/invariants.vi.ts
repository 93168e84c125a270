export const vi = {
  'history-two': 'Một mục trong quá trình có hai nội dung cùng được coi là đúng',
  'history-other': 'Một mục trong quá trình thuộc về hai đảng viên hoặc hai loại',
  'history-backwards': 'Thời gian đảo ngược trong quá trình của đảng viên',
  'history-replaced': 'Mục đã sửa không chỉ đúng mục thay thế',
  'history-before-birth': 'Mục trong quá trình có ngày trước ngày sinh',
  'dossier-two': 'Một giấy tờ trong hồ sơ có hai tình trạng cùng một lúc',
  'dossier-file-without-paper': 'Có tệp của giấy tờ không được ghi là đã có',
};
