/** The French of what is expected of an input, or of a value of the config; like `sentences`. */
export const expected: Readonly<Record<string, string>> = {
  '{t}; did you mean {}?': '{1} ; vouliez-vous dire {2} ?',
  '{t}; it is read as {}': '{1} ; lu comme {2}',

  // what every field may want
  'true or false': 'true ou false',
  'a driver, or `none`': 'un pilote, ou `none`',
  'one of , {}': 'rien, ou une valeur parmi {1}',
  'one of {}': 'une valeur parmi {1}',
  'a secret': 'un secret',
  text: 'un texte',
  'a line of text': 'une ligne de texte',
  'a path in the repository': 'un chemin dans le dépôt',
  'a duration: 500ms, 30s, 5m, 2h': 'une durée : 500ms, 30s, 5m, 2h',
  'an http or https URL': 'une URL http ou https',
  'an http or https URL without user, password or query':
    'une URL http ou https, sans utilisateur, mot de passe ni paramètres',
  'a whole number at least {} and at most {}': 'un nombre entier de {1} à {2}',
  'a whole number at least {}': 'un nombre entier, au moins {1}',
  'a number at least {} and at most {}': 'un nombre de {1} à {2}',
  'a number at least {}': 'un nombre, au moins {1}',
  'a percentage between {} and {}': 'un pourcentage entre {1} et {2}',
  'a YAML mapping': 'une map YAML',
  'a YAML mapping, one `name: value` per line': 'une map YAML, un `name: value` par ligne',
  'a regular expression': 'une expression régulière',
  '`NAME=value`, one per line': '`NAME=value`, un par ligne',
  '`name: value`, one per line': '`name: value`, un par ligne',
  '`name: command`, one per line': '`name: command`, une par ligne',
  '`name: shell command`, one per line': '`name: shell command`, une par ligne',
  '`[name=]url`, one per line': '`[name=]url`, une par ligne',
  '`name=url` or `name=url path op value`, one per line': '`name=url` ou `name=url path op value`, un par ligne',
  '`name=path` or `name=path path op value`, one per line': '`name=path` ou `name=path path op value`, un par ligne',
  'paths, one per line, each starting with /': 'des chemins, un par ligne, qui commencent par /',
  'globs, one per line; !glob excludes': 'des globs, un par ligne ; !glob exclut',

  // one value, or one for each of several services
  'blue or green': 'blue ou green',
  'of several services `service=…` a line': 'pour plusieurs services, une ligne `service=…` chacun',
  'under a release of several `all`, or one a line': 'dans une livraison de plusieurs : `all`, ou un par ligne',
  'the version to release, or `service=version` a line':
    'la version à livrer, ou `service=version`, une ligne par service',

  // names
  'the name of an environment': 'le nom d’un environnement',
  "the environment's name": 'le nom de l’environnement',
  'an environment of the config': 'un environnement de la configuration',
  'environments, one per line': 'des environnements, un par ligne',
  'the name of a service': 'le nom d’un service',
  'the name of a service in the config': 'le nom d’un service de la configuration',
  'a service of the config': 'un service de la configuration',
  'services, one per line': 'des services, un par ligne',
  'services of the config, one per line': 'des services de la configuration, un par ligne',
  'services of the config, one per line, or `all`': 'des services de la configuration, un par ligne, ou `all`',
  'names of services in the config, one per line': 'des noms de services de la configuration, un par ligne',
  'names of services in the config, one per line, or all':
    'des noms de services de la configuration, un par ligne, ou all',
  'services in the config: there are none': 'des services dans la configuration : il n’y en a aucun',
  'services of the config: {}': 'des services de la configuration : {1}',
  'services that are released: {}': 'des services qui sont livrés : {1}',
  'one of the config: {}': 'l’un de ceux de la configuration : {1}',
  'a service defined under services: there is none': 'un service défini sous services : il n’y en a aucun',
  'a service defined under services: {}': 'un service défini sous services : {1}',
  'an environment defined under environments: there is none':
    'un environnement défini sous environments : il n’y en a aucun',
  'an environment defined under environments: {}': 'un environnement défini sous environments : {1}',
  'a name of letters, digits, ".", "_" and "-"': 'un nom fait de lettres, de chiffres, de ".", "_" et "-"',
  'a name of letters, digits, "_" and "-"': 'un nom fait de lettres, de chiffres, de "_" et "-"',
  'the name of a variable: letters, digits and "_"': 'le nom d’une variable : lettres, chiffres et "_"',
  'the NAME of an environment variable, never the secret itself':
    'le NOM d’une variable d’environnement, jamais le secret lui-même',
  'the file name of a workflow': 'le nom de fichier d’un workflow',
  'the name of a file below .github/workflows': 'le nom d’un fichier sous .github/workflows',
  'a workflow file': 'un fichier de workflow',
  'the path of a YAML file': 'le chemin d’un fichier YAML',
  'a line of shell': 'une ligne de shell',

  // versions and commits
  'a version': 'une version',
  'a semantic version': 'une version sémantique',
  'the version to release': 'la version à livrer',
  'the version as people call it': 'la version, telle qu’on l’appelle',
  'the version that must answer': 'la version qui doit répondre',
  'the version that the new slot must answer with': 'la version que le nouvel emplacement doit annoncer',
  'the version that is released, or `service=version` a line': 'la version livrée, ou `service=version` par ligne',
  'a version, or `service=version`, one per line': 'une version, ou `service=version`, une par ligne',
  'a version, or the day of the release': 'une version, ou le jour de la livraison',
  'a version, commit, artifact or deployment id':
    'une version, un commit, un artefact ou un identifiant de déploiement',
  'a version above the last one, {}': 'une version supérieure à la dernière, {1}',
  'a version that is not taken: {} is on {}': 'une version libre : {1} est déjà sur {2}',
  'a tag, branch or commit': 'un tag, une branche ou un commit',
  'a branch': 'une branche',
  'a commit': 'un commit',
  'a whole commit': 'un commit entier',
  'a commit of this clone': 'un commit de ce clone',
  'two revisions': 'deux révisions',
  'the start of a tag name': 'le début d’un nom de tag',
  'lines of branch-glob: channel': 'des lignes branch-glob: channel',
  'stable, or the name of a prerelease': 'stable, ou le nom d’une préversion',
  'text with {tag}, {version} and {previous}': 'un texte avec les mots {tag}, {version} et {previous}',
  'text with {tag}, {version} and {date}': 'un texte avec les mots {tag}, {version} et {date}',
  'package.json, package-lock.json, or file:regex with a group around the version, one per line':
    'package.json, package-lock.json, ou file:regex avec un groupe autour de la version, un par ligne',
  'the folder of the service, to know which commits are its own':
    'le dossier du service, pour savoir quels commits sont les siens',
  'a YAML list of title, types and breaking': 'une liste YAML de title, types et breaking',
  'the name of a release: letters, digits, . - + /': 'le nom d’une livraison : lettres, chiffres, . - + /',

  // the gate
  'rules, one per line': 'des règles, une par ligne',
  'one rule a line': 'une règle par ligne',
  '`kind [name=]glob [format=…]`, one per line': '`kind [name=]glob [format=…]`, un par ligne',
  '`auto`, a revision, or `diff:path` for a diff file': '`auto`, une révision, ou `diff:path` pour un fichier de diff',
  'the path of a metrics file that this action wrote': 'le chemin d’un fichier de métriques écrit par cette action',
  'the folder of an artifact that was downloaded': 'le dossier d’un artefact téléchargé',
  'paths of JSON files, one per line': 'des chemins de fichiers JSON, un par ligne',
  'a metric of {}': 'une métrique de {1}',
  'at least one rule in block or warn: a gate without any would let everything pass':
    'au moins une règle dans block ou warn : sans aucune, tout passerait',
  'a rule; column {}: expected a percentage from {} to {}, found {}: did you mean {}?':
    'une règle ; colonne {1} : attendu un pourcentage de {2} à {3}, trouvé {4} : vouliez-vous dire {5} ?',
  'a rule; column {}: expected a bound that can be held: {} is from {}':
    'une règle ; colonne {1} : attendu une limite qui peut être tenue : {2} va de {3}',
  'a rule; column {}: expected a metric on one of the two sides':
    'une règle ; colonne {1} : attendu une métrique d’un des deux côtés',
  'a rule; column {}: expected no "for": this gate judges once, and not over a time':
    'une règle ; colonne {1} : pas de "for" ici : ce contrôle juge une fois, et non sur une durée',
  'a rule; column {}: expected {}, found {}': 'une règle ; colonne {1} : attendu {2}, trouvé {3}',
  'a rule; column {}: expected {}': 'une règle ; colonne {1} : attendu {2}',
  'a percentage from 0 to 100; did you mean {}?': 'un pourcentage de 0 à 100 ; vouliez-vous dire {1} ?',
  'a rule that can be broken: {} is {}': 'une règle qui peut être enfreinte : {1} est toujours {2}',
  'a rule that can be kept: {} is {}': 'une règle qui peut être tenue : {1} est toujours {2}',

  // health
  'a URL that answers 2xx when it is healthy': 'une URL qui répond 2xx quand tout va bien',
  'a path, below the public URL, that answers 2xx when it is healthy':
    'un chemin, sous l’URL publique, qui répond 2xx quand tout va bien',
  'a path, below the URL that the platform tells, that answers 2xx when it is healthy':
    'un chemin, sous l’URL que donne la plateforme, qui répond 2xx quand tout va bien',
  'a path, below the URL of each slot, that answers 2xx or 3xx on a healthy slot':
    'un chemin, sous l’URL de chaque emplacement, qui répond 2xx ou 3xx quand il va bien',
  'a path into the JSON': 'un chemin dans le JSON',
  'a path into the JSON of health-url': 'un chemin dans le JSON de health-url',
  'a path into the JSON of health-path': 'un chemin dans le JSON de health-path',
  'statuses and ranges of statuses, separated by blanks':
    'des statuts et des plages de statuts, séparés par des espaces',
  '`path op value`, one per line, op one of == != >= > <= <': '`path op value`, un par ligne, op parmi == != >= > <= <',
  '`name: regular expression`, one per line, `!name: …` for one that must not match':
    '`name: regular expression`, une par ligne, `!name: …` pour celle qui ne doit pas correspondre',
  '`host:port:address`, one per line, the host by its name':
    '`host:port:address`, un par ligne, la machine par son nom',
  '`name: Prometheus query` or `name: /path json.path`, one per line':
    '`name: Prometheus query` ou `name: /path json.path`, une par ligne',
  'the public URL': 'l’URL publique',
  'the public URL of the service': 'l’URL publique du service',
  'the public URL of {}, or {} in the config: its health decides':
    'l’URL publique de {1}, ou {2} dans la configuration : c’est sa santé qui décide',
  'the public URL of {}, or {} in the config': 'l’URL publique de {1}, ou {2} dans la configuration',
  'the public URL, or {} in the config': 'l’URL publique, ou {1} dans la configuration',
  'the URL at which metrics are asked for': 'l’URL où demander les métriques',
  'metrics out of {}': 'des métriques parmi {1}',

  // deployments and traffic
  '`@user`, `@app[bot]`, `role:maintain`, `role:admin`, `write`, `anybody`, or `@org/team` with teams-token, one per line':
    '`@user`, `@app[bot]`, `role:maintain`, `role:admin`, `write`, `anybody`, ou `@org/team` avec teams-token, un par ligne',
  '`@user`, `role:maintain`, `write` or `@org/team` a line, and `quorum: 2`, `when: start`, `not-by-author: true` where wanted':
    '`@user`, `role:maintain`, `write` ou `@org/team` par ligne, et `quorum: 2`, `when: start`, `not-by-author: true` au besoin',
  'secrets of at least 32 characters, one per line: the first signs, all check':
    'des secrets d’au moins 32 caractères, un par ligne : le premier signe, tous vérifient',
  'its default: the job, so that other runs can see whether it is still running':
    'sa valeur par défaut : le job, pour que les autres runs voient s’il tourne encore',
  'hours that an `allow` opens: outside of them it is closed, and `avoid` warns of nothing':
    'des heures ouvertes par un `allow` : en dehors c’est fermé, et `avoid` n’avertit de rien',
  'hours that are not all closed by `never {}`, which wins':
    'des heures que `never {1}`, qui l’emporte, ne ferme pas toutes',
  'window rules, one per line': 'des règles de fenêtres, une par ligne',
  'the output kept of preflight': 'la sortie kept de preflight',
  'the reason for deploying although the window is closed': 'la raison de déployer malgré la fenêtre fermée',
  'the reason for releasing although the window is closed': 'la raison de livrer malgré la fenêtre fermée',
  'the reason for changing the database although the window is closed':
    'la raison de changer la base de données malgré la fenêtre fermée',
  'why it is released straight here': 'pourquoi c’est livré directement ici',
  'the name of a response header whose value is blue or green': 'le nom d’un en-tête de réponse qui vaut blue ou green',
  "the blue slot's name at the driver": 'le nom de l’emplacement bleu chez le pilote',
  "the green slot's name at the driver": 'le nom de l’emplacement vert chez le pilote',
  'the URL at which blue itself answers': 'l’URL où blue répond lui-même',
  'the URL at which green itself answers': 'l’URL où green répond lui-même',
  'ssh://user@host[:port]': 'ssh://user@host[:port]',
  'lines of known_hosts': 'des lignes de known_hosts',
  'http(s)://…, unix:/path, tcp://host:port, redis(s)://host, or an absolute path; without a user and a password':
    'http(s)://…, unix:/path, tcp://host:port, redis(s)://host, ou un chemin absolu ; sans utilisateur ni mot de passe',
  'a domain, router, backend or load balancer to switch':
    'un domaine, un routeur, un backend ou un répartiteur à basculer',
  "YAML of the driver's own options": 'le YAML des options du pilote',
  "YAML of the target's own options": 'le YAML des options de la cible',
  'YAML of names and plain values': 'un YAML de noms et de valeurs simples',
  'ascending percentages that end in 100': 'des pourcentages croissants qui finissent par 100',
  'an image with tag or digest, or what the target knows it by':
    'une image avec tag ou empreinte, ou le nom que lui donne la cible',
  'an image with tag or digest, or a commit; of several services `service=…` a line':
    'une image avec tag ou empreinte, ou un commit ; pour plusieurs services, `service=…` par ligne',
  'an image with tag or digest, a whole commit sha, or the id of what the platform keeps':
    'une image avec tag ou empreinte, le sha entier d’un commit, ou l’identifiant de ce que garde la plateforme',
  'a project or an app, or `blue=…` and `green=…`, one per line':
    'un projet ou une application, ou `blue=…` et `green=…`, un par ligne',
  'a tag in Coolify': 'un tag de Coolify',
  "Coolify's URL": 'l’URL de Coolify',
  '`[name=]version`, one per line': '`[name=]version`, une par ligne',
  '`[name=]uuid`, one per line, or `name/blue=uuid` and `name/green=uuid`':
    '`[name=]uuid`, un par ligne, ou `name/blue=uuid` et `name/green=uuid`',
  '`[name=]url`, one per line: deploy URLs of Coolify with ?uuid=… or ?tag=…':
    '`[name=]url`, une par ligne : des URL de déploiement de Coolify avec ?uuid=… ou ?tag=…',
  '`[name=]sha`, one per line': '`[name=]sha`, un par ligne',
  '`[name=]image:tag` or `[name=]image@sha256:…`, one per line':
    '`[name=]image:tag` ou `[name=]image@sha256:…`, une par ligne',
  '`[name/]NAME=value`, one per line': '`[name/]NAME=value`, un par ligne',
  'an access token of Vercel': 'un jeton d’accès de Vercel',
  'an API token of Coolify': 'un jeton d’API de Coolify',
  'an API key of Heroku': 'une clé d’API de Heroku',
  'one project, or a service under {}: {}': 'un projet, ou un service sous {1} : {2}',
  'who may roll production back: nobody may until somebody is named':
    'qui peut revenir en arrière en production : personne, tant que nul n’est nommé',
  'a token with contents: read ({})': 'un jeton avec contents: read ({1})',
  'a token with contents: write; only a dry run needs none':
    'un jeton avec contents: write ; seul un essai à blanc s’en passe',
  'a token with issues: write': 'un jeton avec issues: write',
  'a value: {} asks for it, and neither a variable nor a secret of this name is handed on':
    'une valeur : {1} la demande, et aucune variable ni aucun secret de ce nom n’est transmis',
  'at least {} characters ({})': 'au moins {1} caractères ({2})',
  'another one than in {} ({})': 'un autre qu’en {1} ({2})',
  'a test key: this one is live, and {} is not production':
    'une clé de test : celle-ci est réelle, et {1} n’est pas la production',
  'a file of the workspace, or of the commit of this run': 'un fichier du workspace, ou du commit de ce run',

  // the config
  'a text': 'un texte',
  'a number': 'un nombre',
  'a list': 'une liste',
  'a map': 'une map',
  'a text that is not empty': 'un texte non vide',
  'a list of at least {}': 'une liste d’au moins {1}',
  'at least {}': 'au moins {1}',
  'at most {}': 'au plus {1}',
  'more than {}': 'plus de {1}',
  'a date: 2026-10-01': 'une date : 2026-10-01',
  'a percentage: 95%': 'un pourcentage : 95%',
  'a size: 500MB, 10GB': 'une taille : 500MB, 10GB',
  'an IANA time zone such as Europe/Paris': 'un fuseau horaire IANA, comme Europe/Paris',
  'a variable that is set: {} is not': 'une variable définie : {1} ne l’est pas',
  'one service, or one resource a slot': 'un service, ou une ressource par emplacement',
  'dates in `releases`, which it counts from': 'des dates sous `releases`, d’où elle compte',
  'a folder that is there': 'un dossier qui existe',

  // everybody else
  'one channel a line out of {}, with its address': 'un canal par ligne parmi {1}, avec son adresse',
  '1 (5 minutes), 2 (15 minutes) or 3 (1 hour)': '1 (5 minutes), 2 (15 minutes) ou 3 (1 heure)',
  'days, with or without a version behind it, one per line': 'des jours, avec ou sans version derrière, un par ligne',
  'last-month, a month such as 2026-10, or days up to now such as 30d':
    'last-month, un mois comme 2026-10, ou des jours jusqu’à maintenant comme 30d',
  'goals out of {}, one per line, with a percentage or a duration':
    'des objectifs parmi {1}, un par ligne, avec un pourcentage ou une durée',
  'formats out of {}, one per line': 'des formats parmi {1}, un par ligne',
  'the name of a backup, or latest': 'le nom d’une sauvegarde, ou latest',
  'the migration that the backup must be at': 'la migration où la sauvegarde doit être',
  'a migration': 'une migration',
  'a folder, or `command: LINE`': 'un dossier, ou `command: LINE`',
  'a connection string': 'une chaîne de connexion',
  SQL: 'du SQL',
  '`name: query => answer`, one per line': '`name: query => answer`, un par ligne',
  '`name: name name…`, one per line': '`name: name name…`, un par ligne',
}
