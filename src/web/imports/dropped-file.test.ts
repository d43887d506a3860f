import { describe, expect, test } from 'vitest';
import { problemWith } from './dropped-file.ts';

const aFile = (name: string, type = '') => ({ name, type, isFolder: false });

describe('a dropped file', () => {
  test('is fine when it is a zip, by its name or by its type', () => {
    expect(problemWith([aFile('Basic_LinkedInDataExport.ZIP')])).toBeNull();
    expect(problemWith([aFile('download', 'application/x-zip-compressed')])).toBeNull();
  });
  test('is refused when it is something else', () =>
    expect(problemWith([aFile('Connections.csv')])).toBe('notZip'));
  test('is a folder where the browser has unpacked it', () => {
    expect(problemWith([{ name: 'LinkedIn', type: '', isFolder: true }])).toBe('folder');
  });
  test('comes alone', () => expect(problemWith([aFile('a.zip'), aFile('b.zip')])).toBe('many'));
  test('is missing when text was dropped', () => expect(problemWith([])).toBe('notZip'));
});
