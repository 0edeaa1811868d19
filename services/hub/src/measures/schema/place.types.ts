// Decides how comparison places are asked for and shown in the graph.

import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { AS_ITS_PARENT, ReadBy, declareField } from '../../graphql/index.ts';
import { typeOfNoun } from '../../records/index.ts';
import { zones, ZoneSlug } from '../../zones/index.ts';
import { PlaceKind } from '../catalogue/places.ts';

registerEnumType(PlaceKind, {
  name: 'PlaceKind',
  description: 'What kind of place a comparison place is.',
  valuesConfig: {
    ZONE: { description: 'A People Zone, by its provisional and dated membership.' },
    REST_OF_DISTRICT: {
      description: 'The local authority district of a zone, without the LSOAs of the zone in the months in which they count for it.',
    },
    DISTRICT: { description: 'The local authority district of a zone, the zone included.' },
    FORCE_AREA: {
      description: 'All that the police force of a zone recorded, records without a location included. Its residents are not held.',
    },
    COMPARISON_AREA: { description: 'LSOAs that were declared under a name.' },
    LSOA: { description: 'One LSOA, in a zone or in none.' },
  },
});

@InputType({ description: 'A place, said in exactly one way.' })
export class PlaceInput {
  @Field(() => ZoneSlug, { nullable: true, description: 'A zone.' })
  zone?: string;
  @Field(() => ZoneSlug, { nullable: true, description: 'The district of this zone, without the zone.' })
  restOfDistrictOf?: string;
  @Field(() => ZoneSlug, { nullable: true, description: 'The district of this zone, the zone included.' })
  districtOf?: string;
  @Field(() => ZoneSlug, { nullable: true, description: 'The whole area of the force that polices this zone.' })
  forceAreaOf?: string;
  @Field(() => String, { nullable: true, description: 'A comparison area, by its slug: see comparisonAreas.' })
  comparisonArea?: string;
  @Field(() => String, { nullable: true, description: 'An LSOA of which any record is held, by its GSS code, such as "E01013726".' })
  lsoa?: string;
}

@InputType({
  description: 'Narrows by place. Places may overlap: what is in several is counted in each, and nothing is added up over them.',
})
export class PlaceFilter {
  @Field(() => [PlaceInput], { description: 'These places, 1 to 40.' })
  in!: PlaceInput[];
}

/** Neighbours of a zone that it may be compared with. */
export const BaselinePlaceKind = {
  REST_OF_DISTRICT: PlaceKind.REST_OF_DISTRICT,
  DISTRICT: PlaceKind.DISTRICT,
  FORCE_AREA: PlaceKind.FORCE_AREA,
} as const;
export type BaselinePlaceKind = keyof typeof BaselinePlaceKind;
registerEnumType(BaselinePlaceKind, {
  name: 'BaselinePlaceKind',
  description: 'Which place beside each zone it is compared with.',
  valuesConfig: {
    REST_OF_DISTRICT: { description: 'The rest of its own district.' },
    DISTRICT: { description: 'Its own district, the zone included.' },
    FORCE_AREA: { description: 'The whole area of its force. Its residents are not held, so there is no rate of it.' },
  },
});

@InputType({ description: 'With which place each row is compared, said in exactly one way. For compareTo: PLACE.' })
export class BaselinePlaceInput {
  @Field(() => BaselinePlaceKind, { nullable: true, description: 'Each zone with a place of its own.' })
  of?: BaselinePlaceKind;
  @Field(() => PlaceInput, { nullable: true, description: 'Every row with the same place.' })
  place?: PlaceInput;
}

@ReadBy(AS_ITS_PARENT)
@ObjectType('Place', {
  description: 'A comparison place: what a zone can be set beside. Source of districts: ONS lookup of LSOAs, Open Government Licence v3.0.',
})
export class PlaceType {
  @Field(() => ID, { description: 'Says which place it is, such as "rest-of-district:new-parks".' })
  key!: string;
  @Field(() => PlaceKind, { description: 'What kind of place it is.' })
  kind!: PlaceKind;
  @Field(() => String, { description: 'Name for people, such as "Rest of Leicester".' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'GSS code of an LSOA. Null for every other place.' })
  lsoaCode!: string | null;
}
declareField(PlaceType, 'zone', () => typeOfNoun(zones), {
  nullable: true,
  description: 'The zone, or the one that it is the rest of the district of. Null for every other place.',
});
