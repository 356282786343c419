import type { Occupation } from '#vocabulary/concept.ts'

export const educationOccupations: readonly Occupation[] = [
  {
    id: 'childcare-helper',
    isco08: '5311',
    sector: 'education',
    nl: 'Groepshulp kinderopvang',
    en: 'Childcare helper',
    synonymsNl: ['medewerker kinderopvang', 'pedagogisch medewerker'],
    synonymsEn: ['nursery assistant'],
    skills: {
      essential: ['look-after-children', 'do-housework', 'be-on-time'],
      optional: ['read-aloud', 'help-at-meals'],
    },
  },
  {
    id: 'classroom-assistant',
    isco08: '5312',
    sector: 'education',
    nl: 'Onderwijsassistent',
    en: 'Classroom assistant',
    synonymsNl: ['klassenassistent', 'hulp in de klas'],
    synonymsEn: ['teaching assistant'],
    skills: {
      essential: ['supervise-group', 'explain-simply', 'read-aloud'],
      optional: ['look-after-children', 'copy-and-print'],
    },
  },
  {
    id: 'lunch-supervisor',
    isco08: '5311',
    sector: 'education',
    nl: 'Medewerker overblijf',
    en: 'Lunch supervisor',
    synonymsNl: ['overblijfkracht', 'tussenschoolse opvang'],
    synonymsEn: ['playground supervisor'],
    skills: {
      essential: ['look-after-children', 'supervise-group', 'be-on-time'],
      optional: ['lead-activities', 'help-at-meals'],
    },
  },
  {
    id: 'work-instructor',
    isco08: '2320',
    sector: 'education',
    nl: 'Praktijkinstructeur',
    en: 'Work instructor',
    synonymsNl: ['leermeester', 'werkmeester'],
    synonymsEn: ['practical trainer'],
    skills: {
      essential: ['teach-one-to-one', 'explain-simply', 'follow-safety-rules'],
      optional: ['supervise-group', 'plan-appointments'],
    },
  },
]
