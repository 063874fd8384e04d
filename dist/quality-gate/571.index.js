export const id = 571;
export const ids = [
    571
];
export const modules = {
    5698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            eslint: ()=>eslint,
            looksLikeEslint: ()=>looksLikeEslint,
            readEslint: ()=>readEslint
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        const count = zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.UI());
        const results = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            filePath: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            messages: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                ruleId: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_2__.euz(1),
                    zod_mini__WEBPACK_IMPORTED_MODULE_2__.euz(2),
                    zod_mini__WEBPACK_IMPORTED_MODULE_2__.euz(0)
                ]),
                fatal: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
                message: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                line: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(count)
            }))
        }));
        const withMetadata = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            results,
            metadata: zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J()
        });
        async function readEslint(chunks) {
            const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([
                results,
                withMetadata
            ]));
            return Array.isArray(given) ? given : given.results;
        }
        const looksLikeEslint = (head)=>/^\s*\[\s*(?:\]|\{\s*"filePath"\s*:)|^\s*\{\s*"results"\s*:\s*\[\s*\{\s*"filePath"\s*:/.test(head);
        const eslint = {
            name: 'eslint',
            kind: 'lint',
            detect: looksLikeEslint,
            async parse ({ chunks, place }) {
                const findings = (await readEslint(chunks)).flatMap(({ filePath, messages })=>{
                    const path = place(filePath);
                    return messages.map(({ ruleId, severity, fatal, message, line })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                            severity: 2 === severity || fatal ? 'error' : 1 === severity ? 'warning' : 'note',
                            id: ruleId ?? (fatal ? 'fatal' : ''),
                            message,
                            path,
                            line: line ?? 0
                        }));
                });
                return {
                    findings
                };
            }
        };
    }),
    4321: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            golangci: ()=>golangci
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        const issue = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            FromLinter: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            Text: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            Severity: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            Pos: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                Filename: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
                Line: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr())
            })
        });
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            Issues: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(issue)),
            Report: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                Error: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
            }))
        });
        const golangci = {
            name: 'golangci',
            kind: 'lint',
            detect: (head)=>/^\s*\{\s*"Issues"\s*:/.test(head) && /"FromLinter"|"Report"/.test(head),
            async parse ({ chunks, place }) {
                const { Issues: issues, Report: report } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                if (report?.Error) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`golangci-lint did not run: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(report.Error, 200)}`);
                const findings = (issues ?? []).map(({ FromLinter: id, Text: message, Severity: word, Pos: { Filename: file, Line: line } })=>{
                    const severity = /^(?:warning|low|medium)$/i.test(word ?? '') ? 'warning' : /^(?:info|note)$/i.test(word ?? '') ? 'note' : 'error';
                    return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                        severity,
                        id,
                        message,
                        path: place(file),
                        line: line ?? 0
                    });
                });
                return {
                    findings
                };
            }
        };
    },
    6436: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            hadolint: ()=>hadolint
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            line: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr(),
            code: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            message: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            file: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            level: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
        }));
        const severities = {
            error: 'error',
            warning: 'warning'
        };
        const hadolint = {
            name: 'hadolint',
            kind: 'lint',
            detect: (head)=>/^\s*\[\s*\{/.test(head) && /"code"\s*:\s*"(?:DL|SC)\d{4}"/.test(head),
            async parse ({ chunks, place }) {
                const findings = (await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema)).map(({ line, code, message, file, level })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                        severity: severities[level] ?? 'note',
                        id: code,
                        message,
                        path: place(file),
                        line
                    }));
                return {
                    findings
                };
            }
        };
    },
    8290: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            ruff: ()=>ruff
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            code: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
            message: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            filename: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            location: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                row: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr()
            })),
            severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
        }));
        const ruff = {
            name: 'ruff',
            kind: 'lint',
            detect: (head)=>/^\s*\[\s*\{/.test(head) && /"noqa_row"\s*:|"end_location"\s*:/.test(head),
            async parse ({ chunks, place }) {
                const findings = (await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema)).map(({ code, message, filename, location, severity })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                        severity: 'warning' === severity ? 'warning' : 'error',
                        id: code ?? 'syntax',
                        message,
                        path: place(filename),
                        line: location?.row ?? 0
                    }));
                return {
                    findings
                };
            }
        };
    },
    4114: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            sarifLint: ()=>sarifLint
        });
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _sarif_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2481);
        const sarifLint = {
            name: 'sarif',
            kind: 'lint',
            detect: _sarif_js__WEBPACK_IMPORTED_MODULE_1__.F,
            async parse ({ chunks, place }) {
                const findings = (await (0, _sarif_js__WEBPACK_IMPORTED_MODULE_1__.q)(chunks)).map(({ id, kind, level, message, path, line })=>{
                    const severity = 'fail' === kind && ('error' === level || 'warning' === level) ? level : 'note';
                    return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                        severity,
                        id,
                        message,
                        path: place(path),
                        line
                    });
                });
                return {
                    findings
                };
            }
        };
    },
    4771: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            stylelint: ()=>stylelint
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        const warning = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            line: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr()),
            rule: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
            severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
            text: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
        });
        const note = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            line: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr()),
            text: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
        });
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            source: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
            warnings: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(warning),
            invalidOptionWarnings: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(note)),
            parseErrors: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(note))
        }));
        const stylelint = {
            name: 'stylelint',
            kind: 'lint',
            detect: (head)=>/^\s*\[\s*\{\s*"source"\s*:/.test(head) && head.includes('"invalidOptionWarnings"'),
            async parse ({ chunks, place }) {
                const findings = (await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema)).flatMap(({ source, warnings, invalidOptionWarnings, parseErrors })=>{
                    const path = place(source ?? '');
                    return [
                        ...warnings.map(({ line, rule, severity, text })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                                severity: 'warning' === severity ? 'warning' : 'error',
                                id: rule ?? '',
                                message: text,
                                path,
                                line: line ?? 0
                            })),
                        ...(invalidOptionWarnings ?? []).map(({ text })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                                severity: 'error',
                                id: 'invalid-option',
                                message: text,
                                path
                            })),
                        ...(parseErrors ?? []).map(({ line, text })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                                severity: 'error',
                                id: 'parse-error',
                                message: text,
                                path,
                                line: line ?? 0
                            }))
                    ];
                });
                return {
                    findings
                };
            }
        };
    },
    2481: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>looksLikeSarif,
            q: ()=>readSarif
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
        function createSchemas() {
            const text = zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                text: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
            }));
            const index = zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig());
            const properties = zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                'security-severity': zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                    zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()
                ]))
            }));
            const rule = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                shortDescription: text,
                messageStrings: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    text: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
                }))),
                defaultConfiguration: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    level: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
                })),
                properties
            });
            const component = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                rules: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(rule))
            });
            const artifactLocation = zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                uri: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                index
            }));
            const result = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                ruleId: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                ruleIndex: index,
                rule: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                    index,
                    toolComponent: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                        index
                    }))
                })),
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                level: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                message: text,
                baselineState: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                suppressions: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    status: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
                }))),
                locations: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    physicalLocation: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                        artifactLocation,
                        region: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                            startLine: index
                        }))
                    }))
                }))),
                properties
            });
            const notifications = zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                level: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                message: text
            })));
            const invocation = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                executionSuccessful: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
                exitCode: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
                toolExecutionNotifications: notifications,
                toolConfigurationNotifications: notifications
            });
            const run = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                tool: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    driver: component,
                    extensions: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(component))
                }),
                artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    location: artifactLocation
                }))),
                invocations: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(invocation)),
                results: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J()))
            });
            const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                runs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(run))
            });
            return {
                schema,
                run,
                result,
                rule,
                invocation
            };
        }
        const looksLikeSarif = (head)=>/"\$schema"\s*:\s*"[^"]*sarif|"runs"\s*:\s*\[/i.test(head);
        async function readSarif(chunks) {
            const { schema, result } = createSchemas();
            const { runs } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Vh)(chunks, schema);
            if (!runs || 0 === runs.length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g('no tool has run: it has no runs');
            return runs.flatMap((one, index)=>readRun(one, `runs.${index}`, result));
        }
        function readRun(run, where, result) {
            const { name } = run.tool.driver;
            const tool = ()=>(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(name ?? 'the tool');
            if (!run.results) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`${tool()} gives no list of results: it did not run to its end`);
            const failed = run.invocations?.find((one)=>false === one.executionSuccessful && !hasFoundBugs(one, name));
            if (failed) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`${tool()} says that it did not run successfully${reasonOf(failed)}`);
            const components = [
                run.tool.driver,
                ...run.tool.extensions ?? []
            ];
            const byId = new Map(components.flatMap(({ rules })=>(rules ?? []).map((known)=>[
                        known.id ?? '',
                        known
                    ])));
            return run.results.flatMap((one, index)=>{
                const given = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.tf)(one, result, `${where}.results.${index}`);
                return counts(given) ? [
                    readResult(given, run, byId)
                ] : [];
            });
        }
        function hasFoundBugs({ exitCode }, tool) {
            return 'SpotBugs' === tool && ((exitCode ?? 0) & 5) === 1;
        }
        function reasonOf({ toolExecutionNotifications, toolConfigurationNotifications }) {
            const told = [
                ...toolExecutionNotifications ?? [],
                ...toolConfigurationNotifications ?? []
            ];
            const reason = told.find(({ level })=>'error' === level)?.message?.text;
            return reason ? `: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(reason, 200)}` : '';
        }
        function readResult(given, run, byId) {
            const known = ruleOf(given, run, byId);
            const location = given.locations?.[0]?.physicalLocation;
            const artifact = location?.artifactLocation;
            const score = given.properties?.['security-severity'] ?? known?.properties?.['security-severity'];
            const template = known?.messageStrings?.[given.message?.id ?? '']?.text;
            return {
                id: given.ruleId ?? given.rule?.id ?? known?.id ?? '',
                kind: given.kind ?? 'fail',
                level: given.level ?? known?.defaultConfiguration?.level ?? 'warning',
                message: given.message?.text ?? template ?? known?.shortDescription?.text ?? '',
                path: pathOf(artifact?.uri ?? run.artifacts?.[artifact?.index ?? -1]?.location?.uri ?? ''),
                line: location?.region?.startLine ?? 0,
                score: null == score || '' === score ? void 0 : Number(score)
            };
        }
        function counts({ kind, suppressions, baselineState }) {
            if (![
                'fail',
                'open',
                'review'
            ].includes(kind ?? 'fail') || 'absent' === baselineState) return false;
            const isRefused = suppressions?.some(({ status })=>'rejected' === status || 'underReview' === status);
            return 0 === (suppressions ?? []).length || true === isRefused;
        }
        function ruleOf(given, { tool }, byId) {
            const extension = given.rule?.toolComponent?.index;
            const component = 'number' == typeof extension ? tool.extensions?.[extension] : tool.driver;
            const byIndex = component?.rules?.[given.ruleIndex ?? given.rule?.index ?? -1];
            const id = given.ruleId ?? given.rule?.id ?? '';
            return byIndex ?? byId.get(id) ?? byId.get(id.split('/')[0] ?? '');
        }
        function pathOf(uri) {
            const path = uri.replace(/^file:\/\/(?:localhost)?(?=\/)/, '');
            try {
                return decodeURIComponent(path);
            } catch  {
                return path;
            }
        }
    })
};
