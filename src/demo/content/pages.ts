import type { DemoPage } from './types'

export const pages: DemoPage[] = [
  {
    slug: 'gioi-thieu', owner: 'thanhuy', title: 'Giới thiệu Sổ tay đảng viên điện tử',
    body: [
      { p: 'Sổ tay đảng viên điện tử là nơi cấp ủy, chi bộ và đảng viên trong Đảng bộ Thành phố đọc tin, tra cứu văn kiện, chuẩn bị sinh hoạt, học tập nghị quyết và gửi ý kiến tới tổ chức đảng. Mọi nội dung ở đây đều có đơn vị chịu trách nhiệm và người duyệt rõ ràng.' },
      { h: 'Sổ tay phục vụ ai?' },
      { ul: ['Đảng viên: đọc tin của chi bộ, đảng ủy mình và của Thành phố; xem lịch; học nghị quyết; gửi phản ánh.', 'Bí thư, phó bí thư chi bộ: chuẩn bị nội dung sinh hoạt, giao việc, báo cáo kết quả.', 'Ban Biên tập, Tổ thư ký, cộng tác viên: viết, biên tập, duyệt và đăng tin bài.', 'Cấp ủy: theo dõi tổ chức đảng, đảng viên và kết quả thực hiện trong phạm vi mình quản lý.'] },
      { h: 'Nội dung đi đến đúng nơi' },
      { p: 'Tin của Thành phố đến mọi đảng viên. Tin của phường, xã đến đảng viên trong đảng bộ phường, xã ấy. Cơ quan tham mưu giúp việc của Thành ủy có thể đăng hướng dẫn chung cho toàn Đảng bộ. Bản thảo chưa duyệt chỉ người có trách nhiệm biên tập mới xem được.' },
      { infographic: { picture: 'quy-trinh', alternative: 'Đường đi của một bài viết qua năm bước: cộng tác viên viết; biên tập viên đọc và sửa; Tổ thư ký kiểm tra; Ban Biên tập phê duyệt; bài được đăng tới người đọc. Bài chưa đạt được trả lại kèm lý do để sửa.' } },
      { p: 'Biểu trưng của Sổ tay là hình Khuê Văn Các màu đỏ trên ô vuông màu vàng, gợi nhắc truyền thống hiếu học và văn hiến của Thủ đô.' },
    ],
  },
  {
    slug: 'huong-dan-su-dung', owner: 'thanhuy', title: 'Hướng dẫn sử dụng',
    body: [
      { p: 'Trang này giúp đảng viên bắt đầu trong mười phút. Nếu gặp khó khăn, hãy hỏi bí thư chi bộ hoặc gửi yêu cầu trong mục Hỗ trợ.' },
      { h: '1. Kích hoạt tài khoản' },
      { ol: ['Đăng ký bằng thẻ đảng viên; điền đúng thông tin trên thẻ.', 'Bí thư chi bộ hoặc người được giao tài khoản quản trị xác thực.', 'Bí thư đảng ủy hoặc người được ủy quyền phê duyệt.', 'Đặt mật khẩu riêng, không dùng lại mật khẩu của nơi khác.'] },
      { h: '2. Đọc và nghe' },
      { p: 'Chọn chuyên mục ở đầu trang để lọc tin. Mỗi bài có nút nghe; có thể chỉnh cỡ chữ và tốc độ đọc. Cuối bài ghi tác giả, nguồn, đơn vị chịu trách nhiệm, người duyệt và thời điểm đăng.' },
      { h: '3. Tìm kiếm' },
      { p: 'Có thể gõ có dấu hoặc không dấu. Tìm theo số, ký hiệu văn bản, tên người ký hoặc một cụm từ trong nội dung. Văn bản dài được chia theo điều, mục để mở thẳng đến chỗ cần đọc.' },
      { h: '4. Những việc thường làm' },
      { table: [['Muốn', 'Vào mục'], ['Xem lịch sinh hoạt chi bộ', 'Lịch công tác'], ['Học nghị quyết, làm bài thu hoạch', 'Học tập'], ['Gửi phản ánh, kiến nghị', 'Phản ánh'], ['Đề nghị sửa hồ sơ của mình', 'Hồ sơ đảng viên'], ['Báo lỗi phần mềm', 'Hỗ trợ']] },
      { p: 'Đảng viên cao tuổi có thể nhờ người thân đọc giúp nhưng không nên giao mật khẩu. Khi đổi điện thoại hoặc nghi ngờ lộ mật khẩu, hãy đổi mật khẩu và báo cho chi bộ ngay.' },
    ],
  },
  {
    slug: 'dieu-khoan-su-dung', owner: 'thanhuy', title: 'Điều khoản sử dụng',
    body: [
      { p: 'Khi sử dụng Sổ tay đảng viên điện tử, người dùng đồng ý thực hiện các điều khoản dưới đây cùng quy chế quản lý, vận hành và sử dụng phần mềm do cấp có thẩm quyền ban hành.' },
      { h: 'Tài khoản' },
      { ul: ['Mỗi đảng viên có một tài khoản cá nhân, không cho mượn, không dùng chung.', 'Tài khoản quản trị được giao bằng quyết định; khi thôi nhiệm vụ thì bàn giao và chấm dứt quyền.', 'Người dùng chịu trách nhiệm về những gì được thực hiện bằng tài khoản của mình.'] },
      { h: 'Nội dung' },
      { p: 'Không đăng, gửi hoặc lưu trên hệ thống văn bản thuộc bí mật nhà nước. Không đăng nội dung xuyên tạc, xúc phạm, vi phạm bản quyền hoặc làm lộ thông tin cá nhân của người khác. Tin bài được sử dụng lại theo điều kiện ghi ở cuối mỗi bài.' },
      { h: 'Dữ liệu cá nhân' },
      { p: 'Thông tin của đảng viên được thu thập cho công tác đảng, được bảo vệ và chỉ người có thẩm quyền mới được xem. Đảng viên có quyền xem, đề nghị sửa và được thông báo khi có sự cố ảnh hưởng đến dữ liệu của mình. Những lần mở xem thông tin nhạy cảm đều được ghi nhật ký.' },
      { h: 'Hành vi không được làm' },
      { ol: ['Truy cập trái phép hoặc dò tìm mật khẩu.', 'Mua bán, chia sẻ trái phép dữ liệu trên phần mềm.', 'Can thiệp làm sai lệch nội dung, số liệu, nhật ký.', 'Lợi dụng phản ánh để vu khống, gây mất đoàn kết.'] },
      { p: 'Người vi phạm bị xử lý theo quy định của Đảng và pháp luật. Điều khoản này có thể được cập nhật; bản mới được thông báo trước khi áp dụng.' },
    ],
  },
  {
    slug: 'thanh-uy-gioi-thieu', owner: 'thanhuy', part: 'about', title: 'Giới thiệu Đảng bộ Thành phố',
    body: [
      { p: 'Đảng bộ Thành phố gồm các đảng bộ phường, xã và đảng bộ trực thuộc khác. Thành ủy lãnh đạo toàn diện; các ban của Thành ủy tham mưu, hướng dẫn và kiểm tra theo lĩnh vực được giao.' },
      { p: 'Trang này là ví dụ của dữ liệu trình diễn; Ban Biên tập của Thành ủy viết và duyệt nội dung thật.' },
    ],
  },
  {
    slug: 'hoan-kiem-gioi-thieu', owner: 'hoankiem', part: 'about', title: 'Giới thiệu Đảng bộ phường Hoàn Kiếm',
    body: [
      { p: 'Đảng bộ phường Hoàn Kiếm lãnh đạo mọi mặt công tác trên địa bàn phường. Các chi bộ, đảng bộ cơ sở trực thuộc sinh hoạt theo địa bàn dân cư, cơ quan, trường học và doanh nghiệp.' },
      { p: 'Trang này là ví dụ của dữ liệu trình diễn; Ban Biên tập của đảng ủy viết và duyệt nội dung thật.' },
    ],
  },
  {
    slug: 'hoan-kiem-lanh-dao', owner: 'hoankiem', part: 'leadership', title: 'Hoạt động của lãnh đạo Đảng ủy',
    body: [
      { ul: ['Thường trực Đảng ủy dự sinh hoạt với chi bộ khu dân cư hằng tháng.', 'Bí thư Đảng ủy tiếp đảng viên và nhân dân theo lịch niêm yết tại trụ sở.'] },
      { p: 'Trang này là ví dụ của dữ liệu trình diễn.' },
    ],
  },
]
