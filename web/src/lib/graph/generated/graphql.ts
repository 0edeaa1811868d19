/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which records of combined to count. Several conditions must all hold. */
export type CombinedCondition = {
  /** All of these hold. */
  and?: Array<CombinedCondition> | null | undefined;
  /** This does not hold. */
  not?: CombinedCondition | null | undefined;
  /** Any of these holds. */
  or?: Array<CombinedCondition> | null | undefined;
  /** Which zones; all when left out. */
  zone?: ZoneFilter | null | undefined;
};

/** Which period and which records of combined. Several conditions must all hold. */
export type CombinedWhere = {
  /** All of these hold. */
  and?: Array<CombinedCondition> | null | undefined;
  /** This does not hold. */
  not?: CombinedCondition | null | undefined;
  /** Any of these holds. */
  or?: Array<CombinedCondition> | null | undefined;
  /** Which period. */
  period: PeriodInput;
  /** Which zones; all when left out. */
  zone?: ZoneFilter | null | undefined;
};

/** How a figure stands: exact; protected (rounded so that nobody is identified); a true zero; not reported; not collected; not applicable (such as the sum of something that may not be summed); provisional (returns are still to come, or the period is not over). */
export type FigureState = 'EXACT' | 'NOT_APPLICABLE' | 'NOT_COLLECTED' | 'NOT_REPORTED' | 'PROTECTED' | 'PROVISIONAL' | 'ZERO';

/** Which way is better: up, down or neither. */
export type ImprovementDirection = 'DOWN' | 'NEITHER' | 'UP';

/** What kind of body it is. */
export type OrganisationKind =
  | 'CHARITY'
  | 'COMMISSIONER'
  | 'COMMUNITY_GROUP'
  | 'COMMUNITY_INTEREST_COMPANY'
  | 'COUNCIL'
  | 'HEALTH'
  | 'HOUSING_PROVIDER'
  | 'OTHER'
  | 'POLICE'
  | 'SCHOOL';

/** A period, said in exactly one way. Ranges have an inclusive start and an exclusive end. */
export type PeriodInput = {
  /** The month after the last. Give from, too. */
  before?: string | null | undefined;
  /** The day after the last. Give fromDate, too. */
  beforeDate?: string | null | undefined;
  /** Calendar year, such as 2025. */
  calendarYear?: number | null | undefined;
  /** Quarter of a UK financial year, such as "2025/26 Q2"; Q1 is April to June. */
  financialQuarter?: string | null | undefined;
  /** UK financial year, April to March, such as "2025/26". */
  financialYear?: string | null | undefined;
  /** First month. Give before, too. */
  from?: string | null | undefined;
  /** First day. Give beforeDate, too. */
  fromDate?: string | null | undefined;
  /** ISO 8601 week, such as "2026-W53": Monday to Sunday. */
  isoWeek?: string | null | undefined;
  /** One month, such as "2026-04". */
  month?: string | null | undefined;
  /** Quarter of a calendar year, such as "2025 Q3"; Q1 is January to March. */
  quarter?: string | null | undefined;
  /** A period that counts from the latest complete month of the data. */
  relative?: RelativePeriod | null | undefined;
};

/** A period that counts from the latest complete month of the data that is asked for, never from today; its label says which it was. YEAR_TO_DATE is the UK financial year to date. */
export type RelativePeriod =
  | 'ALL'
  | 'CALENDAR_YEAR_TO_DATE'
  | 'LAST_3_MONTHS'
  | 'LAST_12_MONTHS'
  | 'LAST_24_MONTHS'
  | 'LAST_COMPLETE_FINANCIAL_QUARTER'
  | 'LAST_COMPLETE_FINANCIAL_YEAR'
  | 'LAST_COMPLETE_MONTH'
  | 'LAST_COMPLETE_QUARTER'
  | 'YEAR_TO_DATE';

/** What kind of place it is. */
export type VenueKind =
  'ALLOTMENT' | 'COMMUNITY_CENTRE' | 'COMMUNITY_ROOM' | 'LIBRARY' | 'OTHER' | 'OUTDOORS' | 'PLACE_OF_WORSHIP' | 'PLAYGROUND' | 'SCHOOL';

/** How sure the membership is. Counts by zone use high and medium. */
export type ZoneAreaConfidence = 'HIGH' | 'LOW' | 'MEDIUM';

/** LSOA, list of streets, or polygon. */
export type ZoneAreaKind = 'LSOA' | 'POLYGON' | 'STREETS';

/** What sort of event it is. */
export type ZoneEventKind = 'DATA' | 'ENFORCEMENT' | 'FUNDING' | 'PLACE' | 'PROGRAMME';

/** Narrows by zone. */
export type ZoneFilter = {
  /** In any of these zones. */
  in?: Array<string> | null | undefined;
  /** In none of these zones. */
  notIn?: Array<string> | null | undefined;
};

export type ProgrammeQueryVariables = Exact<{ [key: string]: never }>;

export type ProgrammeQuery = {
  hub: { ownerName: string; programmeName: string };
  zones: { nodes: Array<{ slug: string; name: string }> };
  measures: Array<{ illustrative: boolean }>;
};

export type TrendsQueryVariables = Exact<{
  where: CombinedWhere;
}>;

export type TrendsQuery = {
  hub: { ownerName: string; programmeName: string; firstMonth: string; latestMonth: string };
  measures: Array<{
    id: string;
    field: string;
    title: string;
    description: string;
    unit: string;
    formula: string;
    better: ImprovementDirection;
    additiveOverTime: boolean;
    additiveOverPlace: boolean;
    protected: boolean;
    illustrative: boolean;
    source: string;
    domain: string;
  }>;
  combined: {
    asAt: string;
    illustrative: boolean;
    rows: Array<{
      period: { month: string | null };
      zone: { slug: string; name: string } | null;
      sessionsHeld: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        completeness: { received: number; expected: number } | null;
      };
      attendances: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        completeness: { received: number; expected: number } | null;
      };
      familiesSupported: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        completeness: { received: number; expected: number } | null;
      };
      individualsSupported: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        completeness: { received: number; expected: number } | null;
      };
      outreachActions: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        completeness: { received: number; expected: number } | null;
      };
      concernsRaised: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        completeness: { received: number; expected: number } | null;
      };
      concernsClosed: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        completeness: { received: number; expected: number } | null;
      };
      amountAwarded: { state: FigureState; amount: string | null; completeness: { received: number; expected: number } | null };
      amountPaid: { state: FigureState; amount: string | null; completeness: { received: number; expected: number } | null };
      recordedCrime: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        completeness: { received: number; expected: number } | null;
      };
      antiSocialBehaviour: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        completeness: { received: number; expected: number } | null;
      };
    }>;
  };
};

export type CountedFragment = {
  state: FigureState;
  number: number | null;
  leftOut: number;
  completeness: { received: number; expected: number } | null;
};

export type PricedFragment = { state: FigureState; amount: string | null; completeness: { received: number; expected: number } | null };

export type ZoneQueryVariables = Exact<{
  slug: string;
}>;

export type ZoneQuery = {
  zone: {
    slug: string;
    name: string;
    districtName: string;
    districtCode: string;
    since: string;
    until: string | null;
    areas: {
      totalCount: number;
      nodes: Array<{
        id: string;
        kind: ZoneAreaKind;
        lsoaCode: string | null;
        confidence: ZoneAreaConfidence;
        validFrom: string;
        validTo: string | null;
        provisional: boolean;
        note: string | null;
      }>;
    };
    events: { totalCount: number; nodes: Array<{ id: string; date: string; title: string; kind: ZoneEventKind; illustrative: boolean }> };
    venues: { totalCount: number; nodes: Array<{ id: string; name: string; kind: VenueKind; illustrative: boolean }> };
    organisations: { totalCount: number; nodes: Array<{ id: string; name: string; kind: OrganisationKind; illustrative: boolean }> };
  } | null;
};

export class TypedDocumentString<TResult, TVariables> extends String implements DocumentTypeDecoration<TResult, TVariables> {
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CountedFragmentDoc = new TypedDocumentString(
  `
    fragment Counted on Figure {
  state
  number
  leftOut
  completeness {
    received
    expected
  }
}
    `,
  { fragmentName: 'Counted' },
) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const PricedFragmentDoc = new TypedDocumentString(
  `
    fragment Priced on MoneyFigure {
  state
  amount
  completeness {
    received
    expected
  }
}
    `,
  { fragmentName: 'Priced' },
) as unknown as TypedDocumentString<PricedFragment, unknown>;
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme {
  hub {
    ownerName
    programmeName
  }
  zones(first: 50) {
    nodes {
      slug
      name
    }
  }
  measures {
    illustrative
  }
}
    `) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const TrendsDocument = new TypedDocumentString(`
    query Trends($where: CombinedWhere!) {
  hub {
    ownerName
    programmeName
    firstMonth
    latestMonth
  }
  measures {
    id
    field
    title
    description
    unit
    formula
    better
    additiveOverTime
    additiveOverPlace
    protected
    illustrative
    source
    domain
  }
  combined(where: $where) {
    asAt
    illustrative
    rows {
      period(grain: MONTH) {
        month
      }
      zone {
        slug
        name
      }
      sessionsHeld {
        ...Counted
      }
      attendances {
        ...Counted
      }
      familiesSupported {
        ...Counted
      }
      individualsSupported {
        ...Counted
      }
      outreachActions {
        ...Counted
      }
      concernsRaised {
        ...Counted
      }
      concernsClosed {
        ...Counted
      }
      amountAwarded {
        ...Priced
      }
      amountPaid {
        ...Priced
      }
      recordedCrime {
        ...Counted
      }
      antiSocialBehaviour {
        ...Counted
      }
    }
  }
}
    fragment Counted on Figure {
  state
  number
  leftOut
  completeness {
    received
    expected
  }
}
fragment Priced on MoneyFigure {
  state
  amount
  completeness {
    received
    expected
  }
}`) as unknown as TypedDocumentString<TrendsQuery, TrendsQueryVariables>;
export const ZoneDocument = new TypedDocumentString(`
    query Zone($slug: ZoneSlug!) {
  zone(slug: $slug) {
    slug
    name
    districtName
    districtCode
    since
    until
    areas(first: 200) {
      totalCount
      nodes {
        id
        kind
        lsoaCode
        confidence
        validFrom
        validTo
        provisional
        note
      }
    }
    events(first: 100) {
      totalCount
      nodes {
        id
        date
        title
        kind
        illustrative
      }
    }
    venues(first: 100) {
      totalCount
      nodes {
        id
        name
        kind
        illustrative
      }
    }
    organisations(first: 100) {
      totalCount
      nodes {
        id
        name
        kind
        illustrative
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ZoneQuery, ZoneQueryVariables>;
