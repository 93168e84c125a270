export const vi = {
  'button': 'Đăng nhập bằng {{name}}',
  'button.name': 'tài khoản định danh',
  'or': 'hoặc',
  'opened': 'Đã đăng nhập',
  'opened.on': 'Vào Sổ tay đảng viên điện tử',
  'refused': 'Chưa đăng nhập được bằng cách này. Đề nghị đăng nhập bằng tên đăng nhập và mật khẩu, hoặc liên hệ người quản trị của cấp ủy.',
  'again': 'Lần đăng nhập vừa rồi đã quá thời gian hoặc không hợp lệ. Đề nghị bấm đăng nhập lại.',
  'away': 'Nơi cung cấp dịch vụ đăng nhập chưa trả lời. Đề nghị thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu.',
  'wait': 'Đã thử quá nhiều lần. Đề nghị chờ ít phút rồi thử lại.',
};
