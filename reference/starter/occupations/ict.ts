import type { Occupation } from '#vocabulary/concept.ts'

export const ictOccupations: readonly Occupation[] = [
  {
    id: 'software-developer',
    isco08: '2512',
    sector: 'ict',
    nl: 'Softwareontwikkelaar',
    en: 'Software developer',
    synonymsNl: ['softwaredeveloper', 'programmeur', 'ontwikkelaar'],
    synonymsEn: ['programmer'],
    skills: { essential: ['write-code', 'test-software', 'work-in-team'], optional: ['run-website', 'speak-english'] },
  },
  {
    id: 'software-tester',
    isco08: '2519',
    sector: 'ict',
    nl: 'Softwaretester',
    en: 'Software tester',
    synonymsNl: ['tester software'],
    synonymsEn: ['test engineer'],
    skills: {
      essential: ['test-software', 'work-accurately', 'report-defect'],
      optional: ['write-code', 'use-spreadsheet'],
    },
  },
  {
    id: 'helpdesk-worker',
    isco08: '3512',
    sector: 'ict',
    nl: 'Helpdeskmedewerker',
    en: 'Helpdesk worker',
    synonymsNl: ['ICT-ondersteuner', 'medewerker servicedesk'],
    synonymsEn: ['IT support worker'],
    skills: {
      essential: ['help-users', 'install-computers', 'answer-phone'],
      optional: ['explain-simply', 'use-email'],
    },
  },
  {
    id: 'computer-refurbisher',
    isco08: '7422',
    sector: 'ict',
    nl: 'Medewerker computerherstel',
    en: 'Computer refurbisher',
    synonymsNl: ['computerreparateur'],
    synonymsEn: ['hardware technician'],
    skills: {
      essential: ['install-computers', 'test-devices', 'use-hand-tools'],
      optional: ['sort-waste', 'work-to-list'],
    },
  },
  {
    id: 'website-editor',
    isco08: '2513',
    sector: 'ict',
    nl: 'Webredacteur',
    en: 'Website editor',
    synonymsNl: ['webbeheerder', 'medewerker website'],
    synonymsEn: ['content editor'],
    skills: {
      essential: ['run-website', 'use-word-processor', 'make-graphics'],
      optional: ['photograph-goods', 'use-email'],
    },
  },
  {
    id: 'graphic-worker',
    isco08: '7321',
    sector: 'ict',
    nl: 'DTP-medewerker',
    en: 'Graphic worker',
    synonymsNl: ['opmaker', 'grafisch medewerker', "dtp'er"],
    synonymsEn: ['desktop publisher'],
    skills: {
      essential: ['make-graphics', 'work-accurately', 'use-word-processor'],
      optional: ['print-and-finish', 'photograph-goods'],
    },
  },
]
