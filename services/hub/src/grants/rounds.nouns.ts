// Decides what the graph shows of funding programmes and their rounds.

import { rules } from '../access/index.ts';
import { columns, defineNoun, filterOn, money, one, via, type Noun } from '../records/index.ts';
import { provenanceFields } from '../provenance/index.ts';
import { FundingProgramme, FundingRound } from './funding-round.entity.ts';

export const fundingProgrammes: Noun = defineNoun({
  name: 'FundingProgramme',
  readers: rules.PUBLIC_FACTS,
  listField: 'fundingProgrammes',
  description: 'A fund that the office runs in yearly rounds, such as People Zones Grants.',
  entity: FundingProgramme,
  fields: { ...columns('code', 'title'), ...provenanceFields },
  orderBy: ['title', 'code'],
  defaultOrder: [{ property: 'title', direction: 'ASC' }],
});

export const fundingRounds: Noun = defineNoun({
  name: 'FundingRound',
  readers: rules.PUBLIC_FACTS,
  lookup: { field: 'fundingRound', by: 'id' },
  listField: 'fundingRounds',
  description: 'One round of a funding programme. Null means that it was not published.',
  entity: FundingRound,
  fields: {
    ...columns(
      'financialYear',
      'title',
      'opensOn',
      'closesOn',
      'decidedOn',
      'cutOffScorePercent',
      'applicationsPublished',
      'awardsPublished',
      'sourceUrl',
      'note',
    ),
    budget: money('budgetPence'),
    maximumAward: money('maximumAwardPence'),
    amountAwardedPublished: money('amountAwardedPublishedPence'),
    fundingProgramme: one('fundingProgramme', () => fundingProgrammes),
    ...provenanceFields,
  },
  where: {
    financialYear: filterOn(FundingRound, 'financialYear'),
    title: filterOn(FundingRound, 'title'),
    opensOn: filterOn(FundingRound, 'opensOn'),
    closesOn: filterOn(FundingRound, 'closesOn'),
    decidedOn: filterOn(FundingRound, 'decidedOn'),
    programmeCode: filterOn(FundingRound, 'fundingProgramme.code'),
  },
  orderBy: ['financialYear', 'title', 'opensOn', 'closesOn'],
  defaultOrder: [
    { property: 'financialYear', direction: 'DESC' },
    { property: 'title', direction: 'ASC' },
  ],
  within: [
    { parent: fundingProgrammes, field: 'rounds', path: via(FundingRound, 'fundingProgramme'), description: 'Rounds of the programme.' },
  ],
});
