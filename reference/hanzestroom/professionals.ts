import { addDays, type Day, folded } from '#values/public.ts'
import type { InventedAbsence, InventedProfessional } from './invented-region.ts'
import { workedAgo } from './working-days.ts'

/** Who works here, as what, where, and what drives them. The first place is where their mail comes from. */
export function professionals(T: Day): readonly InventedProfessional[] {
  return told(T).map((one, at) => ({ ...one, phone: `088-123 47 ${String(at + 1).padStart(2, '0')}` }))
}

type Told = Omit<InventedProfessional, 'phone'>

function told(T: Day): readonly Told[] {
  const papersExpired = workedAgo(T, 5)
  return [
    one(
      'Karin Wassink',
      'account-manager@werkcentrum',
      'Een werkgever die terugbelt, dat is mijn dag.',
      'Zorg en schoonmaak',
    ),
    one(
      'Mehmet Aydın',
      'account-manager@werkcentrum',
      'Eerst kijken op de vloer, dan pas praten over mensen.',
      'Techniek en logistiek',
    ),
    one(
      'Loes ter Braak',
      'account-manager@werkcentrum',
      'Seizoenswerk kan een jaar worden.',
      'Groen en horeca; in dienst bij De Kade',
    ),
    one('Joris van Dalen', 'meeting-chair@werkcentrum', 'Geen naam van tafel zonder afspraak.'),
    one('Annelies Hofman', 'programme-manager@werkcentrum', 'Cijfers waar iedereen hetzelfde onder verstaat.'),
    one('Ingrid Mulder', 'programme-manager@hanzewaard', 'Duizend kleine stappen zijn ook beleid.'),
    one('Peter Lubbers', 'work-expert@uwv', 'Ik wil het werk zien vóór ik iets vind.'),
    one('Saskia Veenstra', 'case-manager@uwv', 'Niemand twee keer hetzelfde vragen.'),
    one('Fatima Bouzid', 'case-manager@hanzewaard', 'Eerst rust in het hoofd, dan werk.'),
    one(
      'Wim Nijland',
      'case-manager@berkelrand',
      'Ik ken de bussen hier uit mijn hoofd.',
      'Werkt maandag tot en met woensdag, in de ochtend',
    ),
    one('Anouk de Rooij', 'case-manager@sallanderhout', 'Van school naar werk zonder gat.'),
    one('Bart Oosterhuis', 'case-manager@sociale-dienst', 'Een brief moet je aan de keukentafel snappen.'),
    one(
      'Ellen Kamphuis',
      'privacy-officer@hanzewaard privacy-officer@berkelrand privacy-officer@sallanderhout privacy-officer@sociale-dienst',
      'Minder vastleggen is minder uitleggen.',
    ),
    one('Henk Slotboom', 'secondment-consultant@de-kade', 'Geen dag tussen twee opdrachten.'),
    one('Rianne Prins', 'employer-side@de-kade', 'Iemand kan altijd meer dan in het dossier staat.'),
    one('Dennis Groot Roessink', 'secondment-consultant@opmaat employer-side@opmaat', 'Met je handen leer je praten.'),
    one('Marijke Post', 'job-coach@stapsteen', 'De eerste drie weken maken het verschil.'),
    one(
      'Tom Achterberg',
      'job-coach@stapsteen',
      'Ik kom vroeg, dan zie ik hoe de dag begint.',
      `Voert geen uren in vanaf ${papersExpired}`,
    ),
    one('Nadia Haddou', 'approver@stapsteen', 'Vrijdag om vier uur is alles rond.'),
    one('Gerard Tijhuis', 'approver@stapsteen', 'Onze erkenning is ons bestaan.', 'Vervangt Nadia'),
    one('Sanne Roelofs', 'job-coach@dichtbij approver@dichtbij', 'Een leidinggevende leren coachen, daar win je mee.'),
    one('Jelle Boersma', 'job-coach@dichtbij approver@dichtbij', 'Doelen in gewone woorden.'),
    one('Rob Teunissen', 'career-adviser@vakbond', 'Iemand met twintig jaar werk heeft meer dan één vak.'),
    one('Hanneke Vos', 'internship-coordinator@de-brink', 'Een goede stage is een half contract.'),
    one('Priya Ramdin', 'career-adviser@werkcentrum', 'De datum weten geeft ruimte.', 'Begeleidt van werk naar werk'),
    one('Ton Evers', 'administrator@hanzewaard', 'Als je mij niet nodig hebt, doe ik het goed.', 'Ziet geen dossiers'),
  ]
}

/** Karin is away, and Loes does her work. */
export function absences(T: Day): readonly InventedAbsence[] {
  return [{ professional: 'karin-wassink', standIn: 'loes-ter-braak', from: addDays(T, -2), until: addDays(T, 12) }]
}

function one(name: string, places: string, motto: string, remark: string | null = null): Told {
  const memberships = places.split(' ').map((place) => {
    const [role = '', organisation = ''] = place.split('@')
    return { organisation, role }
  })
  const dotted = folded(name).replaceAll(' ', '.')
  const email = `${dotted}@${memberships[0]?.organisation}.example`
  return { key: dotted.replaceAll('.', '-'), name, email, motto, memberships, remark }
}
