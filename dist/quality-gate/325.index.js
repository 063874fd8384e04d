export const id = 325;
export const ids = [325];
export const modules = {

/***/ 5325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: ./build/shared/errors/action-error.js + 1 modules
var action_error = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/shared/time/clock.js + 1 modules
var time_clock = __webpack_require__(1954);
// EXTERNAL MODULE: ./build/shared/http/client.js
var client = __webpack_require__(4242);
;// CONCATENATED MODULE: ./build/shared/github/failure.js


/**
 * The ProviderError for whatever octokit threw: what was asked, what came back, and for 403 and 404 which permission the
 * token needs.
 *
 * @param permission  as in a workflow's `permissions:`, for example `deployments: write`
 */
function failureOf(thrown, permission, redact) {
    if (thrown instanceof action_error/* ActionError */.lZ)
        return thrown;
    const { request, errors } = thrown;
    if (!request && !errors)
        return thrown;
    const { code, answered, status, headers } = classify(thrown);
    const asked = request?.url === undefined ? 'POST /graphql' : `${request.method ?? 'GET'} ${pathOf(request.url)}`;
    return new action_error/* ProviderError */.mZ(code, {
        provider: 'GitHub',
        asked: redact(asked),
        answered: redact(excerpt(answered)),
        ...(status === undefined ? {} : { status }),
    }, { cause: thrown, ...hintOf(code, permissionIn(headers) ?? permission) });
}
/** Whether the request may have had its effect although no good answer came. */
function isAmbiguous(error) {
    return error instanceof action_error/* ProviderError */.mZ && ['PROVIDER_UNREACHABLE', 'PROVIDER_FAILED'].includes(error.code);
}
function classify(thrown) {
    const { errors, response, status, message = '' } = thrown;
    if (errors)
        return { code: codeOfErrors(errors), answered: errors.map((error) => error.message).join('; ') };
    if (!response || status === undefined) {
        return { code: 'PROVIDER_UNREACHABLE', answered: `no answer: ${rootCause(thrown)}` };
    }
    const headers = response.headers ?? {};
    // GitHub answers 403 as well as 429 when a rate limit is used up
    const isLimited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
    const code = status === 403 && isLimited ? 'PROVIDER_RATE_LIMITED' : (0,client/* codeOf */.$)(status);
    return { code, answered: `${status} ${message}`, status, headers };
}
function codeOfErrors(errors) {
    const types = errors.map(({ type }) => type);
    if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
        return 'PROVIDER_FORBIDDEN';
    if (types.includes('RATE_LIMITED'))
        return 'PROVIDER_RATE_LIMITED';
    return types.includes('NOT_FOUND') ? 'PROVIDER_NOT_FOUND' : 'PROVIDER_REFUSED';
}
/** fetch says only "fetch failed"; why is in the causes below. */
function rootCause({ message, code, cause }) {
    if (typeof cause === 'object' && cause !== null)
        return rootCause(cause);
    return message === undefined || message === '' ? String(code) : message;
}
/** `deployments=write; contents=read` → `deployments: write` (the first way that GitHub names). */
function permissionIn(headers = {}) {
    const [first] = headers['x-accepted-github-permissions']?.split(';') ?? [];
    return first?.replaceAll('=', ': ').replaceAll('_', '-').replaceAll(',', ', ').trim();
}
function hintOf(code, permission) {
    const grant = `give the job "permissions: ${permission}", or use a token that has it`;
    if (code === 'PROVIDER_FORBIDDEN')
        return { hint: `The token may not do this: ${grant}.` };
    if (code === 'PROVIDER_NOT_FOUND') {
        return { hint: `It is not there, or the token may not see it: check the name, and ${grant}.` };
    }
    return {};
}
function pathOf(url) {
    return URL.canParse(url) ? new URL(url).pathname : (url.split('?')[0] ?? url);
}
function excerpt(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 400 ? `${line.slice(0, 400)}…` : line;
}

;// CONCATENATED MODULE: ./build/shared/github/octokit.js

/** Milliseconds for one try, the answer's body included. */
const patience = 30_000;
/** Seconds; a limit that ends later than this is an error, not a wait. */
const longestWait = 60;
/**
 * An octokit that follows GITHUB_API_URL (GHES too) and the proxy variables, waits out short rate limits, and tries again
 * what may be tried again: reads, and writes whose call says `request: { retries: n }`.
 */
async function connect(token, { run, log, signal, retryUnit }) {
    const [{ getOctokit: create }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 758).then(__webpack_require__.bind(__webpack_require__, 1758)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 2094)),
    ]);
    const waitOut = (kind) => (seconds, { method, url }, _, count) => {
        const again = seconds <= longestWait && count < 2;
        log.warning(`GitHub's ${kind} rate limit: ${method} ${url} ${again ? `is tried again in ${seconds} s` : 'is given up'}`);
        return again;
    };
    const octokit = create(token, {
        baseUrl: run.apiUrl,
        userAgent: 'release-kit',
        log: {
            debug: quiet,
            info: quiet,
            warn: (text) => log.debug(text),
            error: (text) => log.debug(text),
        },
        retry: { retryAfterBaseValue: retryUnit },
        throttle: {
            retryAfterBaseValue: retryUnit,
            // A run writes a few dozen times at most: pacing it to one write a second would only delay the way back
            write: unpaced,
            notifications: unpaced,
            onRateLimit: waitOut('primary'),
            onSecondaryRateLimit: waitOut('secondary'),
        },
    }, guard(signal), retry, throttling);
    return octokit;
}
const quiet = () => undefined;
/** Stands for a Bottleneck group that makes nothing wait. */
const unpaced = {
    key: () => ({
        schedule: (_job, work, ...args) => work(...args),
    }),
};
/** Answers that are asked for as text. */
const asText = new Set(['raw', 'diff']);
/**
 * Around every single try: the API's version, a deadline, no second try of a write that may have been applied, and an answer whose JSON was
 * cut off counts as none (octokit hands it on as text).
 */
function guard(signal) {
    return (octokit) => {
        ;
        octokit.hook.wrap('request', async (send, options) => {
            options.headers['x-github-api-version'] = '2022-11-28';
            const limit = AbortSignal.timeout(patience);
            options.request.signal = signal ? AbortSignal.any([signal, limit]) : limit;
            if (!['GET', 'HEAD'].includes(options.method))
                options.request.retries ??= 0;
            try {
                const answer = await send(options);
                const isText = typeof answer.data === 'string' && answer.status !== 204;
                if (isText && !asText.has(options.mediaType?.format))
                    throw withoutJson(options, answer);
                return answer;
            }
            catch (error) {
                if (signal?.aborted)
                    options.request.retries = 0;
                throw error;
            }
        });
        return {};
    };
}
function withoutJson(options, response) {
    const type = String(response.headers['content-type']);
    if (!type.startsWith('application/json')) {
        const asked = `${options.method} ${new URL(response.url).pathname}`;
        return new action_error/* ProviderError */.mZ('PROVIDER_NONSENSE', {
            provider: 'GitHub',
            asked,
            answered: `${type} where JSON is expected`,
        });
    }
    // Shaped as octokit's own errors, which the retry plugin looks at
    const request = { ...options, url: response.url, request: { ...options.request } };
    return Object.assign(new Error('the answer was cut off'), { status: 502, request, response });
}

;// CONCATENATED MODULE: ./build/shared/github/client.js




const tries = 3;
async function createClient(context, token, options = {}) {
    const { run, log, redactor, signal, clock = time_clock/* systemClock */.m } = context;
    const { retryUnit = 1_000 } = options;
    const octokit = await connect(token, { run, log, signal, retryUnit });
    const graphql = octokit.graphql.defaults({ url: run.graphqlUrl });
    async function ask(permission, work) {
        try {
            return await work(octokit);
        }
        catch (thrown) {
            signal?.throwIfAborted();
            throw failureOf(thrown, permission, (text) => redactor.redact(text));
        }
    }
    return {
        repo: { owner: run.owner, repo: run.repo },
        log,
        ask,
        async find(permission, work) {
            try {
                return await ask(permission, work);
            }
            catch (error) {
                if (error instanceof action_error/* ProviderError */.mZ && error.status === 404)
                    return undefined;
                throw error;
            }
        },
        graphql: (permission, query, variables, retries = 0) => ask(permission, () => graphql(query, { ...variables, request: { retries } })),
        async once(write, look) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await write();
                }
                catch (error) {
                    if (!isAmbiguous(error) || attempt === tries)
                        throw error;
                    await clock.sleep(attempt * retryUnit, signal);
                    const found = await look();
                    if (found !== undefined)
                        return found;
                }
            }
        },
    };
}
/**
 * The fields that are needed of an answer.
 *
 * @throws ProviderError PROVIDER_NONSENSE when they are not there
 */
function read(schema, data, of) {
    const { success, data: fields, error } = schema.safeParse(data);
    if (success)
        return fields;
    const wrong = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    throw new action_error/* ProviderError */.mZ('PROVIDER_NONSENSE', { provider: 'GitHub', asked: of, answered: wrong });
}

;// CONCATENATED MODULE: ./build/shared/github/checks.js


const run = schemas/* object */.Ikc({ id: schemas/* number */.aig(), html_url: schemas/* nullable */.mee(schemas/* string */.YjP()) });
const write = 'checks: write';
/** Limits of https://docs.github.com/rest/checks/runs: annotations of one request, characters of a summary, of a title. */
const batchSize = 50;
const longestSummary = 65_535;
const longestTitle = 255;
function createChecks({ repo, ask }) {
    return {
        async complete({ name, sha, conclusion, title, summary, annotations }) {
            const output = (from) => ({
                title: title.slice(0, longestTitle),
                summary: summary.slice(0, longestSummary),
                annotations: annotations.slice(from, from + batchSize).map(toAnnotation),
            });
            const { data } = await ask(write, (octokit) => octokit.rest.checks.create({
                ...repo,
                name,
                head_sha: sha,
                status: 'completed',
                conclusion,
                output: output(0),
            }));
            const { id, html_url: url } = read(run, data, 'new check run');
            for (let from = batchSize; from < annotations.length; from += batchSize) {
                await ask(write, (octokit) => octokit.rest.checks.update({ ...repo, check_run_id: id, conclusion, output: output(from) }));
            }
            return url ?? '';
        },
    };
}
function toAnnotation({ path, startLine, endLine, level, message, title }) {
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        annotation_level: level,
        message,
        ...(title === undefined ? {} : { title: title.slice(0, longestTitle) }),
    };
}

;// CONCATENATED MODULE: ./build/shared/github/comparisons.js


const compared = schemas/* object */.Ikc({
    merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    files: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ additions: schemas/* number */.aig() }))),
});
const listed = schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }));
const tree = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP() })),
});
const see = 'contents: read';
const pageSize = 100;
/** GitHub names at most so many files of a comparison, and does not say that there are more. */
const mostFiles = 300;
function createComparisons({ repo, ask, find }) {
    async function compare(base, head) {
        // 404: nothing in common, or no such commit
        const answer = await find(see, (octokit) => octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${base}...${head}`, per_page: 1 }));
        return answer && read(compared, answer.data, `comparison of ${base} and ${head}`);
    }
    return {
        mergeBase: async (base, head) => (await compare(base, head))?.merge_base_commit.sha,
        async diff(base, head) {
            const files = (await compare(base, head))?.files;
            if (files === undefined || files.length >= mostFiles)
                return undefined;
            const { data } = await ask(see, (octokit) => octokit.rest.repos.compareCommitsWithBasehead({
                ...repo,
                basehead: `${base}...${head}`,
                mediaType: { format: 'diff' },
            }));
            const text = read(schemas/* string */.YjP(), data, `diff of ${base} and ${head}`);
            return { text, additions: files.reduce((sum, { additions }) => sum + additions, 0) };
        },
        async ancestors(sha, limit) {
            const shas = [];
            for (let page = 1; shas.length < limit; page++) {
                const { data } = await ask(see, (octokit) => octokit.rest.repos.listCommits({ ...repo, sha, per_page: pageSize, page }));
                const found = read(listed, data, `commits of ${sha}`);
                shas.push(...found.map((one) => one.sha));
                if (found.length < pageSize)
                    break;
            }
            return shas;
        },
        async files(sha) {
            const { data } = await ask(see, (octokit) => octokit.rest.git.getTree({ ...repo, tree_sha: sha, recursive: 'true' }));
            const { truncated, tree: entries } = read(tree, data, `files of ${sha}`);
            return truncated ? undefined : new Set(entries.filter(({ type }) => type === 'blob').map(({ path }) => path));
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/github/contents.js



const file = schemas/* object */.Ikc({ type: schemas/* literal */.euz('file'), encoding: schemas/* string */.YjP(), size: schemas/* number */.aig(), content: schemas/* string */.YjP() });
const repository = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() });
const commits = schemas/* array */.YOg(schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), author: schemas/* nullable */.mee(schemas/* object */.Ikc({ name: schemas/* optional */.lqM(schemas/* string */.YjP()) })) }),
    author: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
}));
const contents_see = 'contents: read';
function createContents({ repo, ask, find }) {
    return {
        async read(path, ref) {
            const answer = await find(contents_see, (octokit) => octokit.rest.repos.getContent({ ...repo, path, ref }));
            const found = file.safeParse(answer?.data);
            if (!found.success)
                return undefined;
            if (found.data.encoding === 'base64')
                return Buffer.from(found.data.content, 'base64').toString('utf8');
            // Above 1 MB the content is left out, and has to be asked for as it stands
            const { data } = await ask(contents_see, (octokit) => octokit.rest.repos.getContent({ ...repo, path, ref, mediaType: { format: 'raw' } }));
            const text = read(schemas/* string */.YjP(), data, path);
            if (Buffer.byteLength(text) === found.data.size)
                return text;
            throw new action_error/* ProviderError */.mZ('PROVIDER_FAILED', { provider: 'GitHub', asked: path, answered: 'the file was cut off' });
        },
        async defaultBranch() {
            const { data } = await ask('metadata: read', (octokit) => octokit.rest.repos.get(repo));
            return read(repository, data, 'repository').default_branch;
        },
        async compare(base, head) {
            const found = await ask(contents_see, (octokit) => octokit.paginate(octokit.rest.repos.compareCommitsWithBasehead, { ...repo, basehead: `${base}...${head}`, per_page: 100 }, 
            // octokit's types leave out what is paged
            (response) => response.data.commits));
            return read(commits, found, `commits of ${base}...${head}`).map(({ sha, commit, author }) => ({
                sha,
                message: commit.message,
                author: author?.login ?? commit.author?.name ?? '',
            }));
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/shared/github/deployments.js



const account = schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() }));
const deployment = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    sha: schemas/* string */.YjP(),
    ref: schemas/* string */.YjP(),
    task: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    payload: schemas/* unknown */.L5J(),
    description: schemas/* nullable */.mee(schemas/* string */.YjP()),
    creator: account,
    created_at: schemas/* string */.YjP(),
});
const deployments_status = schemas/* object */.Ikc({
    state: schemas/* enum */.k5n(['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']),
    description: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    created_at: schemas/* string */.YjP(),
    creator: account,
    log_url: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    environment_url: schemas/* nullish */.cl6(schemas/* string */.YjP()),
});
const deployments_see = 'deployments: read';
const deployments_write = 'deployments: write';
/** GitHub's limit, in characters, of a description. */
const longest = 140;
function createDeployments({ repo, ask, find, once }) {
    async function list(filter) {
        const { environment, task, limit = 100 } = filter;
        const found = [];
        await ask(deployments_see, async (octokit) => {
            const pages = octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
                ...repo,
                environment,
                ...(task === undefined ? {} : { task }),
                per_page: Math.min(100, limit),
            });
            for await (const { data } of pages) {
                found.push(...data);
                if (found.length >= limit)
                    return;
            }
        });
        return read(schemas/* array */.YOg(deployment), found.slice(0, limit), `deployments of ${environment}`).map(toDeployment);
    }
    async function statuses(id) {
        const answer = await ask(deployments_see, (octokit) => octokit.paginate(octokit.rest.repos.listDeploymentStatuses, { ...repo, deployment_id: id, per_page: 100 }));
        return read(schemas/* array */.YOg(deployments_status), answer, `statuses of deployment ${id}`).map((one) => ({
            state: one.state,
            description: one.description ?? '',
            createdAt: one.created_at,
            creator: one.creator?.login ?? '',
            logUrl: one.log_url ?? '',
            environmentUrl: one.environment_url ?? '',
        }));
    }
    return {
        create({ ref, environment, task, description, payload, production }) {
            const nonce = (0,external_node_crypto_.randomUUID)();
            return once(async () => {
                const answer = await ask(deployments_write, (octokit) => octokit.rest.repos.createDeployment({
                    ...repo,
                    ref,
                    environment,
                    task,
                    description: cut(description),
                    // Found again by its nonce when the answer is lost: a second deployment would wait for the first for ever
                    payload: { ...payload, nonce },
                    auto_merge: false,
                    required_contexts: [],
                    production_environment: production,
                    transient_environment: false,
                }));
                return toDeployment(read(deployment, answer.data, 'new deployment'));
            }, async () => (await list({ environment, task })).find((one) => hasNonce(one.payload, nonce)));
        },
        async get(id) {
            const answer = await find(deployments_see, (octokit) => octokit.rest.repos.getDeployment({ ...repo, deployment_id: id }));
            return answer && toDeployment(read(deployment, answer.data, `deployment ${id}`));
        },
        list,
        statuses,
        async addStatus(id, { state, description, logUrl, environmentUrl }) {
            const text = cut(description);
            await once(async () => {
                await ask(deployments_write, (octokit) => octokit.rest.repos.createDeploymentStatus({
                    ...repo,
                    deployment_id: id,
                    state,
                    description: text,
                    auto_inactive: false,
                    ...(logUrl === undefined ? {} : { log_url: logUrl }),
                    ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
                }));
                return true;
            }, async () => {
                const [newest] = await statuses(id);
                return newest?.state === state && newest.description === text ? true : undefined;
            });
        },
    };
}
function toDeployment(found) {
    const { id, sha, ref, task, environment, payload } = found;
    return {
        id,
        sha,
        ref,
        task,
        environment,
        payload,
        description: found.description ?? '',
        creator: found.creator?.login ?? '',
        createdAt: found.created_at,
    };
}
function hasNonce(payload, nonce) {
    return typeof payload === 'object' && payload !== null && 'nonce' in payload && payload.nonce === nonce;
}
function cut(description) {
    const characters = Array.from(description);
    return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : description;
}

;// CONCATENATED MODULE: ./build/shared/github/issues.js


const issue = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    title: schemas/* string */.YjP(),
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    state: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    pull_request: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
});
const comment = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: schemas/* optional */.lqM(schemas/* string */.YjP()),
    user: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
});
const issues_see = 'issues: read';
const issues_write = 'issues: write';
/** Comments are written on pull requests too. */
const discuss = 'issues: write, pull-requests: write';
function createIssues({ repo, ask, find, once }) {
    async function list({ labels }) {
        const answer = await ask(issues_see, (octokit) => octokit.paginate(octokit.rest.issues.listForRepo, {
            ...repo,
            labels: labels.join(','),
            state: 'open',
            per_page: 100,
        }));
        // GitHub lists pull requests as issues
        return read(schemas/* array */.YOg(issue), answer, 'issues')
            .filter((one) => one.pull_request === undefined)
            .map(toIssue);
    }
    async function comments(number) {
        const answer = await ask(issues_see, (octokit) => octokit.paginate(octokit.rest.issues.listComments, { ...repo, issue_number: number, per_page: 100 }));
        return read(schemas/* array */.YOg(comment), answer, `comments of #${number}`).map(toComment);
    }
    return {
        create({ title, body, labels }) {
            return once(async () => {
                const { data } = await ask(issues_write, (octokit) => octokit.rest.issues.create({ ...repo, title, body, labels: [...labels] }));
                return toIssue(read(issue, data, 'new issue'));
            }, async () => (await list({ labels })).find((one) => one.title === title && one.body === body));
        },
        async update(number, changes) {
            const { data } = await ask(issues_write, (octokit) => octokit.rest.issues.update({ ...repo, issue_number: number, ...changes, request: { retries: 3 } }));
            return toIssue(read(issue, data, `issue ${number}`));
        },
        list,
        comments,
        comment(number, body) {
            return once(async () => {
                const { data } = await ask(discuss, (octokit) => octokit.rest.issues.createComment({ ...repo, issue_number: number, body }));
                return toComment(read(comment, data, 'new comment'));
            }, async () => {
                const newest = (await comments(number)).at(-1);
                return newest?.body === body ? newest : undefined;
            });
        },
        async updateComment(id, body) {
            const { data } = await ask(discuss, (octokit) => octokit.rest.issues.updateComment({ ...repo, comment_id: id, body, request: { retries: 3 } }));
            return toComment(read(comment, data, `comment ${id}`));
        },
        async deleteComment(id) {
            await find(discuss, (octokit) => octokit.rest.issues.deleteComment({ ...repo, comment_id: id }));
        },
    };
}
function toIssue({ number, title, body, state, html_url: url }) {
    return { number, title, body: body ?? '', state, url };
}
function toComment({ id, body, user }) {
    return { id, body: body ?? '', author: user?.login ?? '' };
}

;// CONCATENATED MODULE: ./build/shared/github/people.js


const role = schemas/* enum */.k5n(['admin', 'maintain', 'write', 'triage', 'read', 'none']);
const permission = schemas/* object */.Ikc({ permission: role, role_name: schemas/* optional */.lqM(schemas/* string */.YjP()) });
function createPeople({ repo, find }) {
    return {
        async roleOf(user) {
            const answer = await find('metadata: read', (octokit) => octokit.rest.repos.getCollaboratorPermissionLevel({ ...repo, username: user }));
            if (!answer)
                return 'none';
            const found = read(permission, answer.data, `role of ${user}`);
            // An organisation's own role has a name of its own; what it is built on stands in `permission`
            const named = role.safeParse(found.role_name);
            return named.success ? named.data : found.permission;
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/github/pulls.js



const login = schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() }));
const side = schemas/* object */.Ikc({ label: schemas/* nullish */.cl6(schemas/* string */.YjP()), sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP() });
const pull = schemas/* object */.Ikc({ number: schemas/* number */.aig(), head: side, base: side });
const review = schemas/* object */.Ikc({ user: login, state: schemas/* string */.YjP(), commit_id: schemas/* nullable */.mee(schemas/* string */.YjP()) });
const merged = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    title: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    merged: schemas/* boolean */.zMY(),
    author: login,
    labels: schemas/* nullable */.mee(schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) })),
    closingIssuesReferences: schemas/* nullable */.mee(schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            number: schemas/* number */.aig(),
            url: schemas/* string */.YjP(),
            stateReason: schemas/* nullish */.cl6(schemas/* string */.YjP()),
            repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }),
        })),
    })),
});
const batch = schemas/* object */.Ikc({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), 
    // null: no such commit; {}: another kind of object
    schemas/* nullable */.mee(schemas/* object */.Ikc({ associatedPullRequests: schemas/* optional */.lqM(schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(merged) })) }))),
});
const pulls_batchSize = 50;
const pulls_see = 'pull-requests: read';
function createPullRequests({ repo, ask, graphql, log }) {
    async function pullsOf(shas) {
        const variables = Object.fromEntries(shas.map((sha, index) => [`c${index}`, sha]));
        const data = await graphql(pulls_see, queryFor(shas.length), { ...repo, ...variables }, 3).catch(withoutIssues);
        const { repository } = read(batch, data, 'pull requests of commits');
        return shas.flatMap((sha, index) => {
            const found = repository[`c${index}`]?.associatedPullRequests?.nodes.filter((one) => one.merged) ?? [];
            return found.length === 0 ? [] : [[sha, found.map(toMergedPull)]];
        });
    }
    /** Issues that the token may not see are left out; the pull requests are there all the same. */
    function withoutIssues(error) {
        const answer = error instanceof action_error/* ProviderError */.mZ
            ? error.cause
            : {};
        const isOnlyThat = answer.errors?.every(({ path }) => path?.includes('closingIssuesReferences'));
        if (!isOnlyThat || !answer.data)
            throw error;
        log.debug('the issues that pull requests close could not be read: they need the permission "issues: read"');
        return answer.data;
    }
    return {
        async ofCommits(shas) {
            const unique = [...new Set(shas)];
            const pulls = new Map();
            for (let start = 0; start < unique.length; start += pulls_batchSize) {
                for (const [sha, found] of await pullsOf(unique.slice(start, start + pulls_batchSize)))
                    pulls.set(sha, found);
            }
            return pulls;
        },
        async get(number) {
            const { data } = await ask(pulls_see, (octokit) => octokit.rest.pulls.get({ ...repo, pull_number: number }));
            return toPull(read(pull, data, `pull request ${number}`));
        },
        async from(owner, branch) {
            const head = `${owner}:${branch}`;
            const answer = await ask(pulls_see, (octokit) => octokit.paginate(octokit.rest.pulls.list, { ...repo, head, state: 'open', per_page: 100 }));
            // a filter that GitHub does not understand it ignores
            return read(schemas/* array */.YOg(pull), answer, `pull requests from ${head}`)
                .filter((one) => one.head.label === head)
                .map(toPull);
        },
        async reviews(number) {
            const answer = await ask(pulls_see, (octokit) => octokit.paginate(octokit.rest.pulls.listReviews, { ...repo, pull_number: number, per_page: 100 }));
            return read(schemas/* array */.YOg(review), answer, `reviews of #${number}`).map(({ user, state, commit_id }) => ({
                author: user?.login ?? '',
                state,
                sha: commit_id ?? '',
            }));
        },
    };
}
function toPull({ number, head, base }) {
    return { number, headSha: head.sha, baseSha: base.sha, baseRef: base.ref };
}
/** One query for `count` commits, `c0`, `c1`… */
function queryFor(count) {
    const names = Array.from({ length: count }, (_, index) => `c${index}`);
    const fields = `number title url merged author { login } labels(first: 20) { nodes { name } }
    closingIssuesReferences(first: 10) { nodes { number url stateReason repository { nameWithOwner } } }`;
    return `query($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${names.map((name) => `${name}: object(oid: $${name}) { ... on Commit { associatedPullRequests(first: 5) { nodes { ${fields} } } } }`).join('\n')}
    }
  }`;
}
function toMergedPull({ number, title, url, author, labels, closingIssuesReferences, }) {
    return {
        number,
        title,
        url,
        author: author?.login ?? '',
        labels: labels?.nodes.map(({ name }) => name) ?? [],
        // linked, and then closed for another reason than this pull request
        closes: (closingIssuesReferences?.nodes ?? [])
            .filter(({ stateReason }) => !['NOT_PLANNED', 'DUPLICATE'].includes(stateReason ?? ''))
            .map((issue) => ({ number: issue.number, url: issue.url, repository: issue.repository.nameWithOwner })),
    };
}

;// CONCATENATED MODULE: ./build/shared/github/refs.js




const target = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), type: schemas/* string */.YjP() }) });
const named = schemas/* array */.YOg(schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) }));
const created = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const commit = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })) });
const refs_repository = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }) });
/** Names no object: "must not exist" before, "delete" after. */
const zero = '0'.repeat(40);
const refs_write = 'contents: write';
const refs_see = 'contents: read';
/** The tree without entries; git knows it everywhere. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
function createRefs({ repo, ask, find, graphql, once }) {
    let nodeId;
    async function objectOf(ref) {
        const answer = await find(refs_see, (octokit) => octokit.rest.git.getRef({ ...repo, ref }));
        return answer && read(target, answer.data, `ref ${ref}`).object;
    }
    async function peel({ sha, type }) {
        if (type !== 'tag')
            return sha;
        const { data } = await ask(refs_see, (octokit) => octokit.rest.git.getTag({ ...repo, tag_sha: sha }));
        return peel(read(target, data, `tag ${sha}`).object);
    }
    async function askNodeId() {
        const query = 'query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }';
        return read(refs_repository, await graphql(refs_see, query, repo, 3), 'repository').repository.id;
    }
    /** What the refs are now, compared with what they were to be before and after. */
    async function compare(updates) {
        const now = await Promise.all(updates.map(async ({ ref }) => (await objectOf(ref))?.sha));
        if (updates.every(({ after }, index) => now[index] === after))
            return 'after';
        return updates.every(({ before }, index) => now[index] === before) ? 'before' : 'other';
    }
    async function update(updates) {
        nodeId ??= askNodeId();
        const input = {
            repositoryId: await nodeId,
            refUpdates: updates.map(({ ref, before, after }) => ({
                name: `refs/${ref}`,
                beforeOid: before ?? zero,
                afterOid: after ?? zero,
                force: true,
            })),
        };
        const mutation = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
        await graphql(refs_write, mutation, { input });
        return 'done';
    }
    return {
        async commitOf(ref) {
            const object = await objectOf(ref);
            return object && peel(object);
        },
        async create(ref, sha) {
            try {
                return await once(async () => {
                    await ask(refs_write, (octokit) => octokit.rest.git.createRef({ ...repo, ref: `refs/${ref}`, sha }));
                    return 'created';
                }, async () => ((await objectOf(ref))?.sha === sha ? 'created' : undefined));
            }
            catch (error) {
                // 422 says so in words only, and has other reasons too
                if (error instanceof action_error/* ProviderError */.mZ && error.status === 422 && (await objectOf(ref)))
                    return 'exists';
                throw error;
            }
        },
        async list(prefix) {
            const answer = await ask(refs_see, (octokit) => octokit.paginate(octokit.rest.git.listMatchingRefs, { ...repo, ref: prefix }));
            return read(named, answer, `refs ${prefix}`).map(({ ref, object }) => ({
                ref: ref.replace(/^refs\//, ''),
                sha: object.sha,
            }));
        },
        async createTagObject({ name, message, sha }) {
            const { data } = await ask(refs_write, (octokit) => octokit.rest.git.createTag({
                ...repo,
                tag: name,
                message,
                object: sha,
                type: 'commit',
                request: { retries: 3 },
            }));
            return read(created, data, `tag ${name}`).sha;
        },
        async createCommit({ message, parents }) {
            const { data } = await ask(refs_write, (octokit) => octokit.rest.git.createCommit({
                ...repo,
                message,
                tree: emptyTree,
                parents: [...parents],
                request: { retries: 3 },
            }));
            return read(created, data, 'new commit').sha;
        },
        async commit(sha) {
            const answer = await find(refs_see, (octokit) => octokit.rest.git.getCommit({ ...repo, commit_sha: sha }));
            if (!answer)
                return undefined;
            const { message, parents } = read(commit, answer.data, `commit ${sha}`);
            return { message, parents: parents.map((parent) => parent.sha) };
        },
        async compareAndSet(updates) {
            try {
                return await once(() => update(updates), async () => ((await compare(updates)) === 'after' ? 'done' : undefined));
            }
            catch (error) {
                // GitHub's words for a beforeOid that does not fit are not documented: only the refs tell
                const mayBeConflict = error instanceof action_error/* ProviderError */.mZ && (error.code === 'PROVIDER_REFUSED' || isAmbiguous(error));
                if (mayBeConflict && (await compare(updates)) !== 'before')
                    return 'conflict';
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/github/releases.js


const release = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    tag_name: schemas/* string */.YjP(),
    name: schemas/* nullable */.mee(schemas/* string */.YjP()),
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    draft: schemas/* boolean */.zMY(),
    prerelease: schemas/* boolean */.zMY(),
    html_url: schemas/* string */.YjP(),
});
const releases_see = 'contents: read';
const releases_write = 'contents: write';
function createReleases({ repo, ask, find, once }) {
    async function byTag(tag) {
        const published = await find(releases_see, (octokit) => octokit.rest.repos.getReleaseByTag({ ...repo, tag }));
        if (published)
            return toRelease(read(release, published.data, `release ${tag}`));
        // A draft has no tag yet: it is only in the list, and only for those who may write
        return ask(releases_see, async (octokit) => {
            for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listReleases, {
                ...repo,
                per_page: 100,
            })) {
                const draft = read(schemas/* array */.YOg(release), data, 'releases').find((one) => one.draft && one.tag_name === tag);
                if (draft)
                    return toRelease(draft);
            }
            return undefined;
        });
    }
    return {
        byTag,
        create({ tag, sha, name, body, draft, prerelease }) {
            return once(async () => {
                const answer = await ask(releases_write, (octokit) => octokit.rest.repos.createRelease({
                    ...repo,
                    tag_name: tag,
                    target_commitish: sha,
                    name,
                    body,
                    draft,
                    prerelease,
                    ...latestOf({ draft, prerelease }),
                }));
                return toRelease(read(release, answer.data, 'new release'));
            }, () => byTag(tag));
        },
        async update(id, changes) {
            const { data } = await ask(releases_write, (octokit) => octokit.rest.repos.updateRelease({
                ...repo,
                release_id: id,
                ...changes,
                ...(changes.draft === false ? latestOf(changes) : {}),
                request: { retries: 3 },
            }));
            return toRelease(read(release, data, `release ${id}`));
        },
    };
}
/** The highest version is the latest, not the one published last: a fix of an old line is not. */
function latestOf({ draft, prerelease }) {
    return draft || prerelease ? {} : { make_latest: 'legacy' };
}
function toRelease({ id, tag_name: tag, name, body, draft, prerelease, html_url: url, }) {
    return { id, tag, name: name ?? '', body: body ?? '', draft, prerelease, url };
}

;// CONCATENATED MODULE: ./build/shared/github/runs.js


const runs_run = schemas/* object */.Ikc({ status: schemas/* nullable */.mee(schemas/* string */.YjP()), conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()) });
function createRuns({ repo, ask, find }) {
    return {
        async attempt(runId, attempt) {
            const answer = await find('actions: read', (octokit) => octokit.rest.actions.getWorkflowRunAttempt({ ...repo, run_id: runId, attempt_number: attempt }));
            if (!answer)
                return undefined;
            const { status, conclusion } = read(runs_run, answer.data, `run ${runId}`);
            return { status: status ?? '', conclusion };
        },
        async dispatch(workflow, ref, inputs) {
            await ask('actions: write', (octokit) => octokit.rest.actions.createWorkflowDispatch({ ...repo, workflow_id: workflow, ref, inputs: { ...inputs } }));
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/github/create.js












/**
 * GitHub for the repository of this run, at GITHUB_API_URL and GITHUB_GRAPHQL_URL. Octokit is loaded only here.
 *
 * @param token  what the input `github-token` holds
 * @throws ConfigurationError without a token
 */
async function createGitHub(context, token, options = {}) {
    if (token === '') {
        throw new action_error/* ConfigurationError */.j1([{ input: 'github-token', allowed: 'a token', example: '${{ github.token }}' }]);
    }
    context.redactor.add(token);
    const client = await createClient(context, token, options);
    return {
        refs: createRefs(client),
        deployments: createDeployments(client),
        runs: createRuns(client),
        releases: createReleases(client),
        issues: createIssues(client),
        pulls: createPullRequests(client),
        checks: createChecks(client),
        people: createPeople(client),
        contents: createContents(client),
        comparisons: createComparisons(client),
    };
}


/***/ }),

/***/ 4242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   u: () => (/* binding */ createHttpClient)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);

const largestBody = 32 * 1024 * 1024;
const longestWait = 60_000;
function createHttpClient(options) {
    const { provider, clock, redactor, timeout = 30_000, tries = 5, random = Math.random } = options;
    async function once(request, signal) {
        const limit = AbortSignal.timeout(timeout);
        const answer = await (options.fetch ?? fetch)(new URL(request.url, options.baseUrl), {
            method: request.method,
            redirect: 'manual',
            headers: {
                accept: 'application/json',
                'user-agent': 'release-kit',
                ...(request.json === undefined ? {} : { 'content-type': 'application/json' }),
                ...options.headers,
                ...request.headers,
            },
            body: request.body ?? (request.json === undefined ? null : JSON.stringify(request.json)),
            signal: signal ? AbortSignal.any([signal, limit]) : limit,
        });
        const text = await readBounded(answer);
        return {
            status: answer.status,
            headers: Object.fromEntries(answer.headers),
            text,
            json() {
                try {
                    return JSON.parse(text);
                }
                catch (cause) {
                    const answered = `${answer.status}, no JSON: ${excerpt(text)}`;
                    throw refusal('PROVIDER_NONSENSE', request, answered, { status: answer.status, cause });
                }
            },
        };
    }
    function refusal(code, request, answered, more = {}) {
        const asked = redactor.redact(`${request.method} ${withoutQuery(request.url)}`);
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ(code, {
            provider,
            asked,
            answered: redactor.redact(answered),
            ...(more.status === undefined ? {} : { status: more.status }),
        }, { cause: more.cause });
    }
    async function send(request, signal) {
        const idempotent = request.idempotent ?? !['POST', 'PATCH'].includes(request.method);
        for (let attempt = 1;; attempt++) {
            let response;
            let failure;
            try {
                response = await once(request, signal);
            }
            catch (cause) {
                signal?.throwIfAborted();
                if (cause instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
                    throw cause;
                failure = cause;
            }
            if (response && !isTransient(response.status, idempotent))
                return response;
            const last = attempt >= tries || (!response && !idempotent);
            if (last && response)
                return response;
            if (last)
                throw refusal('PROVIDER_UNREACHABLE', request, `no answer (${describeFailure(failure)})`, { cause: failure });
            const wait = retryAfter(response, clock.now()) ?? random() * Math.min(longestWait, 250 * 2 ** attempt);
            options.onRetry?.(response ? `answered ${response.status}` : describeFailure(failure), wait);
            await clock.sleep(wait, signal);
        }
    }
    return {
        send,
        async expectOk(request, signal) {
            const response = await send(request, signal);
            if (response.status < 300)
                return response;
            throw refusal(codeOf(response.status), request, `${response.status} ${excerpt(response.text)}`, {
                status: response.status,
            });
        },
    };
}
async function readBounded(answer) {
    if (!answer.body)
        return '';
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body) {
        size += chunk.byteLength;
        if (size > largestBody)
            throw new Error(`the answer is larger than ${largestBody} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function isTransient(status, idempotent) {
    if (status === 429 || status === 503)
        return true;
    return idempotent && [408, 500, 502, 504].includes(status);
}
/** `Retry-After` in seconds or as a date (RFC 9110 §10.2.3); milliseconds, at most a minute. */
function retryAfter(response, now) {
    const value = response?.headers['retry-after'];
    if (value === undefined)
        return undefined;
    const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
    return Number.isFinite(ms) ? Math.min(longestWait, Math.max(0, ms)) : undefined;
}
/** The error code that an HTTP status stands for. */
function codeOf(status) {
    if (status === 401)
        return 'PROVIDER_UNAUTHORIZED';
    if (status === 403)
        return 'PROVIDER_FORBIDDEN';
    if (status === 404)
        return 'PROVIDER_NOT_FOUND';
    if (status === 429)
        return 'PROVIDER_RATE_LIMITED';
    if (status >= 500)
        return 'PROVIDER_FAILED';
    return status >= 400 ? 'PROVIDER_REFUSED' : 'PROVIDER_NONSENSE';
}
function describeFailure(failure) {
    if (!(failure instanceof Error))
        return String(failure);
    const cause = failure.cause;
    if (cause instanceof Error)
        return 'code' in cause ? `${String(cause.code)}: ${cause.message}` : cause.message;
    return failure.message;
}
function excerpt(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
function withoutQuery(url) {
    return url.split('?')[0] ?? url;
}


/***/ })

};
