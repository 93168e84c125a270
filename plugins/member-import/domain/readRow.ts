import { FIELD_NAMES, fieldOf, GONE, type FieldName, type MemberStatus } from '../../member-profiles/pure';
import { ethnicityOf, qualificationOf, sexOf, statusOf, theoryOf } from './choices';
import { parsePlace } from './parsePlace';
import { Reader } from './Reader';
import { readDayOf, readDays } from './readDays';
import { readNumbers } from './readNumbers';
import type { Cell, Column, ReadRow, Target } from './types';

const TEXTS = FIELD_NAMES.filter((name) => fieldOf(name).kind === 'text' && name !== 'fullName' && name !== 'ethnicity');
const PLACES = FIELD_NAMES.filter((name) => fieldOf(name).kind === 'place');
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

const bounded = (reader: Reader, name: FieldName, text: string): string => {
  const most = fieldOf(name).most ?? 300;
  if (text.length <= most) return text;
  reader.say(name, 'text-long', true, text, { most: String(most) });
  return '';
};

const readTexts = (reader: Reader): void => {
  for (const name of TEXTS) {
    const text = bounded(reader, name, reader.text(name));
    if (text !== '') reader.values[name] = text;
  }
  const ethnicity = bounded(reader, 'ethnicity', reader.text('ethnicity'));
  if (ethnicity !== '') {
    reader.values.ethnicity = ethnicityOf(ethnicity) ?? ethnicity;
    if (!ethnicityOf(ethnicity)) reader.say('ethnicity', 'ethnicity-unknown', false, ethnicity);
  }
  const email = reader.text('email').toLowerCase();
  if (EMAIL.test(email) && email.length <= 200) reader.values.email = email;
  else if (email !== '') reader.say('email', 'email-wrong', false, email);
};

const readPlaces = (reader: Reader): void => {
  for (const name of PLACES) {
    const text = reader.text(name);
    if (text === '') continue;
    const read = parsePlace(text);
    if (!read) reader.say(name, 'place-unknown', false, text);
    else reader.values[name] = JSON.stringify(read.place);
    if (read?.former) reader.say(name, 'place-former', false, text);
  }
};

/** The sex by its own column, or by a mark in one of two. */
const readSex = (reader: Reader): void => {
  const [own, male, female] = [reader.text('sex'), reader.text('male'), reader.text('female')];
  if (male !== '' && female !== '') return reader.say('sex', 'sex-twice', true, '');
  const sex = own === '' ? (male !== '' ? 'male' : female !== '' ? 'female' : undefined) : sexOf(own);
  if (sex) reader.values.sex = sex;
  else if (own !== '') reader.say('sex', 'sex-unknown', true, own);
};

const readChoices = (reader: Reader): void => {
  for (const [name, of] of [['qualification', qualificationOf], ['politicalTheory', theoryOf]] as const) {
    const text = reader.text(name);
    const choice = text === '' ? undefined : of(text);
    if (choice) reader.values[name] = choice;
    else if (text !== '') reader.say(name, 'choice-unknown', false, text);
  }
};

/** Whoever is official has a day of it; who has none yet is on probation. A column that says otherwise is believed. */
const readStatus = (reader: Reader): MemberStatus => {
  const text = reader.text('status');
  const said = text === '' ? undefined : statusOf(text);
  if (text !== '' && !said) reader.say('status', 'status-unknown', true, text);
  if (said && GONE.includes(said)) reader.say('status', 'status-gone', true, text);
  const { admittedOn, officialOn } = reader.values;
  return said ?? (admittedOn && !officialOn ? 'probationary' : 'official');
};

const cellWordOf = (reader: Reader): string => {
  const [code, name, committee] = [reader.text('cellCode'), reader.text('cellName'), reader.text('committee')] as const;
  if (code !== '') return `c:${code.slice(0, 60)}`;
  if (name === '') reader.say('cellName', 'empty-cell', true, '');
  return `n:${name.slice(0, 200).replaceAll('|', '/')}|${committee.slice(0, 200)}`;
};

/** Reads one row of a sheet. Nothing is looked up: what needs the register is asked of the database afterwards. */
export const readRow = (cells: readonly Cell[], columns: readonly Column[] | ReadonlyMap<Target, number>, today: string): ReadRow => {
  const reader = new Reader(cells, columns, today);
  const fullName = bounded(reader, 'fullName', reader.text('fullName'));
  if (fullName === '') reader.say('fullName', 'empty-name', true, '');
  else reader.values.fullName = fullName;
  readSex(reader);
  readDays(reader);
  readNumbers(reader);
  readTexts(reader);
  readPlaces(reader);
  readChoices(reader);
  const since = readDayOf(reader, 'cellSince') ?? null;
  if (since !== null && since > reader.today) reader.say('cellSince', 'day-future', true, since);
  return { values: reader.values, cellWord: cellWordOf(reader), status: readStatus(reader), since, findings: reader.findings };
};
