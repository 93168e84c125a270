export const vi = {
  'rule.area': 'Đăng nhập và tài khoản',
  'rule.devices': 'Đăng nhập trên ứng dụng điện thoại',
  'rule.access': 'Mã truy cập dùng trong',
  'rule.member': 'Đảng viên không giữ vai trò: nhập lại mật khẩu sau',
  'rule.business': 'Người có vai trò: nhập lại mật khẩu sau',
  'rule.admin': 'Quản trị: nhập lại mật khẩu sau',
  'rule.grace': 'Mất mạng khi gia hạn: được xin lại trong',
  'rule.minutes': 'phút',
  'rule.days': 'ngày',
  'rule.seconds': 'giây',
  'rule.shown': 'mã truy cập dùng trong {{access}} phút; nhập lại mật khẩu sau {{member}} ngày với đảng viên, {{business}} ngày với người có vai trò, {{admin}} ngày với quản trị',

  'command.open': 'Đăng nhập trên một thiết bị',
  'command.renew': 'Gia hạn đăng nhập trên một thiết bị',
  'command.mine': 'Xem các thiết bị của tôi',
  'command.rename': 'Đổi tên một thiết bị của tôi',
  'command.end': 'Đăng xuất một thiết bị của tôi',
  'command.end-all': 'Đăng xuất các thiết bị của tôi',

  'device.sign-in-again': 'Thiết bị này đã được đăng xuất. Đề nghị đồng chí đăng nhập lại.',
  'device.not-fresh': 'Cần vừa đăng nhập mới đăng ký được thiết bị. Đề nghị đồng chí đăng nhập lại rồi thử lại.',
  'device.too-often': 'Thiết bị gửi yêu cầu quá nhiều. Đề nghị thử lại sau {{seconds}} giây.',

  'notice.reused.label': 'Thiết bị bị đăng xuất để bảo vệ tài khoản',
  'notice.reused.title': 'Đã đăng xuất thiết bị “{{name}}” để bảo vệ tài khoản',
  'notice.reused.body': 'Lúc {{at}}, mã đăng nhập cũ của thiết bị “{{name}}” được dùng lại. Có thể mã đã lọt vào tay người khác, nên phần mềm đã đăng xuất thiết bị này. Đề nghị đồng chí đăng nhập lại trên thiết bị; nếu thấy lạ, đổi mật khẩu và xem các thiết bị đang đăng nhập.',

  'personal.devices': 'Thiết bị đã đăng nhập ứng dụng',
  'personal.name': 'Tên thiết bị',
  'personal.platform': 'Loại',
  'personal.begun': 'Đăng nhập lúc',
  'personal.kept': 'Cần để đồng chí biết và đăng xuất được từng thiết bị; tự xóa khi thiết bị đăng xuất.',
};
