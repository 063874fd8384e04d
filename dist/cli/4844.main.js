export const id = 4844;
export const ids = [
    4844,
    2960
];
export const modules = {
    72960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            readAllowList: ()=>readAllowList
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92765);
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
        var _shared_config_expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45217);
        const day = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'), zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB((text)=>isOfCalendar(text), 'a day of the calendar'));
        const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/\S/, 'a text that is not empty'));
        const entry = zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
            id: text,
            path: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(text),
            package: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(text),
            until: day,
            reason: text
        });
        function readAllowList(given, file) {
            const result = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(entry).safeParse(given ?? [], {
                error: _shared_config_expectation_js__WEBPACK_IMPORTED_MODULE_0__.EV
            });
            if (result.success) return {
                exceptions: result.data,
                problems: []
            };
            const problems = result.error.issues.map((issue)=>{
                const received = (0, _shared_config_expectation_js__WEBPACK_IMPORTED_MODULE_0__.JJ)((0, _shared_config_expectation_js__WEBPACK_IMPORTED_MODULE_0__.fK)(given, issue.path));
                const what = 'unrecognized_keys' === issue.code ? `no ${issue.keys.join(', ')}` : issue.message;
                return {
                    input: [
                        file,
                        ...issue.path.map(String)
                    ].join(' '),
                    ...void 0 === received ? {} : {
                        received
                    },
                    allowed: `a list of entries with id, until (YYYY-MM-DD) and reason, and path or package where wanted; ${what}`,
                    example: '- { id: CVE-2026-1234, until: 2026-12-31, reason: not reachable }'
                };
            });
            return {
                exceptions: [],
                problems
            };
        }
        function isOfCalendar(text) {
            const date = new Date(`${text}T00:00:00Z`);
            return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        }
    }),
    57775: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            n: ()=>checkRepository,
            X: ()=>sayWhere
        });
        var run = __webpack_require__(15372);
        var src_run = __webpack_require__(44175);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var action_error = __webpack_require__(66856);
        var ask_action = __webpack_require__(8998);
        var callers = __webpack_require__(83326);
        var config_file = __webpack_require__(72481);
        var environments = __webpack_require__(43594);
        var allow_list = __webpack_require__(72960);
        var report_source = __webpack_require__(89753);
        var unfit_rules = __webpack_require__(71807);
        var fields = __webpack_require__(8562);
        var workspace_file = __webpack_require__(31909);
        var config_yaml = __webpack_require__(76632);
        var parse_rule = __webpack_require__(426);
        function checkGate({ config, at }, folder) {
            const gate = config?.gate;
            if (void 0 === gate) return [];
            const rules = [
                'block',
                'warn'
            ].flatMap((key)=>(gate[key] ?? []).flatMap((text, index)=>ruleProblems(text, at([
                        'gate',
                        key,
                        index
                    ]))));
            const reports = (gate.reports ?? []).flatMap((line, index)=>sourceProblems(line, at([
                    'gate',
                    'reports',
                    index
                ])));
            const allowList = void 0 === gate['allow-list'] ? [] : allowListProblems(gate['allow-list'], at, folder);
            const isEmpty = (gate.block ?? []).length + (gate.warn ?? []).length === 0;
            const allowed = 'at least one rule in block or warn: a gate without any would let everything pass';
            return [
                ...rules,
                ...reports,
                ...allowList,
                ...isEmpty ? [
                    {
                        input: at([
                            'gate'
                        ]),
                        allowed,
                        example: 'tests.failed == 0'
                    }
                ] : []
            ];
        }
        function ruleProblems(text, place) {
            const { rules, errors } = (0, parse_rule.NR)((0, fields.uz)(text));
            return [
                ...errors,
                ...rules.flatMap(unfit_rules.a)
            ].map((error)=>error.toProblem(place));
        }
        function sourceProblems(line, place) {
            try {
                (0, report_source.G)(line);
                return [];
            } catch (wrong) {
                const allowed = `\`kind [name=]glob [format=\u{2026}]\`; ${(0, action_error.Uc)(wrong)}`;
                return [
                    {
                        input: place,
                        received: line,
                        allowed,
                        example: 'coverage coverage/lcov.info'
                    }
                ];
            }
        }
        function allowListProblems(path, at, folder) {
            let text;
            try {
                text = (0, workspace_file.sL)(path, {
                    workspace: folder,
                    temp: ''
                }, workspace_file.s3);
            } catch (cause) {
                return [
                    {
                        input: at([
                            'gate',
                            'allow-list'
                        ]),
                        received: path,
                        allowed: `a readable file; ${(0, action_error.Uc)(cause)}`
                    }
                ];
            }
            const yaml = (0, config_yaml.readYaml)(text, path);
            const value = 'problems' in yaml ? yaml : (0, config_yaml.toPlain)(yaml, path);
            return 'problems' in value ? value.problems : (0, allow_list.readAllowList)(value.plain, path).problems;
        }
        var secrets = __webpack_require__(89675);
        var steps = __webpack_require__(9712);
        var workflow_file = __webpack_require__(30884);
        async function checkRepository(path, terminal, offer) {
            const file = (0, config_file.R)(path, terminal);
            const { config } = file;
            const { workflows, problems: unreadable } = (0, workflow_file.L9)(terminal.folder);
            const uses = workflows.flatMap(callers.MZ);
            const rollbacks = uses.filter(({ name })=>/(^|\/)rollback(\.yml)?$/.test(name));
            const isRolledBack = rollbacks.length > 0 || 0 === uses.length;
            const namesWho = rollbacks.length > 0 && rollbacks.every(({ with: given })=>(given.allowed ?? '') !== '');
            const problems = [
                ...file.problems,
                ...checkGate(file, terminal.folder),
                ...checkServices(file, terminal.folder),
                ...await checkChannels(file),
                ...await checkRoutes(file),
                ...await (0, environments.p)(file, {
                    isRolledBack,
                    namesWho
                }),
                ...unreadable,
                ...uses.flatMap((use)=>[
                        ...(0, callers.ki)(use, offer),
                        ...(0, steps.bD)(use, config)
                    ]),
                ...(await Promise.all(uses.map((use)=>(0, steps.sw)(use, config)))).flat(),
                ...(0, secrets.K)(file, uses, offer)
            ];
            const once = new Map(problems.map((problem)=>[
                    sayWhere(problem),
                    problem
                ]));
            return {
                file,
                problems: [
                    ...once.values()
                ],
                callers: [
                    ...new Set(uses.map(({ workflow })=>workflow.path))
                ]
            };
        }
        function sayWhere(problem) {
            const said = (0, action_error.BJ)(problem);
            return said.startsWith(problem.input) ? said : `${problem.input}: ${said}`;
        }
        function checkServices({ config, at }, folder) {
            return Object.entries(config?.services ?? {}).flatMap(([name, { path }])=>{
                if (void 0 === path || /[*?[{!]/.test(path) || (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, path))) return [];
                return [
                    {
                        input: at([
                            'services',
                            name,
                            'path'
                        ]),
                        received: path,
                        allowed: 'a folder that is there'
                    }
                ];
            });
        }
        async function checkChannels({ config, at }) {
            const services = Object.values(config?.services ?? {}).some(({ path })=>void 0 !== path) ? 'all' : '';
            const problems = await (0, ask_action.G)(src_run.X, {
                services
            }, {
                config,
                env: {}
            });
            return problems.map((problem)=>({
                    ...problem,
                    input: at(problem.input.replace(/^channels\./, 'channels\n').split(/\n/))
                }));
        }
        async function checkRoutes({ config, at }) {
            const severities = Object.keys(config?.notify?.routes ?? {});
            const found = severities.map(async (severity)=>{
                const problems = await (0, ask_action.G)(run.X, {
                    event: 'custom',
                    title: 'a word',
                    severity
                }, {
                    config,
                    env: {}
                });
                return problems.map((problem)=>({
                        ...problem,
                        input: at([
                            'notify',
                            'routes',
                            severity
                        ])
                    }));
            });
            return (await Promise.all(found)).flat();
        }
    }),
    43594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Y: ()=>servicesOf,
            p: ()=>checkEnvironments
        });
        var _actions_blue_green_switch_src_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2190);
        var _actions_deploy_coolify_src_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22513);
        var _actions_deploy_platform_src_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23637);
        var _actions_rollback_src_authorise_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31814);
        var _actions_rollback_src_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85833);
        var _actions_rollback_src_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56823);
        var _shared_deploy_fleet_resolve_window_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42502);
        var _ask_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8998);
        var _config_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72481);
        async function checkEnvironments(file, { isRolledBack, namesWho }) {
            const { config } = file;
            if (void 0 === config) return [];
            const problems = [];
            for (const [name, environment] of Object.entries(config.environments ?? {})){
                problems.push(...locate(windowProblems(name, config), {
                    part: 'target',
                    name,
                    file
                }));
                const isReleased = void 0 !== environment.target || void 0 !== environment.traffic;
                if (isReleased && isRolledBack && !namesWho) problems.push(...nobodyRollsBack(name, file, config));
                for (const service of servicesOf(environment, config)){
                    const release = {
                        name,
                        environment,
                        service
                    };
                    problems.push(...locate(await switchProblems(release, config), {
                        part: 'switch',
                        name,
                        file
                    }));
                    problems.push(...locate(await targetProblems(release, config), {
                        part: 'target',
                        name,
                        file
                    }));
                    if (isRolledBack) problems.push(...locate(await rollbackProblems(release, config), {
                        part: 'rollback',
                        name,
                        file
                    }));
                }
            }
            return problems;
        }
        function servicesOf({ target }, { services }) {
            const names = Object.keys(target?.resources ?? services ?? {});
            return names.length > 0 ? names : [
                ''
            ];
        }
        function windowProblems(environment, config) {
            return (0, _shared_deploy_fleet_resolve_window_js__WEBPACK_IMPORTED_MODULE_5__.L)({
                environment,
                window: []
            }, config).problems;
        }
        function nobodyRollsBack(environment, { at }, config) {
            if ((0, _actions_rollback_src_authorise_js__WEBPACK_IMPORTED_MODULE_8__.as)({
                environment,
                allowed: [],
                teamsToken: '',
                type: 'application'
            }, config).length > 0) return [];
            const allowed = 'who may roll production back: nobody may until somebody is named';
            return [
                {
                    input: at([
                        'environments',
                        environment,
                        'rollback',
                        'allowed'
                    ]),
                    allowed,
                    example: 'role:maintain'
                }
            ];
        }
        function switchProblems({ name, environment, service }, config) {
            if (void 0 === environment.traffic) return Promise.resolve([]);
            const raw = {
                environment: name,
                service,
                version: 'v1.0.0'
            };
            return (0, _ask_action_js__WEBPACK_IMPORTED_MODULE_6__.G)(_actions_blue_green_switch_src_run_js__WEBPACK_IMPORTED_MODULE_0__.X, raw, {
                config,
                env: secretsOf(environment)
            });
        }
        function targetProblems({ name, environment, service }, config) {
            const { target, traffic } = environment;
            if (void 0 === target) return Promise.resolve([]);
            const resource = target.resources?.[service];
            const slot = 'object' == typeof resource || void 0 === resource && void 0 !== traffic ? 'green' : '';
            const given = {
                environment: name,
                slot,
                token: void 0 === target.token ? _config_file_js__WEBPACK_IMPORTED_MODULE_7__.N : ''
            };
            const about = 'coolify' === target.kind ? {
                services: service,
                ...revisionOf(service, config)
            } : {
                service,
                revision: '0'.repeat(40),
                'expect-version': 'v1.0.0',
                'health-url': `https://${_config_file_js__WEBPACK_IMPORTED_MODULE_7__.N}.example`
            };
            return 'coolify' === target.kind ? (0, _ask_action_js__WEBPACK_IMPORTED_MODULE_6__.G)(_actions_deploy_coolify_src_run_js__WEBPACK_IMPORTED_MODULE_1__.X, {
                ...given,
                ...about
            }, {
                config,
                env: {}
            }) : (0, _ask_action_js__WEBPACK_IMPORTED_MODULE_6__.G)(_actions_deploy_platform_src_run_js__WEBPACK_IMPORTED_MODULE_2__.X, {
                ...given,
                ...about
            }, {
                config,
                env: {}
            });
        }
        function revisionOf(service, { services }) {
            const image = services?.[service]?.image;
            return void 0 === image ? {
                commit: '0'.repeat(40)
            } : {
                image: `${image}:v1.0.0`
            };
        }
        async function rollbackProblems({ name, environment, service }, config) {
            const { target, traffic } = environment;
            if (void 0 === target && void 0 === traffic) return [];
            const env = secretsOf(environment);
            const raw = {
                environment: name,
                service,
                'target-token': _config_file_js__WEBPACK_IMPORTED_MODULE_7__.N
            };
            const problems = await (0, _ask_action_js__WEBPACK_IMPORTED_MODULE_6__.G)(_actions_rollback_src_run_js__WEBPACK_IMPORTED_MODULE_3__.X, raw, {
                config,
                env
            });
            const { inputs } = (0, _ask_action_js__WEBPACK_IMPORTED_MODULE_6__.V)(_actions_rollback_src_run_js__WEBPACK_IMPORTED_MODULE_3__.X, raw);
            return [
                ...problems,
                ...(0, _actions_rollback_src_target_js__WEBPACK_IMPORTED_MODULE_4__.u1)(inputs, {
                    config,
                    env
                }, {}).problems
            ];
        }
        function secretsOf({ target, traffic }) {
            const secrets = {};
            for (const name of [
                target?.token,
                traffic?.token
            ])if (void 0 !== name) secrets[name] = _config_file_js__WEBPACK_IMPORTED_MODULE_7__.N;
            const key = traffic?.['ssh-key'];
            if (void 0 !== key) secrets[key] = `-----BEGIN PRIVATE KEY-----\n${_config_file_js__WEBPACK_IMPORTED_MODULE_7__.N}`;
            return secrets;
        }
        function locate(problems, { part, name, file }) {
            return problems.map((problem)=>({
                    ...problem,
                    input: file.at(keyOf(problem.input, part, name))
                }));
        }
        const fromInput = {
            switch: {
                url: [
                    'url'
                ],
                rules: [
                    'health',
                    'rules'
                ],
                environment: [],
                service: []
            },
            target: {
                resources: [
                    'target',
                    'resources'
                ],
                services: [
                    'target',
                    'resources'
                ],
                slot: [
                    'target',
                    'resources'
                ],
                project: [
                    'target',
                    'resources'
                ],
                platform: [
                    'target',
                    'kind'
                ],
                'public-url': [
                    'url'
                ],
                environment: []
            },
            rollback: {
                'target-options': [
                    'target',
                    'resources'
                ],
                target: [
                    'target',
                    'kind'
                ],
                'driver, target': [],
                rules: [
                    'health',
                    'rules'
                ]
            }
        };
        function keyOf(input, part, name) {
            const environment = [
                'environments',
                name
            ];
            const prefix = `${environment.join('.')}.`;
            if (input.startsWith(prefix)) return [
                ...environment,
                ...input.slice(prefix.length).split('.')
            ];
            if (input.startsWith('services.')) return input.split('.');
            const known = fromInput[part][input];
            if (void 0 !== known) return [
                ...environment,
                ...known
            ];
            const [, section, own] = /^(driver|target)-(.+)$/.exec(input) ?? [];
            const place = 'target' === section || void 0 === section && 'target' === part ? 'target' : 'traffic';
            return [
                ...environment,
                place,
                ...(own ?? input).split(/[ .]/)
            ];
        }
    }),
    89675: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>secretsOf,
            K: ()=>checkSecrets
        });
        var _shared_notify_channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21059);
        var _shared_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95896);
        var _callers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83326);
        var _workflow_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30884);
        function secretsOf({ config }) {
            return Object.entries(config?.environments ?? {}).flatMap(([environment, settings])=>namesIn(settings).map(({ name, key })=>({
                        name,
                        key: [
                            'environments',
                            environment,
                            ...key
                        ],
                        environment
                    })));
        }
        function namesIn({ target, traffic }) {
            const found = [
                {
                    name: target?.token,
                    key: [
                        'target',
                        'token'
                    ]
                },
                {
                    name: traffic?.token,
                    key: [
                        'traffic',
                        'token'
                    ]
                },
                {
                    name: traffic?.['ssh-key'],
                    key: [
                        'traffic',
                        'ssh-key'
                    ]
                }
            ];
            return found.flatMap(({ name, key })=>void 0 === name ? [] : [
                    {
                        name,
                        key
                    }
                ]);
        }
        const channelSecrets = {
            pagerduty: 'PAGERDUTY_KEY',
            statuspage: 'STATUSPAGE_TOKEN'
        };
        function channelSecretsOf({ config }) {
            return Object.entries(config?.notify?.routes ?? {}).flatMap(([severity, lines = []])=>lines.flatMap((line, index)=>{
                    const channel = (0, _shared_notify_channel_js__WEBPACK_IMPORTED_MODULE_2__.pn)(line);
                    const name = channel?.kind === 'slack' ? '' === channel.address ? 'SLACK_WEBHOOK' : 'SLACK_TOKEN' : channelSecrets[channel?.kind ?? ''];
                    return void 0 === name ? [] : [
                        {
                            name,
                            key: [
                                'notify',
                                'routes',
                                severity,
                                index
                            ],
                            environment: ''
                        }
                    ];
                }));
        }
        const releasing = [
            'pipeline',
            'deploy',
            'rollback',
            'fleet'
        ].map((name)=>`.github/workflows/${name}.yml`);
        function checkSecrets(file, uses, offer) {
            return uses.filter(({ name, job })=>releasing.includes(name) && 'inherit' !== job.secrets).flatMap((use)=>{
                const environment = use.with.environment;
                const isAny = void 0 === environment || (0, _callers_js__WEBPACK_IMPORTED_MODULE_0__.BH)(environment);
                const needed = secretsOf(file).filter((one)=>isAny || one.environment === environment);
                const names = new Map([
                    ...channelSecretsOf(file),
                    ...needed
                ].map((one)=>[
                        one.name,
                        one
                    ]));
                return [
                    ...names.values()
                ].flatMap((named)=>notPassed(named, use, offer, file));
            });
        }
        function notPassed(named, { workflow, key, job, name: called }, offer, file) {
            const passed = Object.keys((0, _workflow_file_js__WEBPACK_IMPORTED_MODULE_1__.A7)(job.secrets));
            const declared = offer[called]?.secrets ?? [];
            if (passed.includes(named.name)) return [];
            if (!declared.includes(named.name)) {
                if ('' === named.environment) return [];
                const meant = (0, _shared_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(named.name, declared);
                const allowed = `a name that ${called} hands on: ${declared.join(', ')}${void 0 === meant ? '' : `; did you mean ${meant}?`}`;
                return [
                    {
                        input: file.at(named.key),
                        received: named.name,
                        allowed
                    }
                ];
            }
            const allowed = `${named.name}, which the config names (${file.at(named.key)})`;
            return [
                {
                    input: workflow.at([
                        ...key,
                        'secrets'
                    ]),
                    received: passed.join(', ') || 'none',
                    allowed: `also ${allowed}`,
                    example: `${named.name}: \${{ secrets.${named.name} }}`
                }
            ];
        }
    }),
    64844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            plan: ()=>plan
        });
        var check = __webpack_require__(57775);
        var callers = __webpack_require__(83326);
        var workflow_file = __webpack_require__(30884);
        var cli_product = __webpack_require__(32146);
        var run = __webpack_require__(44175);
        var policy_branch = __webpack_require__(66099);
        var fleet_window = __webpack_require__(27980);
        var resolve_window = __webpack_require__(42502);
        var deploy_waves = __webpack_require__(71852);
        var git_git = __webpack_require__(91550);
        var action_error = __webpack_require__(66856);
        var ask_action = __webpack_require__(8998);
        var secrets = __webpack_require__(89675);
        async function planReleases(file, uses, context) {
            const { config } = file;
            const { branch, sha } = await placeOf(context);
            const started = uses.filter(({ workflow })=>isStartedBy(workflow.on, branch));
            const calls = started.filter(({ name })=>/(pipeline|deploy|fleet)(\.yml)?$/.test(name));
            const untagged = calls.filter((use)=>false === use.with.tag);
            const tagged = calls.filter((use)=>false !== use.with.tag);
            const found = await versionsOf(config, calls.some(({ isCall })=>isCall), context);
            const environments = 0 === calls.length ? environmentsOf(config, branch) : environmentsIn(tagged, config);
            const releases = [
                ...0 === calls.length || tagged.length > 0 ? found.map((one)=>({
                        ...one,
                        environments
                    })) : [],
                ...untagged.length > 0 ? found.map((one)=>withoutTag(one, `${branch}-${sha}`, environmentsIn(untagged, config))) : []
            ];
            const concerned = [
                ...new Set(releases.filter(({ released })=>released).flatMap((one)=>one.environments))
            ];
            return {
                branch,
                releases: inWaves(releases, config),
                refusals: (await Promise.all(concerned.map((name)=>refusalsOf(name, branch, context)))).flat(),
                secrets: Object.fromEntries(concerned.map((name)=>[
                        name,
                        (0, secrets.F)(file).flatMap((one)=>one.environment === name ? [
                                one.name
                            ] : [])
                    ])),
                runs: [
                    ...new Set(started.map(({ workflow })=>workflow.path))
                ]
            };
        }
        async function placeOf({ run, env, signal }) {
            const git = (0, git_git.l)({
                directory: run.workspace,
                env,
                signal
            });
            const [, given] = /^refs\/heads\/(.+)$/.exec(run.ref) ?? [];
            return {
                branch: given ?? await git.branch() ?? '',
                sha: (await git.resolve('HEAD') ?? '').slice(0, 7)
            };
        }
        function isStartedBy(on, branch) {
            if ('push' === on || Array.isArray(on) && on.includes('push')) return true;
            const triggers = (0, workflow_file.A7)(on);
            if (!('push' in triggers)) return false;
            const { branches, tags } = (0, workflow_file.A7)(triggers.push);
            if (Array.isArray(branches)) return branches.some((glob)=>fits(branch, (0, workflow_file.b6)(glob)));
            return void 0 === tags;
        }
        function fits(branch, glob) {
            const pattern = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, (stars)=>'*' === stars ? '[^/]*' : '.*');
            return new RegExp(`^${pattern}$`).test(branch);
        }
        function environmentsIn(calls, config) {
            const named = calls.map((use)=>use.with.environment);
            const known = Object.keys(config?.environments ?? {});
            return named.some(callers.BH) ? known : [
                ...new Set(named.map(workflow_file.b6))
            ];
        }
        function environmentsOf(config, branch) {
            const names = Object.keys(config?.environments ?? {});
            return names.filter((name)=>0 === (0, policy_branch.C)(name, config, {
                    ref: `refs/heads/${branch}`
                }).length);
        }
        async function versionsOf(config, isShared, context) {
            const services = Object.entries(config?.services ?? {});
            const isByPath = !isShared && services.length > 0 && services.every(([, { path }])=>void 0 !== path);
            const { inputs } = (0, ask_action.V)(run.X, {
                'dry-run': 'true',
                services: isByPath ? 'all' : ''
            });
            const { outputs, reason, details } = await run.X.run({
                ...inputs,
                githubToken: ''
            }, context);
            if (!isByPath) return (0 === services.length ? [
                ''
            ] : services.map(([name])=>name)).map((service)=>{
                const released = void 0 !== outputs.bump && 'none' !== outputs.bump;
                return releaseOf(service, {
                    ...outputs,
                    released,
                    reason
                }, config);
            });
            const reasons = new Map(details.map((one)=>[
                    one.service,
                    one.reason
                ]));
            return JSON.parse(String(outputs.services)).map((one)=>releaseOf((0, workflow_file.b6)(one.service), {
                    ...one,
                    released: 'none' !== one.bump,
                    reason: reasons.get((0, workflow_file.b6)(one.service)) ?? reason
                }, config));
        }
        function releaseOf(service, given, config) {
            const image = config?.services?.[service]?.image;
            const name = (0, workflow_file.b6)(given.tag);
            return {
                service,
                version: (0, workflow_file.b6)(given.version),
                tag: name,
                bump: (0, workflow_file.b6)(given.bump),
                previous: (0, workflow_file.b6)(given['previous-tag']),
                released: true === given.released,
                reason: (0, workflow_file.b6)(given.reason),
                image: void 0 === image ? '' : `${image}:${name}`,
                environments: [],
                wave: 1
            };
        }
        function withoutTag(release, name, environments) {
            const version = name.replace(/[^A-Za-z0-9._-]/g, '-');
            const image = '' === release.image ? '' : release.image.replace(/:[^:]*$/, `:${version}`);
            return {
                ...release,
                version,
                tag: '',
                bump: 'none',
                released: true,
                reason: '',
                image,
                environments
            };
        }
        function inWaves(releases, config) {
            const names = [
                ...new Set(releases.map(({ service })=>service))
            ];
            const needs = names.map((name)=>[
                    name,
                    (config?.services?.[name]?.['depends-on'] ?? []).filter((one)=>names.includes(one))
                ]);
            const { waves } = (0, deploy_waves.K)(names, Object.fromEntries(needs));
            return releases.map((one)=>({
                    ...one,
                    wave: 1 + Math.max(0, waves.findIndex((wave)=>wave.includes(one.service)))
                })).toSorted((one, other)=>one.wave - other.wave);
        }
        async function refusalsOf(environment, branch, context) {
            const { config } = context;
            const elsewhere = (0, policy_branch.C)(environment, config, {
                ref: `refs/heads/${branch}`
            });
            const { value } = (0, resolve_window.L)({
                environment,
                window: []
            }, config);
            const nobody = ()=>{
                throw new Error('without an override nobody is asked');
            };
            try {
                const { admitted, reason } = await (0, fleet_window.w)(value, '', context, nobody);
                return [
                    ...elsewhere.map(()=>({
                            environment,
                            gate: 'branch',
                            reason: `is released from ${config?.environments?.[environment]?.branch ?? ''} alone, and this is ${branch}`
                        })),
                    ...admitted ? [] : [
                        {
                            environment,
                            gate: 'window',
                            reason
                        }
                    ]
                ];
            } catch (thrown) {
                if (!(thrown instanceof action_error.j1)) throw thrown;
                return [
                    {
                        environment,
                        gate: 'window',
                        reason: (0, action_error.Uc)(thrown)
                    }
                ];
            }
        }
        var redaction = __webpack_require__(88320);
        var run_context = __webpack_require__(5378);
        function createQuietContext({ folder, env, clock }, config) {
            const warnings = [];
            const silent = ()=>void 0;
            const log = {
                info: silent,
                debug: silent,
                notice: silent,
                warning: (message)=>void warnings.push(message),
                error: (message)=>void warnings.push(message),
                event: silent,
                group: (_, work)=>work(),
                untrusted: (_, work)=>work(silent)
            };
            const redactor = (0, redaction.l)();
            const context = {
                run: {
                    ...(0, run_context.$)({
                        ...env,
                        GITHUB_WORKSPACE: folder
                    }),
                    workspace: folder
                },
                env,
                log,
                clock,
                redactor,
                mask: (value)=>redactor.add(value),
                state: {
                    get: ()=>'',
                    save: silent
                },
                signal: new AbortController().signal,
                config
            };
            return {
                context,
                warnings
            };
        }
        const plan = {
            does: 'tells what a push of this commit would release, to where, and what stands in its way',
            options: {},
            async run ({ terminal, product, config: path, json }) {
                const { file, problems } = await (0, check.n)(path, terminal, (0, cli_product.n)(product));
                const { context, warnings } = createQuietContext(terminal, file.config);
                const uses = (0, workflow_file.L9)(terminal.folder).workflows.flatMap(callers.MZ);
                const planned = await planReleases(file, uses, context);
                const wrong = problems.map((problem)=>({
                        environment: '',
                        gate: 'config',
                        reason: (0, check.X)(problem)
                    }));
                const refusals = [
                    ...planned.refusals,
                    ...wrong
                ];
                for (const warning of warnings)terminal.complain(warning);
                if (json) terminal.print(JSON.stringify({
                    schema: 1,
                    ...planned,
                    refusals
                }));
                else for (const line of linesOf({
                    ...planned,
                    refusals
                }))terminal.print(line);
                if (wrong.length > 0) return 1;
                return planned.releases.some(({ released })=>released) ? 2 : 0;
            }
        };
        function linesOf({ releases, refusals, secrets, runs, branch }) {
            const widths = [
                Math.max(...releases.map(({ service })=>service.length)),
                Math.max(...releases.map(({ version })=>version.length))
            ];
            return [
                ...releases.map((one)=>lineOf(one, widths)),
                ...refusals.map(({ environment, gate, reason })=>`refused: ${'' === environment ? gate : `${environment}, ${gate}`}: ${reason}`),
                ...Object.entries(secrets).filter(([, names])=>names.length > 0).map(([environment, names])=>`secrets of ${environment}: ${names.join(', ')} (whether they are set is seen when it runs)`),
                0 === runs.length ? `a push to ${branch} starts no workflow that uses release-kit` : `a push to ${branch} runs ${runs.join(', ')}`
            ];
        }
        function lineOf(release, [service, version]) {
            const { released, reason, bump, previous, image, environments, wave, tag } = release;
            const name = 0 === service ? '' : `${release.service.padEnd(service)}  `;
            if (!released) return `${name}${reason}`;
            const from = '' === previous ? 'the first' : `from ${previous}`;
            const how = '' === tag ? 'no tag' : `${bump}, ${from}`;
            const to = 0 === environments.length ? 'to no environment' : `to ${environments.join(', ')}`;
            return `${name}${release.version.padEnd(version)}  ${how}; ${'' === image ? 'built from the commit' : image}; ${to}; wave ${wave}`;
        }
    }),
    32146: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            n: ()=>readOffer
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
        function readOffer(product) {
            const read = (path)=>(0, yaml__WEBPACK_IMPORTED_MODULE_2__.parse)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(product, path), 'utf8'));
            const actions = [
                'deploy',
                ...(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(product, 'actions')).map((name)=>`actions/${name}`)
            ].filter((folder)=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(product, folder, 'action.yml'))).map((folder)=>{
                const { inputs } = read(`${folder}/action.yml`);
                return [
                    folder,
                    {
                        inputs: declared(inputs),
                        secrets: [],
                        permissions: {}
                    }
                ];
            });
            const folder = '.github/workflows';
            const workflows = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(product, folder)).flatMap((name)=>{
                const { on, jobs } = read(`${folder}/${name}`);
                const call = on?.workflow_call;
                if (void 0 === call) return [];
                const permissions = Object.values(jobs).map((job)=>job.permissions ?? {});
                const declaration = {
                    inputs: declared(call.inputs),
                    secrets: Object.keys(call.secrets ?? {}),
                    permissions: union(permissions)
                };
                return [
                    [
                        `${folder}/${name}`,
                        declaration
                    ]
                ];
            });
            return Object.fromEntries([
                ...actions,
                ...workflows
            ]);
        }
        function declared(inputs = {}) {
            return Object.fromEntries(Object.entries(inputs).map(([name, input])=>[
                    name,
                    {
                        required: input?.required ?? false,
                        type: input?.type ?? 'string'
                    }
                ]));
        }
        function union(all) {
            const together = {};
            for (const [scope, level] of all.flatMap((one)=>Object.entries(one)))if ('write' !== together[scope]) together[scope] = level;
            return together;
        }
    }),
    88320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>createRedactor
        });
        var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81867);
        const shortest = 4;
        function createRedactor() {
            const secrets = new Set();
            let longestFirst = [];
            return {
                add (secret) {
                    const lines = secret.split(/\r?\n/);
                    for (const value of [
                        secret,
                        ...lines
                    ].map((line)=>line.trim()).filter((line)=>line.length >= shortest)){
                        const base64 = Buffer.from(value).toString('base64');
                        for (const form of [
                            value,
                            encodeURIComponent(value),
                            base64,
                            (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(value)
                        ])if (form.length >= shortest) secrets.add(form);
                    }
                    longestFirst = [
                        ...secrets
                    ].sort((a, b)=>b.length - a.length);
                },
                redact: (text)=>redactUrls(longestFirst.reduce((shown, secret)=>shown.replaceAll(secret, '***'), text))
            };
        }
        function redactUrls(text) {
            return text.replace(/(?<=:\/\/)(?:[^\s/@:]*:[^\s/@]*@(?:[^\s/@"'<>,]*@)*|[^\s/@:?#"'<>,]+@)/g, '***@');
        }
    }),
    5378: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>readRunContext
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
        function readRunContext(given) {
            const env = Object.fromEntries(Object.entries(given).filter(([, value])=>'' !== value));
            const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
            const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com';
            const runId = Number(env.GITHUB_RUN_ID ?? 0);
            const actor = env.GITHUB_ACTOR ?? '';
            return {
                owner,
                repo,
                sha: env.GITHUB_SHA ?? '',
                ref: env.GITHUB_REF ?? '',
                refName: env.GITHUB_REF_NAME ?? '',
                eventName: env.GITHUB_EVENT_NAME ?? '',
                event: readEvent(env.GITHUB_EVENT_PATH),
                runId,
                runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
                job: env.GITHUB_JOB ?? '',
                jobId: Number(env['INPUT_JOB-ID']) || void 0,
                actor,
                triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? actor,
                apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
                graphqlUrl: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
                serverUrl,
                workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
                temp: env.RUNNER_TEMP ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
                runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
            };
        }
        function readEvent(path) {
            if (!path) return {};
            try {
                const event = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
                return 'object' == typeof event && null !== event ? event : {};
            } catch  {
                return {};
            }
        }
    })
};
