export const id = 787;
export const ids = [
    787
];
export const modules = {
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
    8158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            gitleaks: ()=>gitleaks,
            sarifSecrets: ()=>sarifSecrets
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var _hygiene_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(735);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _sarif_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2481);
        const leaks = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            RuleID: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            Description: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            File: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            StartLine: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig())
        }));
        function reportOf(found, { place }) {
            const findings = found.map((leak)=>(0, _hygiene_js__WEBPACK_IMPORTED_MODULE_0__.hs)({
                    ...leak,
                    check: 'secrets',
                    path: place(leak.path)
                }));
            return {
                findings,
                checks: new Set([
                    'secrets'
                ])
            };
        }
        const gitleaks = {
            name: 'gitleaks',
            kind: 'hygiene',
            detect: (head)=>/^\s*\[\s*(?:\]|\{[\s\S]*"RuleID"\s*:)/.test(head),
            async parse (input) {
                const found = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(input.chunks, leaks);
                return reportOf(found.map(({ RuleID, Description, File, StartLine })=>({
                        id: RuleID,
                        message: Description ?? '',
                        path: File,
                        line: StartLine ?? 0
                    })), input);
            }
        };
        const sarifSecrets = {
            name: 'sarif',
            kind: 'hygiene',
            detect: _sarif_js__WEBPACK_IMPORTED_MODULE_2__.F,
            parse: async (input)=>reportOf((await (0, _sarif_js__WEBPACK_IMPORTED_MODULE_2__.q)(input.chunks)).map(({ id, path, line })=>({
                        id,
                        path,
                        line
                    })), input)
        };
    }),
    735: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ni: ()=>hygieneChecks,
            eh: ()=>mergeHygiene,
            hs: ()=>hygieneFinding
        });
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        const hygieneChecks = [
            'secrets',
            'cors',
            'debug'
        ];
        function hygieneFinding(given) {
            return {
                check: given.check,
                ...(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.t4)(given),
                subject: given.subject ?? ''
            };
        }
        function mergeHygiene(reports) {
            return {
                findings: reports.flatMap(({ findings })=>findings),
                checks: new Set(reports.flatMap(({ checks })=>[
                        ...checks
                    ]))
            };
        }
    }),
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
