export const id = 524;
export const ids = [
    524
];
export const modules = {
    8181: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>advisoryIds
        });
        function advisoryIds(text) {
            return [
                ...text.matchAll(/\b(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,})\b/gi)
            ].map(([id])=>id);
        }
    }),
    7936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D5: ()=>lintFinding,
            DF: ()=>mergeFindings,
            FL: ()=>severityOfScore,
            KW: ()=>securitySeverity,
            Y1: ()=>securityFinding,
            qK: ()=>securitySeverities,
            t4: ()=>located
        });
        const securitySeverities = [
            'critical',
            'high',
            'moderate',
            'low',
            'unknown'
        ];
        const longestText = 300;
        function lintFinding(given) {
            return {
                severity: given.severity,
                ...located(given)
            };
        }
        function securityFinding(given) {
            const aliases = [
                ...new Set(given.aliases ?? [])
            ].filter((alias)=>alias !== given.id);
            return {
                severity: given.severity,
                ...located(given),
                aliases,
                subject: given.subject ?? ''
            };
        }
        const password = /(possible hardcoded password: ).*/i;
        function located({ id = '', message = '', path = '', line = 0 }) {
            const flat = message.replace(/\s+/g, ' ').trim().replace(password, '$1***');
            const isLine = Number.isSafeInteger(line) && line >= 0;
            return {
                id,
                message: flat.length > longestText ? `${flat.slice(0, longestText)}\u{2026}` : flat,
                path,
                line: isLine ? line : 0
            };
        }
        function securitySeverity(word) {
            return securityWords[(word ?? '').toLowerCase()] ?? 'unknown';
        }
        const securityWords = {
            critical: 'critical',
            high: 'high',
            important: 'high',
            error: 'high',
            moderate: 'moderate',
            medium: 'moderate',
            warning: 'moderate',
            low: 'low',
            minor: 'low',
            info: 'low',
            informational: 'low',
            note: 'low',
            negligible: 'low'
        };
        function severityOfScore(score) {
            if (!(score >= 0 && score <= 10)) return 'unknown';
            if (score >= 9) return 'critical';
            if (score >= 7) return 'high';
            return score >= 4 ? 'moderate' : 'low';
        }
        function mergeFindings(reports) {
            return {
                findings: reports.flatMap(({ findings })=>findings)
            };
        }
    }),
    8781: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            bandit: ()=>bandit
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            errors: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                filename: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                reason: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
            })),
            results: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                filename: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                issue_severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                issue_text: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                line_number: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr(),
                test_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
            }))
        });
        const bandit = {
            name: 'bandit',
            kind: 'security',
            detect: (head)=>/^\s*\{/.test(head) && /"(?:test_id|CONFIDENCE\.HIGH)"/.test(head),
            async parse ({ chunks, place }) {
                const { errors, results } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                const findings = [
                    ...results.map((one)=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                            severity: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(one.issue_severity),
                            id: one.test_id,
                            message: one.issue_text,
                            path: place(one.filename),
                            line: one.line_number
                        })),
                    ...errors.map(({ filename, reason })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                            severity: 'unknown',
                            id: 'not-scanned',
                            message: reason ?? '',
                            path: place(filename)
                        }))
                ];
                return {
                    findings
                };
            }
        };
    },
    8556: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            gosec: ()=>gosec
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            'Golang errors': zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                error: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
            })))),
            Issues: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                rule_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                details: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                file: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                line: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                nosec: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
                suppressions: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J()))
            })))
        });
        const gosec = {
            name: 'gosec',
            kind: 'security',
            detect: (head)=>/^\s*\{\s*"(?:Golang errors|Issues)"\s*:/.test(head),
            async parse ({ chunks, place }) {
                const { Issues: issues, 'Golang errors': errors } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                const open = (issues ?? []).filter(({ nosec, suppressions })=>true !== nosec && 0 === (suppressions ?? []).length);
                const findings = [
                    ...open.map((one)=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                            severity: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(one.severity),
                            id: one.rule_id,
                            message: one.details,
                            path: place(one.file),
                            line: Number.parseInt(one.line, 10) || 0
                        })),
                    ...Object.entries(errors ?? {}).map(([file, found])=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                            severity: 'unknown',
                            id: 'not-scanned',
                            message: found[0]?.error ?? '',
                            path: place(file)
                        }))
                ];
                return {
                    findings
                };
            }
        };
    },
    5468: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            govulncheck: ()=>govulncheck
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        const osv = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            aliases: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())),
            summary: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            details: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            severity: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.L5J())
        });
        const frame = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            module: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            version: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            function: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
        });
        const message = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            config: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                scanner_name: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
            })),
            progress: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.L5J()),
            SBOM: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.L5J()),
            osv: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(osv),
            finding: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                osv: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
                trace: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(frame)
            }))
        });
        const legacy = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            Vulns: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                OSV: osv,
                ModPath: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
                CallSink: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig())
            })))
        });
        const govulncheck = {
            name: 'govulncheck',
            kind: 'security',
            detect: (head)=>/"scanner_name"\s*:|"protocol_version"\s*:/.test(head) || /^\s*\{\s*"Calls"\s*:/.test(head),
            async parse ({ chunks }) {
                const values = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
                    legacy,
                    message
                ]));
                const known = new Map();
                const found = new Map();
                let isRun = false;
                for (const value of values){
                    if ('Vulns' in value) {
                        isRun = true;
                        for (const { OSV, ModPath, CallSink } of value.Vulns ?? [])add(OSV, ModPath ?? '', (CallSink ?? 0) > 0);
                        continue;
                    }
                    if (value.config) isRun = true;
                    if (value.osv) known.set(value.osv.id, value.osv);
                    const top = value.finding?.trace[0];
                    if (value.finding) add({
                        id: value.finding.osv
                    }, `${top?.module ?? ''} ${top?.version ?? ''}`.trim(), 'string' == typeof top?.function);
                }
                function add(one, subject, isCalled) {
                    if (!known.has(one.id)) known.set(one.id, one);
                    found.set(one.id, {
                        subject,
                        isCalled: isCalled || found.get(one.id)?.isCalled === true
                    });
                }
                if (!isRun) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has no config message: govulncheck did not run');
                return {
                    findings: [
                        ...found
                    ].map(([id, where])=>toFinding({
                            ...known.get(id),
                            id
                        }, where))
                };
            }
        };
        function toFinding({ id, aliases, summary, details, severity }, { subject, isCalled }) {
            const word = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)('string' == typeof severity ? severity : void 0);
            return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                severity: 'unknown' !== word || isCalled ? word : 'low',
                id,
                aliases: aliases ?? [],
                message: summary ?? details ?? '',
                subject
            });
        }
    },
    3112: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            grype: ()=>grype
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            matches: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                vulnerability: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                    severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                    description: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
                }),
                relatedVulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                    description: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
                }))),
                artifact: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                    version: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                    locations: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                        path: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
                    })))
                })
            }))
        });
        const grype = {
            name: 'grype',
            kind: 'security',
            detect: (head)=>/^\s*\{\s*"matches"\s*:\s*\[/.test(head) || /"matches"\s*:\s*\[/.test(head) && /"name"\s*:\s*"grype"/.test(head),
            async parse ({ chunks, place }) {
                const findings = (await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema)).matches.map(({ vulnerability, relatedVulnerabilities, artifact })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                        severity: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(vulnerability.severity ?? void 0),
                        id: vulnerability.id,
                        aliases: (relatedVulnerabilities ?? []).map(({ id })=>id),
                        message: vulnerability.description ?? relatedVulnerabilities?.[0]?.description ?? '',
                        path: place(artifact.locations?.[0]?.path ?? ''),
                        subject: `${artifact.name} ${artifact.version ?? ''}`.trim()
                    }));
                return {
                    findings
                };
            }
        };
    },
    9048: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            advisory: ()=>advisory,
            fromAdvisory: ()=>fromAdvisory,
            metadata: ()=>metadata,
            npmAudit: ()=>npmAudit,
            refuseUnlisted: ()=>refuseUnlisted
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var _advisories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8181);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        const counts = zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig());
        const metadata = zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            vulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(counts)
        }));
        const failure = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            message: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            error: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                code: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
                summary: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
                message: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
            })
        });
        const advisory = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
                zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig(),
                zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
            ]),
            title: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            module_name: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            severity: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            cves: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())),
            github_advisory_id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            url: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            findings: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                version: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
            })))
        });
        const audit2 = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            vulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                severity: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
                range: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
                via: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
                    zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                        title: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
                        url: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
                    })
                ]))
            })),
            metadata
        });
        const audit1 = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            advisories: zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), advisory),
            metadata
        });
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
            failure,
            audit2,
            audit1
        ]);
        const npmAudit = {
            name: 'npm-audit',
            kind: 'security',
            detect: (head)=>/^\s*\{/.test(head) && (/"auditReportVersion"\s*:|"advisories"\s*:\s*\{/.test(head) || /"error"\s*:\s*\{\s*"(?:code|summary)"/.test(head)),
            async parse ({ chunks }) {
                const audit = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                if ('error' in audit) {
                    const told = [
                        audit.error.code,
                        audit.error.summary,
                        audit.error.message,
                        audit.message
                    ].filter(Boolean);
                    throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`nothing was audited: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(told.join(' '), 200)}`);
                }
                const report = 'vulnerabilities' in audit ? readPackages(audit) : {
                    findings: Object.values(audit.advisories).map(fromAdvisory)
                };
                refuseUnlisted(report, audit.metadata?.vulnerabilities);
                return report;
            }
        };
        function readPackages({ vulnerabilities }) {
            const findings = Object.entries(vulnerabilities).map(([name, { severity, range, via }])=>{
                const own = via.filter((cause)=>'string' != typeof cause);
                const ids = own.map(({ url })=>(0, _advisories_js__WEBPACK_IMPORTED_MODULE_4__.I)(url ?? ''));
                const aliases = (1 === own.length ? ids[0] : []) ?? [];
                return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                    severity: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(severity),
                    id: aliases[0] ?? name,
                    aliases,
                    message: own.length > 0 ? own.map(({ title }, index)=>[
                            title,
                            ...own.length > 1 ? ids[index] ?? [] : []
                        ].join(' ')).join('; ') : `depends on ${via.filter((cause)=>'string' == typeof cause).join(', ')}`,
                    subject: `${name} ${range ?? ''}`.trim()
                });
            });
            return {
                findings
            };
        }
        function fromAdvisory({ id, title, module_name, severity, cves, github_advisory_id, url, findings }) {
            const aliases = [
                github_advisory_id ?? '',
                ...(0, _advisories_js__WEBPACK_IMPORTED_MODULE_4__.I)(url ?? ''),
                ...cves ?? []
            ].filter(Boolean);
            return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                severity: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(severity),
                id: aliases[0] ?? String(id),
                aliases: [
                    ...aliases,
                    String(id)
                ],
                message: title,
                subject: [
                    module_name,
                    findings?.[0]?.version ?? ''
                ].join(' ').trim()
            });
        }
        function refuseUnlisted({ findings }, stated) {
            const total = Object.entries(stated ?? {}).reduce((sum, [severity, count])=>sum + ('total' === severity ? 0 : count), 0);
            if (0 === findings.length && total > 0) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`it states ${total} vulnerabilities and lists none`);
        }
    }),
    2364: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            osvScanner: ()=>osvScanner
        });
        var schemas = __webpack_require__(8395);
        const weights = {
            AV: {
                N: 0.85,
                A: 0.62,
                L: 0.55,
                P: 0.2
            },
            AC: {
                L: 0.77,
                H: 0.44
            },
            UI: {
                N: 0.85,
                R: 0.62
            },
            C: {
                H: 0.56,
                L: 0.22,
                N: 0
            },
            I: {
                H: 0.56,
                L: 0.22,
                N: 0
            },
            A: {
                H: 0.56,
                L: 0.22,
                N: 0
            }
        };
        const privileges = {
            U: {
                N: 0.85,
                L: 0.62,
                H: 0.27
            },
            C: {
                N: 0.85,
                L: 0.68,
                H: 0.5
            }
        };
        function cvssScore(vector) {
            if (!/^CVSS:3\.[01]\//.test(vector)) return;
            const metrics = new Map(vector.split('/').map((part)=>part.split(':')));
            const scope = 'C' === metrics.get('S') ? 'C' : 'U';
            const weight = (name)=>weights[name]?.[metrics.get(name) ?? ''] ?? 0 / 0;
            const privilege = privileges[scope][metrics.get('PR') ?? ''];
            const base = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'));
            const impact = 'U' === scope ? 6.42 * base : 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15;
            const exploitability = 8.22 * weight('AV') * weight('AC') * (privilege ?? 0 / 0) * weight('UI');
            if (Number.isNaN(impact + exploitability)) return;
            return impact <= 0 ? 0 : roundUp(Math.min(('U' === scope ? 1 : 1.08) * (impact + exploitability), 10));
        }
        function roundUp(value) {
            const whole = Math.round(100_000 * value);
            return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
        }
        var reports_findings = __webpack_require__(7936);
        var json = __webpack_require__(6028);
        const vulnerability = schemas.Ikc({
            id: schemas.YjP(),
            aliases: schemas.cl6(schemas.YOg(schemas.YjP())),
            summary: schemas.cl6(schemas.YjP()),
            details: schemas.cl6(schemas.YjP()),
            severity: schemas.cl6(schemas.YOg(schemas.Ikc({
                type: schemas.cl6(schemas.YjP()),
                score: schemas.YjP()
            }))),
            database_specific: schemas.cl6(schemas.Ikc({
                severity: schemas.cl6(schemas.YjP())
            }))
        });
        const group = schemas.Ikc({
            ids: schemas.YOg(schemas.YjP()),
            max_severity: schemas.cl6(schemas.YjP())
        });
        const schema = schemas.Ikc({
            results: schemas.mee(schemas.YOg(schemas.Ikc({
                source: schemas.Ikc({
                    path: schemas.YjP()
                }),
                packages: schemas.cl6(schemas.YOg(schemas.Ikc({
                    package: schemas.Ikc({
                        name: schemas.YjP(),
                        version: schemas.cl6(schemas.YjP())
                    }),
                    vulnerabilities: schemas.cl6(schemas.YOg(vulnerability)),
                    groups: schemas.cl6(schemas.YOg(group))
                })))
            })))
        });
        const osvScanner = {
            name: 'osv-scanner',
            kind: 'security',
            detect: (head)=>/^\s*\{\s*"results"\s*:\s*(?:null|\[\s*(?:\]|\{\s*"source"))/.test(head) || /"experimental_config"\s*:/.test(head),
            async parse ({ chunks, place }) {
                const { results } = await (0, json.Vh)(chunks, schema);
                const findings = (results ?? []).flatMap(({ source, packages })=>(packages ?? []).flatMap(({ package: { name, version }, vulnerabilities, groups })=>(vulnerabilities ?? []).map((one)=>(0, reports_findings.Y1)({
                                severity: severityOf(one, groups ?? []),
                                id: one.id,
                                aliases: one.aliases ?? [],
                                message: one.summary ?? one.details ?? '',
                                path: place(source.path),
                                subject: `${name} ${version ?? ''}`.trim()
                            }))));
                return {
                    findings
                };
            }
        };
        function severityOf({ id, severity, database_specific }, groups) {
            const words = [
                database_specific?.severity ?? void 0,
                ...(severity ?? []).map(({ score })=>score)
            ];
            const word = words.map(reports_findings.KW).find((one)=>'unknown' !== one);
            if (word) return word;
            const score = groups.find(({ ids })=>ids.includes(id))?.max_severity ?? '';
            const stated = '' === score ? 0 / 0 : Number(score);
            const scores = [
                stated,
                ...(severity ?? []).map(({ score })=>cvssScore(score) ?? 0 / 0)
            ].filter((score)=>!Number.isNaN(score));
            return void 0 === scores[0] ? 'unknown' : (0, reports_findings.FL)(scores[0]);
        }
    },
    8464: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            pipAudit: ()=>pipAudit
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        const vulnerability = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            description: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            aliases: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()))
        });
        const audited = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            version: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            vulns: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(vulnerability)
        });
        const skipped = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            skip_reason: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
        });
        const dependencies = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
            audited,
            skipped
        ]));
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
            dependencies,
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                dependencies
            })
        ]);
        const pipAudit = {
            name: 'pip-audit',
            kind: 'security',
            detect: (head)=>/"vulns"\s*:\s*\[|"skip_reason"\s*:/.test(head) || /^\s*\{\s*"dependencies"\s*:\s*\[\s*\]/.test(head) || /^\s*\[\s*\]\s*$/.test(head),
            async parse ({ chunks }) {
                const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                const all = Array.isArray(given) ? given : given.dependencies;
                const unknown = all.filter((one)=>'skip_reason' in one);
                if (unknown[0] && unknown.length === all.length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`nothing was audited: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(unknown[0].skip_reason, 200)}`);
                const findings = all.flatMap((one)=>{
                    if ('skip_reason' in one) return [
                        (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                            severity: 'unknown',
                            id: 'not-audited',
                            message: one.skip_reason,
                            subject: one.name
                        })
                    ];
                    const subject = `${one.name} ${one.version ?? ''}`.trim();
                    return one.vulns.map(({ id, description, aliases })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                            severity: 'unknown',
                            id,
                            aliases: aliases ?? [],
                            message: description ?? '',
                            subject
                        }));
                });
                return {
                    findings
                };
            }
        };
    },
    1785: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            safety: ()=>safety
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        const text = zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP());
        const score = zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            base_score: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
            base_severity: text
        }));
        const check = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            report_meta: zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J(),
            vulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                vulnerability_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                package_name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                analyzed_version: text,
                advisory: text,
                CVE: text,
                severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    cvssv3: score,
                    cvssv2: score
                })),
                ignored: zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J()
            }))
        });
        const scan = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            scan_results: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                projects: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    files: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                        location: text,
                        results: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                            dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                                name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                                specifications: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                                    raw: text,
                                    vulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                                        known_vulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                                            id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                                            ignored: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                                                code: text
                                            })),
                                            vulnerable_spec: text
                                        }))
                                    })
                                }))
                            }))
                        })
                    }))
                }))
            })
        });
        const old = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.PVZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
        ], zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J()));
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([
            check,
            scan,
            old
        ]);
        const safety = {
            name: 'safety',
            kind: 'security',
            detect: (head)=>/"report_meta"\s*:|"scan_results"\s*:/.test(head) || /^\s*\[\s*\[\s*"/.test(head),
            async parse ({ chunks, place }) {
                const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                if (Array.isArray(given)) return {
                    findings: given.map(([name, , version, advisory, id])=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                            severity: 'unknown',
                            id: `SAFETY-${id}`,
                            message: advisory,
                            subject: `${name} ${version}`
                        }))
                };
                return {
                    findings: 'vulnerabilities' in given ? given.vulnerabilities.filter(({ ignored })=>true !== ignored).map(fromCheck) : fromScan(given, place)
                };
            }
        };
        function fromCheck({ vulnerability_id: id, package_name: name, analyzed_version: version, advisory, CVE: cve, severity }) {
            const base = severity?.cvssv3 ?? severity?.cvssv2;
            const byScore = 'number' == typeof base?.base_score ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.FL)(base.base_score) : 'unknown';
            const word = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(base?.base_severity ?? void 0);
            return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                severity: 'unknown' === word ? byScore : word,
                id: cve ?? `SAFETY-${id}`,
                aliases: [
                    `SAFETY-${id}`
                ],
                message: advisory ?? '',
                subject: `${name} ${version ?? ''}`.trim()
            });
        }
        function fromScan({ scan_results }, place) {
            const files = scan_results.projects.flatMap((project)=>project.files);
            return files.flatMap(({ location, results })=>results.dependencies.flatMap(({ name, specifications })=>specifications.flatMap(({ raw, vulnerabilities })=>vulnerabilities.known_vulnerabilities.filter(({ ignored })=>!ignored?.code).map(({ id, vulnerable_spec })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                                severity: 'unknown',
                                id: `SAFETY-${id}`,
                                message: vulnerable_spec ?? '',
                                path: place(location ?? ''),
                                subject: raw ?? name
                            })))));
        }
    },
    5717: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            sarifSecurity: ()=>sarifSecurity
        });
        var _advisories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8181);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _sarif_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2481);
        const sarifSecurity = {
            name: 'sarif',
            kind: 'security',
            detect: _sarif_js__WEBPACK_IMPORTED_MODULE_1__.F,
            async parse ({ chunks, place }) {
                const findings = (await (0, _sarif_js__WEBPACK_IMPORTED_MODULE_1__.q)(chunks)).map(({ id, level, message, path, line, score })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                        severity: void 0 === score || Number.isNaN(score) ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(level) : (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.FL)(score),
                        id,
                        aliases: (0, _advisories_js__WEBPACK_IMPORTED_MODULE_2__.I)(id),
                        message,
                        path: place(path),
                        line
                    }));
                return {
                    findings
                };
            }
        };
    },
    2580: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            semgrep: ()=>semgrep
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            results: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                check_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                path: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                start: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    line: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr()
                }),
                extra: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                    message: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                    severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                    is_ignored: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY())
                })
            })),
            errors: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                level: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                message: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                path: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
            })))
        });
        const isBandit = (head)=>head.includes('"CONFIDENCE.HIGH"');
        const semgrep = {
            name: 'semgrep',
            kind: 'security',
            detect: (head)=>/"check_id"\s*:/.test(head) || /^\s*\{/.test(head) && /"results"\s*:\s*\[\s*\]/.test(head) && /"paths"\s*:\s*\{|"errors"\s*:\s*\[/.test(head) && !isBandit(head),
            async parse ({ chunks, place }) {
                const { results, errors } = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                const findings = [
                    ...results.filter(({ extra })=>true !== extra.is_ignored).map(({ check_id: id, path, start, extra })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                            severity: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(extra.severity),
                            id,
                            message: extra.message,
                            path: place(path),
                            line: start.line
                        })),
                    ...(errors ?? []).filter(({ level })=>(level ?? 'error') === 'error').map(({ message, path })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                            severity: 'unknown',
                            id: 'not-scanned',
                            message: message ?? '',
                            path: place(path ?? '')
                        }))
                ];
                return {
                    findings
                };
            }
        };
    },
    6187: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            trivy: ()=>trivy
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        const text = zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP());
        const vulnerability = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            VulnerabilityID: text,
            PkgName: text,
            InstalledVersion: text,
            Severity: text,
            Title: text,
            Description: text
        });
        const misconfiguration = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            ID: text,
            AVDID: text,
            Title: text,
            Message: text,
            Severity: text,
            Status: text,
            CauseMetadata: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                StartLine: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr())
            }))
        });
        const secret = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            RuleID: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            Title: text,
            Severity: text,
            StartLine: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr())
        });
        const license = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            Severity: text,
            PkgName: text,
            FilePath: text,
            Name: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
        });
        const result = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            Target: text,
            Vulnerabilities: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(vulnerability)),
            Misconfigurations: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(misconfiguration)),
            Secrets: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(secret)),
            Licenses: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(license))
        });
        const results = zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(result));
        const resource = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            Kind: text,
            Name: text,
            Error: text,
            Results: results
        });
        const resources = zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(resource));
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.X$i(result, {
                Target: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
            })),
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                SchemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig()),
                ClusterName: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
                Results: results,
                Resources: resources,
                Findings: resources,
                Vulnerabilities: resources,
                Misconfigurations: resources
            })
        ]);
        const trivy = {
            name: 'trivy',
            kind: 'security',
            detect: (head)=>/"(?:SchemaVersion|ClusterName|ArtifactName)"\s*:/.test(head) || /^\s*\[\s*\{\s*"Target"/.test(head) && /"(?:Type|Vulnerabilities)"\s*:/.test(head),
            async parse ({ chunks, place }) {
                const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                if (!Array.isArray(given) && void 0 === given.SchemaVersion && void 0 === given.ClusterName) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has neither SchemaVersion nor ClusterName: this is no Trivy report');
                const inCluster = Array.isArray(given) ? [] : [
                    given.Resources,
                    given.Findings,
                    given.Vulnerabilities,
                    given.Misconfigurations
                ].flatMap((list)=>list ?? []);
                const all = [
                    ...Array.isArray(given) ? given : given.Results ?? [],
                    ...inCluster.flatMap((one)=>one.Results ?? [])
                ];
                return {
                    findings: [
                        ...all.flatMap((one)=>findingsOf(one, place)),
                        ...inCluster.flatMap(notScanned)
                    ]
                };
            }
        };
        function notScanned({ Kind: kind, Name: name, Error: message }) {
            if (!message) return [];
            return [
                (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                    severity: 'unknown',
                    id: 'not-scanned',
                    message,
                    subject: `${kind ?? ''} ${name ?? ''}`.trim()
                })
            ];
        }
        function findingsOf({ Target: target, Vulnerabilities: vulnerabilities, Misconfigurations: misconfigurations, Secrets: secrets, Licenses: licenses }, place) {
            const path = place(target ?? '');
            const failing = (misconfigurations ?? []).filter(({ Status: status })=>(status ?? 'FAIL') === 'FAIL');
            return [
                ...(vulnerabilities ?? []).map((one)=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                        severity: severityOf(one),
                        id: one.VulnerabilityID ?? '',
                        message: one.Title ?? one.Description ?? '',
                        path,
                        subject: `${one.PkgName ?? ''} ${one.InstalledVersion ?? ''}`.trim()
                    })),
                ...failing.map((one)=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                        severity: severityOf(one),
                        id: one.ID ?? one.AVDID ?? '',
                        message: one.Message ?? one.Title ?? '',
                        path,
                        line: one.CauseMetadata?.StartLine ?? 0
                    })),
                ...(secrets ?? []).map((one)=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                        severity: severityOf(one),
                        id: one.RuleID,
                        message: one.Title ?? '',
                        path,
                        line: one.StartLine ?? 0
                    })),
                ...(licenses ?? []).map((one)=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                        severity: severityOf(one),
                        id: `license ${one.Name}`,
                        message: `licence ${one.Name}`,
                        path: place(one.FilePath ?? ''),
                        subject: one.PkgName ?? ''
                    }))
            ];
        }
        function severityOf({ Severity: word }) {
            return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(word ?? void 0);
        }
    },
    6107: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            yarnAudit: ()=>yarnAudit
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8395);
        var _advisories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8181);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        var _npm_audit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9048);
        const classic = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            type: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            data: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.L5J())
        });
        const found = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            advisory: _npm_audit_js__WEBPACK_IMPORTED_MODULE_3__.advisory
        });
        const berry = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            value: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            children: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
                ID: zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig(),
                    zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()
                ]),
                Issue: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
                URL: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()),
                Severity: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
                'Tree Versions': zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()))
            })
        });
        const yarnAudit = {
            name: 'yarn-audit',
            kind: 'security',
            detect: (head)=>/^\s*\{"type":"(?:auditAdvisory|auditSummary|auditAction|info|warning|error)"/.test(head) || /^\s*\{"value":"[^"]*","children":\{"ID":/.test(head),
            async parse ({ chunks }) {
                const values = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
                    classic,
                    berry
                ]));
                const advisories = new Map();
                let isComplete = values.some((value)=>'children' in value);
                let failure = '';
                let stated;
                for (const value of values)if ('children' in value) advisories.set(`${value.value} ${value.children.ID}`, fromBerry(value));
                else if ('auditAdvisory' === value.type) {
                    const result = found.safeParse(value.data);
                    if (!result.success) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('an auditAdvisory without an advisory');
                    advisories.set(String(result.data.advisory.id), (0, _npm_audit_js__WEBPACK_IMPORTED_MODULE_3__.fromAdvisory)(result.data.advisory));
                } else if ('auditSummary' === value.type) {
                    isComplete = true;
                    stated = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.tf)(value.data, _npm_audit_js__WEBPACK_IMPORTED_MODULE_3__.metadata, 'auditSummary');
                } else if ('error' === value.type) failure ||= 'string' == typeof value.data ? value.data : 'an error';
                if (!isComplete) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`nothing was audited: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(failure || 'it has no auditSummary', 200)}`);
                const report = {
                    findings: [
                        ...advisories.values()
                    ]
                };
                (0, _npm_audit_js__WEBPACK_IMPORTED_MODULE_3__.refuseUnlisted)(report, stated?.vulnerabilities);
                return report;
            }
        };
        function fromBerry({ value, children }) {
            const aliases = (0, _advisories_js__WEBPACK_IMPORTED_MODULE_5__.I)(children.URL ?? '');
            return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
                severity: (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.KW)(children.Severity),
                id: aliases[0] ?? String(children.ID),
                aliases: [
                    ...aliases,
                    String(children.ID)
                ],
                message: children.Issue,
                subject: `${value} ${children['Tree Versions']?.[0] ?? ''}`.trim()
            });
        }
    },
    23: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Fy: ()=>textLines,
            oe: ()=>decoderFor,
            yR: ()=>readText,
            zo: ()=>wholeLines
        });
        var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
        const newline = 10;
        const longestLine = 4194304;
        const largestJson = 134217728;
        async function* wholeLines(chunks) {
            let rest = Buffer.alloc(0);
            for await (const chunk of chunks){
                const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
                const start = 0 === rest.length ? 0 : bytes.indexOf(newline) + 1;
                const end = bytes.lastIndexOf(newline) + 1;
                if (start > 0) yield Buffer.concat([
                    rest,
                    bytes.subarray(0, start)
                ]);
                if (end > start) yield bytes.subarray(start, end);
                rest = end > 0 ? Buffer.from(bytes.subarray(end)) : Buffer.concat([
                    rest,
                    bytes
                ]);
                refuseLong(rest.length);
            }
            if (rest.length > 0) yield Buffer.concat([
                rest,
                Buffer.of(newline)
            ]);
        }
        async function* textLines(chunks) {
            let decode;
            let rest = '';
            for await (const chunk of chunks){
                decode ??= decoderFor(chunk);
                const lines = (rest + decode(chunk)).split('\n');
                rest = lines.pop() ?? '';
                refuseLong(rest.length);
                for (const line of lines)if ('' !== line.trim()) yield line.trimEnd();
            }
            if ('' !== rest.trim()) yield rest.trimEnd();
        }
        function refuseLong(length) {
            if (length > longestLine) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`a line is longer than ${longestLine} bytes: this is no text report`);
        }
        function decoderFor(start) {
            const declared = /^<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(Buffer.from(start.subarray(0, 200)).toString('latin1'))?.[1];
            const label = wideEncoding(start) ?? (declared && !/^utf-?16/i.test(declared) ? declared : 'utf-8');
            try {
                const decoder = new TextDecoder(label);
                return (bytes)=>decoder.decode(bytes, {
                        stream: true
                    });
            } catch (cause) {
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`the encoding ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(label)} is not known`, {
                    cause
                });
            }
        }
        function wideEncoding([a, b]) {
            if (0xff === a && 0xfe === b || 0 !== a && void 0 !== a && 0 === b) return 'utf-16le';
            return 0xfe === a && 0xff === b || 0 === a && 0 !== b ? 'utf-16be' : void 0;
        }
        async function readText(chunks, limit = largestJson) {
            let bytes = Buffer.allocUnsafeSlow(smallestText);
            let size = 0;
            for await (const chunk of chunks){
                if (size + chunk.byteLength > limit) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`larger than ${limit / 1024 / 1024} MiB, which is as much as is read of this format`);
                if (size + chunk.byteLength > bytes.length) {
                    const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, size + chunk.byteLength));
                    larger.set(bytes.subarray(0, size));
                    release(bytes);
                    bytes = larger;
                }
                bytes.set(chunk, size);
                size += chunk.byteLength;
            }
            const whole = bytes.subarray(0, size);
            const text = decoderFor(whole)(whole);
            release(bytes);
            return text;
        }
        const smallestText = 65536;
        function release(bytes) {
            bytes.buffer.transfer(0);
        }
    }),
    6028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bq: ()=>readJsonValues,
            Vh: ()=>readJson,
            tf: ()=>validate,
            wz: ()=>parseJsonLine
        });
        var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
        async function readJson(chunks, schema) {
            return validate(parse(await (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.yR)(chunks)), schema);
        }
        function parse(text) {
            try {
                return JSON.parse(text);
            } catch (cause) {
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`no JSON: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(cause instanceof Error ? cause.message : '')}`, {
                    cause
                });
            }
        }
        function validate(value, schema, where = '') {
            const result = schema.safeParse(value);
            if (result.success) return result.data;
            const wrong = result.error.issues.slice(0, 3).map(({ path, message })=>`${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(path.join('.') || 'the whole')}: ${message}`);
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g([
                where,
                wrong.join('; ')
            ].filter(Boolean).join(': '));
        }
        function parseJsonLine(line, number, schema) {
            let value;
            try {
                value = JSON.parse(line);
            } catch (cause) {
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`line ${number}: no JSON: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(line)}`, {
                    cause
                });
            }
            return validate(value, schema, `line ${number}`);
        }
        async function readJsonValues(chunks, schema) {
            const text = await (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.yR)(chunks);
            if (/^\s*\[/.test(text)) {
                const list = parse(text);
                return list.map((value, index)=>validate(value, schema, `item ${index + 1}`));
            }
            const values = splitValues(text);
            if (0 === values.length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g('it holds no JSON value');
            return values.map((value, index)=>validate(parse(value), schema, `value ${index + 1}`));
        }
        function splitValues(text) {
            const values = [];
            let [start, depth, inString] = [
                0,
                0,
                false
            ];
            for(let at = 0; at < text.length; at++){
                const letter = text[at];
                if (inString) {
                    if ('\\' === letter) at++;
                    else if ('"' === letter) inString = false;
                } else if ('"' === letter) inString = true;
                else if ('{' === letter || '[' === letter) depth++;
                else if (('}' === letter || ']' === letter) && 0 === --depth) {
                    values.push(text.slice(start, at + 1));
                    start = at + 1;
                }
            }
            const rest = text.slice(start);
            return '' === rest.trim() ? values : [
                ...values,
                rest
            ];
        }
    }),
    7503: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $g: ()=>ReportError,
            Kb: ()=>excerpt,
            U0: ()=>refuseMany
        });
        var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
        class ReportError extends _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ {
            name = 'ReportError';
            constructor(what, options = {}){
                super('REPORT_UNREADABLE', what, options);
            }
        }
        const mostItems = 1_000_000;
        function refuseMany(count, what, most = mostItems) {
            if (count > most) throw new ReportError(`more than ${most} ${what}, which is more than is read of one report`);
        }
        function excerpt(text, length = 60) {
            const flat = text.slice(0, 2 * length).replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, ' ').trim();
            return JSON.stringify(flat.length > length ? `${flat.slice(0, length)}\u{2026}` : flat);
        }
    }),
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
