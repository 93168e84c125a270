import { plain } from '../../kernel/pure';
import type { MemberStatus } from '../../member-profiles/pure';
import { remembered } from './remembered';

const key = remembered((text: string): string => plain(text).replace(/[^a-z0-9]/g, ''));
const table = <V extends string>(words: Record<V, readonly string[]>): Map<string, V> =>
  new Map((Object.entries(words) as [V, readonly string[]][]).flatMap(([value, all]) => all.map((each): [string, V] => [key(each), value])));

const SEX = table({ male: ['Nam', 'male', 'M', 'Trai', 'Ông'], female: ['Nữ', 'female', 'F', 'Gái', 'Bà'] });
const QUALIFICATION = table({
  none: ['Chưa qua đào tạo', 'Không', 'Chưa đào tạo'],
  vocational: ['Sơ cấp', 'Công nhân kỹ thuật', 'CNKT', 'Sơ cấp, công nhân kỹ thuật', 'Công nhân', 'SC'],
  intermediate: ['Trung cấp', 'TC', 'Trung học chuyên nghiệp', 'THCN'],
  college: ['Cao đẳng', 'CĐ'],
  bachelor: ['Đại học', 'ĐH', 'Cử nhân', 'Kỹ sư', 'Bác sĩ', 'Dược sĩ', 'Kiến trúc sư'],
  master: ['Thạc sĩ', 'Thạc sỹ', 'ThS', 'Cao học', 'Sau đại học'],
  doctor: ['Tiến sĩ', 'Tiến sỹ', 'TS', 'Phó tiến sĩ', 'Tiến sĩ khoa học', 'PGS.TS', 'GS.TS'],
});
const THEORY = table({
  none: ['Chưa qua đào tạo', 'Không', 'Chưa'],
  elementary: ['Sơ cấp', 'SC'],
  intermediate: ['Trung cấp', 'TC', 'Trung cấp LLCT'],
  advanced: ['Cao cấp', 'CC', 'Cao cấp LLCT', 'Cao cấp lý luận chính trị'],
  bachelor: ['Cử nhân', 'CN', 'Cử nhân chính trị'],
});
const STATUS = table<MemberStatus>({
  official: ['Chính thức', 'Đảng viên chính thức', 'CT', 'Đang sinh hoạt', 'ĐVCT'],
  probationary: ['Dự bị', 'Đảng viên dự bị', 'DB', 'ĐVDB'],
  exempt: ['Miễn sinh hoạt', 'Được miễn', 'Miễn', 'Miễn công tác và sinh hoạt', 'Đảng viên được miễn công tác và sinh hoạt', 'Miễn CT, SH'],
  away: ['Sinh hoạt tạm thời nơi khác', 'Đi nơi khác', 'Tạm vắng', 'Chuyển sinh hoạt tạm thời'],
  transferred: ['Đã chuyển đi', 'Chuyển sinh hoạt', 'Chuyển đi', 'Đã chuyển sinh hoạt'],
  removed: ['Xóa tên', 'Bị xóa tên', 'Xin ra khỏi Đảng', 'Xin ra'],
  expelled: ['Khai trừ', 'Bị khai trừ'],
  died: ['Từ trần', 'Đã từ trần', 'Qua đời', 'Đã mất', 'Chết'],
  left: ['Đã ra khỏi Đảng', 'Ra khỏi Đảng'],
});
const ETHNIC = `Kinh,Tày,Thái,Hoa,Khmer,Mường,Nùng,Mông,Dao,Gia Rai,Ngái,Ê Đê,Ba Na,Xơ Đăng,Sán Chay,Cơ Ho,Chăm,Sán Dìu,Hrê,Mnông,Ra Glai,Xtiêng,Bru - Vân Kiều,Thổ,Giáy,Cơ Tu,Giẻ Triêng,Mạ,Khơ Mú,Co,Tà Ôi,Chơ Ro,Kháng,Xinh Mun,Hà Nhì,Chu Ru,Lào,La Chí,La Ha,Phù Lá,La Hủ,Lự,Lô Lô,Chứt,Mảng,Pà Thẻn,Cơ Lao,Cống,Bố Y,Si La,Pu Péo,Brâu,Ơ Đu,Rơ Măm`.split(',');
const ETHNICITY = new Map<string, string>([...ETHNIC.map((name): [string, string] => [key(name), name]), ['hmong', 'Mông'], ['viet', 'Kinh'], ['khome', 'Khmer'], ['jrai', 'Gia Rai'], ['ede', 'Ê Đê'], ['bana', 'Ba Na'], ['bruvankieu', 'Bru - Vân Kiều'], ['caolan', 'Sán Chay']]);

export const sexOf = (text: string): 'male' | 'female' | undefined => SEX.get(key(text));
export const qualificationOf = (text: string): string | undefined => QUALIFICATION.get(key(text));
export const theoryOf = (text: string): string | undefined => THEORY.get(key(text).replace(/^(lyluan|liluan)?(chinhtri)?/, '')) ?? THEORY.get(key(text));
export const statusOf = (text: string): MemberStatus | undefined => STATUS.get(key(text));
/** The name of one of the 54 peoples as it is spelled; undefined: another, which may be right all the same. */
export const ethnicityOf = (text: string): string | undefined => ETHNICITY.get(key(text));
