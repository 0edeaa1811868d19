// Decides what the made-up projects are called and what they are for.

/** Title and description of a project. */
export interface Project {
  readonly title: string;
  readonly description: string;
}

const project = (title: string, description: string): Project => ({ title, description });

export const projects = {
  youthNights: project(
    'Weekly youth nights',
    'A weekly evening for young people aged 10 to 17 with sport, cooking and music, led by youth workers.',
  ),
  holidayClub: project('Holiday club', 'Activities and a hot meal for children in the school holidays.'),
  boxing: project('Boxing fitness', 'Non-contact boxing for young people, with a mentor for each group.'),
  bikes: project('Fix-a-bike workshop', 'Young people learn to repair bicycles and keep the one that they repaired.'),
  girls: project('Girls’ sport evenings', 'A weekly evening of sport chosen and led by girls and young women.'),
  football: project('Saturday football', 'Open football on Saturday mornings, with kit to borrow.'),
  leaders: project('Young leaders across the zones', 'Training for young people of several zones to plan and run community days.'),
  afterSchool: project('After-school club', 'A safe place with homework help and a snack between school and tea time.'),
  parents: project('Parents together', 'A weekly group for parents of small children, with advice on housing and benefits at hand.'),
  coffee: project('Warm welcome mornings', 'A weekly morning with hot drinks where neighbours and services meet.'),
  lunch: project('Community lunch', 'A shared meal cooked by volunteers, with a seat for whoever eats alone.'),
  walks: project('Walking friends', 'Gentle led walks for people who live alone or feel low.'),
  cafe: project('Neighbourhood Mental Health Café', 'A weekly café with peer support and a mental health worker.'),
  digital: project('Online with confidence', 'Help with devices, forms and spotting scams, one to one.'),
  lights: project('Safer doorsteps', 'Door chains, timers and lights fitted for residents who feel unsafe.'),
  rooms: project('Community rooms programme', 'Sessions at the Burns Flats community rooms through the year, planned with residents.'),
  voice: project('A voice for the flats', 'Residents of the flats meet, agree what matters and take it to those who can act.'),
  tenants: project('Towards a tenants’ association', 'Training, meetings and a constitution for a tenants’ association.'),
  garden: project('Growing together', 'Neighbours grow food on an unused corner and share it.'),
  planters: project('Street planters', 'Planters built, filled and looked after by the street that they stand in.'),
  art: project('Underpass mural', 'Young people and an artist paint an underpass that people avoid.'),
  film: project('Our streets on film', 'Residents make a short film about what they are proud of.'),
  festival: project('Neighbours’ festival', 'A day of food, music and stalls that brings streets together.'),
} as const;
export type ProjectName = keyof typeof projects;
