import { PageHeader } from '#platform/ui/ui.tsx'

export default function Kit() {
  return <PageHeader title="Bouwdoos" />
}
