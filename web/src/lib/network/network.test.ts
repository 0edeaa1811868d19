import { describe, expect, test } from 'vitest';
import type { NetworkQuery } from '#lib/graph/generated/graphql.ts';
import { LABEL_SIZE, LETTER_WIDTH, LINE_HEIGHT, breakLabel, countCrossings, layoutGraph, type GraphNode } from './graph-layout.ts';
import { describeNetwork, findNetworkSentence, type Tie } from './network.ts';

type SentLink = NetworkQuery['zones']['nodes'][number]['partnershipLinks']['nodes'][number];

const link = (id: string, from: string, to: string, more: Partial<SentLink> = {}): SentLink => ({
  id,
  kind: 'REFERRAL',
  since: '2023-04-03',
  until: null,
  illustrative: true,
  organisation: { id: from, name: from },
  partner: { id: to, name: to },
  ...more,
});

describe('the matrix', () => {
  test('a referral stands once, in the row of the one that refers; the other ways stand both ways', () => {
    const { matrix } = describeNetwork([link('1', 'A', 'B'), link('2', 'A', 'B', { kind: 'SHARED_VENUE' })]);
    expect(matrix.map(({ cells }) => cells.map(({ letters }) => letters))).toEqual([
      ['–', 'R V'],
      ['V', '–'],
    ]);
    expect(matrix[0]?.cells[1]?.words).toBe('refers people to; shares a venue with');
  });

  test('a link that has ended is in brackets and says so', () => {
    const { matrix } = describeNetwork([link('1', 'A', 'B', { until: '2025-04-01' })]);
    expect(matrix[0]?.cells[1]).toEqual({ id: 'B', letters: '(R)', words: 'refers people to, ended' });
  });
});

test('the list tells every link from both sides, with its days', () => {
  const { list } = describeNetwork([link('1', 'A', 'B', { until: '2025-04-01' })]);
  expect(list.map(({ member, ways }) => [member.name, ways[0]?.words])).toEqual([
    ['A', 'refers people to B, from 3 April 2023 until 1 April 2025'],
    ['B', 'is referred people by A, from 3 April 2023 until 1 April 2025'],
  ]);
});

test('the sentence counts links, organisations and what has ended', () => {
  expect(findNetworkSentence(describeNetwork([link('1', 'A', 'B'), link('2', 'B', 'C', { until: '2025-04-01' })]))).toBe(
    '2 links between 3 organisations, of which 1 has ended',
  );
});

describe('the picture', () => {
  const NAME = 'Office of the Police and Crime Commissioner for Leicestershire';
  const ring = (count: number): { members: { id: string; name: string }[]; ties: Tie[] } => ({
    members: Array.from({ length: count }, (_, index) => ({ id: String(index), name: `${NAME} ${index}` })),
    ties: Array.from({ length: count }, (_, index) => ({
      id: String(index),
      from: index,
      to: (index * 7 + 1) % count,
      kind: 'REFERRAL' as const,
      ended: false,
    })),
  });
  const boxOf = ({ label, labelX, labelY, anchor }: GraphNode) => {
    const width = Math.max(...label.map((line) => line.length)) * LETTER_WIDTH;
    const left = anchor === 'start' ? labelX : labelX - width;
    return { left, right: left + width, top: labelY - LABEL_SIZE, bottom: labelY + (label.length - 1) * LINE_HEIGHT };
  };

  test.each(Array.from({ length: 39 }, (_, index) => index + 2))(
    'with %i organisations no label touches another or leaves the picture',
    (count) => {
      const { members, ties } = ring(count);
      const { nodes, width, height } = layoutGraph(members, ties);
      const boxes = nodes.map(boxOf);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.top).toBeGreaterThanOrEqual(-1);
        expect(box.bottom).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(index + 1)) {
          const apart = box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          expect(apart).toBe(true);
        }
      }
    },
  );

  test('the same network is always the same picture', () => {
    const { members, ties } = ring(9);
    expect(layoutGraph(members, ties)).toEqual(layoutGraph(members, ties));
  });

  test('links that have ended are not drawn, nor organisations that have no other', () => {
    const { members, ties } = ring(3);
    const drawn = layoutGraph(members, [
      { ...ties[0]!, from: 0, to: 1 },
      { ...ties[1]!, from: 1, to: 2, ended: true },
    ]);
    expect(drawn.nodes.map(({ id }) => id).sort()).toEqual(['0', '1']);
    expect(drawn.lines).toHaveLength(1);
  });

  test('links of one pair are drawn apart', () => {
    const { members } = ring(2);
    const tie = { from: 0, to: 1, kind: 'REFERRAL' as const, ended: false };
    const { lines } = layoutGraph(members, [
      { ...tie, id: '1' },
      { ...tie, id: '2' },
      { ...tie, id: '3', from: 1, to: 0 },
    ]);
    expect(new Set(lines.map(({ path }) => path.split('Q')[1]?.split(' ').slice(0, 2).join(' '))).size).toBe(3);
  });

  test('an order with fewer crossings is found where there is one', () => {
    const cross = [
      { from: 0, to: 2 },
      { from: 1, to: 3 },
    ];
    expect(countCrossings([0, 1, 2, 3], cross)).toBe(1);
    expect(countCrossings([0, 2, 1, 3], cross)).toBe(0);
  });

  test('a network without links is an empty picture', () => {
    expect(layoutGraph([], [])).toMatchObject({ nodes: [], lines: [] });
  });
});

test('a label is broken between words, and a word longer than a line is cut', () => {
  expect(breakLabel('Thringstone & Whitwick Neighbours (illustrative)')).toEqual(['Thringstone & Whitwick', 'Neighbours (illustrative)']);
  expect(breakLabel('x'.repeat(30)).map((line) => line.length)).toEqual([26, 4]);
});
