// Decides how a number may be typed: with the signs and commas of print. What is no such number goes to the hub as it is, which says what is wrong.

/** '£1,200.50' as '1200.50', '80%' as '80'. A comma that is none of thousands, such as in '1,2', is left for the hub to refuse. */
export function readNumber(typed: string): string {
  const text = typed.trim().replace(/\u2212/g, '-');
  const [, sign = '', number = ''] = /^(-?)£?\s*([\d.,]+)\s*%?$/.exec(text) ?? [];
  if (number === '') return text;
  return sign + (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(number) ? number.replaceAll(',', '') : number);
}
