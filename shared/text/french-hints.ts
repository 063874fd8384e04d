import type { ErrorCode } from '../errors/catalogue.ts'

/** The French of what to do about each kind of error. */
export const hints = {
  INPUT_INVALID: 'Corrigez les entrées nommées ci-dessus et relancez ; rien n’a été fait.',
  CONFIG_INVALID: 'Corrigez la configuration aux endroits nommés ci-dessus ; rien n’a été fait.',
  PROVIDER_UNREACHABLE: 'Vérifiez l’adresse, que le service répond et que ce runner peut l’atteindre.',
  PROVIDER_UNAUTHORIZED: 'Le jeton n’a pas été accepté : vérifiez que c’est le bon, complet et non expiré.',
  PROVIDER_FORBIDDEN: 'Le jeton est connu mais n’a pas ce droit : donnez-lui la permission nommée ci-dessus.',
  PROVIDER_NOT_FOUND:
    'Vérifiez le nom ou l’identifiant, et que le jeton appartient au compte ou à l’équipe qui en est propriétaire.',
  PROVIDER_REFUSED: 'Le service a refusé la demande : voyez sa réponse ci-dessus.',
  PROVIDER_RATE_LIMITED: 'Trop de requêtes : attendez, ou relevez la limite du service.',
  PROVIDER_FAILED:
    'Le service est en panne de son côté, même après plusieurs essais : voyez sa page d’état ou ses journaux, puis relancez.',
  TOKEN_IN_CLEAR:
    'Utilisez une adresse https, ou ouvrez un tunnel (ssh -L) vers http://127.0.0.1:PORT ; rien n’a été envoyé.',
  PROVIDER_NONSENSE:
    'L’API ne répond jamais ainsi : vérifiez que l’adresse est celle de l’API, et non d’une page de connexion ou d’un proxy.',
  REPORT_UNREADABLE:
    'Vérifiez que l’outil est allé jusqu’au bout et a écrit ce format ; nommez-le par format=… s’il a été mal deviné.',
  POLICY_UNREADABLE:
    'Faites le checkout avec fetch-depth: 0, ou donnez à github-token le droit contents: read ; avec policy-from: head, la pull request se juge elle-même.',
  NO_PULL_REQUEST: 'Regardez si elle a été fermée ou a avancé depuis ; si elle est ouverte, relancez son workflow.',
  DEADLINE_EXCEEDED: 'Allongez le délai si c’est une durée normale ; sinon, regardez ce qui a été observé en dernier.',
  LEASE_LOST:
    'Une autre livraison travaille ou a mis fin à celle-ci : regardez-la, puis lancez un nouveau run. Plus rien n’a été écrit.',
  NOT_APPROVED:
    'Voyez dans l’issue de la livraison qui peut l’approuver, puis livrez à nouveau. Aucun trafic n’a été déplacé.',
  APPROVAL_UNUSABLE:
    'Donnez au workflow qui livre une entrée `resume`, transmise à deploy ou à blue-green-switch, puis écrivez le commentaire à nouveau. Rien n’a été fait.',
  ROUTE_UNKNOWN:
    'Le trafic est partagé entre les emplacements. Lancez blue-green-switch avec `to: blue` ou `to: green`, ou rollback avec `to: <version>` : les deux marchent quel que soit le partage.',
  RELEASE_UNFINISHED:
    'Lancez blue-green-switch avec `part: reconcile` (ou sa prochaine livraison), puis ceci à nouveau ; dans le même job, donnez son release-id.',
  RELEASE_RECALLED: 'Un rollback l’a demandé : voyez-y pourquoi, et où va le trafic maintenant.',
  SLOT_UNHEALTHY: 'Cherchez pourquoi cet emplacement ne répond pas comme il le devrait ; il n’a reçu aucun trafic.',
  TRAFFIC_MOVED_BY_HAND:
    'Rien n’a été écrasé. Cherchez qui l’a déplacé et pourquoi ; la prochaine livraison part de là où va le trafic.',
  GIT_MISSING: 'Installez git sur ce runner (ceux de GitHub l’ont).',
  GIT_NO_REPOSITORY: 'Lancez actions/checkout (avec fetch-depth: 0) avant cette étape, dans le même workspace.',
  JOURNAL_WRITER_UNKNOWN:
    'Utilisez le jeton du workflow (github-token: ${{ github.token }}), ou nommez le compte sous journal.writers dans la configuration.',
  JOURNAL_KEY_MISSING:
    'Donnez à journal-key (ou à la variable JOURNAL_KEY) la clé de cet environnement ; pendant un remplacement, la nouvelle d’abord et l’ancienne à la ligne suivante.',
  ISOLATION_UNAVAILABLE:
    'Lancez sous Linux en root, avec sudo sans mot de passe, ou là où l’on peut créer des espaces de noms ; ou mettez isolation: auto, après avoir lu dans docs/security.md ce que cela vaut.',
  OWN_FILES_CHANGED:
    'Les fichiers ont été remis en place. Cherchez quelle commande les a modifiés, et ne faites confiance à rien de ce que ce job a produit avant cela.',
  DEBUGGER_OPEN: 'Lancez le job sans débogueur : qui l’atteint lit tous les secrets de cette étape.',
  GIT_UNSAFE_DIRECTORY:
    'Le checkout appartient à un autre utilisateur : lancez d’abord git config --global --add safe.directory "$GITHUB_WORKSPACE".',
  GIT_SHALLOW: 'Récupérez tout l’historique : mettez fetch-depth: 0 dans actions/checkout.',
  HISTORY_NEEDS_CLONE: 'Lancez actions/checkout avec fetch-depth: 0 avant cette étape, pour que git puisse y répondre.',
  GIT_FAILED: 'git a échoué : voyez son message ci-dessus.',
  DATABASE_TOOL:
    'Installez les programmes clients de PostgreSQL (psql, pg_dump, pg_restore), au moins aussi récents que le serveur.',
  DATABASE_BACKUP: 'Rien n’a été changé : prenez une autre sauvegarde, ou choisissez-en une qui est prouvée.',
  DATABASE_BUSY: 'Rien n’a été changé : attendez la fin de l’autre run, puis relancez.',
  DATABASE_MIGRATION:
    'Regardez à quelle version est le schéma, déverrouillez l’outil comme indiqué ci-dessus, puis relancez ou restaurez la sauvegarde.',
  DATABASE_RESTORED_WRONG:
    'La sauvegarde est en place mais quelque chose n’y va pas : regardez la base, puis annulez, ou restaurez une autre sauvegarde.',
  DATABASE_DEPENDANTS: 'Démarrez à la main ce qui dépend de la base (le journal dit quoi), puis regardez la base.',
  CANCELLED: 'Le run a été annulé ; son étape finale remet les choses en ordre.',
  INTERNAL: 'C’est un défaut de release-kit : signalez-le avec le journal de débogage (relancez en mode débogage).',
} as const satisfies Record<ErrorCode, string>
