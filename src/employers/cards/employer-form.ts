import type { FormValues } from '#platform/web/form-values.ts'

/** The fields of a contact person, as the shape of an employer wants them; nothing when all were left blank. */
export function contactIn({ contactName, contactJob, contactPhone, contactMail }: FormValues) {
  const contact = { name: contactName ?? '', job: contactJob, phone: contactPhone, email: contactMail }
  return Object.values(contact).some(Boolean) ? contact : undefined
}

/** In which field of the form an answer inside the contact person stands. */
export const contactNames = {
  'contact.name': 'contactName',
  'contact.job': 'contactJob',
  'contact.phone': 'contactPhone',
  'contact.email': 'contactMail',
  name: 'name',
}
