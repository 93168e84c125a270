import { headKey } from './headKey';
import type { Target } from './types';

/** How columns are called in the sheets that go around (form 7-HSĐV, the sheet of 33 columns, lists of cells). Two rows of names are joined by a space. */
const SPELLINGS: Partial<Record<Target, readonly string[]>> = {
  ordinal: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'No'],
  fullName: ['Họ và tên', 'Họ tên', 'Họ và tên khai sinh', 'Họ, chữ đệm và tên khai sinh', 'Họ tên đảng viên', 'Họ và tên đảng viên', 'Tên đảng viên', 'Họ và tên đang dùng', 'Full name'],
  otherNames: ['Các tên gọi khác', 'Tên gọi khác', 'Bí danh', 'Tên khác', 'Các tên gọi khác, bí danh', 'Bí danh, tên gọi khác'],
  sex: ['Giới tính', 'Giới', 'Nam/Nữ', 'Nam, nữ', 'Phái'],
  male: ['Giới tính Nam', 'Nam'],
  female: ['Giới tính Nữ', 'Nữ'],
  bornOn: ['Ngày sinh', 'Năm sinh', 'Ngày, tháng, năm sinh', 'Ngày tháng năm sinh', 'Ngày/tháng/năm sinh', 'NTNS', 'Sinh ngày', 'Ngày, tháng, năm sinh dương lịch'],
  bornMale: ['Ngày sinh Nam', 'Năm sinh Nam', 'Ngày, tháng, năm sinh Nam', 'Sinh ngày Nam'],
  bornFemale: ['Ngày sinh Nữ', 'Năm sinh Nữ', 'Ngày, tháng, năm sinh Nữ', 'Sinh ngày Nữ'],
  ethnicity: ['Dân tộc', 'DT'],
  religion: ['Tôn giáo', 'TG'],
  personalNumber: ['Số định danh cá nhân', 'Số CCCD', 'CCCD', 'Số căn cước', 'Số căn cước công dân', 'Căn cước công dân', 'Căn cước', 'Số CC', 'Số ĐDCN', 'Mã định danh', 'Mã định danh cá nhân', 'Số định danh', 'Số CCCD/ĐDCN', 'Số thẻ căn cước', 'Số CMND/CCCD', 'CMND/CCCD', 'Số định danh cá nhân/CCCD', 'Số căn cước Số'],
  personalNumberIssuedOn: ['Ngày cấp CCCD', 'Ngày cấp căn cước', 'Ngày cấp căn cước công dân', 'CCCD Ngày cấp', 'Số CCCD Ngày cấp', 'Căn cước Ngày cấp', 'Căn cước công dân Ngày cấp'],
  personalNumberIssuedBy: ['Nơi cấp CCCD', 'Nơi cấp căn cước', 'Nơi cấp căn cước công dân', 'CCCD Nơi cấp', 'Số CCCD Nơi cấp', 'Căn cước Nơi cấp', 'Căn cước công dân Nơi cấp'],
  cardNumber: ['Số thẻ đảng', 'Số thẻ đảng viên', 'Thẻ đảng viên', 'Thẻ đảng', 'Số thẻ ĐV', 'Số TĐV', 'Thẻ đảng viên Số', 'Thẻ đảng viên Số thẻ', 'Số thẻ'],
  oldCardNumber: ['Số thẻ đảng cũ', 'Số thẻ đảng viên cũ', 'Số thẻ cũ', 'Thẻ đảng viên cũ'],
  cardIssuedOn: ['Ngày cấp thẻ', 'Ngày cấp thẻ đảng', 'Ngày cấp thẻ đảng viên', 'Thẻ đảng viên Ngày cấp', 'Thẻ đảng Ngày cấp'],
  cardIssuedBy: ['Nơi cấp thẻ', 'Nơi cấp thẻ đảng', 'Nơi cấp thẻ đảng viên', 'Thẻ đảng viên Nơi cấp', 'Thẻ đảng Nơi cấp'],
  birthplace: ['Nơi sinh', 'Nơi đăng ký khai sinh'],
  homeTown: ['Quê quán', 'Quê', 'Nguyên quán'],
  residence: ['Nơi thường trú', 'Hộ khẩu thường trú', 'HKTT', 'Thường trú', 'Nơi đăng ký thường trú', 'Địa chỉ thường trú', 'Nơi đăng ký HKTT'],
  presentAddress: ['Nơi ở hiện nay', 'Chỗ ở hiện nay', 'Nơi ở', 'Nơi tạm trú', 'Địa chỉ', 'Địa chỉ hiện nay', 'Nơi cư trú', 'Nơi ở hiện tại'],
  admittedOn: ['Ngày vào Đảng', 'Ngày vào ĐCSVN', 'Ngày vào Đảng CSVN', 'Ngày kết nạp', 'Ngày kết nạp Đảng', 'Ngày tháng vào Đảng', 'Ngày, tháng, năm vào Đảng', 'Vào Đảng', 'Ngày vào Đảng Dự bị', 'Ngày vào Đảng Kết nạp', 'Dự bị'],
  admittedAt: ['Nơi kết nạp', 'Nơi kết nạp Đảng', 'Nơi vào Đảng'],
  ceremonyOn: ['Ngày tổ chức lễ kết nạp', 'Ngày lễ kết nạp', 'Lễ kết nạp'],
  officialOn: ['Ngày chính thức', 'Ngày công nhận chính thức', 'Ngày vào Đảng chính thức', 'Ngày CT', 'Ngày công nhận đảng viên chính thức', 'Ngày, tháng, năm chính thức', 'Ngày vào Đảng CT', 'Chính thức'],
  officialAt: ['Nơi công nhận chính thức', 'Nơi công nhận', 'Nơi chính thức'],
  partyPost: ['Chức vụ Đảng', 'Chức vụ trong Đảng', 'Chức vụ đảng hiện nay', 'CV Đảng'],
  generalEducation: ['Giáo dục phổ thông', 'Trình độ phổ thông', 'Học vấn', 'Trình độ học vấn', 'Trình độ văn hóa', 'GDPT', 'Trình độ GDPT', 'Văn hóa', 'Trình độ Phổ thông', 'Trình độ Văn hóa'],
  qualification: ['Trình độ chuyên môn', 'Chuyên môn', 'Trình độ chuyên môn cao nhất', 'Trình độ CM', 'Chuyên môn nghiệp vụ', 'Trình độ chuyên môn nghiệp vụ', 'Học vị', 'Trình độ đào tạo', 'Trình độ Chuyên môn'],
  speciality: ['Chuyên ngành', 'Chuyên ngành đào tạo', 'Ngành đào tạo'],
  politicalTheory: ['Lý luận chính trị', 'Lí luận chính trị', 'LLCT', 'Trình độ LLCT', 'Trình độ lý luận chính trị', 'Trình độ lí luận chính trị'],
  languages: ['Ngoại ngữ', 'Ngoại ngữ, tiếng dân tộc', 'Trình độ ngoại ngữ', 'Ngoại ngữ, tiếng dân tộc thiểu số'],
  occupation: ['Nghề nghiệp', 'Nghề nghiệp hiện nay', 'Nghề nghiệp hiện tại', 'Nghề'],
  workplace: ['Nơi công tác', 'Đơn vị công tác', 'Cơ quan công tác', 'Cơ quan, đơn vị công tác', 'Nơi làm việc', 'Đơn vị'],
  workPost: ['Chức vụ', 'Chức vụ chính quyền', 'Chức vụ chính quyền, đoàn thể', 'Chức vụ công tác', 'CV chính quyền'],
  telephone: ['Số điện thoại', 'Điện thoại', 'SĐT', 'ĐT', 'Số ĐT', 'Điện thoại di động', 'ĐTDĐ', 'Di động'],
  email: ['Email', 'E-mail', 'Thư điện tử', 'Địa chỉ email', 'Hộp thư điện tử'],
  cellCode: ['Mã chi bộ', 'Mã CB', 'Mã tổ chức đảng', 'Mã TCĐ', 'Mã đơn vị', 'Mã số chi bộ'],
  cellName: ['Chi bộ', 'Tên chi bộ', 'Chi bộ sinh hoạt', 'Chi bộ đang sinh hoạt', 'Nơi sinh hoạt', 'Sinh hoạt tại chi bộ', 'Sinh hoạt chi bộ'],
  committee: ['Đảng bộ', 'Đảng ủy', 'Tên đảng bộ', 'Đảng bộ cơ sở', 'Đảng ủy cấp trên', 'Đảng bộ cấp trên', 'Tổ chức cơ sở đảng', 'TCCSĐ'],
  cellSince: ['Ngày về chi bộ', 'Ngày chuyển đến', 'Ngày sinh hoạt tại chi bộ', 'Sinh hoạt từ ngày', 'Ngày chuyển sinh hoạt đến'],
  status: ['Trạng thái', 'Tình trạng', 'Tình trạng đảng viên', 'Diện đảng viên', 'Loại đảng viên', 'Trạng thái đảng viên', 'Đảng viên'],
};

const byKey = new Map<string, Target>();
for (const [target, names] of Object.entries(SPELLINGS) as [Target, readonly string[]][]) for (const name of names) if (!byKey.has(headKey(name))) byKey.set(headKey(name), target);

/** What a column of this name is; undefined: not known. */
export const targetOf = (name: string): Target | undefined => byKey.get(headKey(name));
/** The names known of each column, for the manual and for tests. */
export const headNames = SPELLINGS;
