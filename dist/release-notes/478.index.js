export const id = 478;
export const ids = [478];
export const modules = {

/***/ 6478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: ./build/shared/errors/action-error.js + 1 modules
var action_error = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/shared/github/client.js + 1 modules
var github_client = __webpack_require__(6118);
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
            const { id, html_url: url } = (0,github_client.read)(run, data, 'new check run');
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
        return answer && (0,github_client.read)(compared, answer.data, `comparison of ${base} and ${head}`);
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
            const text = (0,github_client.read)(schemas/* string */.YjP(), data, `diff of ${base} and ${head}`);
            return { text, additions: files.reduce((sum, { additions }) => sum + additions, 0) };
        },
        async ancestors(sha, limit) {
            const shas = [];
            for (let page = 1; shas.length < limit; page++) {
                const { data } = await ask(see, (octokit) => octokit.rest.repos.listCommits({ ...repo, sha, per_page: pageSize, page }));
                const found = (0,github_client.read)(listed, data, `commits of ${sha}`);
                shas.push(...found.map((one) => one.sha));
                if (found.length < pageSize)
                    break;
            }
            return shas;
        },
        async files(sha) {
            const { data } = await ask(see, (octokit) => octokit.rest.git.getTree({ ...repo, tree_sha: sha, recursive: 'true' }));
            const { truncated, tree: entries } = (0,github_client.read)(tree, data, `files of ${sha}`);
            return truncated ? undefined : new Set(entries.filter(({ type }) => type === 'blob').map(({ path }) => path));
        },
    };
}

// EXTERNAL MODULE: ./build/shared/github/contents.js
var contents = __webpack_require__(9686);
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
        return (0,github_client.read)(schemas/* array */.YOg(deployment), found.slice(0, limit), `deployments of ${environment}`).map(toDeployment);
    }
    async function statuses(id) {
        const answer = await ask(deployments_see, (octokit) => octokit.paginate(octokit.rest.repos.listDeploymentStatuses, { ...repo, deployment_id: id, per_page: 100 }));
        return (0,github_client.read)(schemas/* array */.YOg(deployments_status), answer, `statuses of deployment ${id}`).map((one) => ({
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
                return toDeployment((0,github_client.read)(deployment, answer.data, 'new deployment'));
            }, async () => (await list({ environment, task })).find((one) => hasNonce(one.payload, nonce)));
        },
        async get(id) {
            const answer = await find(deployments_see, (octokit) => octokit.rest.repos.getDeployment({ ...repo, deployment_id: id }));
            return answer && toDeployment((0,github_client.read)(deployment, answer.data, `deployment ${id}`));
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
        return (0,github_client.read)(schemas/* array */.YOg(issue), answer, 'issues')
            .filter((one) => one.pull_request === undefined)
            .map(toIssue);
    }
    async function comments(number) {
        const answer = await ask(issues_see, (octokit) => octokit.paginate(octokit.rest.issues.listComments, { ...repo, issue_number: number, per_page: 100 }));
        return (0,github_client.read)(schemas/* array */.YOg(comment), answer, `comments of #${number}`).map(toComment);
    }
    return {
        create({ title, body, labels }) {
            return once(async () => {
                const { data } = await ask(issues_write, (octokit) => octokit.rest.issues.create({ ...repo, title, body, labels: [...labels] }));
                return toIssue((0,github_client.read)(issue, data, 'new issue'));
            }, async () => (await list({ labels })).find((one) => one.title === title && one.body === body));
        },
        async update(number, changes) {
            const { data } = await ask(issues_write, (octokit) => octokit.rest.issues.update({ ...repo, issue_number: number, ...changes, request: { retries: 3 } }));
            return toIssue((0,github_client.read)(issue, data, `issue ${number}`));
        },
        list,
        comments,
        comment(number, body) {
            return once(async () => {
                const { data } = await ask(discuss, (octokit) => octokit.rest.issues.createComment({ ...repo, issue_number: number, body }));
                return toComment((0,github_client.read)(comment, data, 'new comment'));
            }, async () => {
                const newest = (await comments(number)).at(-1);
                return newest?.body === body ? newest : undefined;
            });
        },
        async updateComment(id, body) {
            const { data } = await ask(discuss, (octokit) => octokit.rest.issues.updateComment({ ...repo, comment_id: id, body, request: { retries: 3 } }));
            return toComment((0,github_client.read)(comment, data, `comment ${id}`));
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
            const found = (0,github_client.read)(permission, answer.data, `role of ${user}`);
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
        const { repository } = (0,github_client.read)(batch, data, 'pull requests of commits');
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
            return toPull((0,github_client.read)(pull, data, `pull request ${number}`));
        },
        async from(owner, branch) {
            const head = `${owner}:${branch}`;
            const answer = await ask(pulls_see, (octokit) => octokit.paginate(octokit.rest.pulls.list, { ...repo, head, state: 'open', per_page: 100 }));
            // a filter that GitHub does not understand it ignores
            return (0,github_client.read)(schemas/* array */.YOg(pull), answer, `pull requests from ${head}`)
                .filter((one) => one.head.label === head)
                .map(toPull);
        },
        async reviews(number) {
            const answer = await ask(pulls_see, (octokit) => octokit.paginate(octokit.rest.pulls.listReviews, { ...repo, pull_number: number, per_page: 100 }));
            return (0,github_client.read)(schemas/* array */.YOg(review), answer, `reviews of #${number}`).map(({ user, state, commit_id }) => ({
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

// EXTERNAL MODULE: ./build/shared/github/refs.js
var refs = __webpack_require__(2382);
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
            return toRelease((0,github_client.read)(release, published.data, `release ${tag}`));
        // A draft has no tag yet: it is only in the list, and only for those who may write
        return ask(releases_see, async (octokit) => {
            for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listReleases, {
                ...repo,
                per_page: 100,
            })) {
                const draft = (0,github_client.read)(schemas/* array */.YOg(release), data, 'releases').find((one) => one.draft && one.tag_name === tag);
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
                return toRelease((0,github_client.read)(release, answer.data, 'new release'));
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
            return toRelease((0,github_client.read)(release, data, `release ${id}`));
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
            const { status, conclusion } = (0,github_client.read)(runs_run, answer.data, `run ${runId}`);
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
    const client = await (0,github_client.createClient)(context, token, options);
    return {
        refs: (0,refs/* createRefs */.p)(client),
        deployments: createDeployments(client),
        runs: createRuns(client),
        releases: createReleases(client),
        issues: createIssues(client),
        pulls: createPullRequests(client),
        checks: createChecks(client),
        people: createPeople(client),
        contents: (0,contents/* createContents */.x)(client),
        comparisons: createComparisons(client),
    };
}


/***/ })

};
