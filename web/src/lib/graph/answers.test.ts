import { expect, test } from 'vitest';
import { AnswersRead, onceFor } from './answers.ts';

test('the same text to the same question is the same answer, and another text is another', () => {
  const answers = new AnswersRead();
  const first = answers.read('{ a }', '{"data":{"a":1}}');
  expect(first).toEqual({ data: { a: 1 } });
  expect(answers.read('{ a }', '{"data":{"a":1}}')).toBe(first);
  expect(answers.read('{ b }', '{"data":{"a":1}}')).not.toBe(first);
  expect(answers.read('{ a }', '{"data":{"a":2}}')).toEqual({ data: { a: 2 } });
  expect(answers.read('{ a }', '{"data":{"a":1}}')).not.toBe(first);
  expect(() => answers.read('{ a }', '<html>')).toThrow(SyntaxError);
});

test('a thing is made once of each object, also when it is nothing', () => {
  let times = 0;
  const make = onceFor((from: { name: string }) => {
    times += 1;
    return from.name === 'none' ? undefined : `made of ${from.name}`;
  });
  const [one, none] = [{ name: 'one' }, { name: 'none' }];
  expect([make(one), make(none), make(one), make(none)]).toEqual(['made of one', undefined, 'made of one', undefined]);
  expect(make({ name: 'one' })).toBe('made of one');
  expect(times).toBe(3);
});
