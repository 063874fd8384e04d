import type { Finding } from '../../../shared/audit/access.ts'
import type { Release } from '../../../shared/audit/release.ts'
import type { Stored } from '../../../shared/audit/stored.ts'
import type { TerminalPhase } from '../../../shared/rollout/journal.ts'

/** What is written into issues, for people. */
interface Words {
  /** @param who  Markdown, escaped where it is not to be a mention */
  escalated(level: string, after: string, who: string): string
  escalationTitle(level: string, incident: string): string
  postMortemTitle(incident: string): string
  readonly postMortem: readonly string[]
  postMortemLate(incident: string): string
  readonly secretsTitle: string
  readonly secretsIntro: string
  readonly secretsHeads: readonly [secret: string, environment: string, changed: string, due: string]
  /** @param date  that the config says */
  claimed(date: string): string
  readonly announcements: {
    planned(product: string, date: string): string
    plannedText(product: string, date: string): string
    day(date: string, count: number): string
    readonly outcomes: Readonly<Record<Release['kind'], Readonly<Record<TerminalPhase | 'RUNNING', string>>>>
    /** @param channel  Markdown, escaped */
    told(channel: string): string
  }
  auditTitle(week: string): string
  readonly auditIntro: string
  readonly settingsIntro: {
    readonly none: string
    readonly read: string
    /** @param why  Markdown, escaped */
    failed(why: string): string
  }
  unverified(count: number): string
  readonly changes: Readonly<Record<'set' | 'changed', Readonly<Record<Stored['kind'], string>>>>
  readonly repository: string
  readonly auditHeads: readonly string[]
  readonly findings: Readonly<Record<Finding['kind'], string>>
}

const english: Words = {
  escalated: (level, after, who) => `⏫ **${level}**: open for more than ${after}. Told: ${who}`,
  escalationTitle: (level, incident) => `⏫ ${level}: ${incident}`,
  postMortemTitle: (incident) => `Post-mortem: ${incident}`,
  postMortem: [
    '## Summary\n\nDate, duration, impact, severity.',
    '## Timeline',
    '## Root cause',
    '## Resolution',
    '## Prevention',
    'To be written within 48 hours of the end of the incident; closing this issue ends the reminders.',
  ],
  postMortemLate: (incident) => `Post-mortem still to be written: ${incident}`,
  secretsTitle: 'Secrets to change',
  secretsIntro:
    'For each: generate a new one, put it into staging, then production, deploy service by service, validate, revoke the old one; then write the day under `secrets` in the config.',
  secretsHeads: ['secret', 'environment', 'changed', 'due'],
  claimed: (date) => `${date} by the config; GitHub knows of no change since`,
  announcements: {
    planned: (product, date) => `📅 ${product}: release on ${longDate('en', date)}`,
    plannedText: (product, date) => `A new version of ${product} goes live on ${longDate('en', date)}.`,
    day: (date, count) => `📊 Releases of ${longDate('en', date)}: ${count}`,
    outcomes: {
      release: {
        UNSEEN: '❔ asked for: nobody saw it live',
        COMMITTED: '✅ live',
        REVERTED: '↩️ put back: what ran before is live',
        FAILED_SAFE: '❌ failed: what ran before is live',
        NEEDS_HUMAN: '🚨 stopped: somebody must look',
        SUPERSEDED: '⏭️ replaced by a later one',
        RUNNING: '⏳ in progress',
      },
      rollback: {
        UNSEEN: '❔ rollback asked for: nobody saw it live',
        COMMITTED: '⏪ rolled back',
        REVERTED: '❌ rollback undone',
        FAILED_SAFE: '❌ rollback failed: nothing changed',
        NEEDS_HUMAN: '🚨 rollback stopped: somebody must look',
        SUPERSEDED: '⏭️ rollback replaced by a later one',
        RUNNING: '⏳ rollback in progress',
      },
    },
    told: (channel) => `📣 Told: ${channel}`,
  },
  auditTitle: (week) => `Access audit, week of ${week}`,
  auditIntro: 'From the records of releases.',
  settingsIntro: {
    none: 'Changed variables and secrets are not looked at: that takes an `audit-token`.',
    read: 'Of variables and secrets, their last change: who made it stands in the audit log of the organisation alone.',
    failed: (why) => `Changed variables and secrets could not be looked at: ${why}.`,
  },
  unverified: (count) => `${count} records of releases are not verified by a signature.`,
  changes: {
    set: { variable: 'variable set', secret: 'secret set' },
    changed: { variable: 'variable changed', secret: 'secret changed' },
  },
  repository: 'the repository',
  auditHeads: ['what', 'when (UTC)', 'who', 'where', 'version', 'outcome'],
  findings: { 'out of hours': 'out of hours', rollback: 'rollback', 'failures in a row': 'failures in a row' },
}

const french: Words = {
  escalated: (level, after, who) => `⏫ **${level}** : ouvert depuis plus de ${after}. Prévenu : ${who}`,
  escalationTitle: (level, incident) => `⏫ ${level} : ${incident}`,
  postMortemTitle: (incident) => `Post-mortem : ${incident}`,
  postMortem: [
    '## Résumé\n\nDate, durée, impact, gravité.',
    '## Chronologie',
    '## Cause racine',
    '## Résolution',
    '## Prévention',
    "À rédiger dans les 48 heures qui suivent la fin de l'incident ; fermer ce ticket met fin aux rappels.",
  ],
  postMortemLate: (incident) => `Post-mortem à rédiger : ${incident}`,
  secretsTitle: 'Secrets à renouveler',
  secretsIntro:
    "Pour chacun : en générer un nouveau, le mettre en staging puis en production, déployer service par service, valider, révoquer l'ancien ; puis noter la date sous `secrets` dans la configuration.",
  secretsHeads: ['secret', 'environnement', 'renouvelé le', 'échéance'],
  claimed: (date) => `${date} selon la configuration ; GitHub ne connaît aucun changement depuis`,
  announcements: {
    planned: (product, date) => `📅 ${product} : mise en production le ${longDate('fr', date)}`,
    plannedText: (product, date) =>
      `Une nouvelle version de ${product} sera mise en production le ${longDate('fr', date)}.`,
    day: (date, count) => `📊 Mises en production du ${longDate('fr', date)} : ${count}`,
    outcomes: {
      release: {
        UNSEEN: "❔ demandée : personne ne l'a vue en ligne",
        COMMITTED: '✅ en production',
        REVERTED: '↩️ retirée : la version précédente est en production',
        FAILED_SAFE: '❌ échouée : la version précédente est en production',
        NEEDS_HUMAN: "🚨 arrêtée : quelqu'un doit intervenir",
        SUPERSEDED: '⏭️ remplacée par une autre',
        RUNNING: '⏳ en cours',
      },
      rollback: {
        UNSEEN: "❔ rollback demandé : personne ne l'a vu en ligne",
        COMMITTED: '⏪ rollback effectué',
        REVERTED: '❌ rollback annulé',
        FAILED_SAFE: "❌ rollback échoué : rien n'a changé",
        NEEDS_HUMAN: "🚨 rollback arrêté : quelqu'un doit intervenir",
        SUPERSEDED: '⏭️ rollback remplacé par un autre',
        RUNNING: '⏳ rollback en cours',
      },
    },
    told: (channel) => `📣 Prévenu : ${channel}`,
  },
  auditTitle: (week) => `Audit des accès, semaine du ${week}`,
  auditIntro: 'À partir du registre des mises en production.',
  settingsIntro: {
    none: 'Les variables et secrets modifiés ne sont pas examinés : il faut pour cela un `audit-token`.',
    read: "Des variables et des secrets, la dernière modification : seul le journal d'audit de l'organisation dit qui l'a faite.",
    failed: (why) => `Les variables et secrets modifiés n'ont pas pu être examinés : ${why}.`,
  },
  unverified: (count) => `${count} enregistrements de mises en production ne sont pas vérifiés par une signature.`,
  changes: {
    set: { variable: 'variable créée', secret: 'secret créé' },
    changed: { variable: 'variable modifiée', secret: 'secret modifié' },
  },
  repository: 'le dépôt',
  auditHeads: ['quoi', 'quand (UTC)', 'qui', 'où', 'version', 'résultat'],
  findings: { 'out of hours': 'hors horaires', rollback: 'rollback', 'failures in a row': "échecs d'affilée" },
}

/** `3 December 2026`, `3 décembre 2026`. */
function longDate(locale: 'en' | 'fr', date: string): string {
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', form).format(Date.parse(date))
}

export const words = { en: english, fr: french } as const
