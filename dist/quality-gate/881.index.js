export const id = 881;
export const ids = [
    881
];
export const modules = {
    881: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            createGitHub: ()=>createGitHub
        });
        var action_error = __webpack_require__(6856);
        var schemas = __webpack_require__(8395);
        var visible = __webpack_require__(6474);
        var time_clock = __webpack_require__(1954);
        var client = __webpack_require__(4242);
        function failureOf(thrown, permission, redact) {
            if (thrown instanceof action_error.lZ) return thrown;
            const { request, errors } = thrown;
            if (!request && !errors) return thrown;
            const { code, answered, status, headers } = classify(thrown);
            const asked = request?.url === void 0 ? 'POST /graphql' : `${request.method ?? 'GET'} ${pathOf(request.url)}`;
            return new action_error.mZ(code, {
                provider: 'GitHub',
                asked: redact(asked),
                answered: redact(excerpt(answered)),
                ...void 0 === status ? {} : {
                    status
                }
            }, {
                cause: thrown,
                ...hintOf(code, permissionIn(headers) ?? permission)
            });
        }
        function isAmbiguous(error) {
            return error instanceof action_error.mZ && [
                'PROVIDER_UNREACHABLE',
                'PROVIDER_FAILED'
            ].includes(error.code);
        }
        function classify(thrown) {
            const { errors, response, status, message = '' } = thrown;
            if (errors) return {
                code: codeOfErrors(errors),
                answered: errors.map((error)=>error.message).join('; ')
            };
            if (!response || void 0 === status) return {
                code: 'PROVIDER_UNREACHABLE',
                answered: `no answer: ${rootCause(thrown)}`
            };
            const headers = response.headers ?? {};
            const isLimited = '0' === headers['x-ratelimit-remaining'] || void 0 !== headers['retry-after'];
            const code = 403 === status && isLimited ? 'PROVIDER_RATE_LIMITED' : (0, client.$)(status);
            return {
                code,
                answered: `${status} ${message}`,
                status,
                headers
            };
        }
        function codeOfErrors(errors) {
            const types = errors.map(({ type })=>type);
            if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) return 'PROVIDER_FORBIDDEN';
            if (types.includes('RATE_LIMITED')) return 'PROVIDER_RATE_LIMITED';
            return types.includes('NOT_FOUND') ? 'PROVIDER_NOT_FOUND' : 'PROVIDER_REFUSED';
        }
        function rootCause({ message, code, cause }) {
            if ('object' == typeof cause && null !== cause) return rootCause(cause);
            return void 0 === message || '' === message ? String(code) : message;
        }
        function permissionIn(headers = {}) {
            const [first] = headers['x-accepted-github-permissions']?.split(';') ?? [];
            return first?.replaceAll('=', ': ').replaceAll('_', '-').replaceAll(',', ', ').trim();
        }
        function hintOf(code, permission) {
            const grant = `give the job "permissions: ${permission}", or use a token that has it`;
            if ('PROVIDER_FORBIDDEN' === code) return {
                hint: `The token may not do this: ${grant}.`
            };
            if ('PROVIDER_NOT_FOUND' === code) return {
                hint: `It is not there, or the token may not see it: check the name, and ${grant}.`
            };
            return {};
        }
        function pathOf(url) {
            return URL.canParse(url) ? new URL(url).pathname : url.split('?')[0] ?? url;
        }
        function excerpt(text) {
            const line = text.replace(/\s+/g, ' ').trim();
            return line.length > 400 ? `${line.slice(0, 400)}\u{2026}` : line;
        }
        var github_octokit = __webpack_require__(8927);
        const tries = 3;
        async function createClient(context, token, options = {}) {
            const { run, log, redactor, signal, clock = time_clock.m } = context;
            const { retryUnit = 1_000 } = options;
            const octokit = await (0, github_octokit.N)(token, {
                run,
                log,
                signal,
                retryUnit
            });
            const graphql = octokit.graphql.defaults({
                url: run.graphqlUrl
            });
            async function ask(permission, work) {
                try {
                    return await work(octokit);
                } catch (thrown) {
                    signal?.throwIfAborted();
                    throw failureOf(thrown, permission, (text)=>redactor.redact(text));
                }
            }
            return {
                repo: {
                    owner: run.owner,
                    repo: run.repo
                },
                log,
                ask,
                async find (permission, work) {
                    try {
                        return await ask(permission, work);
                    } catch (error) {
                        if (error instanceof action_error.mZ && 404 === error.status) return;
                        throw error;
                    }
                },
                graphql: (permission, query, variables, retries = 0)=>ask(permission, ()=>graphql(query, {
                            ...variables,
                            request: {
                                retries
                            }
                        })),
                async once (write, look) {
                    for(let attempt = 1;; attempt++)try {
                        return await write();
                    } catch (error) {
                        if (!isAmbiguous(error) || attempt === tries) throw error;
                        await clock.sleep(attempt * retryUnit, signal);
                        const found = await look();
                        if (void 0 !== found) return found;
                    }
                }
            };
        }
        function read(schema, data, of) {
            const { success, data: fields, error } = schema.safeParse(data);
            if (success) return fields;
            const wrong = error.issues.map(({ path, message })=>`${path.join('.')}: ${message}`).join('; ');
            throw new action_error.mZ('PROVIDER_NONSENSE', {
                provider: 'GitHub',
                asked: of,
                answered: wrong
            });
        }
        const run = schemas.Ikc({
            id: schemas.aig(),
            html_url: schemas.mee(schemas.YjP())
        });
        const write = 'checks: write';
        const batchSize = 50;
        const longestSummary = 65_535;
        const longestTitle = 255;
        const longestMessage = Math.floor(65536 / 3);
        function createChecks({ repo, ask }) {
            return {
                async complete ({ name, sha, conclusion, title, summary, annotations }) {
                    const output = (from)=>({
                            title: (0, visible.v)(title, longestTitle),
                            summary: (0, visible.v)(summary, longestSummary),
                            annotations: annotations.slice(from, from + batchSize).map(toAnnotation)
                        });
                    const { data } = await ask(write, (octokit)=>octokit.rest.checks.create({
                            ...repo,
                            name,
                            head_sha: sha,
                            status: 'completed',
                            conclusion,
                            output: output(0)
                        }));
                    const { id, html_url: url } = read(run, data, 'new check run');
                    for(let from = batchSize; from < annotations.length; from += batchSize)await ask(write, (octokit)=>octokit.rest.checks.update({
                            ...repo,
                            check_run_id: id,
                            conclusion,
                            output: output(from)
                        }));
                    return url ?? '';
                }
            };
        }
        function toAnnotation({ path, startLine, endLine, level, message, title }) {
            return {
                path,
                start_line: startLine,
                end_line: endLine,
                annotation_level: level,
                message: (0, visible.v)(message, longestMessage),
                ...void 0 === title ? {} : {
                    title: (0, visible.v)(title, longestTitle)
                }
            };
        }
        const compared = schemas.Ikc({
            merge_base_commit: schemas.Ikc({
                sha: schemas.YjP()
            }),
            files: schemas.lqM(schemas.YOg(schemas.Ikc({
                additions: schemas.aig()
            })))
        });
        const listed = schemas.YOg(schemas.Ikc({
            sha: schemas.YjP()
        }));
        const tree = schemas.Ikc({
            truncated: schemas.zMY(),
            tree: schemas.YOg(schemas.Ikc({
                path: schemas.YjP(),
                type: schemas.YjP()
            }))
        });
        const see = 'contents: read';
        const pageSize = 100;
        const mostFiles = 300;
        function createComparisons({ repo, ask, find }) {
            async function compare(base, head) {
                const answer = await find(see, (octokit)=>octokit.rest.repos.compareCommitsWithBasehead({
                        ...repo,
                        basehead: `${base}...${head}`,
                        per_page: 1
                    }));
                return answer && read(compared, answer.data, `comparison of ${base} and ${head}`);
            }
            return {
                mergeBase: async (base, head)=>(await compare(base, head))?.merge_base_commit.sha,
                async diff (base, head) {
                    const files = (await compare(base, head))?.files;
                    if (void 0 === files || files.length >= mostFiles) return;
                    const { data } = await ask(see, (octokit)=>octokit.rest.repos.compareCommitsWithBasehead({
                            ...repo,
                            basehead: `${base}...${head}`,
                            mediaType: {
                                format: 'diff'
                            }
                        }));
                    const text = read(schemas.YjP(), data, `diff of ${base} and ${head}`);
                    return {
                        text,
                        additions: files.reduce((sum, { additions })=>sum + additions, 0)
                    };
                },
                async ancestors (sha, limit) {
                    const shas = [];
                    for(let page = 1; shas.length < limit; page++){
                        const { data } = await ask(see, (octokit)=>octokit.rest.repos.listCommits({
                                ...repo,
                                sha,
                                per_page: pageSize,
                                page
                            }));
                        const found = read(listed, data, `commits of ${sha}`);
                        shas.push(...found.map((one)=>one.sha));
                        if (found.length < pageSize) break;
                    }
                    return shas;
                },
                async files (sha) {
                    const { data } = await ask(see, (octokit)=>octokit.rest.git.getTree({
                            ...repo,
                            tree_sha: sha,
                            recursive: 'true'
                        }));
                    const { truncated, tree: entries } = read(tree, data, `files of ${sha}`);
                    return truncated ? void 0 : new Set(entries.filter(({ type })=>'blob' === type).map(({ path })=>path));
                }
            };
        }
        const file = schemas.Ikc({
            type: schemas.euz('file'),
            encoding: schemas.YjP(),
            size: schemas.aig(),
            content: schemas.YjP()
        });
        const repository = schemas.Ikc({
            default_branch: schemas.YjP()
        });
        const commits = schemas.YOg(schemas.Ikc({
            sha: schemas.YjP(),
            commit: schemas.Ikc({
                message: schemas.YjP(),
                author: schemas.mee(schemas.Ikc({
                    name: schemas.lqM(schemas.YjP())
                }))
            }),
            author: schemas.mee(schemas.Ikc({
                login: schemas.lqM(schemas.YjP())
            }))
        }));
        const contents_see = 'contents: read';
        function createContents({ repo, ask, find }) {
            return {
                async read (path, ref) {
                    const answer = await find(contents_see, (octokit)=>octokit.rest.repos.getContent({
                            ...repo,
                            path,
                            ref
                        }));
                    const found = file.safeParse(answer?.data);
                    if (!found.success) return;
                    if ('base64' === found.data.encoding) return Buffer.from(found.data.content, 'base64').toString('utf8');
                    const { data } = await ask(contents_see, (octokit)=>octokit.rest.repos.getContent({
                            ...repo,
                            path,
                            ref,
                            mediaType: {
                                format: 'raw'
                            }
                        }));
                    const text = read(schemas.YjP(), data, path);
                    if (Buffer.byteLength(text) === found.data.size) return text;
                    throw new action_error.mZ('PROVIDER_FAILED', {
                        provider: 'GitHub',
                        asked: path,
                        answered: 'the file was cut off'
                    });
                },
                async defaultBranch () {
                    const { data } = await ask('metadata: read', (octokit)=>octokit.rest.repos.get(repo));
                    return read(repository, data, 'repository').default_branch;
                },
                async compare (base, head) {
                    const found = await ask(contents_see, (octokit)=>octokit.paginate(octokit.rest.repos.compareCommitsWithBasehead, {
                            ...repo,
                            basehead: `${base}...${head}`,
                            per_page: 100
                        }, (response)=>response.data.commits));
                    return read(commits, found, `commits of ${base}...${head}`).map(({ sha, commit, author })=>({
                            sha,
                            message: commit.message,
                            author: author?.login ?? commit.author?.name ?? ''
                        }));
                }
            };
        }
        var external_node_crypto_ = __webpack_require__(7598);
        const account = schemas.mee(schemas.Ikc({
            login: schemas.YjP()
        }));
        const deployment = schemas.Ikc({
            id: schemas.aig(),
            sha: schemas.YjP(),
            ref: schemas.YjP(),
            task: schemas.YjP(),
            environment: schemas.YjP(),
            payload: schemas.L5J(),
            description: schemas.mee(schemas.YjP()),
            creator: account,
            created_at: schemas.YjP()
        });
        const deployments_status = schemas.Ikc({
            state: schemas.k5n([
                'error',
                'failure',
                'inactive',
                'in_progress',
                'queued',
                'pending',
                'success'
            ]),
            description: schemas.cl6(schemas.YjP()),
            created_at: schemas.YjP(),
            creator: account,
            log_url: schemas.cl6(schemas.YjP()),
            environment_url: schemas.cl6(schemas.YjP())
        });
        const deployments_see = 'deployments: read';
        const deployments_write = 'deployments: write';
        const longest = 140;
        function createDeployments({ repo, ask, find, once }) {
            async function list(filter) {
                const { environment, task, limit = 100 } = filter;
                const found = [];
                await ask(deployments_see, async (octokit)=>{
                    const pages = octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
                        ...repo,
                        environment,
                        ...void 0 === task ? {} : {
                            task
                        },
                        per_page: Math.min(100, limit)
                    });
                    for await (const { data } of pages){
                        found.push(...data);
                        if (found.length >= limit) return;
                    }
                });
                return read(schemas.YOg(deployment), found.slice(0, limit), `deployments of ${environment}`).map(toDeployment);
            }
            async function statuses(id) {
                const answer = await ask(deployments_see, (octokit)=>octokit.paginate(octokit.rest.repos.listDeploymentStatuses, {
                        ...repo,
                        deployment_id: id,
                        per_page: 100
                    }));
                return read(schemas.YOg(deployments_status), answer, `statuses of deployment ${id}`).map((one)=>({
                        state: one.state,
                        description: one.description ?? '',
                        createdAt: one.created_at,
                        creator: one.creator?.login ?? '',
                        logUrl: one.log_url ?? '',
                        environmentUrl: one.environment_url ?? ''
                    }));
            }
            return {
                create ({ ref, environment, task, description, payload, production }) {
                    const nonce = (0, external_node_crypto_.randomUUID)();
                    return once(async ()=>{
                        const answer = await ask(deployments_write, (octokit)=>octokit.rest.repos.createDeployment({
                                ...repo,
                                ref,
                                environment,
                                task,
                                description: cut(description),
                                payload: {
                                    ...payload,
                                    nonce
                                },
                                auto_merge: false,
                                required_contexts: [],
                                production_environment: production,
                                transient_environment: false
                            }));
                        return toDeployment(read(deployment, answer.data, 'new deployment'));
                    }, async ()=>(await list({
                            environment,
                            task
                        })).find((one)=>hasNonce(one.payload, nonce)));
                },
                async get (id) {
                    const answer = await find(deployments_see, (octokit)=>octokit.rest.repos.getDeployment({
                            ...repo,
                            deployment_id: id
                        }));
                    return answer && toDeployment(read(deployment, answer.data, `deployment ${id}`));
                },
                list,
                statuses,
                async addStatus (id, { state, description, logUrl, environmentUrl }) {
                    const text = cut(description);
                    await once(async ()=>{
                        await ask(deployments_write, (octokit)=>octokit.rest.repos.createDeploymentStatus({
                                ...repo,
                                deployment_id: id,
                                state,
                                description: text,
                                auto_inactive: false,
                                ...void 0 === logUrl ? {} : {
                                    log_url: logUrl
                                },
                                ...void 0 === environmentUrl ? {} : {
                                    environment_url: environmentUrl
                                }
                            }));
                        return true;
                    }, async ()=>{
                        const [newest] = await statuses(id);
                        return newest?.state === state && newest.description === text ? true : void 0;
                    });
                }
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
                createdAt: found.created_at
            };
        }
        function hasNonce(payload, nonce) {
            return 'object' == typeof payload && null !== payload && 'nonce' in payload && payload.nonce === nonce;
        }
        function cut(description) {
            const characters = Array.from(description);
            return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}\u{2026}` : description;
        }
        const issue = schemas.Ikc({
            number: schemas.aig(),
            title: schemas.YjP(),
            body: schemas.cl6(schemas.YjP()),
            state: schemas.YjP(),
            html_url: schemas.YjP(),
            pull_request: schemas.lqM(schemas.L5J())
        });
        const comment = schemas.Ikc({
            id: schemas.aig(),
            body: schemas.lqM(schemas.YjP()),
            user: schemas.mee(schemas.Ikc({
                login: schemas.YjP()
            }))
        });
        const issues_see = 'issues: read';
        const issues_write = 'issues: write';
        const discuss = 'issues: write, pull-requests: write';
        function createIssues({ repo, ask, find, once }) {
            async function list({ labels }) {
                const answer = await ask(issues_see, (octokit)=>octokit.paginate(octokit.rest.issues.listForRepo, {
                        ...repo,
                        labels: labels.join(','),
                        state: 'open',
                        per_page: 100
                    }));
                return read(schemas.YOg(issue), answer, 'issues').filter((one)=>void 0 === one.pull_request).map(toIssue);
            }
            async function comments(number) {
                const answer = await ask(issues_see, (octokit)=>octokit.paginate(octokit.rest.issues.listComments, {
                        ...repo,
                        issue_number: number,
                        per_page: 100
                    }));
                return read(schemas.YOg(comment), answer, `comments of #${number}`).map(toComment);
            }
            return {
                create ({ title, body, labels }) {
                    return once(async ()=>{
                        const { data } = await ask(issues_write, (octokit)=>octokit.rest.issues.create({
                                ...repo,
                                title,
                                body,
                                labels: [
                                    ...labels
                                ]
                            }));
                        return toIssue(read(issue, data, 'new issue'));
                    }, async ()=>(await list({
                            labels
                        })).find((one)=>one.title === title && one.body === body));
                },
                async update (number, changes) {
                    const { data } = await ask(issues_write, (octokit)=>octokit.rest.issues.update({
                            ...repo,
                            issue_number: number,
                            ...changes,
                            request: {
                                retries: 3
                            }
                        }));
                    return toIssue(read(issue, data, `issue ${number}`));
                },
                list,
                comments,
                comment (number, body) {
                    return once(async ()=>{
                        const { data } = await ask(discuss, (octokit)=>octokit.rest.issues.createComment({
                                ...repo,
                                issue_number: number,
                                body
                            }));
                        return toComment(read(comment, data, 'new comment'));
                    }, async ()=>{
                        const newest = (await comments(number)).at(-1);
                        return newest?.body === body ? newest : void 0;
                    });
                },
                async updateComment (id, body) {
                    const { data } = await ask(discuss, (octokit)=>octokit.rest.issues.updateComment({
                            ...repo,
                            comment_id: id,
                            body,
                            request: {
                                retries: 3
                            }
                        }));
                    return toComment(read(comment, data, `comment ${id}`));
                },
                async deleteComment (id) {
                    await find(discuss, (octokit)=>octokit.rest.issues.deleteComment({
                            ...repo,
                            comment_id: id
                        }));
                }
            };
        }
        function toIssue({ number, title, body, state, html_url: url }) {
            return {
                number,
                title,
                body: body ?? '',
                state,
                url
            };
        }
        function toComment({ id, body, user }) {
            return {
                id,
                body: body ?? '',
                author: user?.login ?? ''
            };
        }
        const role = schemas.k5n([
            'admin',
            'maintain',
            'write',
            'triage',
            'read',
            'none'
        ]);
        const permission = schemas.Ikc({
            permission: role,
            role_name: schemas.lqM(schemas.YjP())
        });
        function createPeople({ repo, find }) {
            return {
                async roleOf (user) {
                    const answer = await find('metadata: read', (octokit)=>octokit.rest.repos.getCollaboratorPermissionLevel({
                            ...repo,
                            username: user
                        }));
                    if (!answer) return 'none';
                    const found = read(permission, answer.data, `role of ${user}`);
                    const named = role.safeParse(found.role_name);
                    return named.success ? named.data : found.permission;
                }
            };
        }
        const login = schemas.mee(schemas.Ikc({
            login: schemas.YjP()
        }));
        const side = schemas.Ikc({
            label: schemas.cl6(schemas.YjP()),
            sha: schemas.YjP(),
            ref: schemas.YjP()
        });
        const pull = schemas.Ikc({
            number: schemas.aig(),
            head: side,
            base: side
        });
        const review = schemas.Ikc({
            user: login,
            state: schemas.YjP(),
            commit_id: schemas.mee(schemas.YjP())
        });
        const merged = schemas.Ikc({
            number: schemas.aig(),
            title: schemas.YjP(),
            url: schemas.YjP(),
            merged: schemas.zMY(),
            author: login,
            labels: schemas.mee(schemas.Ikc({
                nodes: schemas.YOg(schemas.Ikc({
                    name: schemas.YjP()
                }))
            })),
            closingIssuesReferences: schemas.mee(schemas.Ikc({
                nodes: schemas.YOg(schemas.Ikc({
                    number: schemas.aig(),
                    url: schemas.YjP(),
                    stateReason: schemas.cl6(schemas.YjP()),
                    repository: schemas.Ikc({
                        nameWithOwner: schemas.YjP()
                    })
                }))
            }))
        });
        const batch = schemas.Ikc({
            repository: schemas.g1P(schemas.YjP(), schemas.mee(schemas.Ikc({
                associatedPullRequests: schemas.lqM(schemas.Ikc({
                    nodes: schemas.YOg(merged)
                }))
            })))
        });
        const pulls_batchSize = 50;
        const pulls_see = 'pull-requests: read';
        function createPullRequests({ repo, ask, graphql, log }) {
            async function pullsOf(shas) {
                const variables = Object.fromEntries(shas.map((sha, index)=>[
                        `c${index}`,
                        sha
                    ]));
                const data = await graphql(pulls_see, queryFor(shas.length), {
                    ...repo,
                    ...variables
                }, 3).catch(withoutIssues);
                const { repository } = read(batch, data, 'pull requests of commits');
                return shas.flatMap((sha, index)=>{
                    const found = repository[`c${index}`]?.associatedPullRequests?.nodes.filter((one)=>one.merged) ?? [];
                    return 0 === found.length ? [] : [
                        [
                            sha,
                            found.map(toMergedPull)
                        ]
                    ];
                });
            }
            function withoutIssues(error) {
                const cause = error instanceof action_error.mZ ? error.cause : void 0;
                const answer = cause ?? {};
                const isOnlyThat = answer.errors?.every(({ path })=>path?.includes('closingIssuesReferences'));
                if (!isOnlyThat || !answer.data) throw error;
                log.debug('the issues that pull requests close could not be read: they need the permission "issues: read"');
                return answer.data;
            }
            return {
                async ofCommits (shas) {
                    const unique = [
                        ...new Set(shas)
                    ];
                    const pulls = new Map();
                    for(let start = 0; start < unique.length; start += pulls_batchSize)for (const [sha, found] of (await pullsOf(unique.slice(start, start + pulls_batchSize))))pulls.set(sha, found);
                    return pulls;
                },
                async get (number) {
                    const { data } = await ask(pulls_see, (octokit)=>octokit.rest.pulls.get({
                            ...repo,
                            pull_number: number
                        }));
                    return toPull(read(pull, data, `pull request ${number}`));
                },
                async from (owner, branch) {
                    const head = `${owner}:${branch}`;
                    const answer = await ask(pulls_see, (octokit)=>octokit.paginate(octokit.rest.pulls.list, {
                            ...repo,
                            head,
                            state: 'open',
                            per_page: 100
                        }));
                    return read(schemas.YOg(pull), answer, `pull requests from ${head}`).filter((one)=>one.head.label === head).map(toPull);
                },
                async reviews (number) {
                    const answer = await ask(pulls_see, (octokit)=>octokit.paginate(octokit.rest.pulls.listReviews, {
                            ...repo,
                            pull_number: number,
                            per_page: 100
                        }));
                    return read(schemas.YOg(review), answer, `reviews of #${number}`).map(({ user, state, commit_id })=>({
                            author: user?.login ?? '',
                            state,
                            sha: commit_id ?? ''
                        }));
                }
            };
        }
        function toPull({ number, head, base }) {
            return {
                number,
                headSha: head.sha,
                baseSha: base.sha,
                baseRef: base.ref
            };
        }
        function queryFor(count) {
            const names = Array.from({
                length: count
            }, (_, index)=>`c${index}`);
            const fields = `number title url merged author { login } labels(first: 20) { nodes { name } }
    closingIssuesReferences(first: 10) { nodes { number url stateReason repository { nameWithOwner } } }`;
            return `query($owner: String!, $repo: String!, ${names.map((name)=>`$${name}: GitObjectID!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${names.map((name)=>`${name}: object(oid: $${name}) { ... on Commit { associatedPullRequests(first: 5) { nodes { ${fields} } } } }`).join('\n')}
    }
  }`;
        }
        function toMergedPull({ number, title, url, author, labels, closingIssuesReferences }) {
            return {
                number,
                title,
                url,
                author: author?.login ?? '',
                labels: labels?.nodes.map(({ name })=>name) ?? [],
                closes: (closingIssuesReferences?.nodes ?? []).filter(({ stateReason })=>![
                        'NOT_PLANNED',
                        'DUPLICATE'
                    ].includes(stateReason ?? '')).map((issue)=>({
                        number: issue.number,
                        url: issue.url,
                        repository: issue.repository.nameWithOwner
                    }))
            };
        }
        const target = schemas.Ikc({
            object: schemas.Ikc({
                sha: schemas.YjP(),
                type: schemas.YjP()
            })
        });
        const named = schemas.YOg(schemas.Ikc({
            ref: schemas.YjP(),
            object: schemas.Ikc({
                sha: schemas.YjP()
            })
        }));
        const created = schemas.Ikc({
            sha: schemas.YjP()
        });
        const commit = schemas.Ikc({
            message: schemas.YjP(),
            parents: schemas.YOg(schemas.Ikc({
                sha: schemas.YjP()
            }))
        });
        const refs_repository = schemas.Ikc({
            repository: schemas.Ikc({
                id: schemas.YjP()
            })
        });
        const zero = '0'.repeat(40);
        const refs_write = 'contents: write';
        const refs_see = 'contents: read';
        const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
        function createRefs({ repo, ask, find, graphql, once }) {
            let nodeId;
            async function objectOf(ref) {
                const answer = await find(refs_see, (octokit)=>octokit.rest.git.getRef({
                        ...repo,
                        ref
                    }));
                return answer && read(target, answer.data, `ref ${ref}`).object;
            }
            async function peel({ sha, type }) {
                if ('tag' !== type) return sha;
                const { data } = await ask(refs_see, (octokit)=>octokit.rest.git.getTag({
                        ...repo,
                        tag_sha: sha
                    }));
                return peel(read(target, data, `tag ${sha}`).object);
            }
            async function askNodeId() {
                const query = 'query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }';
                return read(refs_repository, await graphql(refs_see, query, repo, 3), 'repository').repository.id;
            }
            async function compare(updates) {
                const now = await Promise.all(updates.map(async ({ ref })=>(await objectOf(ref))?.sha));
                if (updates.every(({ after }, index)=>now[index] === after)) return 'after';
                return updates.every(({ before }, index)=>now[index] === before) ? 'before' : 'other';
            }
            async function update(updates) {
                nodeId ??= askNodeId();
                const input = {
                    repositoryId: await nodeId,
                    refUpdates: updates.map(({ ref, before, after })=>({
                            name: `refs/${ref}`,
                            beforeOid: before ?? zero,
                            afterOid: after ?? zero,
                            force: true
                        }))
                };
                const mutation = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
                await graphql(refs_write, mutation, {
                    input
                });
                return 'done';
            }
            return {
                async commitOf (ref) {
                    const object = await objectOf(ref);
                    return object && peel(object);
                },
                async create (ref, sha) {
                    try {
                        return await once(async ()=>{
                            await ask(refs_write, (octokit)=>octokit.rest.git.createRef({
                                    ...repo,
                                    ref: `refs/${ref}`,
                                    sha
                                }));
                            return 'created';
                        }, async ()=>(await objectOf(ref))?.sha === sha ? 'created' : void 0);
                    } catch (error) {
                        if (error instanceof action_error.mZ && 422 === error.status && await objectOf(ref)) return 'exists';
                        throw error;
                    }
                },
                async list (prefix) {
                    const answer = await ask(refs_see, (octokit)=>octokit.paginate(octokit.rest.git.listMatchingRefs, {
                            ...repo,
                            ref: prefix
                        }));
                    return read(named, answer, `refs ${prefix}`).map(({ ref, object })=>({
                            ref: ref.replace(/^refs\//, ''),
                            sha: object.sha
                        }));
                },
                async createTagObject ({ name, message, sha }) {
                    const { data } = await ask(refs_write, (octokit)=>octokit.rest.git.createTag({
                            ...repo,
                            tag: name,
                            message,
                            object: sha,
                            type: 'commit',
                            request: {
                                retries: 3
                            }
                        }));
                    return read(created, data, `tag ${name}`).sha;
                },
                async createCommit ({ message, parents }) {
                    const { data } = await ask(refs_write, (octokit)=>octokit.rest.git.createCommit({
                            ...repo,
                            message,
                            tree: emptyTree,
                            parents: [
                                ...parents
                            ],
                            request: {
                                retries: 3
                            }
                        }));
                    return read(created, data, 'new commit').sha;
                },
                async commit (sha) {
                    const answer = await find(refs_see, (octokit)=>octokit.rest.git.getCommit({
                            ...repo,
                            commit_sha: sha
                        }));
                    if (!answer) return;
                    const { message, parents } = read(commit, answer.data, `commit ${sha}`);
                    return {
                        message,
                        parents: parents.map((parent)=>parent.sha)
                    };
                },
                async compareAndSet (updates) {
                    try {
                        return await once(()=>update(updates), async ()=>await compare(updates) === 'after' ? 'done' : void 0);
                    } catch (error) {
                        const mayBeConflict = error instanceof action_error.mZ && ('PROVIDER_REFUSED' === error.code || isAmbiguous(error));
                        if (mayBeConflict && await compare(updates) !== 'before') return 'conflict';
                        throw error;
                    }
                }
            };
        }
        const release = schemas.Ikc({
            id: schemas.aig(),
            tag_name: schemas.YjP(),
            name: schemas.mee(schemas.YjP()),
            body: schemas.cl6(schemas.YjP()),
            draft: schemas.zMY(),
            prerelease: schemas.zMY(),
            html_url: schemas.YjP()
        });
        const releases_see = 'contents: read';
        const releases_write = 'contents: write';
        function createReleases({ repo, ask, find, once }) {
            async function byTag(tag) {
                const published = await find(releases_see, (octokit)=>octokit.rest.repos.getReleaseByTag({
                        ...repo,
                        tag
                    }));
                if (published) return toRelease(read(release, published.data, `release ${tag}`));
                return ask(releases_see, async (octokit)=>{
                    for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listReleases, {
                        ...repo,
                        per_page: 100
                    })){
                        const draft = read(schemas.YOg(release), data, 'releases').find((one)=>one.draft && one.tag_name === tag);
                        if (draft) return toRelease(draft);
                    }
                });
            }
            return {
                byTag,
                create ({ tag, sha, name, body, draft, prerelease }) {
                    return once(async ()=>{
                        const answer = await ask(releases_write, (octokit)=>octokit.rest.repos.createRelease({
                                ...repo,
                                tag_name: tag,
                                target_commitish: sha,
                                name,
                                body,
                                draft,
                                prerelease,
                                ...latestOf({
                                    draft,
                                    prerelease
                                })
                            }));
                        return toRelease(read(release, answer.data, 'new release'));
                    }, ()=>byTag(tag));
                },
                async update (id, changes) {
                    const { data } = await ask(releases_write, (octokit)=>octokit.rest.repos.updateRelease({
                            ...repo,
                            release_id: id,
                            ...changes,
                            ...false === changes.draft ? latestOf(changes) : {},
                            request: {
                                retries: 3
                            }
                        }));
                    return toRelease(read(release, data, `release ${id}`));
                }
            };
        }
        function latestOf({ draft, prerelease }) {
            return draft || prerelease ? {} : {
                make_latest: 'legacy'
            };
        }
        function toRelease({ id, tag_name: tag, name, body, draft, prerelease, html_url: url }) {
            return {
                id,
                tag,
                name: name ?? '',
                body: body ?? '',
                draft,
                prerelease,
                url
            };
        }
        const runs_run = schemas.Ikc({
            status: schemas.mee(schemas.YjP()),
            conclusion: schemas.mee(schemas.YjP())
        });
        function createRuns({ repo, ask, find }) {
            return {
                async attempt (runId, attempt) {
                    const answer = await find('actions: read', (octokit)=>octokit.rest.actions.getWorkflowRunAttempt({
                            ...repo,
                            run_id: runId,
                            attempt_number: attempt
                        }));
                    if (!answer) return;
                    const { status, conclusion } = read(runs_run, answer.data, `run ${runId}`);
                    return {
                        status: status ?? '',
                        conclusion
                    };
                },
                async dispatch (workflow, ref, inputs) {
                    await ask('actions: write', (octokit)=>octokit.rest.actions.createWorkflowDispatch({
                            ...repo,
                            workflow_id: workflow,
                            ref,
                            inputs: {
                                ...inputs
                            }
                        }));
                }
            };
        }
        async function createGitHub(context, token, options = {}) {
            if ('' === token) throw new action_error.j1([
                {
                    input: 'github-token',
                    allowed: 'a token',
                    example: '${{ github.token }}'
                }
            ]);
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
                comparisons: createComparisons(client)
            };
        }
    }),
    8927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>connect,
            s: ()=>loadTransport
        });
        var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
        const patience = 30_000;
        const longestWait = 60;
        async function connect(token, { run, log, signal, retryUnit }) {
            const [{ getOctokit: create }, { retry }, { throttling }] = await Promise.all([
                __webpack_require__.e(1758).then(__webpack_require__.bind(__webpack_require__, 1758)),
                Promise.all([
                    __webpack_require__.e(3251),
                    __webpack_require__.e(9735)
                ]).then(__webpack_require__.bind(__webpack_require__, 9735)),
                Promise.all([
                    __webpack_require__.e(3251),
                    __webpack_require__.e(6856)
                ]).then(__webpack_require__.bind(__webpack_require__, 2094))
            ]);
            const waitOut = (kind)=>(seconds, { method, url }, _, count)=>{
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
                    warn: (text)=>log.debug(text),
                    error: (text)=>log.debug(text)
                },
                retry: {
                    retryAfterBaseValue: retryUnit
                },
                throttle: {
                    retryAfterBaseValue: retryUnit,
                    write: unpaced,
                    notifications: unpaced,
                    onRateLimit: waitOut('primary'),
                    onSecondaryRateLimit: waitOut('secondary')
                }
            }, guard(signal), retry, throttling);
            return octokit;
        }
        async function loadTransport() {
            const { fetch: fetch1 } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 2672));
            return fetch1;
        }
        const quiet = ()=>void 0;
        const unpaced = {
            key: ()=>({
                    schedule: (_job, work, ...args)=>work(...args)
                })
        };
        const asText = new Set([
            'raw',
            'diff'
        ]);
        function guard(signal) {
            return (octokit)=>{
                octokit.hook.wrap('request', async (send, options)=>{
                    options.headers['x-github-api-version'] = '2022-11-28';
                    const limit = AbortSignal.timeout(patience);
                    options.request.signal = signal ? AbortSignal.any([
                        signal,
                        limit
                    ]) : limit;
                    if (![
                        'GET',
                        'HEAD'
                    ].includes(options.method)) options.request.retries ??= 0;
                    try {
                        const answer = await send(options);
                        const isText = 'string' == typeof answer.data && 204 !== answer.status;
                        if (isText && !asText.has(options.mediaType?.format)) throw withoutJson(options, answer);
                        return answer;
                    } catch (error) {
                        if (signal?.aborted) options.request.retries = 0;
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
                return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ('PROVIDER_NONSENSE', {
                    provider: 'GitHub',
                    asked,
                    answered: `${type} where JSON is expected`
                });
            }
            const request = {
                ...options,
                url: response.url,
                request: {
                    ...options.request
                }
            };
            return Object.assign(new Error('the answer was cut off'), {
                status: 502,
                request,
                response
            });
        }
    }),
    4242: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>codeOf,
            u: ()=>createHttpClient
        });
        var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
        const largestBody = 33554432;
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
                        ...void 0 === request.json ? {} : {
                            'content-type': 'application/json'
                        },
                        ...options.headers,
                        ...request.headers
                    },
                    body: request.body ?? (void 0 === request.json ? null : JSON.stringify(request.json)),
                    signal: signal ? AbortSignal.any([
                        signal,
                        limit
                    ]) : limit
                });
                const text = await readBounded(answer);
                return {
                    status: answer.status,
                    headers: Object.fromEntries(answer.headers),
                    text,
                    json () {
                        try {
                            return JSON.parse(text);
                        } catch (cause) {
                            const answered = `${answer.status}, no JSON: ${excerpt(text)}`;
                            throw refusal('PROVIDER_NONSENSE', request, answered, {
                                status: answer.status,
                                cause
                            });
                        }
                    }
                };
            }
            function refusal(code, request, answered, more = {}) {
                const asked = redactor.redact(`${request.method} ${withoutQuery(request.url)}`);
                return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ(code, {
                    provider,
                    asked,
                    answered: redactor.redact(answered),
                    ...void 0 === more.status ? {} : {
                        status: more.status
                    }
                }, {
                    cause: more.cause
                });
            }
            async function send(request, signal) {
                const idempotent = request.idempotent ?? ![
                    'POST',
                    'PATCH'
                ].includes(request.method);
                for(let attempt = 1;; attempt++){
                    let response;
                    let failure;
                    try {
                        response = await once(request, signal);
                    } catch (cause) {
                        signal?.throwIfAborted();
                        if (cause instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ) throw cause;
                        failure = cause;
                    }
                    if (response && !isTransient(response.status, idempotent)) return response;
                    const last = attempt >= tries || !response && !idempotent;
                    if (last && response) return response;
                    if (last) throw refusal('PROVIDER_UNREACHABLE', request, `no answer (${describeFailure(failure)})`, {
                        cause: failure
                    });
                    const wait = retryAfter(response, clock.now()) ?? random() * Math.min(longestWait, 250 * 2 ** attempt);
                    options.onRetry?.(response ? `answered ${response.status}` : describeFailure(failure), wait);
                    await clock.sleep(wait, signal);
                }
            }
            return {
                send,
                async expectOk (request, signal) {
                    const response = await send(request, signal);
                    if (response.status < 300) return response;
                    throw refusal(codeOf(response.status), request, `${response.status} ${excerpt(response.text)}`, {
                        status: response.status
                    });
                }
            };
        }
        async function readBounded(answer) {
            if (!answer.body) return '';
            const chunks = [];
            let size = 0;
            for await (const chunk of answer.body){
                size += chunk.byteLength;
                if (size > largestBody) throw new Error(`the answer is larger than ${largestBody} bytes`);
                chunks.push(chunk);
            }
            return Buffer.concat(chunks).toString('utf8');
        }
        function isTransient(status, idempotent) {
            if (429 === status || 503 === status) return true;
            return idempotent && [
                408,
                500,
                502,
                504
            ].includes(status);
        }
        function retryAfter(response, now) {
            const value = response?.headers['retry-after'];
            if (void 0 === value) return;
            const ms = /^\d+$/.test(value) ? 1_000 * Number(value) : Date.parse(value) - now;
            return Number.isFinite(ms) ? Math.min(longestWait, Math.max(0, ms)) : void 0;
        }
        function codeOf(status) {
            if (401 === status) return 'PROVIDER_UNAUTHORIZED';
            if (403 === status) return 'PROVIDER_FORBIDDEN';
            if (404 === status) return 'PROVIDER_NOT_FOUND';
            if (429 === status) return 'PROVIDER_RATE_LIMITED';
            if (status >= 500) return 'PROVIDER_FAILED';
            return status >= 400 ? 'PROVIDER_REFUSED' : 'PROVIDER_NONSENSE';
        }
        function describeFailure(failure) {
            if (!(failure instanceof Error)) return String(failure);
            const cause = failure.cause;
            if (cause instanceof Error) return 'code' in cause ? `${String(cause.code)}: ${cause.message}` : cause.message;
            return failure.message;
        }
        function excerpt(text) {
            const line = text.replace(/\s+/g, ' ').trim();
            return line.length > 300 ? `${line.slice(0, 300)}\u{2026}` : line;
        }
        function withoutQuery(url) {
            return url.split('?')[0] ?? url;
        }
    })
};
