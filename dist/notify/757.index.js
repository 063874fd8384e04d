export const id = 757;
export const ids = [757];
export const modules = {

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 4 modules
var schemas = __webpack_require__(4922);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/shared/time/duration.js
var duration = __webpack_require__(862);
;// CONCATENATED MODULE: ./build/shared/config/schema.js


const schema_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const schema_name = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'a name of letters, digits, ".", "_" and "-"'));
const schema_duration = schemas/* string */.YjP()
    .check(schemas/* refine */.YPB((value) => (0,duration/* parseDuration */.E)(value) !== undefined, 'a duration: 500ms, 30s, 5m, 2h'));
/** The name of an environment variable that holds the secret: a secret is never written in the file. */
const secretName = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^[A-Z_][A-Z0-9_]*$/, 'the NAME of an environment variable, never the secret itself'));
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const service = schemas/* strictObject */.rej({
    path: schemas/* optional */.lqM(schema_text),
    /** Further globs that are its business: what it shares with others, and `!glob` for what is not. */
    paths: schemas/* optional */.lqM(schemas/* array */.YOg(schema_text)),
    'tag-prefix': schemas/* optional */.lqM(schema_text),
    image: schemas/* optional */.lqM(schema_text),
    label: schemas/* optional */.lqM(schema_text),
    'depends-on': schemas/* optional */.lqM(schemas/* array */.YOg(schema_name)),
});
const slots = schemas/* strictObject */.rej({ blue: schema_text, green: schema_text });
const target = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['coolify', 'vercel', 'heroku', 'webhook', 'command']),
    url: schemas/* optional */.lqM(schema_text),
    token: schemas/* optional */.lqM(secretName),
    /** Per service its resource, or one resource a slot. */
    resources: schemas/* optional */.lqM(schemas/* record */.g1P(schema_name, schemas/* union */.KCZ([schema_text, slots]))),
    options: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
});
const traffic = schemas/* strictObject */.rej({
    driver: schemas/* enum */.k5n(['coolify', 'caddy', 'haproxy', 'nginx', 'traefik', 'cloudflare', 'vercel', 'webhook', 'command']),
    url: schemas/* optional */.lqM(schema_text),
    token: schemas/* optional */.lqM(secretName),
    route: schemas/* optional */.lqM(schema_text),
    options: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
    blue: schemas/* optional */.lqM(schema_text),
    green: schemas/* optional */.lqM(schema_text),
    'blue-url': schemas/* optional */.lqM(schema_text),
    'green-url': schemas/* optional */.lqM(schema_text),
    steps: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* number */.aig().check(api/* _gt */.Tx(0), api/* _lte */.Zm(100))).check(api/* _minLength */.m9(1))),
    'step-duration': schemas/* optional */.lqM(schema_duration),
    bake: schemas/* optional */.lqM(schema_duration),
    drain: schemas/* optional */.lqM(schema_duration),
    retain: schemas/* optional */.lqM(schema_duration),
});
const health = schemas/* strictObject */.rej({
    path: schemas/* optional */.lqM(schema_text),
    'version-path': schemas/* optional */.lqM(schema_text),
    rules: schemas/* optional */.lqM(schemas/* array */.YOg(schema_text)),
});
const rollback = schemas/* strictObject */.rej({
    allowed: schemas/* optional */.lqM(schemas/* array */.YOg(schema_text)),
    triggers: schemas/* optional */.lqM(schemas/* array */.YOg(schema_text)),
    watch: schemas/* optional */.lqM(schema_duration),
    cooldown: schemas/* optional */.lqM(schema_duration),
});
const environment = schemas/* strictObject */.rej({
    branch: schemas/* optional */.lqM(schema_text),
    url: schemas/* optional */.lqM(schema_text),
    target: schemas/* optional */.lqM(target),
    traffic: schemas/* optional */.lqM(traffic),
    health: schemas/* optional */.lqM(health),
    windows: schemas/* optional */.lqM(schemas/* array */.YOg(schema_text)),
    rollback: schemas/* optional */.lqM(rollback),
    variables: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), scalar)),
    flags: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* boolean */.zMY())),
    'required-secrets': schemas/* optional */.lqM(schemas/* array */.YOg(secretName)),
});
const gate = schemas/* strictObject */.rej({
    reports: schemas/* optional */.lqM(schemas/* array */.YOg(schema_text)),
    block: schemas/* optional */.lqM(schemas/* array */.YOg(schema_text)),
    warn: schemas/* optional */.lqM(schemas/* array */.YOg(schema_text)),
    'if-missing': schemas/* optional */.lqM(schemas/* enum */.k5n(['block', 'warn', 'skip'])),
    'allow-list': schemas/* optional */.lqM(schema_text),
});
const severity = schemas/* array */.YOg(schema_text);
/** `.github/release-kit.yml`; schemas/release-kit.schema.json is made from it. */
const configSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    locale: schemas/* optional */.lqM(schemas/* enum */.k5n(['en', 'fr'])),
    'time-zone': schemas/* optional */.lqM(schemas/* string */.YjP().check(schemas/* refine */.YPB(isTimeZone, 'an IANA time zone such as Europe/Paris'))),
    services: schemas/* optional */.lqM(schemas/* record */.g1P(schema_name, service)),
    channels: schemas/* optional */.lqM(schemas/* record */.g1P(schema_text, schema_text)),
    gate: schemas/* optional */.lqM(gate),
    environments: schemas/* optional */.lqM(schemas/* record */.g1P(schema_name, environment)),
    notify: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        routes: schemas/* optional */.lqM(schemas/* strictObject */.rej({ critical: schemas/* optional */.lqM(severity), important: schemas/* optional */.lqM(severity), info: schemas/* optional */.lqM(severity) })),
    })),
});
function isTimeZone(zone) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: zone });
        return true;
    }
    catch {
        // Intl throws a RangeError for a zone it does not know: that is the answer
        return false;
    }
}

;// CONCATENATED MODULE: ./build/shared/config/config.js


/**
 * Reads a config file; every problem at once, each with its line and column.
 *
 * @param file  the name shown in problems
 * @param variables  what `${NAME}` stands for
 */
function parseConfig(text, file, variables) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true, merge: true });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${file}:${line}:${col}`;
    };
    if (document.errors.length > 0) {
        const problems = document.errors.map((error) => ({
            input: at(error.pos[0]),
            allowed: `valid YAML; ${error.message.split(' at line')[0] ?? ''}`,
        }));
        return { config: undefined, problems };
    }
    const problems = substitute(document, variables, at);
    const plain = toPlain(document);
    if (plain === undefined)
        return { config: undefined, problems: [{ input: file, allowed: 'at most 100 uses of YAML aliases' }] };
    const result = configSchema.safeParse(plain);
    for (const issue of result.error?.issues ?? []) {
        problems.push(...describeIssue(issue, document, at));
    }
    if (result.success)
        problems.push(...danglingNames(result.data, document, at));
    return { config: problems.length === 0 && result.success ? result.data : undefined, problems };
}
/** @returns undefined when aliases multiply beyond reason, which `yaml` reports by a ReferenceError */
function toPlain(document) {
    try {
        return document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (thrown) {
        if (thrown instanceof ReferenceError)
            return undefined;
        throw thrown;
    }
}
function substitute(document, variables, at) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Scalar(key, node) {
            if (key === 'key' || typeof node.value !== 'string')
                return;
            node.value = node.value.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (whole, name) => {
                const value = variables[name];
                if (value === undefined) {
                    problems.push({
                        input: at(node.range?.[0] ?? 0),
                        received: whole,
                        allowed: `a variable that is set: ${name} is not`,
                    });
                }
                return value ?? whole;
            });
        },
    });
    return problems;
}
function describeIssue(issue, document, at) {
    const place = (path) => `${at(offsetOf(document, path))} ${path.map(String).join('.') || '(top)'}`;
    if (issue.code === 'unrecognized_keys') {
        return (issue.keys ?? []).map((key) => ({
            input: place([...issue.path, key]),
            allowed: 'no such key; see schemas/release-kit.schema.json',
        }));
    }
    const received = document.getIn(issue.path);
    const isShown = ['string', 'number', 'boolean'].includes(typeof received);
    return [
        {
            input: place(issue.path),
            ...(isShown ? { received: String(received) } : {}),
            allowed: issue.message.replace(/^Invalid input: /, ''),
        },
    ];
}
/** Where the nearest node that exists on the way to `path` starts; for an unknown key, the key. */
function offsetOf(document, path) {
    for (let depth = path.length; depth > 0; depth--) {
        const parent = document.getIn(path.slice(0, depth - 1), true);
        const last = path[depth - 1];
        if ((0,dist/* isMap */.jh)(parent)) {
            const pair = parent.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === last);
            if ((0,dist/* isScalar */.jn)(pair?.key))
                return pair.key.range?.[0] ?? 0;
        }
        const node = document.getIn(path.slice(0, depth), true);
        if (node && typeof node === 'object' && 'range' in node)
            return node.range?.[0] ?? 0;
    }
    return 0;
}
/** Names of services that other places use and that are not defined. */
function danglingNames(config, document, at) {
    const known = new Set(Object.keys(config.services ?? {}));
    if (known.size === 0)
        return [];
    const uses = [
        ...Object.entries(config.services ?? {}).flatMap(([name, service]) => (service['depends-on'] ?? []).map((used, index) => ({ used, path: ['services', name, 'depends-on', index] }))),
        ...Object.entries(config.environments ?? {}).flatMap(([name, environment]) => Object.keys(environment.target?.resources ?? {}).map((used) => ({
            used,
            path: ['environments', name, 'target', 'resources', used],
        }))),
    ];
    return uses
        .filter(({ used }) => !known.has(used))
        .map(({ used, path }) => ({
        input: `${at(offsetOf(document, path))} ${path.join('.')}`,
        received: used,
        allowed: `a service defined under services: ${[...known].join(', ')}`,
    }));
}


/***/ })

};
