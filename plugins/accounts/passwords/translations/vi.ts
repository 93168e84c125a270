export const vi = {
  'rule.area': 'Mật khẩu',
  'rule.password': 'Độ dài mật khẩu và mật khẩu cũ',
  'rule.with': 'Ít nhất, khi có xác thực hai bước',
  'rule.without': 'Ít nhất, khi không có xác thực hai bước',
  'rule.remembered': 'Số mật khẩu gần nhất không được dùng lại',
  'rule.characters': 'ký tự',
  'rule.shown': 'từ {{withSecondFactor}} ký tự khi có xác thực hai bước, từ {{without}} ký tự khi không có; không dùng lại {{remembered}} mật khẩu gần nhất',
};
