import { HubError } from '../../kernel/index.ts';

/** An event that is not there. */
export class UnknownEvent extends HubError {
  static because = (id: string, field: string | null = null) =>
    new UnknownEvent('UNKNOWN_EVENT', `There is no event '${id}'. zoneEvents lists those that stand, each with its id.`, field);
}

/** A title that no chart can carry. */
export class EventTitleNotUsable extends HubError {
  static missing = () =>
    new EventTitleNotUsable(
      'EVENT_TITLE_MISSING',
      'The event has no title. Say in a few words what happened, like "Community rooms opened".',
      'title',
    );

  static tooLong = (length: number, most: number) =>
    new EventTitleNotUsable(
      'EVENT_TITLE_TOO_LONG',
      `The title has ${length} characters and may have ${most}, for it stands beside a line in a chart. Say it shorter, and let the link tell the rest.`,
      'title',
    );
}

/** A day on which no event of a chart can have been. */
export class EventDateOutOfReach extends HubError {
  static toCome = (day: string, today: string) =>
    new EventDateOutOfReach(
      'EVENT_DATE_OUT_OF_REACH',
      `${day} is still to come, and an event is something that has happened. Give a day up to today, ${today}; add it once it has happened.`,
      'date',
    );

  static tooEarly = (day: string, first: string) =>
    new EventDateOutOfReach('EVENT_DATE_OUT_OF_REACH', `${day} is before anything that a chart shows. Give a day from ${first}.`, 'date');
}

/** An event of no zone. */
export class EventWithoutZone extends HubError {
  /** @param known names of all zones */
  static because = (known: readonly string[]) =>
    new EventWithoutZone(
      'EVENT_WITHOUT_ZONE',
      `The event concerns no zone, so no chart would show it. Choose one or more: ${known.join(', ')}.`,
      'zones',
    );
}

/** A domain that no measure is of. */
export class EventDomainUnknown extends HubError {
  static because = (domain: string, known: readonly string[]) =>
    new EventDomainUnknown(
      'EVENT_DOMAIN_UNKNOWN',
      `'${domain}' is no domain. Name some of ${known.join(', ')}, or none where the event may concern every measure.`,
      'domains',
    );
}

/** A link that cannot be followed. */
export class EventLinkNotUsable extends HubError {
  static because = (link: string) =>
    new EventLinkNotUsable(
      'EVENT_LINK_NOT_USABLE',
      `'${link}' is not the address of a page. Give one that begins with https:// or http://, like https://example.org/news, or leave it out when the event was not published.`,
      'link',
    );

  static incomplete = (link: string) =>
    new EventLinkNotUsable(
      'EVENT_LINK_NOT_USABLE',
      `'${link}' begins like the address of a page, and the name of no site follows. Copy the whole address, like https://example.org/news, or leave it out when the event was not published.`,
      'link',
    );

  static withSpace = (link: string) =>
    new EventLinkNotUsable(
      'EVENT_LINK_NOT_USABLE',
      `'${link}' has a space in it, which the address of a page never has. Give one address alone, as your browser shows it.`,
      'link',
    );

  static tooLong = (length: number, most: number) =>
    new EventLinkNotUsable(
      'EVENT_LINK_NOT_USABLE',
      `The link is too long: it has ${length} characters and may have ${most}. Give a shorter address of the page, or leave it out.`,
      'link',
    );

  /** The link is not repeated: it holds a password. */
  static withCredentials = () =>
    new EventLinkNotUsable(
      'EVENT_LINK_NOT_USABLE',
      'The link holds a name or a password in front of an @, which every reader would see. Give the address of the page without them, like https://example.org/news.',
      'link',
    );
}

/** The same event once more. */
export class EventAlreadyThere extends HubError {
  static because = (title: string, day: string, id: number) =>
    new EventAlreadyThere(
      'EVENT_ALREADY_THERE',
      `The event '${title}' of ${day} stands already (id ${id}). Correct that one, for instance to add a zone, or give this one another title.`,
      'title',
    );
}
