// Decides what may import what inside web/src/lib: kit ← drawing ← cards ← charts ← domains ← routes. Routes and hooks may import every room.
// One table for modules, which dependency-cruiser reads, and for types in components, which only ESLint sees.

const lib = '^web/src/lib';
/** Code of this repository, in whichever package. */
const ours = '^(services|web|tests|infra)/(?!.*node_modules/)';

const foundations = ['graph', 'kit', 'drawing', 'cards'];
const visuals = ['trend', 'ages', 'beside', 'bullet', 'calendar', 'comparison', 'flow', 'made-of', 'raised-closed', 'zone-bars'].map(
  (visual) => `charts/${visual}`,
);

/** A visual that shows nothing of a trend. */
const visual = (/** @type {string} */ holds) => ({
  holds,
  mayImport: foundations,
  because: 'A visual knows no other visual, so that each can be changed or taken away alone. What two of them share belongs below them.',
});

/** A visual that shows some of the figures of a trend in another way. */
const visualOfTrends = (/** @type {string} */ holds) => ({
  holds,
  mayImport: [...foundations, 'charts/trend'],
  because: 'It draws figures that were read as trends, so it knows the trend and no other visual.',
});

const domain = (/** @type {string} */ holds) => ({
  holds,
  mayImport: [...foundations, ...visuals],
  because: 'Domains never import each other. Where two of them meet is a route; what they share belongs below them.',
});

/**
 * Every room of the dashboard, from the ground up: what it holds, the rooms that it may import from, and why no others.
 * @type {Record<string, { holds: string, mayImport: readonly string[], because: string }>}
 */
export const webRooms = {
  graph: {
    holds: 'how the hub is asked: the client, its errors, the generated types',
    mayImport: [],
    because: 'Every room may ask the hub, so what asks it lies below all of them and knows none, not even the kit.',
  },
  kit: {
    holds: 'what every page is made of: state and address, time, figures, words, forms, tables, downloads, the look of a zone',
    mayImport: ['graph'],
    because: 'A page without a chart needs the kit. Were the kit to know how charts are drawn, that page would carry them.',
  },
  drawing: {
    holds: 'how anything is drawn: ECharts, palette, boxes, axes, labels, markup',
    mayImport: ['graph', 'kit'],
    because: 'A drawing has marks and no meaning: what stands around it is decided above.',
  },
  cards: {
    holds: 'the card of a chart: its frame, tabs, table, downloads and what it tells of its measure',
    mayImport: ['graph', 'kit', 'drawing'],
    because: 'One card serves every visual, so it takes the picture as it is given and knows none.',
  },
  'charts/trend': visual('one measure over months, by zone: the control chart, its findings and words, and how it comes alive'),
  'charts/ages': visual('how long what is open has been open'),
  'charts/bullet': visualOfTrends('a figure against its target'),
  'charts/calendar': visual('days as a calendar of squares'),
  'charts/comparison': visual('the zones beside each other, now and before'),
  'charts/flow': visual('where money went, from rounds to zones and themes'),
  'charts/made-of': visual('what a figure is made of, as sorted bars'),
  'charts/raised-closed': visualOfTrends('what was raised, what was closed, and what is open'),
  'charts/zone-bars': visualOfTrends('one measure as a bar a zone'),
  'charts/beside': visualOfTrends('the zones side by side on one scale: a few measures, each a small chart'),
  zones: domain('the pages of zones'),
  measures: domain('the catalogue, the page of a measure and of all measures of a domain, and the files of a measure'),
  engagement: domain('when people came'),
  outreach: domain('concerns and how old they are'),
  grants: domain('rounds, grants and where the money went'),
  organisations: domain('organisations and what their work added up to'),
  network: domain('who works with whom'),
  map: domain('outlines of zones and places in them'),
  events: domain('events: their list and their form'),
  people: domain('signing in, the account of whoever did, the people that administrators let in, and what the audit says of them'),
  privacy: domain('what is held about people, and the erasing of words about them'),
  annotations: domain('what people write about a measure: targets, rebases, findings'),
  quality: domain('imports, returns and what is owed'),
  story: domain('the findings that head the first page'),
  board: {
    holds: 'the slides of a board meeting',
    mayImport: [...foundations, ...visuals, 'measures', 'scorecard'],
    because: 'A slide is a card or a part of the scorecard, drawn for a wall; it meets no other domain.',
  },
  scorecard: {
    holds: 'every measure in one table',
    mayImport: [...foundations, ...visuals, 'measures'],
    because: 'The scorecard lists the catalogue of measures under its headings; it meets no other domain.',
  },
};

/**
 * The rules for modules. The colours of the light theme are read from the styles.
 * @type {import('dependency-cruiser').IForbiddenRuleType[]}
 */
export const webArrows = [
  ...Object.entries(webRooms).map(([room, { mayImport, because }]) => ({
    name: `web-${room.replace('/', '-')}-imports-only-what-is-below`,
    comment: because,
    severity: /** @type {const} */ ('error'),
    from: { path: `${lib}/${room}/` },
    to: { path: ours, pathNot: [`${lib}/(${[room, ...mayImport].join('|')})/`, ...(room === 'drawing' ? ['^web/src/styles/'] : [])] },
  })),
  {
    name: 'web-every-room-has-its-place',
    comment: 'A folder that is not in the table above has no arrows, and a file beside the rooms belongs to none.',
    severity: 'error',
    from: { path: `${lib}/`, pathNot: `${lib}/(${Object.keys(webRooms).join('|')})/` },
    to: {},
  },
];

/** How deep folders are nested in a room. */
const DEEPEST = 3;

/** The same arrows for components, whose imports of types no module has any more once they are compiled. Each entry is of the components at one depth of one room. */
export const componentArrows = Object.entries(webRooms).flatMap(([room, { mayImport, because }]) =>
  Array.from({ length: DEEPEST + 1 }, (_, depth) => ({
    files: [`web/src/lib/${room}/${'*/'.repeat(depth)}*.svelte`],
    patterns: [
      { regex: `^#lib/(?!(${[room, ...mayImport].join('|')})/)`, message: because },
      { regex: `^(\\.\\./){${depth + 1}}`, message: 'What lies in another room is imported as #lib/…, so that the arrow is seen.' },
    ],
  })),
);
