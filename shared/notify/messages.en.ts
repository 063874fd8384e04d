import type { Catalogue } from './catalogue.ts'

export const english: Catalogue = {
  titles: {
    release: '🚀 Release',
    rollback: '🚨 ROLLBACK IN PROGRESS',
    incident: '🔥 Incident',
    maintenance: '🔧 Maintenance in progress',
    resolved: '✅ Resolved',
    digest: '📊 Digest',
    custom: '📣 Message',
  },
  fields: {
    environment: 'Environment',
    service: 'Service',
    services: 'Affected services',
    version: 'Version',
    status: 'Status',
    reason: 'Reason',
    impact: 'Impact',
    eta: 'ETA',
    begins: 'Begins',
    'estimated-time': 'Estimated time',
    duration: 'Duration',
    contact: 'Contact',
  },
  maintenance: 'We are fixing a problem. We will keep you informed.',
  planned: '🔧 Urgent maintenance ahead',
  run: 'Run',
}
