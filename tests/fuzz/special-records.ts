import type { World } from '../who-sees-what/world.ts'

type Ids = Readonly<Record<string, string>>

/** The record that an operation needs to succeed, where it is another than everybody's own. */
export function specialFor(operation: string, own: Ids, records: World['records']): Ids | undefined {
  const [colleagues, removed] = [records['a colleague’s'], records.removed]
  const special: Readonly<Record<string, Ids>> = {
    endOrganisation: { organisation: own.emptyOrganisation ?? '' },
    takeBackOwnName: { question: own.answered ?? '' },
    bringBackPerson: { dossier: removed.dossier },
    takeBackVacancyStep: { vacancy: colleagues.vacancy },
    startScreening: { dossier: own.notScreened ?? '' },
    undoImport: { import: colleagues.import },
    undoVacancyImport: { vacancyImport: colleagues.vacancyImport },
    makeResearchFile: { researchFile: own.fileToMake ?? '' },
    noteResearchFileDestroyed: { researchFile: own.fileMade ?? '' },
  }
  return special[operation]
}
