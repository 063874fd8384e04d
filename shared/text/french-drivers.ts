/** The French of what drivers and targets expect, and of what a release does; like `sentences`. */
export const ofDrivers: Readonly<Record<string, string>> = {
  '{t} (driver {})': '{1} (driver {2})',
  'another name than blue has': 'un autre nom que celui de blue',
  '{} needs driver-via': '{1} exige driver-via',
  'the private key for driver-via': 'la clé privée pour driver-via',
  'a private key: -----BEGIN … PRIVATE KEY-----': 'une clé privée : -----BEGIN … PRIVATE KEY-----',
  "lines of known_hosts that pin the edge's host key (ssh-keyscan prints them; compare them at the host)":
    'des lignes de known_hosts qui fixent la clé d’hôte de l’edge (ssh-keyscan les affiche ; comparez-les sur l’hôte)',
  'no options: the driver caddy has none': 'aucune option : le driver caddy n’en a pas',
  "Caddy's admin API, http(s)://host:port or unix:/path":
    'l’API d’administration de Caddy, http(s)://host:port ou unix:/path',
  'the @id of a reverse_proxy handler': 'l’@id d’un handler reverse_proxy',
  'an upstream, host:port': 'un upstream, host:port',
  'an upstream': 'un upstream',
  'a handler with no upstreams but blue and green; it has {} too':
    'un handler sans autres upstreams que blue et green ; il a aussi {1}',
  'by: pools, origins or dns; zone: id of the zone; account: its id (with pools and origins); pool: id of the pool (with origins); ttl: 30 to 86400 seconds':
    'by : pools, origins ou dns ; zone : identifiant de la zone ; account : son identifiant (avec pools et origins) ; pool : identifiant du pool (avec origins) ; ttl : de 30 à 86400 secondes',
  'its id: needed with by: {}': 'son identifiant : il le faut avec by : {1}',
  "another address of {}'s API, or nothing": 'une autre adresse de l’API de {1}, ou rien',
  'an API token that may edit DNS of the zone': 'un jeton d’API qui peut modifier le DNS de la zone',
  'an API token that may edit load balancers': 'un jeton d’API qui peut modifier les répartiteurs de charge',
  'the id of a pool': 'l’identifiant d’un pool',
  'the name of an origin': 'le nom d’une origine',
  'an IPv4 address, an IPv6 address or a host, as the record holds it':
    'une adresse IPv4, une adresse IPv6 ou un hôte, comme l’enregistrement le contient',
  'what a record of type {} holds, as blue does: a record does not change its type':
    'ce que contient un enregistrement de type {1}, comme blue : un enregistrement ne change pas de type',
  'the name of the load balancer or the record': 'le nom du répartiteur de charge ou de l’enregistrement',
  'a load balancer that is enabled': 'un répartiteur de charge activé',
  'a name with one record, of type {} as blue and green are; it has {}':
    'un nom avec un seul enregistrement, de type {1} comme blue et green ; il a {2}',
  'a pool that is enabled and that load balancer {} uses': 'un pool activé, que le répartiteur {1} utilise',
  'a pool that is enabled': 'un pool activé',
  'a pool with no origins but blue and green; it has {} too':
    'un pool sans autres origines que blue et green ; il a aussi {1}',
  'an origin of the pool: {}': 'une origine du pool : {1}',
  'a load balancer whose default pools decide; {} of {} does. Two origins of one pool (by: origins) are weighed whatever chooses the pool':
    'un répartiteur dont les pools par défaut décident ; {1} de {2} décide. Deux origines d’un même pool (by : origins) sont pondérées quoi que ce soit qui choisisse le pool',
  'a load balancer with no default pools but blue and green; it has {} too':
    'un répartiteur sans autres pools par défaut que blue et green ; il a aussi {1}',
  'observe and shift: a line of shell each; resolution: more than 0, at most 100; timeout: 1 to 600 seconds; isolation: auto or required':
    'observe et shift : une ligne de shell chacun ; resolution : plus de 0, 100 au plus ; timeout : de 1 à 600 secondes ; isolation : auto ou required',
  'needed by driver {}': 'il le faut avec le driver {1}',
  'driver-via cannot be combined with the driver command: its commands run on the runner, and can call ssh themselves':
    'driver-via ne va pas avec le driver command : ses commandes tournent sur le runner, et peuvent appeler ssh elles-mêmes',
  "proxy: traefik or caddy; folder: a path on Coolify's server; of Traefik, api: the http URL of its API, provider: docker or swarm, entry-points: {http, https}, certificate-resolver: its name or ''; of Caddy, exec: a command as a list, config: a path, admin: an http URL":
    'proxy : traefik ou caddy ; folder : un chemin sur le serveur de Coolify ; pour Traefik, api : l’URL http de son API, provider : docker ou swarm, entry-points : {http, https}, certificate-resolver : son nom ou rien ; pour Caddy, exec : une commande en liste, config : un chemin, admin : une URL http',
  "Coolify's address": 'l’adresse de Coolify',
  'the public host': 'l’hôte public',
  'the uuid of an application': 'l’uuid d’une application',
  "the URL of the API of Coolify's Traefik (or `url` and `slot-header`): what is in force must be seen":
    'l’URL de l’API du Traefik de Coolify (ou `url` et `slot-header`) : ce qui est en vigueur doit se voir',
  'an API token of Coolify that may read': 'un jeton d’API de Coolify qui peut lire',
  'an application with a domain of its own, and not {}: it has none':
    'une application avec un domaine à elle, et non {1} : elle n’en a aucun',
  'an application with a domain of its own, and not {}: it has {}':
    'une application avec un domaine à elle, et non {1} : elle a {2}',
  'the proxy that Coolify runs on the server of these applications, which is {}':
    'le proxy que Coolify fait tourner sur le serveur de ces applications, qui est {1}',
  'a folder with {}, which release-kit alone writes: make it once by hand (docs/edges.md)':
    'un dossier avec {1}, que release-kit seul écrit : créez-le une fois à la main (docs/edges.md)',
  'a folder with {}, which release-kit alone writes': 'un dossier avec {1}, que release-kit seul écrit',
  'state-file and config: absolute paths on the machine of the edge; user: of the Data Plane API':
    'state-file et config : des chemins absolus sur la machine de l’edge ; user : celui de la Data Plane API',
  "HAProxy's runtime socket, unix:/path or tcp://host:port, or the http(s) URL of its Data Plane API":
    'la socket de HAProxy, unix:/path ou tcp://host:port, ou l’URL http(s) de sa Data Plane API',
  'the name of a backend': 'le nom d’un backend',
  'the name of a server of that backend': 'le nom d’un serveur de ce backend',
  'the password of {} at the Data Plane API': 'le mot de passe de {1} à la Data Plane API',
  'a server that backend {} of the configuration names itself: of another one (server-template) a reload forgets where traffic goes':
    'un serveur que le backend {1} de la configuration nomme lui-même : pour un autre (server-template), un rechargement oublie où va le trafic',
  'a file that {} loads: the line "{}" is missing there, and a reload would forget where traffic goes':
    'un fichier que {1} charge : la ligne "{2}" y manque, et un rechargement oublierait où va le trafic',
  'a server of backend {}: {}': 'un serveur du backend {1} : {2}',
  'a backend in which only blue and green take traffic; server {} does too':
    'un backend où seuls blue et green reçoivent du trafic ; le serveur {1} en reçoit aussi',
  'status: the http URL at which nginx answers $release_kit_split; variable: letters, digits and _; test and reload: programs with their arguments, as lists':
    'status : l’URL http où nginx répond $release_kit_split ; variable : lettres, chiffres et _ ; test et reload : des programmes avec leurs arguments, en listes',
  'the absolute path of a file that nginx includes and nobody else writes':
    'le chemin absolu d’un fichier que nginx inclut et que personne d’autre n’écrit',
  'a name for this route': 'un nom pour cette route',
  'a file that release-kit alone writes': 'un fichier que release-kit seul écrit',
  "api: the http URL of Traefik's API; provider: file or http with a file, redis with a Redis; poll: the pollInterval of Traefik's HTTP provider; branch: of a document in a repository; root-key and user of a Redis":
    'api : l’URL http de l’API de Traefik ; provider : file ou http avec un fichier, redis avec un Redis ; poll : le pollInterval du fournisseur HTTP de Traefik ; branch : celle d’un document dans un dépôt ; root-key et user d’un Redis',
  "the absolute path of a .yml file that nobody else writes, in a folder that Traefik watches (a single mounted file never shows a rename), a file of a repository as GitHub's API serves it, or a Redis":
    'le chemin absolu d’un fichier .yml que personne d’autre n’écrit, dans un dossier que Traefik surveille (un fichier monté seul ne montre jamais un renommage), un fichier d’un dépôt tel que le sert l’API de GitHub, ou un Redis',
  'the name of the weighted service': 'le nom du service pondéré',
  'a service with its provider': 'un service avec son fournisseur',
  'a token that may write contents of the repository': 'un jeton qui peut écrire le contenu du dépôt',
  'a name that ends in .yml: Traefik ignores others': 'un nom qui finit en .yml : Traefik ignore les autres',
  "a .yml file of a repository, as GitHub's API serves it; its branch is an option":
    'un fichier .yml d’un dépôt, tel que le sert l’API de GitHub ; sa branche est une option',
  "the URL of Traefik's API; or `url` with `slot-header` (or slots that say their versions), by which it is seen who answers":
    'l’URL de l’API de Traefik ; ou `url` avec `slot-header` (ou des emplacements qui disent leur version), par quoi l’on voit qui répond',
  'the database that Traefik reads, with the key {}: make it once by hand (docs/edges.md)':
    'la base que lit Traefik, avec la clé {1} : créez-la une fois à la main (docs/edges.md)',
  'Traefik would not see a change: notify-keyspace-events is "{}" at this Redis. Traefik sets it only when it starts, and a restart of Redis forgets it: put "notify-keyspace-events KEA" into redis.conf, and set it now':
    'Traefik ne verrait pas un changement : notify-keyspace-events vaut "{1}" dans ce Redis. Traefik ne le règle qu’à son démarrage, et un redémarrage de Redis l’oublie : mettez "notify-keyspace-events KEA" dans redis.conf, et réglez-le dès maintenant',
  'this Redis keeps nothing on disk: after its restart the old split, or none, would be in force, and a Traefik that starts then answers 404 to everybody. Put "appendonly yes" into redis.conf, and set it now':
    'ce Redis ne garde rien sur disque : après son redémarrage, l’ancienne répartition, ou aucune, serait en vigueur, et un Traefik qui démarre alors répond 404 à tout le monde. Mettez "appendonly yes" dans redis.conf, et réglez-le dès maintenant',
  'project: its name or id; team: id of the team; by: promote or rolling':
    'project : son nom ou son identifiant ; team : identifiant de l’équipe ; by : promote ou rolling',
  'a production domain of the project': 'un domaine de production du projet',
  'a deployment: its id, its host, or a domain that names it':
    'un déploiement : son identifiant, son hôte, ou un domaine qui le nomme',
  'an http or https URL without a user and a password': 'une URL http ou https, sans utilisateur ni mot de passe',

  // targets
  'url must be empty: a command needs no address': 'url doit être vide : une commande n’a pas besoin d’adresse',
  'the URL of the deploy hook, http or https, without user and password':
    'l’URL du deploy hook, http ou https, sans utilisateur ni mot de passe',
  'a URL of the same server as the hook, since it is sent the same token':
    'une URL du même serveur que le hook, puisqu’on lui envoie le même jeton',
  'a URL of a .tar.gz that Heroku can fetch by itself, with {sha} for the commit, without user and password':
    'une URL d’un .tar.gz que Heroku peut chercher lui-même, avec {sha} pour le commit, sans utilisateur ni mot de passe',
  "Coolify's URL, without user and password": 'l’URL de Coolify, sans utilisateur ni mot de passe',
  'dependencies without a cycle': 'des dépendances sans cycle',
  'true, or a folder of the workspace that has .vercel/output':
    'true, ou un dossier de l’espace de travail qui a .vercel/output',
  'what lies in .vercel/output, {}, or the id of a deployment':
    'ce que contient .vercel/output, {1}, ou l’identifiant d’un déploiement',
  '.vercel/output has no config.json: run vercel build --prod first, or download what it made':
    '.vercel/output n’a pas de config.json : lancez d’abord vercel build --prod, ou téléchargez ce qu’il a produit',
  '.vercel/output is of version {}, and 3 is what can be deployed':
    '.vercel/output est de version {1}, et seule la version 3 peut être déployée',
  'the build in .vercel/output has failed: see its builds.json':
    'le build que contient .vercel/output a échoué : voyez son builds.json',
  '.vercel/output was built for {}: run vercel build --prod':
    '.vercel/output a été construit pour {1} : lancez vercel build --prod',
  'bulkRedirectsPath of vercel.json is not supported yet: deploy with vercel deploy --prebuilt':
    'bulkRedirectsPath de vercel.json n’est pas encore possible : déployez avec vercel deploy --prebuilt',
  '{} is not JSON with an object': '{1} n’est pas du JSON avec un objet',
  '{} is neither a file, a folder nor a link, and cannot be uploaded':
    '{1} n’est ni un fichier, ni un dossier, ni un lien, et ne peut pas être envoyé',
  '{} is a link out of the project, to {}, where Vercel has nothing':
    '{1} est un lien hors du projet, vers {2}, où il n’y a rien chez Vercel',
  '{} is not JSON: run vercel build --prod again': '{1} n’est pas du JSON : relancez vercel build --prod',
  'a function needs {}, which is not there: install the dependencies of the project first':
    'une fonction a besoin de {1}, qui n’existe pas : installez d’abord les dépendances du projet',
  'a function needs {}, which is not there: build again':
    'une fonction a besoin de {1}, qui n’existe pas : relancez le build',
  '{} {} does not fit {}: {}': '{1} {2} ne convient pas à {3} : {4}',

  // a release
  '{}, which release {} is for': '{1}, pour qui est la livraison {2}',
  'lock: strict is not supported yet for {}; leave it unset':
    '`lock: strict` n’est pas encore possible pour {1} ; ne le donnez pas',
  'where metrics are asked for': 'l’adresse où demander les métriques',
  'a query {}, a raw counter of one slot': 'une requête {1}, compteur brut d’un emplacement',
  '{}, each with {slot} where blue or green is to stand': '{1}, chacune avec {slot} là où viendra blue ou green',
  'no rule reads the metric {}: name it in rules, or set evidence: metrics for counters of each slot':
    'aucune règle ne lit la métrique {1} : nommez-la dans rules, ou donnez `evidence: metrics` pour des compteurs par emplacement',
  'no rule reads the metric {}: name it in rules': 'aucune règle ne lit la métrique {1} : nommez-la dans rules',
  'one value for all, or `service=value` a line': 'une valeur pour tous, ou `service=value`, une ligne par service',
  'a line for {}': 'une ligne pour {1}',
  'the URL at which {} itself answers: a slot is proven healthy before traffic goes there':
    'l’URL où {1} lui-même répond : un emplacement est prouvé sain avant de recevoir du trafic',

  // the config
  "data of {}: the host of this one is production's":
    'des données de {1} : l’hôte de celles-ci est celui de la production',
  'role:write, role:maintain, role:admin or @user, and `reason`':
    'role:write, role:maintain, role:admin ou @user, et `reason`',
  'no secret: name it in required-secrets, and set it as a secret':
    'pas de secret : nommez-le dans required-secrets, et donnez-le comme secret',
  'false: nothing is debugged in production': 'false : rien ne se débogue en production',
  'a text or a number as a key': 'un texte ou un nombre comme clé',
}
