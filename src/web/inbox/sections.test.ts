import { describe, expect, test } from 'vitest';
import type { InboxItem } from '../../http/schemas.ts';
import { sectionsOf } from './sections.ts';

const anItem = (more: Partial<InboxItem>): InboxItem => ({
  id: 'id',
  sender: { name: 'Ada', headline: '', title: '', company: '', profileUrl: '' },
  source: 'native',
  reason: 'sales',
  isReasonDeclared: true,
  recommendation: 'ask',
  because: null,
  excerpt: '',
  state: 'waiting',
  sentAt: '2026-11-20T10:00:00Z',
  ...more,
});

describe('sections of the inbox', () => {
  test('come in the order accept, ask, ignore, report, without the empty ones', () => {
    const items = [anItem({ recommendation: 'report' }), anItem({ recommendation: 'accept' })];
    expect(sectionsOf(items, []).map((section) => section.recommendation)).toEqual(['accept', 'report']);
  });
  test('count what later pages hold too', () => {
    const groups = [
      { recommendation: 'ask' as const, reason: 'sales' as const, count: 60 },
      { recommendation: 'ask' as const, reason: 'partnership' as const, count: 12 },
    ];
    expect(sectionsOf([anItem({})], groups)[0]?.count).toBe(72);
  });
});
