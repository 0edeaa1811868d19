// Decides how labels, dates and money look on the wire.

import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { dateFault, decimalFault, isMonth, penceFromPounds, poundsFromPence } from '../kernel/index.ts';

export { GraphQLDateTimeISO as DateTime, GraphQLJSONObject as JsonObject } from 'graphql-scalars';

function textOf(read: unknown, name: string): string {
  if (typeof read !== 'string') throw new GraphQLError(`${name} must be written as text.`, { extensions: { code: 'BAD_USER_INPUT' } });
  return read;
}

function textLiteral(node: ValueNode, name: string): string {
  return textOf(node.kind === Kind.STRING ? node.value : null, name);
}

function monthInput(read: string): string {
  if (!isMonth(read)) {
    throw new GraphQLError(`'${read}' is not a month. Write the year and the month, like 2026-04.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return read;
}

/** A calendar month as a label. */
export const MonthScalar = new GraphQLScalarType<string, string>({
  name: 'Month',
  description: 'A calendar month as a label, such as 2026-04. Never an instant, so it has no time zone.',
  serialize: (month) => textOf(month, 'Month'),
  parseValue: (read) => monthInput(textOf(read, 'Month')),
  parseLiteral: (node) => monthInput(textLiteral(node, 'Month')),
});

function dateInput(read: string): string {
  const fault = dateFault(read);
  if (fault) throw new GraphQLError(fault, { extensions: { code: 'BAD_USER_INPUT' } });
  return read;
}

/** A day of the calendar as a label. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A UK date as a label, such as 2026-04-23. Never an instant, so it has no time zone.',
  serialize: (date) => textOf(date, 'LocalDate'),
  parseValue: (read) => dateInput(textOf(read, 'LocalDate')),
  parseLiteral: (node) => dateInput(textLiteral(node, 'LocalDate')),
});

function moneyInput(read: string): number {
  try {
    return penceFromPounds(read);
  } catch (error) {
    throw new GraphQLError(error instanceof RangeError ? error.message : String(error), { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/** Pounds as an exact decimal on the wire; exact pence inside. */
export const Money = new GraphQLScalarType<string | number, string>({
  name: 'Money',
  description:
    'Pounds sterling as an exact decimal string, such as "39305.40". Never a float. An amount split between zones by their shares may have more than two decimals.',
  serialize: (pence) => poundsFromPence(pence as string | number),
  parseValue: (read) => moneyInput(textOf(read, 'Money')),
  parseLiteral: (node) => moneyInput(textLiteral(node, 'Money')),
});

function decimalInput(read: string): string {
  const fault = decimalFault(read);
  if (fault) throw new GraphQLError(fault, { extensions: { code: 'BAD_USER_INPUT' } });
  return read;
}

/** An exact decimal, which no float could hold. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number as text, such as "110" or "12.75": at most ten digits and four decimals. Never a float.',
  serialize: (number) => textOf(number, 'Decimal'),
  parseValue: (read) => decimalInput(textOf(read, 'Decimal')),
  parseLiteral: (node) => decimalInput(textLiteral(node, 'Decimal')),
});
