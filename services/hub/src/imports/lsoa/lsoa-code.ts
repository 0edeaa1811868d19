// Decides which LSOA codes are real: of the form and range that ONS has issued, and, where the lookup is loaded, in one of its vintages.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf } from '../../database/index.ts';

const LSOA_CODE = /^([EW])01(\d{6})$/;
/** Last numbers issued up to the 2021 vintage (ONS Register of Geographic Codes): E01035762 and W01002040. */
const LAST_ISSUED = { E: 35_762, W: 2_040 };

/** Whether the code is of an LSOA of England or Wales that ONS has issued up to the 2021 vintage. */
export function isIssuedLsoaCode(code: string): boolean {
  const match = LSOA_CODE.exec(code);
  const number = Number(match?.[2]);
  return match !== null && number >= 1 && number <= LAST_ISSUED[match[1] as 'E' | 'W'];
}

/** LSOAs of the districts whose lookup is loaded. */
export class KnownLsoas {
  constructor(
    private readonly codes: ReadonlySet<string>,
    private readonly districts: ReadonlySet<string>,
  ) {}

  /** Reads the lookup that is loaded; none is loaded when the table is empty. */
  static async load(em: EntityManager): Promise<KnownLsoas> {
    const { rows } = await sql<{ code: string; name: string }>`select code, name from lsoa`.execute(transactionOf(em));
    return new KnownLsoas(new Set(rows.map(({ code }) => code)), new Set(rows.map(({ name }) => districtOf(name))));
  }

  /**
   * Whether the code can be right: issued, and where the name is of a district whose lookup is loaded, in one of the two vintages.
   * Names are used for that alone: some changed under the same code.
   */
  accepts(code: string, name: string): boolean {
    return isIssuedLsoaCode(code) && (this.codes.has(code) || !this.districts.has(districtOf(name)));
  }
}

/** `Leicester 012D` is in Leicester: the last word is a code within the district. */
function districtOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(' ')));
}
