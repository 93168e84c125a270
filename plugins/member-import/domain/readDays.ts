import { FIELD_NAMES, fieldOf, futureDays, orderFault, type FieldName } from '../../member-profiles/pure';
import { parseDay, type ReadDay } from './parseDay';
import type { Reader } from './Reader';
import { readText } from './readText';
import type { Target } from './types';

const DAYS = FIELD_NAMES.filter((name) => fieldOf(name).kind === 'day' && name !== 'bornOn');

const told = (reader: Reader, target: Target, read: ReadDay): string | undefined => {
  if ('day' in read) return read.day;
  reader.say(target, read.fault, true, readText(reader.cell(target)).text, read.meant ? { meant: read.meant } : {});
  return undefined;
};

/** Birth: in its own column, or in that of the sex ("Năm sinh: Nam | Nữ"), which then says the sex too. */
const readBirth = (reader: Reader): void => {
  const [male, female] = [parseDay(reader.cell('bornMale')), parseDay(reader.cell('bornFemale'))];
  const target = parseDay(reader.cell('bornOn')) ? 'bornOn' : male ? 'bornMale' : 'bornFemale';
  const read = parseDay(reader.cell(target));
  if (!read) return reader.say('bornOn', 'empty-born', true, '');
  if (male && female) return reader.say('bornOn', 'sex-twice', true, '');
  if (target !== 'bornOn') reader.values.sex ??= male ? 'male' : 'female';
  const day = told(reader, target, read);
  if (day === undefined || !('precision' in read)) return;
  reader.values.bornOn = day;
  reader.values.bornPrecision = read.precision;
};

/** A day of the record other than birth: known to the day, or asked for. */
export const readDayOf = (reader: Reader, target: Target): string | undefined => {
  const read = parseDay(reader.cell(target));
  if (!read) return undefined;
  if ('precision' in read && read.precision !== 'day') {
    reader.say(target, 'day-incomplete', true, readText(reader.cell(target)).text);
    return undefined;
  }
  return told(reader, target, read);
};

/** Every day of a row, none ahead of today, and in the order of a life. */
export const readDays = (reader: Reader): void => {
  readBirth(reader);
  for (const name of DAYS) {
    const day = readDayOf(reader, name);
    if (day !== undefined) reader.values[name as FieldName] = day;
  }
  for (const name of futureDays(reader.values, reader.today)) reader.say(name, 'day-future', true, reader.values[name] ?? '');
  const { bornOn, admittedOn } = reader.values;
  const fault = orderFault(reader.values) ?? (bornOn && bornOn === admittedOn ? { before: 'bornOn' as const, after: 'admittedOn' as const } : undefined);
  if (fault) reader.say(fault.after, 'day-order', true, reader.values[fault.after] ?? '', { before: fault.before });
};
