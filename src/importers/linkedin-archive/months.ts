/**
 * Names of months, in full and as they are abbreviated. Every archive seen so far is English; the others are here
 * because nothing promises that, and because spreadsheets translate when they save.
 */
const NAMES: readonly string[] = [
  'jan january januar janner jänner janv janvier enero ene gennaio gen janeiro januari',
  'feb february februar feber fevr fevrier febrero febbraio fev fevereiro februari',
  'mar march marz mrz mars marzo março marco maart mrt',
  'apr april avr avril abr abril aprile',
  'may mai mayo mag maggio maio mei',
  'jun june juni juin junio giu giugno junho',
  'jul july juli juil juillet julio lug luglio julho',
  'aug august aout ago agosto augustus',
  'sep sept september septembre septiembre set settembre setembro',
  'oct october okt oktober octobre octubre ott ottobre out outubro',
  'nov november novembre noviembre novembro',
  'dec december dez dezember decembre dic diciembre dicembre dezembro',
];

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const MONTHS = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [withoutAccents(name), index + 1] as const)),
);

/** 1 to 12, or undefined. A dot after an abbreviation has been taken off. */
export const monthOf = (name: string): number | undefined =>
  MONTHS.get(name) ?? MONTHS.get(withoutAccents(name));
