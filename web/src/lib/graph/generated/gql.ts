/* eslint-disable */
import * as types from './graphql.ts';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query Programme {\n    hub {\n      ownerName\n      programmeName\n    }\n    zones(first: 50) {\n      nodes {\n        slug\n        name\n      }\n    }\n    measures {\n      illustrative\n    }\n  }\n': typeof types.ProgrammeDocument;
  '\n  query Trends($where: CombinedWhere!) {\n    hub {\n      ownerName\n      programmeName\n      firstMonth\n      latestMonth\n    }\n    measures {\n      id\n      field\n      title\n      description\n      unit\n      formula\n      better\n      additiveOverTime\n      additiveOverPlace\n      protected\n      illustrative\n      source\n      domain\n    }\n    combined(where: $where) {\n      asAt\n      illustrative\n      rows {\n        period(grain: MONTH) {\n          month\n        }\n        zone {\n          slug\n          name\n        }\n        sessionsHeld {\n          ...Counted\n        }\n        attendances {\n          ...Counted\n        }\n        familiesSupported {\n          ...Counted\n        }\n        individualsSupported {\n          ...Counted\n        }\n        outreachActions {\n          ...Counted\n        }\n        concernsRaised {\n          ...Counted\n        }\n        concernsClosed {\n          ...Counted\n        }\n        amountAwarded {\n          ...Priced\n        }\n        amountPaid {\n          ...Priced\n        }\n        recordedCrime {\n          ...Counted\n        }\n        antiSocialBehaviour {\n          ...Counted\n        }\n      }\n    }\n  }\n\n  fragment Counted on Figure {\n    state\n    number\n    leftOut\n    completeness {\n      received\n      expected\n    }\n  }\n\n  fragment Priced on MoneyFigure {\n    state\n    amount\n    completeness {\n      received\n      expected\n    }\n  }\n': typeof types.TrendsDocument;
  '\n  query Zone($slug: ZoneSlug!) {\n    zone(slug: $slug) {\n      slug\n      name\n      districtName\n      districtCode\n      since\n      until\n      areas(first: 200) {\n        totalCount\n        nodes {\n          id\n          kind\n          lsoaCode\n          confidence\n          validFrom\n          validTo\n          provisional\n          note\n        }\n      }\n      events(first: 100) {\n        totalCount\n        nodes {\n          id\n          date\n          title\n          kind\n          illustrative\n        }\n      }\n      venues(first: 100) {\n        totalCount\n        nodes {\n          id\n          name\n          kind\n          illustrative\n        }\n      }\n      organisations(first: 100) {\n        totalCount\n        nodes {\n          id\n          name\n          kind\n          illustrative\n        }\n      }\n    }\n  }\n': typeof types.ZoneDocument;
};
const documents: Documents = {
  '\n  query Programme {\n    hub {\n      ownerName\n      programmeName\n    }\n    zones(first: 50) {\n      nodes {\n        slug\n        name\n      }\n    }\n    measures {\n      illustrative\n    }\n  }\n':
    types.ProgrammeDocument,
  '\n  query Trends($where: CombinedWhere!) {\n    hub {\n      ownerName\n      programmeName\n      firstMonth\n      latestMonth\n    }\n    measures {\n      id\n      field\n      title\n      description\n      unit\n      formula\n      better\n      additiveOverTime\n      additiveOverPlace\n      protected\n      illustrative\n      source\n      domain\n    }\n    combined(where: $where) {\n      asAt\n      illustrative\n      rows {\n        period(grain: MONTH) {\n          month\n        }\n        zone {\n          slug\n          name\n        }\n        sessionsHeld {\n          ...Counted\n        }\n        attendances {\n          ...Counted\n        }\n        familiesSupported {\n          ...Counted\n        }\n        individualsSupported {\n          ...Counted\n        }\n        outreachActions {\n          ...Counted\n        }\n        concernsRaised {\n          ...Counted\n        }\n        concernsClosed {\n          ...Counted\n        }\n        amountAwarded {\n          ...Priced\n        }\n        amountPaid {\n          ...Priced\n        }\n        recordedCrime {\n          ...Counted\n        }\n        antiSocialBehaviour {\n          ...Counted\n        }\n      }\n    }\n  }\n\n  fragment Counted on Figure {\n    state\n    number\n    leftOut\n    completeness {\n      received\n      expected\n    }\n  }\n\n  fragment Priced on MoneyFigure {\n    state\n    amount\n    completeness {\n      received\n      expected\n    }\n  }\n':
    types.TrendsDocument,
  '\n  query Zone($slug: ZoneSlug!) {\n    zone(slug: $slug) {\n      slug\n      name\n      districtName\n      districtCode\n      since\n      until\n      areas(first: 200) {\n        totalCount\n        nodes {\n          id\n          kind\n          lsoaCode\n          confidence\n          validFrom\n          validTo\n          provisional\n          note\n        }\n      }\n      events(first: 100) {\n        totalCount\n        nodes {\n          id\n          date\n          title\n          kind\n          illustrative\n        }\n      }\n      venues(first: 100) {\n        totalCount\n        nodes {\n          id\n          name\n          kind\n          illustrative\n        }\n      }\n      organisations(first: 100) {\n        totalCount\n        nodes {\n          id\n          name\n          kind\n          illustrative\n        }\n      }\n    }\n  }\n':
    types.ZoneDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Programme {\n    hub {\n      ownerName\n      programmeName\n    }\n    zones(first: 50) {\n      nodes {\n        slug\n        name\n      }\n    }\n    measures {\n      illustrative\n    }\n  }\n',
): typeof import('./graphql.ts').ProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Trends($where: CombinedWhere!) {\n    hub {\n      ownerName\n      programmeName\n      firstMonth\n      latestMonth\n    }\n    measures {\n      id\n      field\n      title\n      description\n      unit\n      formula\n      better\n      additiveOverTime\n      additiveOverPlace\n      protected\n      illustrative\n      source\n      domain\n    }\n    combined(where: $where) {\n      asAt\n      illustrative\n      rows {\n        period(grain: MONTH) {\n          month\n        }\n        zone {\n          slug\n          name\n        }\n        sessionsHeld {\n          ...Counted\n        }\n        attendances {\n          ...Counted\n        }\n        familiesSupported {\n          ...Counted\n        }\n        individualsSupported {\n          ...Counted\n        }\n        outreachActions {\n          ...Counted\n        }\n        concernsRaised {\n          ...Counted\n        }\n        concernsClosed {\n          ...Counted\n        }\n        amountAwarded {\n          ...Priced\n        }\n        amountPaid {\n          ...Priced\n        }\n        recordedCrime {\n          ...Counted\n        }\n        antiSocialBehaviour {\n          ...Counted\n        }\n      }\n    }\n  }\n\n  fragment Counted on Figure {\n    state\n    number\n    leftOut\n    completeness {\n      received\n      expected\n    }\n  }\n\n  fragment Priced on MoneyFigure {\n    state\n    amount\n    completeness {\n      received\n      expected\n    }\n  }\n',
): typeof import('./graphql.ts').TrendsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Zone($slug: ZoneSlug!) {\n    zone(slug: $slug) {\n      slug\n      name\n      districtName\n      districtCode\n      since\n      until\n      areas(first: 200) {\n        totalCount\n        nodes {\n          id\n          kind\n          lsoaCode\n          confidence\n          validFrom\n          validTo\n          provisional\n          note\n        }\n      }\n      events(first: 100) {\n        totalCount\n        nodes {\n          id\n          date\n          title\n          kind\n          illustrative\n        }\n      }\n      venues(first: 100) {\n        totalCount\n        nodes {\n          id\n          name\n          kind\n          illustrative\n        }\n      }\n      organisations(first: 100) {\n        totalCount\n        nodes {\n          id\n          name\n          kind\n          illustrative\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.ts').ZoneDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
