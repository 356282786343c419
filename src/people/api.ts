import type { ApiPlugin } from '#platform/public.ts'
import { actingDoor } from './acting/acting.api.ts'
import { myActingDoor } from './acting/my-acting.api.ts'
import { changesDoors } from './changes/changes.api.ts'
import { cvDoor } from './cv/cv.api.ts'
import { documentsDoor } from './documents/documents.api.ts'
import { peopleDoor } from './dossiers/people.api.ts'
import { duplicatesDoor } from './duplicates/duplicates.api.ts'
import { exportDoor } from './export/export.api.ts'
import { handoverDoor } from './handover/handover.api.ts'
import { importChangesDoor, importsDoor } from './imports/imports.api.ts'
import { uploadDoor } from './imports/upload.api.ts'
import { messagesDoor, ownMessagesDoor } from './messages/messages.api.ts'
import { notesDoor } from './notes/notes.api.ts'
import { ownProfileDoor, saidDoor } from './own-profile/own-profile.api.ts'
import { sharingDoor } from './sharing/sharing.api.ts'

export const peopleApi: readonly ApiPlugin[] = [
  exportDoor,
  duplicatesDoor,
  handoverDoor,
  peopleDoor,
  ...changesDoors,
  notesDoor,
  messagesDoor,
  ownMessagesDoor,
  documentsDoor,
  sharingDoor,
  ownProfileDoor,
  cvDoor,
  saidDoor,
  actingDoor,
  myActingDoor,
  importsDoor,
  importChangesDoor,
  uploadDoor,
]
