if (parseInt(process.versions.node) < 24) {
    console.log('::error::release-kit needs Node 24 (runs.using: node24); this is Node v' + process.versions.node + ': use actions/runner 2.327.1 or newer, or for act an image or PATH with Node 24');
    process.exit(1);
}
const __WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__ = new Proxy({}, {
    get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../undici/index.cjs")[name]
});
var __webpack_modules__ = {
    770: ((module, __unused_webpack_exports, __nccwpck_require__)=>{
        module.exports = __nccwpck_require__(218);
    }),
    218: ((__unused_webpack_module, exports, __nccwpck_require__)=>{
        var tls = __nccwpck_require__(4756);
        var http1 = __nccwpck_require__(8611);
        var https1 = __nccwpck_require__(5692);
        var events = __nccwpck_require__(4434);
        var util1 = __nccwpck_require__(9023);
        exports.httpOverHttp = httpOverHttp;
        exports.httpsOverHttp = httpsOverHttp;
        exports.httpOverHttps = httpOverHttps;
        exports.httpsOverHttps = httpsOverHttps;
        function httpOverHttp(options) {
            var agent = new TunnelingAgent(options);
            agent.request = http1.request;
            return agent;
        }
        function httpsOverHttp(options) {
            var agent = new TunnelingAgent(options);
            agent.request = http1.request;
            agent.createSocket = createSecureSocket;
            agent.defaultPort = 443;
            return agent;
        }
        function httpOverHttps(options) {
            var agent = new TunnelingAgent(options);
            agent.request = https1.request;
            return agent;
        }
        function httpsOverHttps(options) {
            var agent = new TunnelingAgent(options);
            agent.request = https1.request;
            agent.createSocket = createSecureSocket;
            agent.defaultPort = 443;
            return agent;
        }
        function TunnelingAgent(options) {
            var self = this;
            self.options = options || {};
            self.proxyOptions = self.options.proxy || {};
            self.maxSockets = self.options.maxSockets || http1.Agent.defaultMaxSockets;
            self.requests = [];
            self.sockets = [];
            self.on('free', function onFree(socket, host, port, localAddress) {
                var options = toOptions(host, port, localAddress);
                for(var i = 0, len = self.requests.length; i < len; ++i){
                    var pending = self.requests[i];
                    if (pending.host === options.host && pending.port === options.port) {
                        self.requests.splice(i, 1);
                        pending.request.onSocket(socket);
                        return;
                    }
                }
                socket.destroy();
                self.removeSocket(socket);
            });
        }
        util1.inherits(TunnelingAgent, events.EventEmitter);
        TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
            var self = this;
            var options = mergeOptions({
                request: req
            }, self.options, toOptions(host, port, localAddress));
            if (self.sockets.length >= this.maxSockets) return void self.requests.push(options);
            self.createSocket(options, function(socket) {
                socket.on('free', onFree);
                socket.on('close', onCloseOrRemove);
                socket.on('agentRemove', onCloseOrRemove);
                req.onSocket(socket);
                function onFree() {
                    self.emit('free', socket, options);
                }
                function onCloseOrRemove(err) {
                    self.removeSocket(socket);
                    socket.removeListener('free', onFree);
                    socket.removeListener('close', onCloseOrRemove);
                    socket.removeListener('agentRemove', onCloseOrRemove);
                }
            });
        };
        TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
            var self = this;
            var placeholder = {};
            self.sockets.push(placeholder);
            var connectOptions = mergeOptions({}, self.proxyOptions, {
                method: 'CONNECT',
                path: options.host + ':' + options.port,
                agent: false,
                headers: {
                    host: options.host + ':' + options.port
                }
            });
            if (options.localAddress) connectOptions.localAddress = options.localAddress;
            if (connectOptions.proxyAuth) {
                connectOptions.headers = connectOptions.headers || {};
                connectOptions.headers['Proxy-Authorization'] = 'Basic ' + new Buffer(connectOptions.proxyAuth).toString('base64');
            }
            debug1('making CONNECT request');
            var connectReq = self.request(connectOptions);
            connectReq.useChunkedEncodingByDefault = false;
            connectReq.once('response', onResponse);
            connectReq.once('upgrade', onUpgrade);
            connectReq.once('connect', onConnect);
            connectReq.once('error', onError);
            connectReq.end();
            function onResponse(res) {
                res.upgrade = true;
            }
            function onUpgrade(res, socket, head) {
                process.nextTick(function() {
                    onConnect(res, socket, head);
                });
            }
            function onConnect(res, socket, head) {
                connectReq.removeAllListeners();
                socket.removeAllListeners();
                if (200 !== res.statusCode) {
                    debug1('tunneling socket could not be established, statusCode=%d', res.statusCode);
                    socket.destroy();
                    var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
                    error.code = 'ECONNRESET';
                    options.request.emit('error', error);
                    self.removeSocket(placeholder);
                    return;
                }
                if (head.length > 0) {
                    debug1('got illegal response body from proxy');
                    socket.destroy();
                    var error = new Error('got illegal response body from proxy');
                    error.code = 'ECONNRESET';
                    options.request.emit('error', error);
                    self.removeSocket(placeholder);
                    return;
                }
                debug1('tunneling connection has established');
                self.sockets[self.sockets.indexOf(placeholder)] = socket;
                return cb(socket);
            }
            function onError(cause) {
                connectReq.removeAllListeners();
                debug1('tunneling socket could not be established, cause=%s\n', cause.message, cause.stack);
                var error = new Error("tunneling socket could not be established, cause=" + cause.message);
                error.code = 'ECONNRESET';
                options.request.emit('error', error);
                self.removeSocket(placeholder);
            }
        };
        TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
            var pos = this.sockets.indexOf(socket);
            if (-1 === pos) return;
            this.sockets.splice(pos, 1);
            var pending = this.requests.shift();
            if (pending) this.createSocket(pending, function(socket) {
                pending.request.onSocket(socket);
            });
        };
        function createSecureSocket(options, cb) {
            var self = this;
            TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
                var hostHeader = options.request.getHeader('host');
                var tlsOptions = mergeOptions({}, self.options, {
                    socket: socket,
                    servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
                });
                var secureSocket = tls.connect(0, tlsOptions);
                self.sockets[self.sockets.indexOf(socket)] = secureSocket;
                cb(secureSocket);
            });
        }
        function toOptions(host, port, localAddress) {
            if ('string' == typeof host) return {
                host: host,
                port: port,
                localAddress: localAddress
            };
            return host;
        }
        function mergeOptions(target) {
            for(var i = 1, len = arguments.length; i < len; ++i){
                var overrides = arguments[i];
                if ('object' == typeof overrides) {
                    var keys = Object.keys(overrides);
                    for(var j = 0, keyLen = keys.length; j < keyLen; ++j){
                        var k = keys[j];
                        if (void 0 !== overrides[k]) target[k] = overrides[k];
                    }
                }
            }
            return target;
        }
        var debug1;
        debug1 = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
            var args = Array.prototype.slice.call(arguments);
            if ('string' == typeof args[0]) args[0] = 'TUNNEL: ' + args[0];
            else args.unshift('TUNNEL:');
            console.error.apply(console, args);
        } : function() {};
        exports.debug = debug1;
    }),
    2672: ((module, __unused_webpack_exports, __nccwpck_require__)=>{
        var x = (y)=>{
            var x = {};
            __nccwpck_require__.d(x, y);
            return x;
        };
        module.exports = x({
            ["fetch"]: ()=>__WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__.fetch
        });
    }),
    4867: ((module)=>{
        module.exports = new Proxy({}, {
            get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../undici/index.cjs")[name]
        });
    }),
    2613: ((module)=>{
        module.exports = process.getBuiltinModule("assert");
    }),
    181: ((module)=>{
        module.exports = process.getBuiltinModule("buffer");
    }),
    4434: ((module)=>{
        module.exports = process.getBuiltinModule("events");
    }),
    9896: ((module)=>{
        module.exports = process.getBuiltinModule("fs");
    }),
    8611: ((module)=>{
        module.exports = process.getBuiltinModule("http");
    }),
    5692: ((module)=>{
        module.exports = process.getBuiltinModule("https");
    }),
    9278: ((module)=>{
        module.exports = process.getBuiltinModule("net");
    }),
    7598: ((module)=>{
        module.exports = process.getBuiltinModule("node:crypto");
    }),
    3024: ((module)=>{
        module.exports = process.getBuiltinModule("node:fs");
    }),
    6760: ((module)=>{
        module.exports = process.getBuiltinModule("node:path");
    }),
    857: ((module)=>{
        module.exports = process.getBuiltinModule("os");
    }),
    932: ((module)=>{
        module.exports = process.getBuiltinModule("process");
    }),
    4756: ((module)=>{
        module.exports = process.getBuiltinModule("tls");
    }),
    9023: ((module)=>{
        module.exports = process.getBuiltinModule("util");
    }),
    8900: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
            try {
                var _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1741);
                var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7065);
                await (0, _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__.C)(_run_js__WEBPACK_IMPORTED_MODULE_1__.X);
                __webpack_async_result__();
            } catch (e) {
                __webpack_async_result__(e);
            }
        }, 1);
    }),
    7065: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            X: ()=>action
        });
        const promises_namespaceObject = process.getBuiltinModule("node:fs/promises");
        var external_node_path_ = __nccwpck_require__(6760);
        var schemas1 = __nccwpck_require__(8395);
        var api = __nccwpck_require__(3305);
        const pointSchema = schemas1.Ikc({
            schema: schemas1.euz(1),
            name: schemas1.YjP().check(api.Fk(/^[\w][\w.-]*$/)),
            engine: schemas1.YjP(),
            database: schemas1.YjP(),
            takenAt: schemas1.YjP(),
            keepUntil: schemas1.lqM(schemas1.YjP()),
            bytes: schemas1.aig(),
            sha256: schemas1.YjP(),
            serverVersion: schemas1.YjP(),
            toolVersion: schemas1.YjP(),
            schemaVersion: schemas1.YjP(),
            rows: schemas1.g1P(schemas1.YjP(), schemas1.aig()),
            position: schemas1.YjP(),
            level: schemas1.lqM(schemas1.k5n([
                'file',
                'readable',
                'whole',
                'restored',
                'right'
            ])),
            run: schemas1.YjP()
        });
        function pointName(database, at) {
            const time = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
            return `${database.replace(/[^\w.-]/g, '_').replace(/^[.-]/, '_')}-${time}`;
        }
        function choosePoint(points, wanted, database) {
            if ('latest' !== wanted) return points.find(({ name })=>name === wanted);
            const own = points.filter((point)=>point.database === database);
            return own.sort((a, b)=>b.takenAt.localeCompare(a.takenAt))[0];
        }
        function outdated(points, database, now) {
            const own = points.filter((point)=>point.database === database).sort((a, b)=>b.takenAt.localeCompare(a.takenAt));
            const last = own.find(({ level })=>void 0 !== level && 'file' !== level && 'readable' !== level);
            if (void 0 === last) return [];
            return own.filter((point)=>point !== last && void 0 !== point.keepUntil && Date.parse(point.keepUntil) < now);
        }
        const external_node_child_process_namespaceObject = process.getBuiltinModule("node:child_process");
        var action_error = __nccwpck_require__(6856);
        const levels = [
            'file',
            'readable',
            'whole',
            'restored',
            'right'
        ];
        function reaches(level, wanted) {
            return levels.indexOf(level) >= levels.indexOf(wanted);
        }
        var external_node_fs_ = __nccwpck_require__(3024);
        const parameters = {
            host: 'PGHOST',
            port: 'PGPORT',
            user: 'PGUSER',
            sslmode: 'PGSSLMODE',
            sslrootcert: 'PGSSLROOTCERT',
            sslcert: 'PGSSLCERT',
            sslkey: 'PGSSLKEY',
            channel_binding: 'PGCHANNELBINDING',
            connect_timeout: 'PGCONNECT_TIMEOUT',
            target_session_attrs: 'PGTARGETSESSIONATTRS',
            gssencmode: 'PGGSSENCMODE'
        };
        const longestName = 63;
        const poolerPorts = [
            '6543',
            '6432'
        ];
        function parseConnection(url) {
            const allowed = (what)=>({
                    input: 'url',
                    received: '***',
                    allowed: what,
                    example: 'postgres://app:${{ secrets.PASSWORD }}@db.example.com:5432/app'
                });
            if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) return allowed('a connection string that begins with postgres://');
            const { hostname, port, username, password, pathname, searchParams } = new URL(url);
            try {
                const database = decodeURIComponent(pathname.slice(1));
                const given = {
                    PGHOST: hostname,
                    PGPORT: port,
                    PGUSER: decodeURIComponent(username)
                };
                for (const [name, value] of searchParams){
                    const variable = parameters[name];
                    if (void 0 === variable) return allowed(`no parameter ${JSON.stringify(name)}; known: ${Object.keys(parameters).join(', ')}`);
                    given[variable] = value;
                }
                if ('' === database || database.includes('/')) return allowed('a connection string that names a database');
                if (Buffer.byteLength(database) > longestName || /[\p{Cc}"\\]/u.test(database)) return allowed(`a database whose name has at most ${longestName} bytes, no quotes, backslashes or control characters`);
                if ([
                    'postgres',
                    'template0',
                    'template1'
                ].includes(database)) return allowed(`a database of the application's own, not the server's ${database}`);
                if (poolerPorts.includes(given.PGPORT ?? '')) return allowed(`a direct or session connection: port ${given.PGPORT} is a transaction pooler's, which breaks dumps and locks`);
                const variables = Object.fromEntries(Object.entries(given).filter(([, value])=>'' !== value));
                return {
                    database,
                    password: decodeURIComponent(password),
                    variables
                };
            } catch  {
                return allowed('a connection string whose special characters are written as %XX');
            }
        }
        function passwordLine(password) {
            return `*:*:*:*:${password.replace(/[\\:]/g, '\\$&')}\n`;
        }
        const oldest = 11;
        const serverFolder = (major)=>`/usr/lib/postgresql/${major}/bin`;
        async function connect(connection, tools) {
            const folder = await (0, promises_namespaceObject.mkdtemp)((0, external_node_path_.join)(tools.temp, 'release-kit-database-'));
            const passwords = (0, external_node_path_.join)(folder, 'pgpass');
            await (0, promises_namespaceObject.writeFile)(passwords, passwordLine(connection.password), {
                mode: 0o600
            });
            const { PATH = '/usr/bin:/bin', HOME = folder } = tools.env;
            const variables = {
                ...connection.variables,
                PGPASSFILE: passwords,
                PGAPPNAME: 'release-kit'
            };
            const run = async (program, args, { database = connection.database, input = '' } = {})=>{
                const options = `-c lock_timeout=${Math.round(tools.lockTimeout)}`;
                const env = {
                    PATH,
                    HOME,
                    LC_ALL: 'C.UTF-8',
                    ...variables,
                    PGDATABASE: database,
                    PGOPTIONS: options
                };
                return await finish(program, args, {
                    env,
                    input,
                    signal: tools.signal
                });
            };
            const script = (sql, database)=>run('psql', [
                    '-X',
                    '-w',
                    '-q',
                    '-A',
                    '-t',
                    '-v',
                    'ON_ERROR_STOP=1',
                    '-f',
                    '-'
                ], {
                    input: sql,
                    ...void 0 === database ? {} : {
                        database
                    }
                });
            const close = ()=>(0, promises_namespaceObject.rm)(folder, {
                    recursive: true,
                    force: true
                });
            return {
                variables,
                run,
                script,
                rows: async (query, database)=>{
                    const text = await script(`SELECT coalesce(json_agg(t), '[]') FROM (${query}) t;`, database);
                    return JSON.parse(text);
                },
                close
            };
        }
        async function checkTools(client) {
            const found = [];
            for (const program of [
                'psql',
                'pg_dump',
                'pg_restore'
            ]){
                const text = await client.run(program, [
                    '--version'
                ]);
                found.push([
                    program,
                    Number(/\) (\d+)/.exec(text)?.[1] ?? 0),
                    text.trim()
                ]);
            }
            const [{ server } = {
                server: ''
            }] = await client.rows("SELECT current_setting('server_version') AS server", 'postgres');
            const major = parseInt(server);
            for (const [program, version] of found)if (version < Math.max(oldest, 'psql' === program ? 0 : major)) throw new action_error.lZ('DATABASE_TOOL', `${program} is version ${version}, the server ${server}: it must not be older`);
            return {
                server,
                tool: found[1]?.[2] ?? '',
                major
            };
        }
        function serverProgram(name, major, path1) {
            const folders = [
                ...path1.split(':'),
                serverFolder(major)
            ];
            return folders.map((folder)=>(0, external_node_path_.join)(folder, name)).find((file)=>(0, external_node_fs_.existsSync)(file));
        }
        function finish(program, args, { env, input, signal }) {
            signal.throwIfAborted();
            return new Promise((resolve1, reject)=>{
                const child = (0, external_node_child_process_namespaceObject.spawn)(program, args, {
                    env,
                    signal,
                    stdio: [
                        'pipe',
                        'pipe',
                        'pipe'
                    ]
                });
                let [output, errors] = [
                    '',
                    ''
                ];
                child.stdout.setEncoding('utf8').on('data', (text)=>output += text);
                child.stderr.setEncoding('utf8').on('data', (text)=>errors = (errors + text).slice(-4000));
                child.stdin.on('error', ()=>void 0).end(input);
                child.on('error', (cause)=>{
                    const missing = new action_error.lZ('DATABASE_TOOL', `${program} is not on PATH`);
                    reject(signal.aborted ? signal.reason : 'ENOENT' === cause.code ? missing : cause);
                });
                child.on('close', (code)=>{
                    if (0 === code) resolve1(output);
                    else reject(refused(program, errors.trim() || `exit code ${code}`));
                });
            });
        }
        function refused(program, answered) {
            const code = /could not (?:connect|translate)|connection to server.*failed/.test(answered) ? /password|authentication/.test(answered) ? 'PROVIDER_UNAUTHORIZED' : 'PROVIDER_UNREACHABLE' : 'PROVIDER_REFUSED';
            return new action_error.mZ(code, {
                provider: 'PostgreSQL',
                asked: program,
                answered
            });
        }
        function quoted(name) {
            return `"${name.replaceAll('"', '""')}"`;
        }
        function literal(text) {
            return `'${text.replaceAll("'", "''")}'`;
        }
        var external_node_crypto_ = __nccwpck_require__(7598);
        async function databases(client) {
            const rows = await client.rows("SELECT datname AS name, datallowconn AS open, shobj_description(oid, 'pg_database') AS comment FROM pg_database ORDER BY 1", 'postgres');
            return rows.map(({ name, open, comment })=>({
                    name,
                    isOpen: open,
                    mark: readMark(comment)
                }));
        }
        function readMark(comment) {
            try {
                const value = JSON.parse(comment ?? '');
                return value?.releaseKit === 1 ? value : void 0;
            } catch  {
                return;
            }
        }
        const writeMark = (name, mark)=>`COMMENT ON DATABASE ${quoted(name)} IS ${literal(JSON.stringify(mark))};`;
        const migrationTables = {
            knex_migrations: 'SELECT name AS v FROM knex_migrations ORDER BY id',
            alembic_version: 'SELECT version_num AS v FROM alembic_version',
            schema_migrations: 'SELECT version::text AS v FROM schema_migrations ORDER BY version',
            django_migrations: "SELECT app || '.' || name AS v FROM django_migrations ORDER BY id",
            flyway_schema_history: 'SELECT version AS v FROM flyway_schema_history WHERE success ORDER BY installed_rank',
            _prisma_migrations: 'SELECT migration_name AS v FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at',
            databasechangelog: 'SELECT id AS v FROM databasechangelog ORDER BY orderexecuted',
            SequelizeMeta: 'SELECT name AS v FROM "SequelizeMeta" ORDER BY name'
        };
        async function applied(client, database) {
            const names = Object.keys(migrationTables).map(literal).join(', ');
            const tables = await client.rows(`SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relname IN (${names}) AND pg_table_is_visible(oid) ORDER BY 1`, database);
            const lists = [];
            for (const { name } of tables)lists.push(await client.rows(migrationTables[name] ?? '', database));
            return lists.flat().map(({ v })=>v);
        }
        async function countRows(client, database, begin = '') {
            const text = await client.script(`${begin}
SELECT format('SELECT json_build_array(%L, count(*)) FROM ONLY %I.%I', n.nspname || '.' || c.relname, n.nspname, c.relname)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r' AND c.relpersistence = 'p' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
ORDER BY 1 \\gexec
`, database);
            const lines = text.split('\n').filter((line)=>line.startsWith('['));
            return Object.fromEntries(lines.map((line)=>JSON.parse(line)));
        }
        async function readState(client, database) {
            const all = await databases(client);
            const live = all.find(({ name })=>name === database);
            const [numbers] = await client.rows(`SELECT current_setting('server_version') AS server, pg_database_size(d.oid) AS bytes,
      (SELECT count(*) FROM pg_stat_activity WHERE datname = d.datname AND pid <> pg_backend_pid()) AS connections,
      current_setting('max_connections')::int AS "maxConnections",
      (SELECT coalesce(max(extract(epoch FROM now() - xact_start)), 0) * 1000 FROM pg_stat_activity
        WHERE datname = d.datname AND pid <> pg_backend_pid() AND xact_start IS NOT NULL)::bigint AS "oldestTransaction"
    FROM pg_database d WHERE datname = ${literal(database)}`, 'postgres');
            if (void 0 === live || void 0 === numbers) throw new Error(`there is no database ${database}`);
            const list = live.isOpen ? await applied(client, database) : [];
            const { mark } = live;
            return {
                ...numbers,
                database,
                isOpen: live.isOpen,
                schemaVersion: list.at(-1) ?? '',
                applied: list,
                restored: mark && {
                    point: mark.point,
                    run: mark.run,
                    at: mark.at,
                    undo: mark.before
                },
                left: all.filter(({ name, mark: own })=>name !== database && (own?.of === database || name === mark?.before)).map(({ name })=>name)
            };
        }
        async function fingerprint(file) {
            const hash = (0, external_node_crypto_.createHash)('sha256');
            for await (const chunk of (0, external_node_fs_.createReadStream)(file))hash.update(chunk);
            return {
                bytes: (await (0, promises_namespaceObject.stat)(file)).size,
                sha256: hash.digest('hex')
            };
        }
        async function restoreInto(client, live, mark, file) {
            const { copy } = mark;
            await client.script(`SELECT format('CREATE DATABASE %I TEMPLATE template0 OWNER %I ENCODING %L LC_COLLATE %L LC_CTYPE %L CONNECTION LIMIT %s',
      ${literal(copy)}, pg_get_userbyid(datdba), pg_encoding_to_char(encoding), datcollate, datctype, datconnlimit)
    FROM pg_database WHERE datname = ${literal(live)} \\gexec
${writeMark(copy, mark)}
`, 'postgres');
            await client.run('pg_restore', [
                '--no-password',
                '--exit-on-error',
                '--no-owner',
                '--no-tablespaces',
                '--jobs=2',
                `--dbname=${copy}`,
                file
            ]);
            await client.script('ANALYZE;', copy);
            await copySettings(client, live, copy);
        }
        async function copySettings(client, live, copy) {
            const source = `FROM pg_database d, aclexplode(d.datacl) a WHERE d.datname = ${literal(live)} AND a.grantee <> d.datdba`;
            await client.script(`BEGIN;
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', ${literal(copy)}) FROM pg_database WHERE datname = ${literal(live)} AND datacl IS NOT NULL \\gexec
SELECT format('GRANT %s ON DATABASE %I TO %s%s', a.privilege_type, ${literal(copy)},
  CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END,
  CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END) ${source} \\gexec
SELECT format('SELECT set_config(%L, %L, true)', n, v),
  CASE s.setrole WHEN 0 THEN format('ALTER DATABASE %I SET %I FROM CURRENT', ${literal(copy)}, n)
  ELSE format('ALTER ROLE %I IN DATABASE %I SET %I FROM CURRENT', pg_get_userbyid(s.setrole), ${literal(copy)}, n) END
FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase, unnest(s.setconfig) c,
  LATERAL (SELECT split_part(c, '=', 1) AS n, substr(c, strpos(c, '=') + 1) AS v) x
WHERE d.datname = ${literal(live)} \\gexec
COMMIT;
`, 'postgres');
        }
        async function askAll(client, queries, database) {
            const answers = [];
            for (const { query } of queries){
                const args = [
                    '-X',
                    '-w',
                    '-q',
                    '-A',
                    '-t',
                    '-v',
                    'ON_ERROR_STOP=1',
                    '-c',
                    query
                ];
                answers.push(await client.run('psql', args, {
                    database
                }).then((text)=>text.trim(), (failure)=>`error: ${(0, action_error.Uc)(failure)}`));
            }
            return answers;
        }
        async function proveFile(client, { point, file }, wanted) {
            const passed = (level, refusal)=>({
                    level,
                    refusal,
                    rows: 0,
                    notes: []
                });
            const { bytes, sha256 } = await fingerprint(file);
            if (bytes !== point.bytes) return passed(void 0, `the file has ${bytes} bytes, ${point.bytes} were written`);
            if (sha256 !== point.sha256) return passed(void 0, 'its SHA-256 is not the one that was recorded');
            const steps = [
                [
                    'readable',
                    [
                        '--list'
                    ],
                    (text)=>text.includes(' TABLE DATA ') || 0 === Object.keys(point.rows).length ? void 0 : 'it holds no data'
                ],
                [
                    'whole',
                    [
                        '--file=/dev/null'
                    ],
                    ()=>void 0
                ]
            ];
            let level = 'file';
            for (const [next, args, refusalOf] of steps){
                if (levels.indexOf(next) > levels.indexOf(wanted)) break;
                const refusal = await client.run('pg_restore', [
                    ...args,
                    file
                ]).then(refusalOf, action_error.Uc);
                if (void 0 !== refusal) return passed(level, `${next}: ${refusal}`);
                level = next;
            }
            return passed(level);
        }
        async function proveCopy(client, { copy, point }, { version = point.schemaVersion, integrity }, { major, tools }) {
            const notes = [];
            const rows = await countRows(client, copy);
            const total = Object.values(rows).reduce((sum, count)=>sum + count, 0);
            const refused = (refusal)=>({
                    level: 'restored',
                    refusal: `right: ${refusal}`,
                    rows: total,
                    notes
                });
            for (const table of new Set([
                ...Object.keys(point.rows),
                ...Object.keys(rows)
            ]))if (rows[table] !== point.rows[table]) return refused(`${table} has ${rows[table] ?? 'no'} rows, ${point.rows[table] ?? 'none'} were recorded`);
            const found = (await applied(client, copy)).at(-1) ?? '';
            if (found !== version) return refused(`the schema is at ${found || 'no migration'}, expected ${version || 'none'}`);
            const answers = await askAll(client, integrity, copy);
            const wrong = integrity.findIndex(({ expect }, index)=>answers[index] !== expect);
            if (wrong >= 0) return refused(`${integrity[wrong]?.name} answers ${answers[wrong]}, expected ${integrity[wrong]?.expect}`);
            notes.push(await checkIndexes(client, copy, major, tools));
            return {
                level: 'right',
                refusal: void 0,
                rows: total,
                notes
            };
        }
        async function checkIndexes(client, copy, major, tools) {
            const program = serverProgram('pg_amcheck', major, tools.env.PATH ?? '');
            if (void 0 === program) return 'pg_amcheck is not installed here: indexes were not checked';
            const [{ able } = {
                able: false
            }] = await client.rows("SELECT rolsuper AND EXISTS (SELECT FROM pg_available_extensions WHERE name = 'amcheck') AS able FROM pg_roles WHERE rolname = current_user");
            if (!able) return 'pg_amcheck needs a superuser and the extension amcheck: indexes were not checked';
            await client.script('CREATE EXTENSION IF NOT EXISTS amcheck WITH SCHEMA pg_catalog;', copy);
            await client.run(program, [
                '--no-password',
                '--heapallindexed',
                '--database',
                copy
            ]);
            await client.script('DROP EXTENSION amcheck;', copy);
            return 'pg_amcheck found tables and indexes sound';
        }
        const dropCopy = (copy)=>`DROP DATABASE IF EXISTS ${quoted(copy)};`;
        const pause = 0.005;
        const looks = 400;
        function exchangeScript({ live, aside, incoming }) {
            const both = [
                live,
                incoming
            ].map(literal).join(', ');
            const others = `FROM pg_stat_activity WHERE datname IN (${both}) AND pid <> pg_backend_pid() AND backend_type IN ('client backend', 'walsender')`;
            return `SET lock_timeout = '5s'; SET statement_timeout = '10s';
SELECT extract(epoch FROM clock_timestamp()) * 1000;
ALTER DATABASE ${quoted(live)} WITH ALLOW_CONNECTIONS false;
DO $release_kit$ BEGIN
  FOR look IN 1..${looks} LOOP
    PERFORM pg_stat_clear_snapshot();
    PERFORM pg_terminate_backend(pid) ${others};
    PERFORM pg_stat_clear_snapshot();
    EXIT WHEN NOT EXISTS (SELECT ${others});
    PERFORM pg_sleep(${pause});
  END LOOP;
END $release_kit$;
BEGIN;
ALTER DATABASE ${quoted(incoming)} WITH ALLOW_CONNECTIONS true;
ALTER DATABASE ${quoted(live)} RENAME TO ${quoted(aside)};
ALTER DATABASE ${quoted(incoming)} RENAME TO ${quoted(live)};
COMMIT;
SELECT extract(epoch FROM clock_timestamp()) * 1000;
`;
        }
        async function exchange(client, names) {
            try {
                const text = await client.script(exchangeScript(names), 'postgres');
                const [start = 0 / 0, end = 0 / 0] = text.split('\n').filter((line)=>/^\d+\.\d+$/.test(line)).map(Number);
                return Math.ceil(end - start);
            } catch (cause) {
                await client.script(`ALTER DATABASE ${quoted(names.live)} WITH ALLOW_CONNECTIONS true;`, 'postgres');
                throw cause;
            }
        }
        async function createPostgres(url, tools) {
            const connection = parseConnection(url);
            if ('allowed' in connection) throw new action_error.j1([
                connection
            ]);
            tools.mask(connection.password);
            const { database: live } = connection;
            const client = await connect(connection, tools);
            const { server, tool, major } = await checkTools(client).catch(async (cause)=>{
                await client.close();
                throw cause;
            });
            const verify = async (backup, level, expect, keep)=>{
                const proof = await proveFile(client, backup, level);
                if (void 0 !== proof.refusal || !reaches(level, 'restored')) return proof;
                const copy = keep ?? nameOf(live, 'check', tools.clock.now());
                const mark = {
                    ...markOf(backup, copy, tools),
                    of: live,
                    before: '',
                    state: 'restoring'
                };
                try {
                    await restoreInto(client, live, mark, backup.file);
                    const right = 'right' === level ? await proveCopy(client, {
                        copy,
                        point: backup.point
                    }, expect, {
                        major,
                        tools
                    }) : void 0;
                    if (void 0 === keep || right?.refusal !== void 0) await client.script(dropCopy(copy), 'postgres');
                    return right ?? {
                        ...proof,
                        level: 'restored'
                    };
                } catch (cause) {
                    tools.signal.throwIfAborted();
                    await client.script(dropCopy(copy), 'postgres');
                    const why = cause instanceof Error ? cause.message : 'unknown';
                    return {
                        ...proof,
                        refusal: `restored: ${why}`
                    };
                }
            };
            const settle = async ()=>{
                const done = [];
                const all = await databases(client);
                for (const { name, mark } of all)if (mark?.of === live && 'restoring' === mark.state && name === mark.copy) {
                    await client.script(dropCopy(name), 'postgres');
                    done.push(`removed the unfinished copy ${name}`);
                }
                const isOurs = all.some(({ name, mark })=>mark?.of === live && (name === mark.copy || name === live));
                if (all.find(({ name })=>name === live)?.isOpen === false && isOurs) {
                    await client.script(`ALTER DATABASE ${quoted(live)} WITH ALLOW_CONNECTIONS true;`, 'postgres');
                    done.push(`opened ${live} again, which an interrupted exchange had closed`);
                }
                return done;
            };
            const restore = async (backup, wish)=>{
                const own = await databases(client);
                const was = own.find(({ name })=>name === live)?.mark;
                if (was?.run === tools.run && was.point === backup.point.name && own.some(({ name })=>name === was.before)) return {
                    closedMs: void 0,
                    undo: was.before,
                    already: true,
                    proof: none(wish.level)
                };
                const ready = own.find(({ name, mark })=>mark?.of === live && 'verified' === mark.state && name === mark.copy);
                if (void 0 !== ready) await client.script(dropCopy(ready.name), 'postgres');
                await refuseSlots(client, live);
                const at = tools.clock.now();
                const copy = nameOf(live, 'next', at);
                const before = nameOf(live, 'before', at);
                const proof = await verify(backup, wish.level, wish.expect, copy);
                if (void 0 !== proof.refusal) throw new action_error.lZ('DATABASE_BACKUP', `${backup.point.name} is not proven ${wish.level}: ${proof.refusal}`);
                if ('' !== wish.anonymise) await client.run('psql', [
                    '-X',
                    '-w',
                    '-q',
                    '-1',
                    '-v',
                    'ON_ERROR_STOP=1',
                    '-c',
                    wish.anonymise
                ], {
                    database: copy
                });
                const mark = {
                    ...markOf(backup, copy, tools),
                    of: live,
                    before,
                    state: 'verified'
                };
                await client.script(writeMark(copy, mark), 'postgres');
                const closedMs = await exchange(client, {
                    live,
                    aside: before,
                    incoming: copy
                });
                const seen = (await databases(client)).find(({ name })=>name === live);
                if (seen?.mark?.copy !== copy) throw new action_error.lZ('DATABASE_BACKUP', `${live} is not the restored copy after the exchange`);
                return {
                    closedMs,
                    undo: before,
                    already: false,
                    proof
                };
            };
            return {
                state: ()=>readState(client, live),
                settle,
                async mark (name, file) {
                    const part = `${file}.part`;
                    const snapshot = await holdSnapshot(client, connection.database, tools);
                    try {
                        const takenAt = new Date(tools.clock.now()).toISOString();
                        const begin = `BEGIN ISOLATION LEVEL REPEATABLE READ; SET TRANSACTION SNAPSHOT '${snapshot.id}';`;
                        const [rows] = await Promise.all([
                            countRows(client, live, begin),
                            client.run('pg_dump', [
                                '--format=custom',
                                '--no-password',
                                '--lock-wait-timeout=30s',
                                `--snapshot=${snapshot.id}`,
                                `--file=${part}`
                            ])
                        ]);
                        const { schemaVersion } = await readState(client, live);
                        const { bytes, sha256 } = await fingerprint(part);
                        await (0, promises_namespaceObject.rename)(part, file);
                        const point = {
                            schema: 1,
                            name,
                            engine: 'postgres',
                            database: live,
                            takenAt,
                            bytes,
                            sha256
                        };
                        return {
                            file,
                            point: {
                                ...point,
                                serverVersion: server,
                                toolVersion: tool,
                                schemaVersion,
                                rows,
                                position: snapshot.position,
                                run: tools.run
                            }
                        };
                    } finally{
                        snapshot.release();
                    }
                },
                verify: (backup, level, expect)=>verify(backup, level, expect),
                restore,
                async undo () {
                    const all = await databases(client);
                    const mark = all.find(({ name })=>name === live)?.mark;
                    const isOwn = (own)=>own?.of === live && own.run === tools.run;
                    const done = all.find(({ name, mark: own })=>isOwn(own) && name.includes('_undone_'));
                    if (done && !isOwn(mark)) return {
                        closedMs: void 0,
                        undone: done.name,
                        already: true
                    };
                    if (void 0 === mark || !all.some(({ name })=>name === mark.before)) throw new action_error.lZ('DATABASE_BACKUP', `there is no restore of ${live} to undo`);
                    const undone = nameOf(live, 'undone', tools.clock.now());
                    await client.script(writeMark(live, {
                        ...mark,
                        run: tools.run
                    }), 'postgres');
                    return {
                        closedMs: await exchange(client, {
                            live,
                            aside: undone,
                            incoming: mark.before
                        }),
                        undone,
                        already: false
                    };
                },
                ask: (queries)=>askAll(client, queries, live),
                close: ()=>client.close()
            };
        }
        const none = (level)=>({
                level,
                refusal: void 0,
                rows: 0,
                notes: []
            });
        function markOf({ point }, copy, { run, clock }) {
            return {
                releaseKit: 1,
                point: point.name,
                run,
                at: new Date(clock.now()).toISOString(),
                copy
            };
        }
        function nameOf(live, what, at) {
            const suffix = `_${what}_${new Date(at).toISOString().replace(/\D/g, '')}`;
            const room = longestName - suffix.length;
            const cut = Buffer.from(live).subarray(0, room).toString();
            return cut.replace(/\uFFFD+$/, '') + suffix;
        }
        async function refuseSlots(client, live) {
            const [found] = await client.rows(`SELECT (SELECT count(*) FROM pg_replication_slots WHERE database = ${literal(live)}) AS slots,
      (SELECT count(*) FROM pg_prepared_xacts WHERE database = ${literal(live)}) AS prepared`, 'postgres');
            if (found && found.slots + found.prepared > 0) throw new action_error.lZ('DATABASE_BACKUP', `${live} has ${found.slots} replication slots and ${found.prepared} prepared transactions, which do not follow an exchange of names: end them first`);
        }
        function holdSnapshot(client, database, tools) {
            const env = {
                PATH: tools.env.PATH ?? '/usr/bin:/bin',
                LC_ALL: 'C.UTF-8',
                ...client.variables,
                PGDATABASE: database
            };
            const child = (0, external_node_child_process_namespaceObject.spawn)('psql', [
                '-X',
                '-w',
                '-q',
                '-A',
                '-t',
                '-v',
                'ON_ERROR_STOP=1',
                '-f',
                '-'
            ], {
                env,
                stdio: [
                    'pipe',
                    'pipe',
                    'pipe'
                ]
            });
            const release = ()=>void child.stdin.end();
            return new Promise((resolve1, reject)=>{
                let [output, errors] = [
                    '',
                    ''
                ];
                child.stdin.on('error', ()=>void 0);
                child.stdin.write(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SELECT pg_export_snapshot() || ' ' || CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END;
`);
                child.stderr.setEncoding('utf8').on('data', (text)=>errors += text);
                child.stdout.setEncoding('utf8').on('data', (text)=>{
                    output += text;
                    const [, id, position] = /^([\w-]+) ([\w/]+)\n/.exec(output) ?? [];
                    if (void 0 !== id && void 0 !== position) resolve1({
                        id,
                        position,
                        release
                    });
                });
                child.on('error', reject);
                child.on('close', ()=>reject(new action_error.lZ('DATABASE_BACKUP', `no snapshot could be taken: ${errors.trim()}`)));
            });
        }
        const engines = {
            postgres: createPostgres
        };
        const supportedEngines = Object.keys(engines);
        function engineOf(kind) {
            return kind in engines ? engines[kind] : void 0;
        }
        const fileCommands = [
            'GITHUB_OUTPUT',
            'GITHUB_ENV',
            'GITHUB_PATH',
            'GITHUB_STATE',
            'GITHUB_STEP_SUMMARY'
        ];
        const runnersOwn = /^(?:INPUT|ACTIONS|STATE)_/i;
        const secretWord = /^(?:passwords?|passwd|passphrase|pass|secrets?|tokens?|keys?|pat|auth|credentials?|webhooks?|dsn|jwt|cookies?)$/i;
        const secretEnd = /(?:password|passwd|token|secret|apikey)$/i;
        function isSecretName(name) {
            const words = name.split(/[^a-z0-9]+/i);
            return runnersOwn.test(name) || words.some((word, at)=>secretWord.test(word) || secretEnd.test(word) || at > 0 && /^pwd$/i.test(word));
        }
        function isSecretAddress(name, value) {
            const [, host] = /^[a-z][\w+.-]*:\/\/[^\s/:@]*:[^\s/@]+@([^\s/:?#]+)/i.exec(value) ?? [];
            return void 0 !== host && !/_proxy$/i.test(name) && host.includes('.') && !/^127\.|^\[/.test(host);
        }
        function scrubbed(env, secrets) {
            const hidden = secrets.filter((secret)=>'' !== secret);
            return Object.fromEntries(Object.entries(env).filter((entry)=>{
                const [name, value] = entry;
                const isFileCommand = fileCommands.includes(name);
                return void 0 !== value && !isFileCommand && !isSecretName(name) && !isSecretAddress(name, value) && !hidden.some((secret)=>value.includes(secret));
            }));
        }
        const external_node_events_namespaceObject = process.getBuiltinModule("node:events");
        function sandbox_none(why) {
            return {
                level: 'none',
                description: `not isolated: ${why}`,
                wrap: (command)=>command
            };
        }
        const mostRounds = 20;
        const variable = 'RELEASE_KIT_COMMAND';
        function createLeash(env) {
            const mark = (0, external_node_crypto_.randomUUID)();
            return {
                env: {
                    [variable]: [
                        env[variable],
                        mark
                    ].filter(Boolean).join(' ')
                },
                async killStrays () {
                    for(let round = 0; round < mostRounds; round++){
                        const strays = await processesWith(mark);
                        if (0 === strays.length) return;
                        strays.forEach(kill);
                    }
                }
            };
        }
        async function processesWith(mark) {
            const names = await (0, promises_namespaceObject.readdir)('/proc').catch(()=>[]);
            const pids = names.filter((name)=>/^\d+$/.test(name)).map(Number);
            const found = await Promise.all(pids.map(async (pid)=>{
                const environment = await (0, promises_namespaceObject.readFile)(`/proc/${pid}/environ`, 'latin1').catch(()=>'');
                return environment.split('\0').some((entry)=>entry.startsWith(`${variable}=`) && entry.includes(mark));
            }));
            return pids.filter((_, index)=>found[index]);
        }
        function kill(pid) {
            try {
                process.kill(pid, 'SIGKILL');
            } catch  {}
        }
        const shells = [
            {
                shell: '/bin/bash',
                options: [
                    '--noprofile',
                    '--norc',
                    '-e',
                    '-o',
                    'pipefail',
                    '-c'
                ]
            },
            {
                shell: '/bin/sh',
                options: [
                    '-e',
                    '-c'
                ]
            }
        ];
        const longestLine = 65536;
        const graceAfterTerm = 2_000;
        const graceAfterExit = 500;
        async function runCommand(request) {
            const { command, directory, env, timeout, onLine, signal, clock, sandbox = sandbox_none('it is trusted') } = request;
            signal.throwIfAborted();
            const start = clock.now();
            const { shell, options } = shells.find((known)=>(0, external_node_fs_.existsSync)(known.shell)) ?? shells[1];
            const leash = createLeash(env);
            const [program = shell, ...args] = sandbox.wrap([
                shell,
                ...options,
                command
            ], env);
            const child = (0, external_node_child_process_namespaceObject.spawn)(program, args, {
                cwd: directory,
                env: {
                    ...env,
                    ...leash.env
                },
                detached: true,
                stdio: [
                    'pipe',
                    'pipe',
                    'pipe'
                ]
            });
            child.stdin.on('error', ()=>void 0);
            const isLeashed = 'namespace' === sandbox.level;
            if (!isLeashed) child.stdin.end();
            const output = Promise.all([
                readLines(child.stdout, onLine),
                readLines(child.stderr, onLine)
            ]);
            let timedOut = false;
            const stop = ()=>endGroup(child, isLeashed);
            const onTimeout = ()=>{
                timedOut = true;
                stop();
            };
            const timer = void 0 === timeout ? void 0 : setTimeout(onTimeout, timeout);
            signal.addEventListener('abort', stop, {
                once: true
            });
            try {
                const exitCode = await exitOf(child);
                await Promise.race([
                    output,
                    new Promise((resolve1)=>setTimeout(resolve1, graceAfterExit).unref())
                ]);
                signal.throwIfAborted();
                return {
                    exitCode,
                    seconds: (clock.now() - start) / 1_000,
                    timedOut
                };
            } finally{
                clearTimeout(timer);
                signal.removeEventListener('abort', stop);
                child.stdin.destroy();
                killGroup(child, 'SIGKILL');
                await leash.killStrays();
            }
        }
        async function readLines(stream, onLine) {
            let rest = '';
            for await (const chunk of stream.setEncoding('utf8')){
                const lines = (rest + chunk).split(/\r?\n/);
                rest = lines.pop() ?? '';
                lines.forEach(onLine);
                if (rest.length > longestLine) {
                    onLine(rest);
                    rest = '';
                }
                if (process.stdout.writableNeedDrain) await (0, external_node_events_namespaceObject.once)(process.stdout, 'drain');
            }
            if ('' !== rest) onLine(rest);
        }
        function exitOf(child) {
            return new Promise((resolve1, reject)=>{
                child.on('error', reject);
                child.on('exit', (code, name)=>resolve1(code ?? 128 + signalNumber(name)));
            });
        }
        function signalNumber(name) {
            return ({
                SIGHUP: 1,
                SIGINT: 2,
                SIGABRT: 6,
                SIGKILL: 9,
                SIGSEGV: 11,
                SIGPIPE: 13,
                SIGTERM: 15
            })[name] ?? 0;
        }
        function endGroup(child, isLeashed) {
            if (isLeashed) child.stdin?.destroy();
            else killGroup(child, 'SIGTERM');
            setTimeout(()=>killGroup(child, 'SIGKILL'), graceAfterTerm).unref();
        }
        function killGroup({ pid }, signal) {
            try {
                if (void 0 !== pid) process.kill(-pid, signal);
            } catch  {}
        }
        function openStore(given, directory, tools) {
            const [, command] = /^command:\s*(.+)$/s.exec(given) ?? [];
            return void 0 === command ? folderStore(given, tools) : commandStore(command, directory, tools);
        }
        function readPoint(text, name, { log }) {
            try {
                return [
                    pointSchema.parse(JSON.parse(text))
                ];
            } catch  {
                log.warning(`the metadata of backup ${name} cannot be read: it is left out`);
                return [];
            }
        }
        function folderStore(folder, tools) {
            const dump = (name)=>(0, external_node_path_.join)(folder, `${name}.dump`);
            const metadata = (name)=>(0, external_node_path_.join)(folder, `${name}.json`);
            return {
                async put ({ point, file }) {
                    await (0, promises_namespaceObject.mkdir)(folder, {
                        recursive: true,
                        mode: 0o700
                    });
                    if (file !== dump(point.name)) {
                        await (0, promises_namespaceObject.copyFile)(file, `${dump(point.name)}.part`);
                        await (0, promises_namespaceObject.rename)(`${dump(point.name)}.part`, dump(point.name));
                    }
                    await (0, promises_namespaceObject.chmod)(dump(point.name), 0o600);
                    await (0, promises_namespaceObject.writeFile)(`${metadata(point.name)}.part`, `${JSON.stringify(point, null, 2)}\n`, {
                        mode: 0o600
                    });
                    await (0, promises_namespaceObject.rename)(`${metadata(point.name)}.part`, metadata(point.name));
                },
                async list () {
                    const names = (0, external_node_fs_.existsSync)(folder) ? (await (0, promises_namespaceObject.readdir)(folder)).filter((name)=>name.endsWith('.json')) : [];
                    const texts = names.map(async (name)=>readPoint(await (0, promises_namespaceObject.readFile)((0, external_node_path_.join)(folder, name), 'utf8'), name, tools));
                    return (await Promise.all(texts)).flat();
                },
                get (point) {
                    if (!(0, external_node_fs_.existsSync)(dump(point.name))) throw new action_error.lZ('DATABASE_BACKUP', `the file of backup ${point.name} is not there`);
                    return Promise.resolve({
                        point,
                        file: dump(point.name)
                    });
                },
                async remove ({ name }) {
                    await (0, promises_namespaceObject.rm)(dump(name), {
                        force: true
                    });
                    await (0, promises_namespaceObject.rm)(metadata(name), {
                        force: true
                    });
                }
            };
        }
        function commandStore(command, directory, tools) {
            const call = async (verb, name = '', file = '')=>{
                const printed = [];
                const { exitCode } = await runCommand({
                    command: `${command} "$STORE_VERB" "$STORE_NAME" "$STORE_FILE"`,
                    directory,
                    env: {
                        ...scrubbed(tools.env, []),
                        STORE_VERB: verb,
                        STORE_NAME: name,
                        STORE_FILE: file
                    },
                    onLine: (line)=>printed.push(line.trim()),
                    signal: tools.signal,
                    clock: tools.clock
                });
                if (0 !== exitCode) throw new action_error.lZ('DATABASE_BACKUP', `the store's command ended with ${exitCode} for ${verb} ${name}: ${printed.at(-1) ?? ''}`);
                return printed;
            };
            const local = (name)=>(0, external_node_path_.join)(tools.temp, name);
            return {
                async put ({ point, file }) {
                    await (0, promises_namespaceObject.writeFile)(local(`${point.name}.json`), `${JSON.stringify(point, null, 2)}\n`, {
                        mode: 0o600
                    });
                    await call('put', `${point.name}.dump`, file);
                    await call('put', `${point.name}.json`, local(`${point.name}.json`));
                },
                async list () {
                    const points = [];
                    for (const name of (await call('list')).filter((line)=>/^\w[\w.-]*\.json$/.test(line))){
                        await call('get', name, local(name));
                        points.push(...readPoint(await (0, promises_namespaceObject.readFile)(local(name), 'utf8'), name, tools));
                    }
                    return points;
                },
                async get (point) {
                    const file = local(`${point.name}.dump`);
                    await call('get', `${point.name}.dump`, file);
                    if (!(0, external_node_fs_.existsSync)(file)) throw new action_error.lZ('DATABASE_BACKUP', `the store's command brought no file of ${point.name}`);
                    return {
                        point,
                        file
                    };
                },
                async remove ({ name }) {
                    await call('remove', `${name}.json`);
                    await call('remove', `${name}.dump`);
                }
            };
        }
        var fields = __nccwpck_require__(8562);
        const engineKinds = [
            'postgres',
            'mongodb',
            'heroku',
            'webhook',
            'command'
        ];
        const inputs_fields = {
            operation: {
                ...(0, fields.Yq)([
                    'status',
                    'backup',
                    'verify',
                    'migrate',
                    'rollback',
                    'restore',
                    'undo',
                    'refresh'
                ]),
                required: true
            },
            environment: (0, fields.Qq)({
                allowed: 'an environment of the config',
                example: 'production'
            }),
            engine: (0, fields.Yq)(engineKinds, 'postgres'),
            url: (0, fields.rJ)({
                allowed: 'a connection string',
                example: '${{ secrets.DATABASE_URL }}'
            }),
            store: (0, fields.Qq)({
                allowed: 'a folder, or `command: LINE`',
                example: 'command: ./backup-store.sh'
            }),
            retention: (0, fields.p0)('365d'),
            backup: (0, fields.Qq)({
                default: 'latest',
                allowed: 'the name of a backup, or latest',
                example: 'latest'
            }),
            level: (0, fields.lq)((0, fields.Yq)(levels)),
            'restore-mode': (0, fields.Yq)([
                'swap',
                'in-place'
            ], 'swap'),
            'expect-version': (0, fields.Qq)({
                allowed: 'the migration that the backup must be at',
                example: '20261127_add_orders'
            }),
            integrity: (0, fields.Mn)(parseIntegrity, {
                allowed: '`name: query => answer` a line',
                example: 'orphans: SELECT count(*) FROM items WHERE order_id IS NULL => 0'
            }),
            anonymise: (0, fields.Qq)({
                allowed: 'SQL',
                example: "UPDATE users SET email = id || '@example.invalid'"
            }),
            'lock-timeout': (0, fields.p0)('5s'),
            confirm: (0, fields.Qq)({
                allowed: "the environment's name",
                example: 'production'
            })
        };
        function parseIntegrity(line) {
            const [, name, query, expect] = /^([\w-]+):\s*(\S.*)\s=>\s*(.*)$/.exec(line) ?? [];
            if (void 0 === name || void 0 === query || void 0 === expect || query.startsWith('\\')) return;
            return {
                name,
                query: query.trim(),
                expect: expect.trim()
            };
        }
        function isProduction(environment, config) {
            return config?.environments?.[environment]?.production ?? /^prod/i.test(environment);
        }
        const unsupported = [
            'migrate',
            'rollback'
        ];
        function check(inputs, config) {
            const { operation, engine, url, store, environment, confirm, restoreMode, anonymise, level } = inputs;
            const problems = [];
            const refuse = (input, allowed, received)=>problems.push({
                    input,
                    allowed,
                    ...void 0 === received ? {} : {
                        received
                    }
                });
            const isIrreversible = 'restore' === operation || 'undo' === operation || 'refresh' === operation;
            const needsStore = 'status' !== operation && 'undo' !== operation;
            if (unsupported.some((word)=>word === operation)) refuse('operation', 'status, backup, verify, restore, undo or refresh: migrations are not supported yet', operation);
            if (void 0 === engineOf(engine)) refuse('engine', `${supportedEngines.join(', ')}: ${engine} is not supported yet`, engine);
            if ('' === url) refuse('url', 'a connection string, as a secret');
            if (needsStore && '' === store) refuse('store', 'a folder, or `command: LINE`');
            if ('in-place' === restoreMode) refuse('restore-mode', 'swap: in-place is not supported yet', restoreMode);
            if (isIrreversible && ('file' === level || 'readable' === level || 'whole' === level)) refuse('level', 'restored or right before a database is replaced', level);
            if (isIrreversible && '' === environment) refuse('environment', 'the environment that is changed');
            const production = isProduction(environment, config);
            if (('restore' === operation || 'undo' === operation) && production && confirm !== environment) refuse('confirm', `${environment}: ${operation} loses the writes made since`, confirm);
            if ('refresh' === operation && production) refuse('environment', 'one that is not production', environment);
            if ('refresh' === operation && '' === anonymise) refuse('anonymise', 'SQL that takes personal data out of the copy');
            if ('refresh' !== operation && '' !== anonymise) refuse('anonymise', 'nothing: only refresh anonymises');
            if (anonymise.startsWith('\\')) refuse('anonymise', "SQL, not a command of psql's");
            return problems;
        }
        function levelFor({ operation, level }) {
            return level ?? ('restore' === operation || 'refresh' === operation ? 'restored' : 'whole');
        }
        var markdown = __nccwpck_require__(1867);
        function renderSummary(reason, state, notes) {
            const rows = [
                [
                    'database',
                    (0, markdown.aY)(state.database)
                ],
                [
                    'server',
                    (0, markdown.FV)(`PostgreSQL ${state.server}`)
                ],
                [
                    'open to connections',
                    state.isOpen ? 'yes' : "\u274C no"
                ],
                [
                    'schema at',
                    (0, markdown.aY)(state.schemaVersion) || 'no migration'
                ],
                [
                    'connections',
                    `${state.connections} of ${state.maxConnections}`
                ],
                [
                    'size',
                    `${(state.bytes / 1e6).toFixed(1)} MB`
                ],
                ...state.restored ? [
                    [
                        'restored from',
                        (0, markdown.aY)(state.restored.point)
                    ]
                ] : [],
                ...state.left.map((name)=>[
                        'kept aside',
                        (0, markdown.aY)(name)
                    ])
            ];
            return [
                `### ${(0, markdown.FV)(reason)}`,
                (0, markdown.tp)([
                    'what',
                    'now'
                ], rows),
                ...notes.map((note)=>`- ${(0, markdown.FV)(note)}`)
            ].join('\n\n');
        }
        const action = {
            name: 'database',
            fields: inputs_fields,
            outputs: {
                point: '',
                level: '',
                'schema-version': '',
                'rows-checked': '0',
                seconds: '0',
                'closed-ms': '',
                restored: 'false',
                undo: ''
            },
            check: check,
            async run (inputs, context) {
                const start = context.clock.now();
                const temp = await (0, promises_namespaceObject.mkdtemp)((0, external_node_path_.join)(context.run.temp, 'release-kit-backup-'));
                try {
                    refuseLostStore(inputs, context);
                    const tools = toolsOf(inputs, context, temp);
                    const engine = await engineOf(inputs.engine)?.(inputs.url, tools);
                    if (void 0 === engine) throw new action_error.lZ('INTERNAL', `no engine ${inputs.engine}`);
                    try {
                        const settled = inputs.dryRun || 'status' === inputs.operation ? [] : await engine.settle();
                        const came = await operate(inputs, engine, tools, context);
                        const state = await engine.state();
                        const notes = [
                            ...settled,
                            ...came.notes ?? []
                        ];
                        notes.forEach((note)=>context.log.info(note));
                        const seconds = (context.clock.now() - start) / 1_000;
                        return {
                            ...came,
                            outputs: {
                                'schema-version': state.schemaVersion,
                                ...came.outputs,
                                seconds
                            },
                            summary: renderSummary(came.reason, state, notes),
                            details: {
                                state,
                                notes
                            }
                        };
                    } finally{
                        await engine.close();
                    }
                } finally{
                    await (0, promises_namespaceObject.rm)(temp, {
                        recursive: true,
                        force: true
                    });
                }
            }
        };
        function toolsOf({ lockTimeout }, context, temp) {
            const { log, clock, signal, env, run } = context;
            return {
                log,
                clock,
                signal,
                env,
                temp,
                lockTimeout,
                run: String(run.runId),
                mask: (value)=>context.mask(value)
            };
        }
        function refuseLostStore({ store, operation }, { env }) {
            const isFolder = '' !== store && !store.startsWith('command:');
            if ('backup' === operation && isFolder && 'github-hosted' === env.RUNNER_ENVIRONMENT) throw new action_error.lZ('DATABASE_BACKUP', `the folder ${store} is gone when this hosted runner ends: use store: "command: \u{2026}"`);
        }
        async function operate(inputs, engine, tools, { run, clock }) {
            const state = await engine.state();
            const store = ()=>openStore(inputs.store, run.workspace, tools);
            const expect = {
                version: inputs.expectVersion || void 0,
                integrity: inputs.integrity
            };
            const level = levelFor(inputs);
            if ('status' === inputs.operation) return await run_status(inputs, engine, state.isOpen);
            if ('undo' === inputs.operation) {
                if (inputs.dryRun) return planned(`bring back ${state.restored?.undo ?? 'nothing: there is no restore'}`);
                const { closedMs = '', undone, already } = await engine.undo();
                const reason = already ? 'undone by this run already' : `undone; writes since the restore are in ${undone}, closed`;
                return {
                    phase: 'Successful',
                    reason,
                    outputs: {
                        'closed-ms': closedMs,
                        undo: undone
                    }
                };
            }
            if ('backup' === inputs.operation) {
                const name = pointName(state.database, clock.now());
                if (inputs.dryRun) return planned(`back up ${state.database} as ${name} and prove it ${level}`);
                const made = await engine.mark(name, (0, external_node_path_.join)(tools.temp, `${name}.dump`));
                return await keep(made, inputs, {
                    engine,
                    store: store(),
                    expect,
                    now: clock.now()
                });
            }
            const backup = await fetchBackup(store(), inputs.backup, state.database, 'refresh' === inputs.operation);
            const { name } = backup.point;
            if ('verify' === inputs.operation) {
                const proof = await engine.verify(backup, level, expect);
                const outputs = {
                    point: name,
                    level: proof.level ?? '',
                    'rows-checked': proof.rows
                };
                const reason = void 0 === proof.refusal ? `${name} is proven ${level}` : `${name} is not proven ${level}: ${proof.refusal}`;
                return {
                    phase: void 0 === proof.refusal ? 'Successful' : 'Failed',
                    reason,
                    outputs,
                    notes: proof.notes
                };
            }
            const lost = `writes after ${backup.point.takenAt} are lost in ${state.database}`;
            if (inputs.dryRun) return planned(`restore ${name}, proven ${level}; ${lost}`);
            tools.log.notice(`restoring ${name}: ${lost}; they stay in the database that is kept aside`);
            const { closedMs = '', undo, already, proof } = await engine.restore(backup, {
                level,
                expect,
                anonymise: inputs.anonymise
            });
            return {
                phase: 'Successful',
                reason: already ? `${name} was restored by this run already` : `${name} is live; ${lost}, and stay in ${undo}, closed`,
                outputs: {
                    point: name,
                    level: proof.level ?? level,
                    'rows-checked': proof.rows,
                    'closed-ms': closedMs,
                    restored: true,
                    undo
                },
                notes: proof.notes
            };
        }
        const planned = (what)=>({
                phase: 'Successful',
                reason: `dry run: would ${what}`,
                outputs: {}
            });
        async function run_status({ integrity }, engine, isOpen) {
            const answers = isOpen ? await engine.ask(integrity) : [];
            const wrong = integrity.flatMap(({ name, expect }, index)=>answers[index] === expect ? [] : [
                    `${name} answers ${answers[index] ?? 'nothing'}, expected ${expect}`
                ]);
            if (!isOpen) return {
                phase: 'Failed',
                reason: 'the database is closed: nobody can connect',
                outputs: {}
            };
            return {
                phase: wrong.length > 0 ? 'Failed' : 'Successful',
                reason: wrong.join('; ') || 'the database is open',
                outputs: {}
            };
        }
        async function keep(made, inputs, { engine, store, expect, now }) {
            const level = levelFor(inputs);
            const { name } = made.point;
            const proof = await engine.verify(made, level, expect);
            const outputs = {
                point: name,
                level: proof.level ?? '',
                'rows-checked': proof.rows,
                'schema-version': made.point.schemaVersion
            };
            if (void 0 !== proof.refusal) return {
                phase: 'Failed',
                reason: `the backup is not proven ${level} and was not kept: ${proof.refusal}`,
                outputs
            };
            const keepUntil = new Date(now + inputs.retention).toISOString();
            const point = {
                ...made.point,
                level,
                keepUntil
            };
            await store.put({
                ...made,
                point
            });
            const points = await store.list();
            if (!points.some((kept)=>kept.name === name && kept.sha256 === point.sha256)) throw new action_error.lZ('DATABASE_BACKUP', `the store does not list ${name} after it was put there`);
            const old = outdated(points, point.database, now);
            for (const one of old)await store.remove(one);
            const notes = [
                ...proof.notes,
                ...old.map((one)=>`removed ${one.name}, kept until ${one.keepUntil}`)
            ];
            return {
                phase: 'Successful',
                reason: `${name} is kept, proven ${level}`,
                outputs,
                notes
            };
        }
        async function fetchBackup(store, wanted, database, isElsewhere) {
            const points = await store.list();
            const [only] = new Set(points.map((point)=>point.database));
            const point = choosePoint(points, wanted, isElsewhere ? only ?? database : database);
            const known = points.map(({ name })=>name).slice(-5).join(', ') || 'none';
            if (void 0 === point) throw new action_error.lZ('DATABASE_BACKUP', `there is no backup ${wanted} of ${database}; known: ${known}`);
            if (!isElsewhere && point.database !== database) throw new action_error.lZ('DATABASE_BACKUP', `${point.name} is a backup of ${point.database}, not of ${database}`);
            return await store.get(point);
        }
    }),
    8562: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            Jt: ()=>flag,
            Mn: ()=>lines,
            Qq: ()=>text,
            Yq: ()=>choice,
            lq: ()=>optional,
            p0: ()=>duration,
            rJ: ()=>secret
        });
        var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(862);
        function field(parse1, allowed, words = {}) {
            return {
                default: words.default ?? '',
                required: words.required ?? false,
                secret: false,
                allowed: words.allowed ?? allowed,
                ...void 0 === words.example ? {} : {
                    example: words.example
                },
                parse: parse1
            };
        }
        function text(words = {}) {
            const { pattern } = words;
            return field((value)=>pattern && '' !== value && !pattern.test(value) ? void 0 : value, 'text', words);
        }
        function secret(words = {}) {
            return {
                ...text({
                    allowed: 'a secret',
                    ...words
                }),
                secret: true
            };
        }
        function flag(value) {
            return field((given)=>({
                    true: true,
                    false: false
                })[given.toLowerCase()], 'true or false', {
                default: String(value),
                example: String(!value)
            });
        }
        function choice(words, initial = '') {
            return field((value)=>words.find((word)=>word === value), `one of ${words.join(', ')}`, {
                default: initial,
                ...void 0 === words[0] ? {} : {
                    example: words[0]
                }
            });
        }
        function duration(initial, words = {}) {
            return field(_time_duration_js__WEBPACK_IMPORTED_MODULE_0__.E, 'a duration: 500ms, 30s, 5m, 2h', {
                default: initial,
                example: '30s',
                ...words
            });
        }
        function lines(item, words) {
            return field((value)=>splitLines(value).map((line)=>{
                    const parsed = item(line);
                    if (void 0 === parsed) throw new Error(`line ${JSON.stringify(line)}`);
                    return parsed;
                }), words.allowed, words);
        }
        function splitLines(value) {
            return value.split(/\r?\n/).map((line)=>line.replace(/("(?:[^"\\]|\\.)*")|(?:^|\s)#.*$/g, (_, quoted)=>quoted ?? '').trim()).filter((line)=>'' !== line);
        }
        function optional(inner) {
            return {
                ...inner,
                default: '',
                required: false,
                parse: (value)=>'' === value ? void 0 : inner.parse(value)
            };
        }
    }),
    1741: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            C: ()=>runAction
        });
        const external_node_inspector_namespaceObject = process.getBuiltinModule("node:inspector");
        if (0 === process.listenerCount('SIGUSR1')) process.on('SIGUSR1', ()=>void 0);
        function isDebuggerOpen() {
            return void 0 !== (0, external_node_inspector_namespaceObject.url)();
        }
        var nearest = __nccwpck_require__(5896);
        function knownNames(wanted, names) {
            const meant = names.find((name)=>name.toLowerCase() === wanted.toLowerCase()) ?? (0, nearest.p)(wanted, names);
            return `${names.join(', ')}${void 0 === meant ? '' : `; did you mean ${meant}?`}`;
        }
        function unknownNames(given, config) {
            return [
                ...unknown('environment', given.environment, config?.environments),
                ...unknown('service', given.service, config?.services)
            ];
        }
        function unknown(input, received, known = {}) {
            const names = Object.keys(known);
            if ('string' != typeof received || '' === received || 0 === names.length || names.includes(received)) return [];
            const allowed = `one that the config names; known: ${knownNames(received, names)}`;
            return [
                {
                    input,
                    received,
                    allowed
                }
            ];
        }
        var action_error = __nccwpck_require__(6856);
        var markdown = __nccwpck_require__(1867);
        var fields = __nccwpck_require__(8562);
        const commonFields = {
            'github-token': {
                ...(0, fields.rJ)({
                    default: '${{ github.token }}'
                }),
                parse: (value)=>value.startsWith('${{') ? '' : value
            },
            config: (0, fields.Qq)({
                default: '.github/release-kit.yml',
                allowed: 'a path in the repository',
                example: '.github/release-kit.yml'
            }),
            'dry-run': (0, fields.Jt)(false),
            locale: (0, fields.lq)((0, fields.Yq)([
                'en',
                'fr'
            ]))
        };
        const commonOutputs = [
            'phase',
            'reason',
            'report'
        ];
        var external_node_fs_ = __nccwpck_require__(3024);
        var external_node_path_ = __nccwpck_require__(6760);
        const largestYaml = 131072;
        function readWorkspaceFile(path1, { workspace, temp }, most) {
            const real = realFile((0, external_node_path_.resolve)(workspace, path1), [
                workspace,
                temp
            ]);
            const file = (0, external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
            try {
                const stat = (0, external_node_fs_.fstatSync)(file);
                if (!stat.isFile()) throw new Error(`${path1} is no regular file`);
                if (stat.size > most) throw new Error(`${path1} has ${stat.size} bytes, at most ${most} are read`);
                return (0, external_node_fs_.readFileSync)(file, 'utf8');
            } finally{
                (0, external_node_fs_.closeSync)(file);
            }
        }
        function realFile(path1, folders) {
            const name = (0, external_node_path_.relative)(folders[0] ?? '', path1);
            const real = realPathOf(path1);
            if (void 0 === real) {
                (0, external_node_fs_.lstatSync)(path1);
                throw new Error(`${name} leads nowhere`);
            }
            if (!folders.some((folder)=>isInside(real, path1, folder))) throw new Error(`${name} leads elsewhere`);
            if (!(0, external_node_fs_.statSync)(real).isFile()) throw new Error(`${name} is no regular file`);
            return real;
        }
        function isInside(real, path1, folder) {
            const realFolder = realPathOf(folder);
            return void 0 !== realFolder && (isIn(path1, folder) || isIn(path1, realFolder)) && isIn(real, realFolder) && !real.split(external_node_path_.sep).includes('.git');
        }
        function isIn(path1, folder) {
            return path1.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
        }
        function realPathOf(path1) {
            try {
                return external_node_fs_.realpathSync.native(path1);
            } catch  {
                return;
            }
        }
        async function loadConfig(path1, workspace, env) {
            let text;
            try {
                text = readWorkspaceFile(path1, {
                    workspace,
                    temp: env.RUNNER_TEMP ?? ''
                }, largestYaml);
            } catch (cause) {
                const isAbsent = 'ENOENT' === cause.code;
                if (isAbsent && path1 === commonFields.config.default) return {
                    config: void 0,
                    problems: []
                };
                const allowed = isAbsent ? 'an existing file' : `a readable file; ${(0, action_error.Uc)(cause)}`;
                return {
                    config: void 0,
                    problems: [
                        {
                            input: 'config',
                            received: path1,
                            allowed,
                            example: commonFields.config.default
                        }
                    ]
                };
            }
            const { parseConfig } = await Promise.all([
                __nccwpck_require__.e(815),
                __nccwpck_require__.e(977)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7977));
            return parseConfig(text, path1, env);
        }
        async function findConfig({ config: path1, githubToken }, context, { asksGitHub, isPost }) {
            const { run, env, log } = context;
            const isHere = isThere((0, external_node_path_.resolve)(run.workspace, path1));
            const isRun = '' !== run.owner && '' !== run.sha;
            const isDispatched = 'workflow_dispatch' === run.eventName && !isPost;
            if (!asksGitHub || !isRun || isHere && !isDispatched) return loadConfig(path1, run.workspace, env);
            if ('' === githubToken) return {
                config: void 0,
                problems: [
                    tokenMissing(path1, isHere)
                ]
            };
            if (isOutside(repositoryPath(path1, run.workspace))) return {
                config: void 0,
                problems: [
                    notFound(path1)
                ]
            };
            const client = await connect(githubToken, context);
            const own = isHere ? await loadConfig(path1, run.workspace, env) : await configAt(run.sha, path1, client, context);
            if (own.problems.length > 0) return own;
            const isWanted = !isHere && void 0 === own.config && path1 !== commonFields.config.default;
            if (isWanted) return {
                config: void 0,
                problems: [
                    notFound(path1)
                ]
            };
            if (!isHere) log.info(`config: ${path1} of commit ${run.sha.slice(0, 7)}, by GitHub's API${own.config ? '' : ': none'}`);
            if (!isDispatched) return own;
            const rules = await configAt(void 0, path1, client, context);
            if (rules.problems.length > 0) return rules;
            const whose = rules.config ? `${path1} of the default branch` : `nothing: the default branch has no ${path1}`;
            log.info(`who may, windows and freezes: ${whose}, since a person dispatched this run`);
            if (!own.config && !rules.config) return own;
            return {
                config: withPolicyOf(own.config ?? {
                    version: 1
                }, rules.config),
                problems: []
            };
        }
        function isThere(file) {
            return void 0 !== (0, external_node_fs_.lstatSync)(file, {
                throwIfNoEntry: false
            });
        }
        async function connect(token, context) {
            const { createClient } = await __nccwpck_require__.e(118).then(__nccwpck_require__.bind(__nccwpck_require__, 6118));
            context.redactor.add(token);
            return createClient(context, token);
        }
        async function configAt(sha, path1, client, { env, run }) {
            const { createContents } = await Promise.all([
                __nccwpck_require__.e(118),
                __nccwpck_require__.e(686)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9686));
            const text = await createContents(client).read(repositoryPath(path1, run.workspace), sha);
            if (void 0 === text) {
                await assertReadable(sha ?? run.sha, client);
                return {
                    config: void 0,
                    problems: []
                };
            }
            const { parseConfig } = await Promise.all([
                __nccwpck_require__.e(815),
                __nccwpck_require__.e(977)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7977));
            return parseConfig(text, `${path1}@${sha?.slice(0, 7) ?? 'default branch'}`, env);
        }
        async function assertReadable(sha, client) {
            const { createRefs } = await Promise.all([
                __nccwpck_require__.e(118),
                __nccwpck_require__.e(382)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2382));
            if (await createRefs(client).commit(sha)) return;
            throw new action_error.lZ('POLICY_UNREADABLE', `GitHub does not show commit ${sha.slice(0, 7)} to this token, so it is not known whether it has a config`, {
                hint: 'Give github-token contents: read (permissions: contents: read), or run actions/checkout before.'
            });
        }
        function repositoryPath(path1, workspace) {
            return (0, external_node_path_.relative)(workspace, (0, external_node_path_.resolve)(workspace, path1)).replaceAll('\\', '/');
        }
        function isOutside(path1) {
            return path1.startsWith('..') || (0, external_node_path_.isAbsolute)(path1);
        }
        function withPolicyOf(own, rules) {
            const names = Object.keys(rules?.environments ?? own.environments ?? {});
            const environments = names.map((name)=>{
                const mine = own.environments?.[name];
                const { production, windows, rollback } = rules?.environments?.[name] ?? {};
                return [
                    name,
                    {
                        ...mine,
                        production,
                        windows,
                        rollback: {
                            ...mine?.rollback,
                            allowed: rollback?.allowed
                        }
                    }
                ];
            });
            return {
                ...own,
                'time-zone': (rules ?? own)['time-zone'],
                journal: rules?.journal,
                environments: Object.fromEntries(environments)
            };
        }
        function tokenMissing(path1, isHere) {
            const why = isHere ? 'a person dispatched this run, and who may is read from the default branch' : `${path1} is not in the workspace`;
            return {
                input: 'github-token',
                allowed: `a token with contents: read (${why})`,
                example: '${{ github.token }}'
            };
        }
        function notFound(path1) {
            const allowed = 'a file of the workspace, or of the commit of this run';
            return {
                input: 'config',
                received: path1,
                allowed,
                example: commonFields.config.default
            };
        }
        function readInputs(fields, raw) {
            const problems = [];
            const inputs = {};
            for (const [name, field] of Object.entries(fields)){
                const given = raw(name).trim();
                const value = '' === given ? field.default : given;
                if ('' === value && field.required) problems.push(problemWith(name, field));
                else inputs[camelCase(name)] = parse1(name, field, value, problems) ?? parse1(name, field, field.default, []);
                if (field.required) inputs[camelCase(name)] ??= '';
            }
            return {
                inputs: inputs,
                problems
            };
        }
        function parse1(name, field, value, problems) {
            try {
                const result = field.parse(value);
                const isUnsetOptional = void 0 === result && '' === value;
                if (void 0 === result && !isUnsetOptional) problems.push(problemWith(name, field, value));
                return result;
            } catch (refusal) {
                const why = refusal instanceof Error ? refusal.message : String(refusal);
                problems.push({
                    ...problemWith(name, field, value),
                    allowed: `${field.allowed}; ${why}`
                });
                return;
            }
        }
        function problemWith(name, field, received) {
            return {
                input: name,
                ...void 0 === received ? {} : {
                    received: field.secret ? '***' : received
                },
                allowed: field.allowed,
                ...void 0 === field.example ? {} : {
                    example: field.example
                }
            };
        }
        function camelCase(name) {
            return name.replace(/-(\w)/g, (_, letter)=>letter.toUpperCase());
        }
        var external_node_crypto_ = __nccwpck_require__(7598);
        function writeReport(report, temp, redact) {
            const folder = (0, external_node_path_.join)(temp, 'release-kit');
            (0, external_node_fs_.mkdirSync)(folder, {
                recursive: true
            });
            const path1 = (0, external_node_path_.join)(folder, `${report.action}-${(0, external_node_crypto_.randomUUID)().slice(0, 8)}.json`);
            const redacted = (_, value)=>{
                if ('string' == typeof value) return redact(value);
                if ('object' != typeof value || null === value || Array.isArray(value)) return value;
                return Object.fromEntries(Object.entries(value).map(([name, one])=>[
                        redact(name),
                        one
                    ]));
            };
            (0, external_node_fs_.writeFileSync)(path1, `${JSON.stringify(report, redacted, 2)}\n`);
            return path1;
        }
        const external_node_os_namespaceObject = process.getBuiltinModule("node:os");
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
                actor,
                triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? actor,
                apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
                graphqlUrl: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
                serverUrl,
                workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
                temp: env.RUNNER_TEMP ?? (0, external_node_os_namespaceObject.tmpdir)(),
                runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
            };
        }
        function readEvent(path1) {
            if (!path1) return {};
            try {
                const event = JSON.parse((0, external_node_fs_.readFileSync)(path1, 'utf8'));
                return 'object' == typeof event && null !== event ? event : {};
            } catch  {
                return {};
            }
        }
        var external_os_ = __nccwpck_require__(857);
        function utils_toCommandValue(input) {
            if (null == input) return '';
            else if ('string' == typeof input || input instanceof String) return input;
            return JSON.stringify(input);
        }
        function toCommandProperties(annotationProperties) {
            if (!Object.keys(annotationProperties).length) return {};
            return {
                title: annotationProperties.title,
                file: annotationProperties.file,
                line: annotationProperties.startLine,
                endLine: annotationProperties.endLine,
                col: annotationProperties.startColumn,
                endColumn: annotationProperties.endColumn
            };
        }
        function command_issueCommand(command, properties, message) {
            const cmd = new Command(command, properties, message);
            process.stdout.write(cmd.toString() + external_os_.EOL);
        }
        function command_issue(name, message = '') {
            command_issueCommand(name, {}, message);
        }
        const CMD_STRING = '::';
        class Command {
            constructor(command, properties, message){
                if (!command) command = 'missing.command';
                this.command = command;
                this.properties = properties;
                this.message = message;
            }
            toString() {
                let cmdStr = CMD_STRING + this.command;
                if (this.properties && Object.keys(this.properties).length > 0) {
                    cmdStr += ' ';
                    let first = true;
                    for(const key in this.properties)if (this.properties.hasOwnProperty(key)) {
                        const val = this.properties[key];
                        if (val) {
                            if (first) first = false;
                            else cmdStr += ',';
                            cmdStr += `${key}=${escapeProperty(val)}`;
                        }
                    }
                }
                cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
                return cmdStr;
            }
        }
        function escapeData(s) {
            return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
        }
        function escapeProperty(s) {
            return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
        }
        const external_crypto_namespaceObject = process.getBuiltinModule("crypto");
        var external_fs_ = __nccwpck_require__(9896);
        function file_command_issueFileCommand(command, message) {
            const filePath = process.env[`GITHUB_${command}`];
            if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
            if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
            external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
                encoding: 'utf8'
            });
        }
        function file_command_prepareKeyValueMessage(key, value) {
            const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
            const convertedValue = utils_toCommandValue(value);
            if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
            if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
            return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
        }
        URL;
        var HttpCodes;
        (function(HttpCodes) {
            HttpCodes[HttpCodes["OK"] = 200] = "OK";
            HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
            HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
            HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
            HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
            HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
            HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
            HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
            HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
            HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
            HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
            HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
            HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
            HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
            HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
            HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
            HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
            HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
            HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
            HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
            HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
            HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
            HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
            HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
            HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
            HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
            HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
        })(HttpCodes || (HttpCodes = {}));
        var Headers;
        (function(Headers) {
            Headers["Accept"] = "accept";
            Headers["ContentType"] = "content-type";
        })(Headers || (Headers = {}));
        var MediaTypes;
        (function(MediaTypes) {
            MediaTypes["ApplicationJson"] = "application/json";
        })(MediaTypes || (MediaTypes = {}));
        HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect;
        HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout;
        var external_events_ = __nccwpck_require__(4434);
        const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
        process.platform;
        external_fs_.constants.O_RDONLY;
        process.platform;
        external_events_.EventEmitter;
        external_events_.EventEmitter;
        external_os_.platform();
        external_os_.arch();
        var core_awaiter = function(thisArg, _arguments, P, generator) {
            function adopt(value) {
                return value instanceof P ? value : new P(function(resolve1) {
                    resolve1(value);
                });
            }
            return new (P || (P = Promise))(function(resolve1, reject) {
                function fulfilled(value) {
                    try {
                        step(generator.next(value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function rejected(value) {
                    try {
                        step(generator["throw"](value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function step(result) {
                    result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
                }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        var ExitCode;
        (function(ExitCode) {
            ExitCode[ExitCode["Success"] = 0] = "Success";
            ExitCode[ExitCode["Failure"] = 1] = "Failure";
        })(ExitCode || (ExitCode = {}));
        function core_setSecret(secret) {
            command_issueCommand('add-mask', {}, secret);
        }
        function getInput(name, options) {
            const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
            if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
            if (options && false === options.trimWhitespace) return val;
            return val.trim();
        }
        function setOutput(name, value) {
            const filePath = process.env['GITHUB_OUTPUT'] || '';
            if (filePath) return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
            process.stdout.write(external_os_.EOL);
            command_issueCommand('set-output', {
                name
            }, utils_toCommandValue(value));
        }
        function setFailed(message) {
            process.exitCode = ExitCode.Failure;
            error(message);
        }
        function core_debug(message) {
            command_issueCommand('debug', {}, message);
        }
        function error(message, properties = {}) {
            command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function warning(message, properties = {}) {
            command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function notice(message, properties = {}) {
            command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function info(message) {
            process.stdout.write(message + external_os_.EOL);
        }
        function startGroup(name) {
            command_issue('group', name);
        }
        function endGroup() {
            command_issue('endgroup');
        }
        function group(name, fn) {
            return core_awaiter(this, void 0, void 0, function*() {
                startGroup(name);
                let result;
                try {
                    result = yield fn();
                } finally{
                    endGroup();
                }
                return result;
            });
        }
        function saveState(name, value) {
            const filePath = process.env['GITHUB_STATE'] || '';
            if (filePath) return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
            command_issueCommand('save-state', {
                name
            }, utils_toCommandValue(value));
        }
        function getState(name) {
            return process.env[`STATE_${name}`] || '';
        }
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
                            (0, markdown.FV)(value)
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
        var visible = __nccwpck_require__(6474);
        var time_clock = __nccwpck_require__(1954);
        var duration = __nccwpck_require__(862);
        function withoutCommands(text) {
            return text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u0085)*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[');
        }
        function createRunner(env = process.env, clock = time_clock.m) {
            const redactor = createRedactor();
            const events = [];
            const start = clock.now();
            const inputs = new Map();
            let stopToken = '';
            let untrustedOpen = 0;
            const clean = (text)=>withoutCommands(redactor.redact((0, visible.RK)(text)));
            const propertiesOf = (at)=>at && {
                    file: clean(at.path),
                    startLine: at.line,
                    ...void 0 === at.column ? {} : {
                        startColumn: at.column
                    },
                    title: clean(at.title)
                };
            const log = {
                info: (message)=>info(clean(message)),
                debug: (message)=>core_debug(clean(message)),
                notice: (message, at)=>notice(clean(message), propertiesOf(at)),
                warning: (message, at)=>warning(clean(message), propertiesOf(at)),
                error: (message, at)=>error(clean(message), propertiesOf(at)),
                event (message) {
                    const shown = clean(message);
                    events.push({
                        at: new Date(clock.now()).toISOString(),
                        message: shown
                    });
                    info(`${(0, duration.a)(clock.now() - start).padStart(9)}  ${shown}`);
                },
                group: (title, work)=>group(clean(title), work),
                async untrusted (title, work) {
                    startGroup(clean(title));
                    if (0 === untrustedOpen++) info(`::stop-commands::${stopToken = (0, external_node_crypto_.randomUUID)()}`);
                    try {
                        return await work((line)=>info(redactor.redact(line)));
                    } finally{
                        if (0 === --untrustedOpen) info(`::${stopToken}::`);
                        endGroup();
                    }
                }
            };
            return {
                env,
                clock,
                redactor,
                log,
                events,
                input (name) {
                    const value = inputs.get(name) ?? getInput(name);
                    inputs.set(name, value);
                    return value;
                },
                mask (value) {
                    if ('' === value.trim()) return;
                    redactor.add(value);
                    core_setSecret(value);
                },
                output: (name, value)=>setOutput(name, redactor.redact(value)),
                summary (markdown) {
                    if (!env.GITHUB_STEP_SUMMARY) return;
                    try {
                        (0, external_node_fs_.appendFileSync)(env.GITHUB_STEP_SUMMARY, `${fitting(redactor.redact(markdown))}\n`);
                    } catch (cause) {
                        log.warning(`the job summary could not be written: ${(0, action_error.Uc)(cause)}`);
                    }
                },
                fail: (message)=>setFailed(clean(message)),
                state: {
                    get: (name)=>getState(name),
                    save: (name, value)=>saveState(name, value)
                }
            };
        }
        const largestSummary = 1_000_000;
        function fitting(markdown) {
            const bytes = Buffer.from(markdown);
            if (bytes.length <= largestSummary) return markdown;
            return `${bytes.subarray(0, largestSummary).toString('utf8').replace(/\uFFFD$/, '')}

\u{2026} cut: the report has all of it
`;
        }
        const patienceAfterCancel = 6_000;
        async function runAction(action, runner = createRunner()) {
            const isPost = void 0 !== action.post && 'true' === runner.state.get('started');
            if (action.post && !isPost) runner.state.save('started', 'true');
            const startedAt = runner.clock.now();
            const cancellation = new AbortController();
            const onSignal = ()=>cancellation.abort(new action_error.lZ('CANCELLED', 'cancelled'));
            process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
            const fate = watchProcess();
            const run = readRunContext(runner.env);
            const outcome = await settle(action, runner, run, {
                isPost,
                cancellation,
                doomed: fate.doomed
            });
            process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
            try {
                if (isPost) finishPost(action.name, runner, outcome);
                else if (outcome) finish(action, runner, run, {
                    outcome,
                    startedAt
                });
            } catch (thrown) {
                runner.fail(`${action.name}: the outputs could not be written: ${(0, action_error.Uc)(thrown)}`);
            }
            if (cancellation.signal.aborted || fate.isSealed()) process.exit(1);
        }
        function watchProcess() {
            const { promise: doomed, reject } = Promise.withResolvers();
            let isSealed = false;
            const seal = (thrown)=>{
                isSealed = true;
                reject(thrown);
            };
            doomed.catch(()=>void 0);
            process.on('uncaughtException', seal);
            process.once('beforeExit', ()=>seal(new Error('it waits for something that will never happen')));
            return {
                doomed,
                isSealed: ()=>isSealed
            };
        }
        async function settle(action, runner, run, { isPost, cancellation, doomed }) {
            let patience;
            const cancelled = new Promise((_, reject)=>{
                cancellation.signal.addEventListener('abort', ()=>{
                    patience = setTimeout(()=>reject(cancellation.signal.reason), patienceAfterCancel);
                });
            });
            try {
                const { inputs, config } = await prepare(action, runner, run, {
                    isPost,
                    signal: cancellation.signal
                });
                const context = contextOf(runner, run, config, cancellation.signal);
                const work = isPost ? action.post?.(inputs, context) : action.run(inputs, context);
                return await Promise.race([
                    work,
                    cancelled,
                    doomed
                ]);
            } catch (thrown) {
                return failure(thrown, cancellation.signal, runner);
            } finally{
                clearTimeout(patience);
            }
        }
        async function prepare(action, runner, run, { isPost, signal }) {
            if (isDebuggerOpen()) throw new action_error.lZ('DEBUGGER_OPEN', 'a debugger is open in this process: nothing was done with its secrets');
            const fields = {
                ...commonFields,
                ...action.fields
            };
            for (const [name, field] of Object.entries(fields)){
                const given = runner.input(name);
                for (const secret of [
                    ...field.secret ? [
                        given
                    ] : [],
                    ...field.secretsIn?.(given) ?? []
                ])runner.mask(secret);
            }
            const { inputs, problems } = readInputs(fields, (name)=>runner.input(name));
            const given = inputs;
            const asksGitHub = true === action.holdsPolicy && 0 === problems.length;
            const { config, problems: configProblems } = await findConfig(given, {
                ...runner,
                run,
                signal
            }, {
                asksGitHub,
                isPost
            });
            const told = new Set(problems.map(({ input })=>input));
            const combined = 0 === configProblems.length ? [
                ...unknownNames(given, config),
                ...action.check?.(given, config) ?? [],
                ...await action.checkSettings?.(given, config, runner.env) ?? []
            ].filter(({ input })=>!told.has(input)) : [];
            const all = [
                ...problems,
                ...configProblems,
                ...combined
            ];
            if (all.length > 0) throw new action_error.j1(all, problems.length + combined.length > 0 ? 'INPUT_INVALID' : 'CONFIG_INVALID');
            return {
                inputs: given,
                config
            };
        }
        function contextOf(runner, run, config, signal) {
            const { env, log, clock, redactor, state } = runner;
            return {
                run,
                env,
                log,
                clock,
                redactor,
                state,
                signal,
                config,
                mask: (value)=>runner.mask(value)
            };
        }
        function failure(thrown, signal, runner) {
            if (signal.aborted) return {
                phase: 'Error',
                reason: 'cancelled',
                outputs: {}
            };
            const message = (0, action_error.Uc)(thrown);
            const [code, hint] = thrown instanceof action_error.lZ ? [
                thrown.code,
                thrown.hint
            ] : [
                'INTERNAL',
                ''
            ];
            if (thrown instanceof Error) runner.log.debug(thrown.stack ?? message);
            const left = thrown instanceof action_error.j1 ? annotate(thrown, runner) : message;
            return {
                phase: 'Error',
                reason: `${message.split('\n').join('; ')} [${code}]`,
                outputs: {},
                details: {
                    code,
                    message,
                    hint,
                    problems: thrown instanceof action_error.j1 ? thrown.problems : []
                },
                ...'' === hint ? {} : {
                    said: `${left}\n${hint} [${code}]`,
                    advice: {
                        code,
                        hint
                    }
                }
            };
        }
        function annotate({ problems, code }, { log }) {
            const left = [];
            const places = new Set();
            for (const problem of problems){
                const [, path1, line, column, key = ''] = /^([^:@]+):(\d+):(\d+)(?: (.*))?$/.exec(problem.input) ?? [];
                const text = (0, action_error.BJ)(problem);
                if (void 0 === path1) left.push(text);
                else {
                    places.add(path1);
                    log.error(text, {
                        path: path1,
                        line: Number(line),
                        column: Number(column),
                        title: key || code
                    });
                }
            }
            return [
                ...left,
                ...[
                    ...places
                ].map((path1)=>`${path1}: see the lines above`)
            ].join('\n');
        }
        function finishPost(name, runner, outcome) {
            if (outcome && 'Error' !== outcome.phase) runner.log.info(`${name} (post): ${outcome.phase}: ${outcome.reason}`);
            if (outcome?.phase === 'Error') runner.fail(outcome.said ?? outcome.reason);
        }
        function finish(action, runner, run, { outcome, startedAt }) {
            const reason = outcome.reason.replace(/\s+/g, ' ').trim();
            const outputs = {
                ...action.outputs,
                phase: outcome.phase,
                reason
            };
            for (const [name, value] of Object.entries(outcome.outputs))outputs[name] = String(value);
            outputs.report = saveReport(action, runner, run, {
                outcome,
                reason,
                outputs,
                startedAt
            });
            for (const name of [
                ...Object.keys(action.outputs),
                ...commonOutputs
            ])runner.output(name, outputs[name] ?? '');
            runner.summary(outcome.summary ?? `### ${icon[outcome.phase]} ${action.name}: ${outcome.phase}\n\n${(0, markdown.FV)(reason)}\n${adviceOf(outcome, runner)}`);
            const passes = 'Successful' === outcome.phase || 'Inconclusive' === outcome.phase && true === outcome.tolerated;
            if (passes) runner.log.info(`${action.name}: ${outcome.phase}: ${reason}`);
            else runner.fail(`${action.name}: ${outcome.phase}: ${outcome.said ?? reason}`);
        }
        function adviceOf({ advice }, { env }) {
            if (void 0 === advice) return '';
            const { GITHUB_SERVER_URL: server = '', GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
            const page = 'docs/errors.md';
            const isKnown = /^https:\/\/[\w.-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
            const link = `${server}/${repository}/blob/${ref}/${page}#${advice.code.toLowerCase()}`;
            return `\n${(0, markdown.FV)(advice.hint)} ${isKnown ? `[${page}](${link})` : page}\n`;
        }
        const icon = {
            Successful: "\u2705",
            Failed: "\u274C",
            Error: "\u{1F4A5}",
            Inconclusive: "\u2754"
        };
        function saveReport(action, runner, run, result) {
            const inputs = Object.entries({
                ...commonFields,
                ...action.fields
            }).filter(([, field])=>!field.secret).map(([name, field])=>[
                    name,
                    runner.input(name) || field.default
                ]);
            try {
                return writeReport({
                    schema: 1,
                    action: action.name,
                    version: runner.env.GITHUB_ACTION_REF ?? '',
                    phase: result.outcome.phase,
                    reason: result.reason,
                    startedAt: new Date(result.startedAt).toISOString(),
                    seconds: (runner.clock.now() - result.startedAt) / 1_000,
                    inputs: Object.fromEntries(inputs),
                    outputs: result.outputs,
                    events: runner.events,
                    details: result.outcome.details ?? null
                }, run.temp, (text)=>runner.redactor.redact(text));
            } catch (cause) {
                runner.log.warning(`the JSON report could not be written: ${(0, action_error.Uc)(cause)}`);
                return '';
            }
        }
    }),
    6856: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            lZ: ()=>ActionError,
            j1: ()=>ConfigurationError,
            mZ: ()=>ProviderError,
            Uc: ()=>describeError,
            BJ: ()=>describeProblem
        });
        var visible = __nccwpck_require__(6474);
        const catalogue = {
            INPUT_INVALID: 'Correct the inputs named above and run again; nothing was done.',
            CONFIG_INVALID: 'Correct the config file at the places named above; nothing was done.',
            PROVIDER_UNREACHABLE: 'Check the address, that the service is up, and that this runner may reach it.',
            PROVIDER_UNAUTHORIZED: 'The token was not accepted: check that it is the right one, complete and not expired.',
            PROVIDER_FORBIDDEN: 'The token is known but may not do this: give it the permission named above.',
            PROVIDER_NOT_FOUND: 'Check the name or id, and that the token belongs to the account or team that owns it.',
            PROVIDER_REFUSED: 'The service refused the request: see its answer above.',
            PROVIDER_RATE_LIMITED: 'Too many requests: wait, or raise the limit of the service.',
            PROVIDER_FAILED: 'The service failed on its side, also after retries: see its status page or logs, then run again.',
            TOKEN_IN_CLEAR: 'Give the address by https, or open a tunnel to it (ssh -L) and give http://127.0.0.1:PORT; nothing was sent.',
            PROVIDER_NONSENSE: 'The answer was not what this API gives: check that the address is the API and not a login page or a proxy.',
            REPORT_UNREADABLE: "Check that the tool ran to its end and wrote this format; name the format with format=\u2026 if it was guessed wrongly.",
            POLICY_UNREADABLE: 'Check out with fetch-depth: 0, or give github-token with contents: read; policy-from: head trusts the pull request itself.',
            NO_PULL_REQUEST: 'Look whether it was closed or has moved on since; where it is open, run its workflow again.',
            DEADLINE_EXCEEDED: 'Raise the timeout if this takes longer by nature; otherwise look at what was last observed.',
            LEASE_LOST: 'Another release is at work or has ended this one: look at it, then start a new run. Nothing more was written.',
            ROUTE_UNKNOWN: 'Traffic is not where one of the two slots has it all: put it there by the rollback action, or by hand.',
            TRAFFIC_MOVED_BY_HAND: 'Nothing was overwritten. Look at who moved it and why; the next release starts from where traffic is now.',
            GIT_MISSING: 'Install git on this runner (GitHub-hosted runners have it).',
            GIT_NO_REPOSITORY: 'Run actions/checkout (with fetch-depth: 0) before this step, in the same workspace.',
            JOURNAL_WRITER_UNKNOWN: "Use the workflow's own token (github-token: ${{ github.token }}), or name the account under journal.writers in the config.",
            ISOLATION_UNAVAILABLE: 'Run on Linux as root, with passwordless sudo, or where users may make namespaces; or set isolation: auto, and read docs/security.md on what that is worth.',
            OWN_FILES_CHANGED: 'The files were put back. Find out which command does that, and trust nothing that this job made until then.',
            DEBUGGER_OPEN: 'Start the job without a debugger: whoever reaches it reads every secret of this step.',
            GIT_UNSAFE_DIRECTORY: 'The checkout belongs to another user: run git config --global --add safe.directory "$GITHUB_WORKSPACE" before.',
            GIT_SHALLOW: 'Check out the whole history: fetch-depth: 0 in actions/checkout.',
            HISTORY_NEEDS_CLONE: 'Run actions/checkout with fetch-depth: 0 before this step: then git answers it.',
            GIT_FAILED: 'git failed: see its message above.',
            DATABASE_TOOL: "Install PostgreSQL's client programs (psql, pg_dump, pg_restore), at least as new as the server.",
            DATABASE_BACKUP: 'Nothing was changed: take another backup, or choose one that is proven.',
            CANCELLED: 'The run was cancelled; its post step puts things in order.',
            INTERNAL: 'This is a defect of release-kit: please report it with the debug log (re-run with debug logging).'
        };
        class ActionError extends Error {
            name = 'ActionError';
            code;
            hint;
            constructor(code, message, options = {}){
                super(message, void 0 === options.cause ? void 0 : {
                    cause: options.cause
                });
                this.code = code;
                this.hint = options.hint ?? catalogue[code];
            }
        }
        class ConfigurationError extends ActionError {
            name = 'ConfigurationError';
            problems;
            constructor(problems, code = 'INPUT_INVALID'){
                const quoted = problems.map(quoteShortly);
                super(code, quoted.map(describeProblem).join('\n'));
                this.problems = quoted;
            }
        }
        const longestQuote = 80;
        const longestName = 160;
        function quoteShortly(problem) {
            const { input, received } = problem;
            return {
                ...problem,
                input: (0, visible.vI)(input, longestName),
                ...void 0 === received ? {} : {
                    received: (0, visible.vI)(received, longestQuote)
                }
            };
        }
        function describeProblem({ input, received, allowed, example }) {
            const got = void 0 === received ? 'is missing' : `is ${JSON.stringify(received)}`;
            return `${input} ${got}; allowed: ${allowed}${void 0 === example ? '' : ` (example: ${JSON.stringify(example)})`}`;
        }
        const longestAnswer = 400;
        class ProviderError extends ActionError {
            name = 'ProviderError';
            provider;
            status;
            constructor(code, what, options = {}){
                super(code, `${what.provider}: ${what.asked} \u{2192} ${(0, visible.zU)(what.answered, longestAnswer)}`, options);
                this.provider = what.provider;
                this.status = what.status;
            }
        }
        function describeError(thrown) {
            if (!(thrown instanceof Error)) return `something that is no Error was thrown: ${textOf(thrown)}`;
            if ('' !== thrown.message) return thrown.message;
            const parts = thrown instanceof AggregateError ? thrown.errors : [];
            return parts.map(describeError).join('; ') || thrown.name;
        }
        function textOf(value) {
            try {
                return String(value);
            } catch  {
                return typeof value;
            }
        }
    }),
    1867: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            FV: ()=>escapeMarkdown,
            aY: ()=>code,
            tp: ()=>table
        });
        var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6474);
        function escapeMarkdown(text) {
            return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text).replace(/\s+/g, ' ').trim().replace(/[\\`*_{}[\]()#!|~$]/g, '\\$&').replace(/^[-+=]|(?<=^\d+)\./, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('@', '@\u200b').replace(/\b(GH)(?=-\d)/gi, '$1\u200b').replace(/\b(https?|ftp|www)([:.])/gi, '$1\u200b$2');
        }
        function code(text) {
            const flat = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
            if ('' === flat) return '';
            const fence = '`'.repeat(longestFence(flat) + 1);
            const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
            return `${fence}${pad}${flat}${pad}${fence}`;
        }
        function longestFence(text) {
            return (text.match(/`+/g) ?? []).reduce((longest, run)=>Math.max(longest, run.length), 0);
        }
        function table(headers, rows) {
            const line = (cells)=>`| ${cells.join(' | ')} |`;
            return [
                line(headers.map((header)=>header.replace(/:$/, ''))),
                line(headers.map((header)=>header.endsWith(':') ? '--:' : '---')),
                ...rows.map(line)
            ].join('\n');
        }
    }),
    6474: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            RK: ()=>visible,
            vI: ()=>shortened,
            zU: ()=>excerptOf
        });
        const control = '\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f';
        const blank = '\\t-\\r';
        const terminal = new RegExp(`[${control}](?:\\[[0-?]*[ -/]*[@-~]|\\][^${control}${blank}]*[${control}]\\\\?)`, 'g');
        const unseen = new RegExp(`[${control}\\u202a-\\u202e\\u2066-\\u2069]`, 'g');
        function visible(text) {
            return text.toWellFormed().replace(terminal, '').replace(unseen, '\ufffd');
        }
        function shortened(text, length) {
            if (text.length <= length) return text;
            return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}\u{2026}`;
        }
        function excerptOf(text, length = 200) {
            const line = visible(text.slice(0, 10 * length)).replace(/\s+/g, ' ').trim();
            return shortened(text.length > 10 * length ? `${line}\u{2026}` : line, length);
        }
    }),
    5896: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            p: ()=>nearest
        });
        function nearest(wanted, names) {
            let [best, least] = [
                void 0,
                Math.max(1, Math.floor(wanted.length / 4)) + 1
            ];
            for (const name of names){
                const distance = Math.abs(name.length - wanted.length) < least ? lettersApart(wanted, name) : least;
                if (distance < least) [best, least] = [
                    name,
                    distance
                ];
            }
            return best;
        }
        function lettersApart(a, b) {
            let row = Array.from({
                length: b.length + 1
            }, (_, index)=>index);
            for(let i = 1; i <= a.length; i++){
                const next = [
                    i
                ];
                for(let j = 1; j <= b.length; j++){
                    const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
                    next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
                }
                row = next;
            }
            return row[b.length] ?? 0;
        }
    }),
    1954: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            m: ()=>systemClock
        });
        const promises_namespaceObject = process.getBuiltinModule("node:timers/promises");
        const systemClock = {
            now: ()=>Math.round(performance.timeOrigin + performance.now()),
            async sleep (ms, signal) {
                signal?.throwIfAborted();
                try {
                    await (0, promises_namespaceObject.setTimeout)(ms, void 0, signal ? {
                        signal
                    } : {});
                } catch (cause) {
                    signal?.throwIfAborted();
                    throw cause;
                }
            }
        };
    }),
    862: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            E: ()=>parseDuration,
            a: ()=>formatDuration
        });
        const units = {
            ms: 1,
            s: 1_000,
            m: 60_000,
            h: 3_600_000,
            d: 86_400_000
        };
        function parseDuration(text) {
            const trimmed = text.trim();
            if ('0' === trimmed) return 0;
            const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(trimmed);
            if (!match) return;
            return Math.round(Number(match[1]) * units[match[2]]);
        }
        function formatDuration(ms) {
            if (ms < 1_000) return `${Math.round(ms)} ms`;
            if (ms < 59_950) return `${(ms / 1_000).toFixed(1)} s`;
            const seconds = Math.round(ms / 1_000);
            if (seconds < 3_600) return `${Math.floor(seconds / 60)} m ${String(seconds % 60).padStart(2, '0')} s`;
            const minutes = Math.round(seconds / 60);
            return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} m`;
        }
    }),
    3305: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            _L: ()=>_boolean,
            Tx: ()=>_gt,
            Zm: ()=>_lte,
            m9: ()=>_minLength,
            G8: ()=>_never,
            F7: ()=>_number,
            fU: ()=>_refine,
            Fk: ()=>_regex,
            Rl: ()=>_string,
            em: ()=>_unknown,
            q0: ()=>describe,
            mI: ()=>meta
        });
        var core_checks = __nccwpck_require__(4890);
        var _a;
        class $ZodRegistry {
            constructor(){
                this._map = new WeakMap();
                this._idmap = new Map();
            }
            add(schema, ..._meta) {
                const meta = _meta[0];
                this._map.set(schema, meta);
                if (meta && "object" == typeof meta && "id" in meta) this._idmap.set(meta.id, schema);
                return this;
            }
            clear() {
                this._map = new WeakMap();
                this._idmap = new Map();
                return this;
            }
            remove(schema) {
                const meta = this._map.get(schema);
                if (meta && "object" == typeof meta && "id" in meta) this._idmap.delete(meta.id);
                this._map.delete(schema);
                return this;
            }
            get(schema) {
                const p = schema._zod.parent;
                if (p) {
                    const pm1 = {
                        ...this.get(p) ?? {}
                    };
                    delete pm1.id;
                    const f = {
                        ...pm1,
                        ...this._map.get(schema)
                    };
                    return Object.keys(f).length ? f : void 0;
                }
                return this._map.get(schema);
            }
            has(schema) {
                return this._map.has(schema);
            }
        }
        function registry() {
            return new $ZodRegistry();
        }
        (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
        const globalRegistry = globalThis.__zod_globalRegistry;
        var core_util = __nccwpck_require__(4723);
        function snapshotChecks(def) {
            if (def.checks) def.checks = [
                ...def.checks
            ];
            return def;
        }
        function _string(Class, params) {
            return new Class(snapshotChecks({
                type: "string",
                ...core_util.A2(params)
            }));
        }
        function _number(Class, params) {
            return new Class(snapshotChecks({
                type: "number",
                checks: [],
                ...core_util.A2(params)
            }));
        }
        function _boolean(Class, params) {
            return new Class({
                type: "boolean",
                ...core_util.A2(params)
            });
        }
        function _unknown(Class) {
            return new Class({
                type: "unknown"
            });
        }
        function _never(Class, params) {
            return new Class({
                type: "never",
                ...core_util.A2(params)
            });
        }
        function _lte(value, params) {
            return new core_checks.sm({
                check: "less_than",
                ...core_util.A2(params),
                value,
                inclusive: true
            });
        }
        function _gt(value, params) {
            return new core_checks.J_({
                check: "greater_than",
                ...core_util.A2(params),
                value,
                inclusive: false
            });
        }
        function _minLength(minimum, params) {
            return new core_checks.Kk({
                check: "min_length",
                ...core_util.A2(params),
                minimum
            });
        }
        function _regex(pattern, params) {
            return new core_checks.DG({
                check: "string_format",
                format: "regex",
                ...core_util.A2(params),
                pattern
            });
        }
        function _refine(Class, fn, _params) {
            const schema = new Class({
                type: "custom",
                check: "custom",
                fn: fn,
                ...core_util.A2(_params)
            });
            return schema;
        }
        function describe(description) {
            const ch = new core_checks.QP({
                check: "describe"
            });
            ch._zod.onattach = [
                (inst)=>{
                    const existing = globalRegistry.get(inst) ?? {};
                    globalRegistry.add(inst, {
                        ...existing,
                        description
                    });
                }
            ];
            ch._zod.check = ()=>{};
            return ch;
        }
        function meta(metadata) {
            const ch = new core_checks.QP({
                check: "meta"
            });
            ch._zod.onattach = [
                (inst)=>{
                    const existing = globalRegistry.get(inst) ?? {};
                    globalRegistry.add(inst, {
                        ...existing,
                        ...metadata
                    });
                }
            ];
            ch._zod.check = ()=>{};
            return ch;
        }
    }),
    4890: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            DG: ()=>$ZodCheckRegex,
            J_: ()=>$ZodCheckGreaterThan,
            Kk: ()=>$ZodCheckMinLength,
            QP: ()=>$ZodCheck,
            sm: ()=>$ZodCheckLessThan
        });
        var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
        var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
        const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def)=>{
            var _a;
            inst._zod ?? (inst._zod = {});
            inst._zod.def = def;
            (_a = inst._zod).onattach ?? (_a.onattach = []);
        });
        const _whenHasLength = (payload)=>{
            const val = payload.value;
            return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && void 0 !== val.length;
        };
        const numericOriginMap = {
            number: "number",
            bigint: "bigint",
            object: "date"
        };
        const $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def)=>{
            $ZodCheck.init(inst, def);
            const origin = numericOriginMap[typeof def.value];
            inst._zod.check = (payload)=>{
                if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
                payload.issues.push({
                    origin: numericOriginMap[typeof payload.value] ?? origin,
                    code: "too_big",
                    maximum: "object" == typeof def.value ? def.value.getTime() : def.value,
                    input: payload.value,
                    inclusive: def.inclusive,
                    inst,
                    continue: !def.abort
                });
            };
        });
        const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def)=>{
            $ZodCheck.init(inst, def);
            const origin = numericOriginMap[typeof def.value];
            inst._zod.check = (payload)=>{
                if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
                payload.issues.push({
                    origin: numericOriginMap[typeof payload.value] ?? origin,
                    code: "too_small",
                    minimum: "object" == typeof def.value ? def.value.getTime() : def.value,
                    input: payload.value,
                    inclusive: def.inclusive,
                    inst,
                    continue: !def.abort
                });
            };
        });
        const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def)=>{
            var _a;
            $ZodCheck.init(inst, def);
            (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
            inst._zod.check = (payload)=>{
                const input = payload.value;
                const units = input.length;
                const length = "string" == typeof input && units >= def.minimum && units < 2 * def.minimum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
                if (length >= def.minimum) return;
                const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
                payload.issues.push({
                    origin,
                    code: "too_small",
                    minimum: def.minimum,
                    inclusive: true,
                    input,
                    inst,
                    continue: !def.abort
                });
            };
        });
        const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def)=>{
            var _a, _b;
            $ZodCheck.init(inst, def);
            if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload)=>{
                def.pattern.lastIndex = 0;
                if (def.pattern.test(payload.value)) return;
                payload.issues.push({
                    origin: "string",
                    code: "invalid_format",
                    format: def.format,
                    input: payload.value,
                    ...def.pattern ? {
                        pattern: def.pattern.toString()
                    } : {},
                    inst,
                    continue: !def.abort
                });
            });
            else (_b = inst._zod).check ?? (_b.check = ()=>{});
        });
        const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def)=>{
            $ZodCheckStringFormat.init(inst, def);
            inst._zod.check = (payload)=>{
                def.pattern.lastIndex = 0;
                if (def.pattern.test(payload.value)) return;
                payload.issues.push({
                    origin: "string",
                    code: "invalid_format",
                    format: "regex",
                    input: payload.value,
                    pattern: def.pattern.toString(),
                    inst,
                    continue: !def.abort
                });
            };
        });
    }),
    8532: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            $W: ()=>config,
            GT: ()=>$ZodAsyncError,
            cr: ()=>globalConfig1,
            xI: ()=>$constructor
        });
        var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
        var _a;
        const _zodDesc = {
            value: void 0,
            enumerable: false
        };
        let _E = "captureStackTrace" in Error ? Error : null;
        function newError(Definition) {
            const E = _E;
            if (E) {
                const saved = E.stackTraceLimit;
                if ("number" == typeof saved) {
                    try {
                        E.stackTraceLimit = 0;
                    } catch  {
                        _E = null;
                        return new Definition();
                    }
                    try {
                        return new Definition();
                    } finally{
                        E.stackTraceLimit = saved;
                    }
                }
            }
            return new Definition();
        }
        function $constructor(name, initializer, proto, params) {
            const zodProto = {};
            function Internals(def) {
                this.def = def;
                this.constr = _;
                this.traits = new Set();
            }
            Internals.prototype = zodProto;
            const protoMembers = proto;
            const initialized = protoMembers && new WeakSet();
            function init(inst, def) {
                if (inst._zod) {
                    if (inst._zod.traits.has(name)) return;
                } else {
                    _zodDesc.value = new Internals(def);
                    try {
                        Object.defineProperty(inst, "_zod", _zodDesc);
                    } finally{
                        _zodDesc.value = void 0;
                    }
                }
                inst._zod.traits.add(name);
                initializer(inst, def);
                if (initialized) {
                    const own = Object.getPrototypeOf(inst);
                    const ctorProto = inst._zod.constr.prototype;
                    let up = own;
                    while(up && up !== ctorProto)up = Object.getPrototypeOf(up);
                    const target = up ?? own;
                    if (!initialized.has(target)) {
                        initialized.add(target);
                        (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
                    }
                }
                const proto = _.prototype;
                for(const k in proto)if (Object.prototype.hasOwnProperty.call(proto, k)) {
                    if (!(k in inst)) inst[k] = proto[k].bind(inst);
                }
            }
            const Parent = params?.Parent ?? Object;
            class Definition extends Parent {
            }
            Object.defineProperty(Definition, "name", {
                value: name
            });
            function _(def) {
                const inst = params?.Parent ? newError(Definition) : this;
                init(inst, def);
                const deferred = inst._zod.deferred;
                if (deferred) {
                    for (const fn of deferred)fn();
                    inst._zod.deferred = void 0;
                }
                const pp = globalThis.__zod_globalConfig?.postProcessor;
                if (pp) pp(inst);
                return inst;
            }
            Object.defineProperty(_, "init", {
                value: init
            });
            Object.defineProperty(_, Symbol.hasInstance, {
                value: (inst)=>{
                    if (params?.Parent && inst instanceof params.Parent) return true;
                    return inst?._zod?.traits?.has(name);
                }
            });
            Object.defineProperty(_, "name", {
                value: name
            });
            return _;
        }
        class $ZodAsyncError extends Error {
            constructor(){
                super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
            }
        }
        (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
        const globalConfig1 = globalThis.__zod_globalConfig;
        function config(newConfig) {
            if (newConfig) Object.assign(globalConfig1, newConfig);
            return globalConfig1;
        }
    }),
    4723: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            A2: ()=>normalizeParams,
            Gv: ()=>isObject,
            NM: ()=>optionalKeys,
            O7: ()=>codePointLength,
            PO: ()=>cached,
            QH: ()=>aborted,
            Qd: ()=>isPlainObject,
            Rc: ()=>getLengthableOrigin,
            Vy: ()=>assignProp,
            X: ()=>installLazyProp,
            cl: ()=>nullish,
            d3: ()=>attachSchema,
            gx: ()=>captureStackTrace,
            hi: ()=>sizeCaps,
            iR: ()=>finalizeIssue,
            jD: ()=>hide,
            k8: ()=>jsonStringifyReplacer,
            lQ: ()=>prefixIssues,
            o8: ()=>clone,
            ol: ()=>members,
            p6: ()=>cleanRegex,
            qQ: ()=>propertyKeyTypes,
            qh: ()=>own,
            rL: ()=>explicitlyAborted,
            sD: ()=>escapeRegex,
            sn: ()=>issue1,
            v5: ()=>defineLazyInternal,
            w5: ()=>getEnumValues
        });
        function getEnumValues(entries) {
            const numericValues = Object.values(entries).filter((v)=>"number" == typeof v);
            const values = Object.entries(entries).filter(([k, _])=>-1 === numericValues.indexOf(+k)).map(([_, v])=>v);
            return values;
        }
        function jsonStringifyReplacer(_, value) {
            if ("bigint" == typeof value) return value.toString();
            return value;
        }
        class Cached {
            constructor(getter){
                this._getter = getter;
                this._value = void 0;
            }
            get value() {
                const getter = this._getter;
                if (void 0 !== getter) {
                    this._value = getter();
                    this._getter = void 0;
                }
                return this._value;
            }
        }
        function cached(getter) {
            return new Cached(getter);
        }
        function nullish(input) {
            return null == input;
        }
        function cleanRegex(source) {
            const start = source.startsWith("^") ? 1 : 0;
            const end = source.endsWith("$") ? source.length - 1 : source.length;
            return source.slice(start, end);
        }
        function assignProp(target, prop, value) {
            Object.defineProperty(target, prop, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
        const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args)=>{};
        function isObject(data) {
            return "object" == typeof data && null !== data && !Array.isArray(data);
        }
        function isPlainObject(o) {
            if (false === isObject(o)) return false;
            const ctor = o.constructor;
            if (void 0 === ctor) return true;
            if ("function" != typeof ctor) return true;
            const prot = ctor.prototype;
            if (false === isObject(prot)) return false;
            if (false === Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf")) return false;
            return true;
        }
        const propertyKeyTypes = new Set([
            "string",
            "number",
            "symbol"
        ]);
        function escapeRegex(str) {
            return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        }
        function clone(inst, def, params) {
            const cl = new inst._zod.constr(def ?? inst._zod.def);
            if (!def || params?.parent) cl._zod.parent = inst;
            return cl;
        }
        function normalizeParams(_params) {
            const params = _params;
            if (!params) return {};
            if ("string" == typeof params) return {
                error: ()=>params
            };
            if (params?.message !== void 0) {
                if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
                params.error = params.message;
            }
            delete params.message;
            if ("string" == typeof params.error) return {
                ...params,
                error: ()=>params.error
            };
            return params;
        }
        function optionalKeys(shape) {
            return Object.keys(shape).filter((k)=>void 0 !== shape[k]._zod.optin && "optional" === shape[k]._zod.optout);
        }
        function aborted(x, startIndex = 0) {
            if (true === x.aborted) return true;
            for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue !== true) return true;
            return false;
        }
        function explicitlyAborted(x, startIndex = 0) {
            if (true === x.aborted) return true;
            for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue === false) return true;
            return false;
        }
        function prefixIssues(path1, issues) {
            return issues.map((iss)=>{
                var _a;
                (_a = iss).path ?? (_a.path = []);
                iss.path.unshift(path1);
                return iss;
            });
        }
        function unwrapMessage(message) {
            return "string" == typeof message ? message : message?.message;
        }
        function sizeCaps(defChecks) {
            const caps = [];
            for (const ch of defChecks ?? []){
                const d = ch._zod.def;
                if (!/_(length|size)$|_equals$/.test(d.check)) break;
                const max = d.maximum ?? d.length ?? d.size;
                if (max >= 0) caps.push([
                    max,
                    ch
                ]);
            }
            return caps;
        }
        function attachSchema(issues, start, inst) {
            var _a;
            for(let i = start; i < issues.length; i++)(_a = issues[i]).schema ?? (_a.schema = inst);
        }
        function finalizeIssue(iss, ctx, config) {
            var _a;
            const traits = iss.inst?._zod?.traits;
            if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
            else iss.schema = iss.inst;
            const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
            const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
            const full = {};
            for (const k of Object.keys(iss))if ("inst" !== k && "schema" !== k && "continue" !== k && "input" !== k && "__proto__" !== k) full[k] = iss[k];
            full.path ?? (full.path = []);
            full.message = message;
            if (ctx?.reportInput) full.input = iss.input;
            return full;
        }
        const highSurrogate = /[\uD800-\uDBFF]/;
        function codePointLength(str) {
            const units = str.length;
            if (!highSurrogate.test(str)) return units;
            let count = units;
            for(let i = 0; i < units - 1; i++)if ((0xfc00 & str.charCodeAt(i)) === 0xd800 && (0xfc00 & str.charCodeAt(i + 1)) === 0xdc00) {
                count--;
                i++;
            }
            return count;
        }
        function getLengthableOrigin(input) {
            if (Array.isArray(input)) return "array";
            if ("string" == typeof input) return "string";
            return "unknown";
        }
        function issue1(...args) {
            const [iss, input, inst] = args;
            if ("string" == typeof iss) return {
                message: iss,
                code: "custom",
                input,
                inst
            };
            return {
                ...iss
            };
        }
        function members(proto, table) {
            for(const key in table){
                const desc = Object.getOwnPropertyDescriptor(table, key);
                if (desc.get) Object.defineProperty(proto, key, {
                    ...desc,
                    enumerable: false
                });
                else defineBound(proto, key, desc.value);
            }
        }
        function own(inst, key, value, enumerable = true) {
            Object.defineProperty(inst, key, {
                configurable: true,
                writable: true,
                enumerable,
                value
            });
            return value;
        }
        function hide(inst, key, value) {
            return own(inst, key, value, false);
        }
        function defineBound(proto, key, fn) {
            Object.defineProperty(proto, key, {
                configurable: true,
                get () {
                    return this == null ? fn : own(this, key, fn.bind(this));
                },
                set (value) {
                    own(this, key, value);
                }
            });
        }
        function claim(inst, sentinel) {
            const proto = Object.getPrototypeOf(inst);
            return sentinel in proto ? void 0 : proto;
        }
        let installing;
        let broke = false;
        const breaker = {
            configurable: true,
            get () {
                broke = true;
            }
        };
        function defineLazyInternal(inst, key, compute) {
            const proto = Object.getPrototypeOf(inst._zod);
            if (key in proto && installing !== inst._zod) {
                installing = void 0;
                return;
            }
            installing = inst._zod;
            Object.defineProperty(proto, key, {
                configurable: true,
                get () {
                    Object.defineProperty(this, key, breaker);
                    const outer = broke;
                    broke = false;
                    try {
                        const value = compute(this);
                        if (broke) delete this[key];
                        else Object.defineProperty(this, key, {
                            configurable: true,
                            writable: true,
                            value
                        });
                        broke = broke || outer;
                        return value;
                    } catch (err) {
                        delete this[key];
                        broke = broke || outer;
                        throw err;
                    }
                },
                set (value) {
                    Object.defineProperty(this, key, {
                        configurable: true,
                        writable: true,
                        value
                    });
                }
            });
        }
        function installLazyProp(inst, key, make, enumerable) {
            const proto = claim(inst, key);
            if (!proto) return;
            Object.defineProperty(proto, key, {
                configurable: true,
                get () {
                    const desc = {
                        configurable: true,
                        writable: true,
                        enumerable,
                        value: void 0
                    };
                    Object.defineProperty(this, key, desc);
                    desc.value = make(this);
                    Object.defineProperty(this, key, desc);
                    return desc.value;
                },
                set (value) {
                    Object.defineProperty(this, key, {
                        configurable: true,
                        writable: true,
                        enumerable,
                        value
                    });
                }
            });
        }
    }),
    8395: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            YOg: ()=>array,
            zMY: ()=>schemas_boolean,
            k5n: ()=>_enum,
            euz: ()=>literal,
            mee: ()=>nullable,
            aig: ()=>schemas_number,
            Ikc: ()=>object,
            lqM: ()=>optional,
            g1P: ()=>record,
            YPB: ()=>refine,
            rej: ()=>strictObject,
            YjP: ()=>schemas_string,
            KCZ: ()=>union,
            L5J: ()=>unknown
        });
        var core_core = __nccwpck_require__(8532);
        var core_checks = __nccwpck_require__(4890);
        const anyString = /^[\s\S]{0,}$/;
        const number = /^-?\d+(?:\.\d+)?$/;
        const regexes_boolean = /^(?:true|false)$/i;
        var core_util = __nccwpck_require__(4723);
        const version = {
            major: 4,
            minor: 6,
            patch: 7
        };
        const $ZodType = core_core.xI("$ZodType", (inst, def)=>{
            var _a;
            inst ?? (inst = {});
            inst._zod.def = def;
            inst._zod.bag = inst._zod.bag || {};
            inst._zod.version = version;
            const defChecks = inst._zod.def.checks;
            const checks1 = inst._zod.traits.has("$ZodCheck") ? [
                inst,
                ...defChecks ?? []
            ] : defChecks?.length ? [
                ...defChecks
            ] : [];
            for (const ch of checks1)for (const fn of ch._zod.onattach)fn(inst);
            if (0 === checks1.length) {
                (_a = inst._zod).deferred ?? (_a.deferred = []);
                inst._zod.deferred?.push(()=>{
                    inst._zod.run = inst._zod.parse;
                });
            } else {
                const runChecks = (payload, checks1, ctx)=>{
                    if (payload.memo) return payload;
                    let isAborted = core_util.QH(payload);
                    let asyncResult;
                    for (const ch of checks1){
                        if (ch._zod.def.when) {
                            if (core_util.rL(payload)) continue;
                            const shouldRun = ch._zod.def.when(payload);
                            if (!shouldRun) continue;
                        } else if (isAborted) continue;
                        const currLen = payload.issues.length;
                        const _ = ch._zod.check(payload);
                        if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT();
                        if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async ()=>{
                            await _;
                            const nextLen = payload.issues.length;
                            if (nextLen === currLen) return;
                            core_util.d3(payload.issues, currLen, inst);
                            if (!isAborted) isAborted = core_util.QH(payload, currLen);
                        });
                        else {
                            const nextLen = payload.issues.length;
                            if (nextLen === currLen) continue;
                            core_util.d3(payload.issues, currLen, inst);
                            if (!isAborted) isAborted = core_util.QH(payload, currLen);
                        }
                    }
                    if (asyncResult) return asyncResult.then(()=>payload);
                    return payload;
                };
                const handleCanaryResult = (canary, payload, ctx)=>{
                    if (core_util.QH(canary)) {
                        canary.aborted = true;
                        return canary;
                    }
                    const checkResult = runChecks(payload, checks1, ctx);
                    if (checkResult instanceof Promise) {
                        if (false === ctx.async) throw new core_core.GT();
                        return checkResult.then((checkResult)=>inst._zod.parse(checkResult, ctx));
                    }
                    return inst._zod.parse(checkResult, ctx);
                };
                inst._zod.run = (payload, ctx)=>{
                    if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
                    if ("backward" === ctx.direction) {
                        const canary = inst._zod.parse({
                            value: payload.value,
                            issues: []
                        }, {
                            ...ctx,
                            skipChecks: true
                        });
                        if (canary instanceof Promise) return canary.then((canary)=>handleCanaryResult(canary, payload, ctx));
                        return handleCanaryResult(canary, payload, ctx);
                    }
                    const result = inst._zod.parse(payload, ctx);
                    if (result instanceof Promise) {
                        if (false === ctx.async) throw new core_core.GT();
                        return result.then((result)=>runChecks(result, checks1, ctx));
                    }
                    return runChecks(result, checks1, ctx);
                };
            }
        }, {
            get "~standard" () {
                return core_util.jD(this, "~standard", standardProps(this));
            },
            set "~standard" (value){
                core_util.qh(this, "~standard", value);
            }
        });
        const toStandardResult = (r, ctx)=>r.issues.length ? {
                issues: r.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W()))
            } : {
                value: r.value
            };
        async function validateAsync(inst, value) {
            const ctx = {
                async: true
            };
            return toStandardResult(await inst._zod.run({
                value,
                issues: []
            }, ctx), ctx);
        }
        function standardProps(inst) {
            return {
                validate: (value)=>{
                    const ctx = {
                        async: false
                    };
                    try {
                        const r = inst._zod.run({
                            value,
                            issues: []
                        }, ctx);
                        if (!(r instanceof Promise)) return toStandardResult(r, ctx);
                    } catch (_) {}
                    return validateAsync(inst, value);
                },
                vendor: "zod",
                version: 1
            };
        }
        const $ZodString = core_core.xI("$ZodString", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.pattern = def.pattern ?? anyString;
            inst._zod.parse = (payload, _)=>{
                if (def.coerce) try {
                    payload.value = String(payload.value);
                } catch (_) {}
                if ("string" == typeof payload.value) return payload;
                payload.issues.push({
                    expected: "string",
                    code: "invalid_type",
                    input: payload.value,
                    inst
                });
                return payload;
            };
        });
        const $ZodNumber = core_core.xI("$ZodNumber", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.pattern = number;
            inst._zod.parse = (payload, _ctx)=>{
                if (def.coerce) try {
                    payload.value = Number(payload.value);
                } catch (_) {}
                const input = payload.value;
                if ("number" == typeof input && !Number.isNaN(input) && Number.isFinite(input)) return payload;
                const received = "number" == typeof input ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
                payload.issues.push({
                    expected: "number",
                    code: "invalid_type",
                    input,
                    inst,
                    ...received ? {
                        received
                    } : {}
                });
                return payload;
            };
        });
        const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.pattern = regexes_boolean;
            inst._zod.parse = (payload, _ctx)=>{
                if (def.coerce) try {
                    payload.value = Boolean(payload.value);
                } catch (_) {}
                const input = payload.value;
                if ("boolean" == typeof input) return payload;
                payload.issues.push({
                    expected: "boolean",
                    code: "invalid_type",
                    input,
                    inst
                });
                return payload;
            };
        });
        const $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.parse = (payload)=>payload;
        });
        const $ZodNever = core_core.xI("$ZodNever", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.parse = (payload, _ctx)=>{
                payload.issues.push({
                    expected: "never",
                    code: "invalid_type",
                    input: payload.value,
                    inst
                });
                return payload;
            };
        });
        function capSize(inst, size) {
            const caps = core_util.hi(inst._zod.def.checks);
            if (!caps.length) return;
            const cap = Math.min(...caps.map((c)=>c[0]));
            const parse1 = inst._zod.parse;
            inst._zod.parse = (payload, ctx)=>{
                const n = size(payload.value);
                if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
                    for (const [max, ch] of core_util.hi(inst._zod.def.checks))if (n > max && ch._zod.def.when(payload)) {
                        const start = payload.issues.length;
                        ch._zod.check(payload);
                        payload.issues[start].continue = false;
                        core_util.d3(payload.issues, start, inst);
                        return payload;
                    }
                }
                return parse1(payload, ctx);
            };
        }
        const arraySize = (input)=>Array.isArray(input) ? input.length : -1;
        function handleArrayResult(result, final, index) {
            if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
            final.value[index] = result.value;
        }
        const $ZodArray = core_core.xI("$ZodArray", (inst, def)=>{
            $ZodType.init(inst, def);
            const memo = core_core.cr.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                const input = payload.value;
                if (!Array.isArray(input)) {
                    payload.issues.push({
                        expected: "array",
                        code: "invalid_type",
                        input,
                        inst
                    });
                    return payload;
                }
                payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
                const proms = [];
                const abortEarly = ctx?.abortEarly;
                for(let i = 0; i < input.length; i++){
                    const item = input[i];
                    const result = def.element._zod.run({
                        value: item,
                        issues: []
                    }, ctx);
                    if (result instanceof Promise) proms.push(result.then((result)=>handleArrayResult(result, payload, i)));
                    else {
                        handleArrayResult(result, payload, i);
                        if (abortEarly && 0 !== result.issues.length && core_util.QH(result)) break;
                    }
                }
                if (proms.length) return Promise.all(proms).then(()=>payload);
                return payload;
            };
            capSize(inst, arraySize);
        });
        function handlePropertyResult(result, final, key, input, optin, optout) {
            const isPresent = key in input;
            const isOptionalOut = "optional" === optout;
            if (!isPresent && isOptionalOut && "optional" === optin) return;
            if (result.issues.length) {
                if (void 0 !== optin && isOptionalOut && !isPresent) return;
                final.issues.push(...core_util.lQ(key, result.issues));
            }
            if (!isPresent && void 0 === optin) {
                if (!result.issues.length) final.issues.push({
                    code: "invalid_type",
                    expected: "nonoptional",
                    input: void 0,
                    path: [
                        key
                    ]
                });
                return;
            }
            if (void 0 === result.value) {
                if (isPresent || "defaulted" === optin && !isOptionalOut) final.value[key] = void 0;
            } else final.value[key] = result.value;
        }
        const NO_SYMBOL_KEYS = [];
        function normalizeDef(def) {
            const keys = Object.keys(def.shape);
            const ownSymbols = Object.getOwnPropertySymbols(def.shape);
            const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
            const allKeys = symbolKeys.length ? [
                ...keys,
                ...symbolKeys
            ] : keys;
            for (const k of allKeys)if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
            const okeys = core_util.NM(def.shape);
            return {
                ...def,
                allKeys,
                symbolKeys,
                keySet: new Set(keys),
                numKeys: keys.length,
                optionalKeys: new Set(okeys)
            };
        }
        function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
            const unrecognized = [];
            const keySet = def.keySet;
            const _catchall = def.catchall._zod;
            const t = _catchall.def.type;
            const optin = _catchall.optin;
            const optout = _catchall.optout;
            let seen = 0;
            for(const key in input){
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util.QH(payload, seen)) break;
                    seen = payload.issues.length;
                }
                if (keySet.has(key)) continue;
                if ("__proto__" === key) {
                    if ("never" === t) unrecognized.push(key);
                    continue;
                }
                if ("never" === t) {
                    unrecognized.push(key);
                    continue;
                }
                const r = _catchall.run({
                    value: input[key],
                    issues: []
                }, ctx);
                if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
                else handlePropertyResult(r, payload, key, input, optin, optout);
            }
            if (unrecognized.length) payload.issues.push({
                code: "unrecognized_keys",
                keys: unrecognized,
                input,
                inst,
                continue: true
            });
            if (!proms.length) return payload;
            return Promise.all(proms).then(()=>payload);
        }
        const $ZodObject = core_core.xI("$ZodObject", (inst, def)=>{
            $ZodType.init(inst, def);
            const desc = Object.getOwnPropertyDescriptor(def, "shape");
            const sh = desc?.get ? desc.get.raw : def.shape ?? {};
            if (sh) {
                const get = ()=>{
                    const newSh = {
                        ...sh
                    };
                    Object.defineProperty(def, "shape", {
                        value: newSh
                    });
                    get.raw = newSh;
                    return newSh;
                };
                get.raw = sh;
                Object.defineProperty(def, "shape", {
                    get
                });
            }
            const _normalized = core_util.PO(()=>normalizeDef(def));
            core_util.v5(inst, "propValues", (zod)=>{
                const shape = zod.def.shape;
                const propValues = {};
                for(const key in shape){
                    const field = shape[key]._zod;
                    if (field.values) {
                        if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set());
                        for (const v of field.values)propValues[key].add(v);
                        if (void 0 !== field.optin) propValues[key].add(void 0);
                    }
                }
                return propValues;
            });
            const isObject = core_util.Gv;
            const catchall = def.catchall;
            let value;
            const memo = core_core.cr.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                value ?? (value = _normalized.value);
                const input = payload.value;
                if (!isObject(input)) {
                    payload.issues.push({
                        expected: "object",
                        code: "invalid_type",
                        input,
                        inst
                    });
                    return payload;
                }
                payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
                const proms = [];
                const shape = value.shape;
                const abortEarly = ctx?.abortEarly;
                let seen = payload.issues.length;
                for (const key of value.allKeys){
                    if (abortEarly && payload.issues.length !== seen) {
                        if (core_util.QH(payload, seen)) break;
                        seen = payload.issues.length;
                    }
                    if ("__proto__" === key) continue;
                    const el = shape[key];
                    const optin = el._zod.optin;
                    const optout = el._zod.optout;
                    const r = el._zod.run({
                        value: input[key],
                        issues: []
                    }, ctx);
                    if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
                    else handlePropertyResult(r, payload, key, input, optin, optout);
                }
                if (!catchall) return proms.length ? Promise.all(proms).then(()=>payload) : payload;
                return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, true === abortEarly);
            };
        });
        function handleUnionResults(results, final, inst, ctx) {
            for (const result of results)if (0 === result.issues.length) {
                final.value = result.value;
                return final;
            }
            const nonaborted = results.filter((r)=>!core_util.QH(r));
            if (1 === nonaborted.length) {
                final.value = nonaborted[0].value;
                return nonaborted[0];
            }
            final.issues.push({
                code: "invalid_union",
                input: final.value,
                inst,
                errors: results.map((result)=>result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())))
            });
            return final;
        }
        const $ZodUnion = core_core.xI("$ZodUnion", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "optin", (zod)=>zod.def.options.some((o)=>"defaulted" === o._zod.optin) ? "defaulted" : zod.def.options.some((o)=>void 0 !== o._zod.optin) ? "optional" : void 0);
            core_util.v5(inst, "optout", (zod)=>zod.def.options.some((o)=>"optional" === o._zod.optout) ? "optional" : void 0);
            core_util.v5(inst, "values", (zod)=>{
                if (zod.def.options.every((o)=>o._zod.values)) return new Set(zod.def.options.flatMap((option)=>Array.from(option._zod.values)));
            });
            core_util.v5(inst, "pattern", (zod)=>{
                if (zod.def.options.every((o)=>o._zod.pattern)) {
                    const patterns = zod.def.options.map((o)=>o._zod.pattern);
                    return new RegExp(`^(${patterns.map((p)=>core_util.p6(p.source)).join("|")})$`);
                }
            });
            const first = 1 === def.options.length ? def.options[0]._zod.run : null;
            inst._zod.parse = (payload, ctx)=>{
                if (first) return first(payload, ctx);
                let async = false;
                const results = [];
                for (const option of def.options){
                    const result = option._zod.run({
                        value: payload.value,
                        issues: []
                    }, ctx);
                    if (result instanceof Promise) {
                        results.push(result);
                        async = true;
                    } else {
                        if (0 === result.issues.length) return result;
                        results.push(result);
                    }
                }
                if (!async) return handleUnionResults(results, payload, inst, ctx);
                return Promise.all(results).then((results)=>handleUnionResults(results, payload, inst, ctx));
            };
        });
        const $ZodRecord = core_core.xI("$ZodRecord", (inst, def)=>{
            $ZodType.init(inst, def);
            const memo = core_core.cr.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                const input = payload.value;
                if (!core_util.Qd(input)) {
                    payload.issues.push({
                        expected: "record",
                        code: "invalid_type",
                        input,
                        inst
                    });
                    return payload;
                }
                const proms = [];
                const values = def.keyType._zod.values;
                if (values && !def.partial) {
                    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
                    const recordKeys = new Set();
                    for (const key of values)if ("string" == typeof key || "number" == typeof key || "symbol" == typeof key) {
                        recordKeys.add("number" == typeof key ? key.toString() : key);
                        if ("__proto__" === key) continue;
                        const keyResult = def.keyType._zod.run({
                            value: key,
                            issues: []
                        }, ctx);
                        if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
                        if (keyResult.issues.length) {
                            payload.issues.push({
                                code: "invalid_key",
                                origin: "record",
                                issues: keyResult.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())),
                                input: key,
                                path: [
                                    key
                                ],
                                inst
                            });
                            continue;
                        }
                        const outKey = keyResult.value;
                        if ("__proto__" === outKey) continue;
                        const result = def.valueType._zod.run({
                            value: input[key],
                            issues: []
                        }, ctx);
                        if (result instanceof Promise) proms.push(result.then((result)=>{
                            if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
                            payload.value[outKey] = result.value;
                        }));
                        else {
                            if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
                            payload.value[outKey] = result.value;
                        }
                    }
                    let unrecognized;
                    for(const key in input)if (!recordKeys.has(key)) if ("loose" === def.mode) {
                        if ("__proto__" === key) continue;
                        payload.value[key] = input[key];
                    } else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    if (unrecognized && unrecognized.length > 0) payload.issues.push({
                        code: "unrecognized_keys",
                        input,
                        inst,
                        keys: unrecognized,
                        continue: true
                    });
                } else {
                    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
                    let unrecognized;
                    for (const key of Reflect.ownKeys(input)){
                        if ("__proto__" === key) continue;
                        if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
                        let keyResult = def.keyType._zod.run({
                            value: key,
                            issues: []
                        }, ctx);
                        if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
                        const checkNumericKey = "string" == typeof key && number.test(key) && keyResult.issues.length;
                        if (checkNumericKey) {
                            const retryResult = def.keyType._zod.run({
                                value: Number(key),
                                issues: []
                            }, ctx);
                            if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
                            if (0 === retryResult.issues.length) keyResult = retryResult;
                        }
                        if (keyResult.issues.length) {
                            if ("loose" === def.mode) payload.value[key] = input[key];
                            else if (values) {
                                unrecognized = unrecognized ?? [];
                                unrecognized.push(key);
                            } else payload.issues.push({
                                code: "invalid_key",
                                origin: "record",
                                issues: keyResult.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())),
                                input: key,
                                path: [
                                    key
                                ],
                                inst
                            });
                            continue;
                        }
                        const outKey = keyResult.value;
                        if ("__proto__" === outKey) continue;
                        const result = def.valueType._zod.run({
                            value: input[key],
                            issues: []
                        }, ctx);
                        if (result instanceof Promise) proms.push(result.then((result)=>{
                            if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
                            payload.value[outKey] = result.value;
                        }));
                        else {
                            if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
                            payload.value[outKey] = result.value;
                        }
                    }
                    if (unrecognized && unrecognized.length > 0) payload.issues.push({
                        code: "unrecognized_keys",
                        input,
                        inst,
                        keys: unrecognized,
                        continue: true
                    });
                }
                if (proms.length) return Promise.all(proms).then(()=>payload);
                return payload;
            };
        });
        const $ZodEnum = core_core.xI("$ZodEnum", (inst, def)=>{
            $ZodType.init(inst, def);
            const values = core_util.w5(def.entries);
            const valuesSet = new Set(values);
            inst._zod.values = valuesSet;
            core_util.v5(inst, "pattern", (zod)=>{
                const patternValues = core_util.w5(zod.def.entries).filter((k)=>core_util.qQ.has(typeof k));
                return new RegExp(patternValues.length ? `^(${patternValues.map((o)=>core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
            });
            inst._zod.parse = (payload, _ctx)=>{
                const input = payload.value;
                if (valuesSet.has(input)) return payload;
                payload.issues.push({
                    code: "invalid_value",
                    values,
                    input,
                    inst
                });
                return payload;
            };
        });
        const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def)=>{
            $ZodType.init(inst, def);
            const values = new Set(def.values);
            inst._zod.values = values;
            core_util.v5(inst, "pattern", (zod)=>{
                const vals = zod.def.values;
                return new RegExp(vals.length ? `^(${vals.map((o)=>"string" == typeof o ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
            });
            inst._zod.parse = (payload, _ctx)=>{
                const input = payload.value;
                if (values.has(input)) return payload;
                payload.issues.push({
                    code: "invalid_value",
                    values: def.values,
                    input,
                    inst
                });
                return payload;
            };
        });
        function handleOptionalResult(payload, result) {
            payload.value = result.issues.length ? void 0 : result.value;
            return payload;
        }
        const $ZodOptional = core_core.xI("$ZodOptional", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "optin", (zod)=>"defaulted" === zod.def.innerType._zod.optin ? "defaulted" : "optional");
            inst._zod.optout = "optional";
            core_util.v5(inst, "values", (zod)=>{
                const values = zod.def.innerType._zod.values;
                return values ? new Set([
                    ...values,
                    void 0
                ]) : void 0;
            });
            core_util.v5(inst, "pattern", (zod)=>{
                const pattern = zod.def.innerType._zod.pattern;
                return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
            });
            inst._zod.parse = (payload, ctx)=>{
                if (void 0 === payload.value) {
                    if ("defaulted" !== def.innerType._zod.optin) return payload;
                    const result = def.innerType._zod.run({
                        value: payload.value,
                        issues: []
                    }, ctx);
                    if (result instanceof Promise) return result.then((result)=>handleOptionalResult(payload, result));
                    return handleOptionalResult(payload, result);
                }
                return def.innerType._zod.run(payload, ctx);
            };
        });
        const $ZodNullable = core_core.xI("$ZodNullable", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "optin", (zod)=>zod.def.innerType._zod.optin);
            core_util.v5(inst, "optout", (zod)=>zod.def.innerType._zod.optout);
            core_util.v5(inst, "pattern", (zod)=>{
                const pattern = zod.def.innerType._zod.pattern;
                return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
            });
            core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values ? new Set([
                    ...zod.def.innerType._zod.values,
                    null
                ]) : void 0);
            inst._zod.parse = (payload, ctx)=>{
                if (null === payload.value) return payload;
                return def.innerType._zod.run(payload, ctx);
            };
        });
        const $ZodCustom = core_core.xI("$ZodCustom", (inst, def)=>{
            core_checks.QP.init(inst, def);
            $ZodType.init(inst, def);
            inst._zod.parse = (payload, _)=>payload;
            inst._zod.check = (payload)=>{
                const input = payload.value;
                const r = def.fn(input);
                if (r instanceof Promise) return r.then((r)=>handleRefineResult(r, payload, input, inst));
                handleRefineResult(r, payload, input, inst);
            };
        });
        function handleRefineResult(result, payload, input, inst) {
            if (!result) {
                const _iss = {
                    code: "custom",
                    input,
                    inst,
                    path: [
                        ...inst._zod.def.path ?? []
                    ],
                    continue: !inst._zod.def.abort
                };
                if (inst._zod.def.params) _iss.params = inst._zod.def.params;
                payload.issues.push(core_util.sn(_iss));
            }
        }
        var api = __nccwpck_require__(3305);
        function _getMessage() {
            const internals = this._zod;
            internals.message ?? (internals.message = JSON.stringify(internals.def, core_util.k8, 2));
            return internals.message;
        }
        function _setMessage(value) {
            this._zod.message = value;
        }
        const _messageDesc = {
            get: _getMessage,
            set: _setMessage,
            enumerable: true,
            configurable: true
        };
        const _issuesDesc = {
            value: void 0,
            enumerable: false
        };
        const _installedToString = new WeakSet([
            Object.prototype,
            Error.prototype
        ]);
        const initializer = (inst, def)=>{
            inst.name = "$ZodError";
            _issuesDesc.value = def;
            Object.defineProperty(inst, "issues", _issuesDesc);
            _issuesDesc.value = void 0;
            Object.defineProperty(inst, "message", _messageDesc);
            const proto = Object.getPrototypeOf(inst);
            if (!_installedToString.has(proto)) {
                _installedToString.add(proto);
                Object.defineProperty(proto, "toString", {
                    configurable: true,
                    enumerable: false,
                    get () {
                        const value = ()=>this.message;
                        Object.defineProperty(this, "toString", {
                            value,
                            configurable: true,
                            writable: true
                        });
                        return value;
                    },
                    set (value) {
                        Object.defineProperty(this, "toString", {
                            value,
                            configurable: true,
                            writable: true
                        });
                    }
                });
            }
        };
        (0, core_core.xI)("$ZodError", initializer);
        const $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, {
            Parent: Error
        });
        const _parse = (_Err)=>{
            const fn = (schema, value, _ctx, _params)=>{
                const ctx = _ctx ? {
                    ..._ctx,
                    async: false
                } : {
                    async: false
                };
                const result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) throw new core_core.GT();
                if (result.issues.length) {
                    const e = new (_params?.Err ?? _Err)(result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())));
                    core_util.gx(e, _params?.callee ?? fn);
                    throw e;
                }
                return result.value;
            };
            return fn;
        };
        const parse_parse = _parse($ZodRealError);
        const _parseAsync = (_Err)=>{
            const fn = async (schema, value, _ctx, params)=>{
                const ctx = _ctx ? {
                    ..._ctx,
                    async: true
                } : {
                    async: true
                };
                let result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) result = await result;
                if (result.issues.length) {
                    const e = new (params?.Err ?? _Err)(result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())));
                    core_util.gx(e, params?.callee ?? fn);
                    throw e;
                }
                return result.value;
            };
            return fn;
        };
        const parse_parseAsync = _parseAsync($ZodRealError);
        const _safeParse = (_Err)=>(schema, value, _ctx)=>{
                const ctx = _ctx ? {
                    ..._ctx,
                    async: false
                } : {
                    async: false
                };
                const result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) throw new core_core.GT();
                return result.issues.length ? failure(_Err, result.issues, ctx) : {
                    success: true,
                    data: result.value
                };
            };
        const safeParse = _safeParse($ZodRealError);
        function failure(Err, issues, ctx) {
            let error;
            return {
                success: false,
                get error () {
                    if (!error) {
                        error = new Err(issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())));
                        issues = void 0;
                        ctx = void 0;
                    }
                    return error;
                },
                set error (e){
                    error = e;
                    issues = void 0;
                    ctx = void 0;
                }
            };
        }
        const _safeParseAsync = (_Err)=>async (schema, value, _ctx)=>{
                const ctx = _ctx ? {
                    ..._ctx,
                    async: true
                } : {
                    async: true
                };
                let result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) result = await result;
                return result.issues.length ? failure(_Err, result.issues, ctx) : {
                    success: true,
                    data: result.value
                };
            };
        const safeParseAsync = _safeParseAsync($ZodRealError);
        const ZodMiniType = core_core.xI("ZodMiniType", (inst, def)=>{
            if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
            $ZodType.init(inst, def);
            inst.def = def;
            inst.type = def.type;
        }, {
            get with () {
                return this.check;
            },
            set with (value){
                core_util.qh(this, "with", value);
            },
            parse (data, params) {
                return parse_parse(this, data, params, {
                    callee: this.parse
                });
            },
            parseAsync (data, params) {
                return parse_parseAsync(this, data, params, {
                    callee: this.parseAsync
                });
            },
            safeParse (data, params) {
                return safeParse(this, data, params);
            },
            safeParseAsync (data, params) {
                return safeParseAsync(this, data, params);
            },
            check (...checks1) {
                const def = this.def;
                return this.clone({
                    ...def,
                    checks: [
                        ...def.checks ?? [],
                        ...checks1.map((ch)=>"function" == typeof ch ? {
                                _zod: {
                                    check: ch,
                                    def: {
                                        check: "custom"
                                    },
                                    onattach: []
                                }
                            } : ch)
                    ]
                }, {
                    parent: true
                });
            },
            clone (_def, params) {
                return core_util.o8(this, _def, params);
            },
            brand () {
                return this;
            },
            register (reg, meta) {
                reg.add(this, meta);
                return this;
            },
            apply (fn, ...args) {
                return 0 === args.length ? fn(this) : fn(this, ...args);
            }
        });
        const ZodMiniString = core_core.xI("ZodMiniString", (inst, def)=>{
            $ZodString.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function schemas_string(params) {
            return api.Rl(ZodMiniString, params);
        }
        const ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def)=>{
            $ZodNumber.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function schemas_number(params) {
            return api.F7(ZodMiniNumber, params);
        }
        const ZodMiniBoolean = core_core.xI("ZodMiniBoolean", (inst, def)=>{
            $ZodBoolean.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function schemas_boolean(params) {
            return api._L(ZodMiniBoolean, params);
        }
        const ZodMiniUnknown = core_core.xI("ZodMiniUnknown", (inst, def)=>{
            $ZodUnknown.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function unknown() {
            return api.em(ZodMiniUnknown);
        }
        const ZodMiniNever = core_core.xI("ZodMiniNever", (inst, def)=>{
            $ZodNever.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function never(params) {
            return api.G8(ZodMiniNever, params);
        }
        const ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def)=>{
            $ZodArray.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function array(element, params) {
            return new ZodMiniArray({
                type: "array",
                element: element,
                ...core_util.A2(params)
            });
        }
        const ZodMiniObject = core_core.xI("ZodMiniObject", (inst, def)=>{
            $ZodObject.init(inst, def);
            ZodMiniType.init(inst, def);
            core_util.X(inst, "shape", (self)=>self._zod.def.shape, false);
        });
        function object(shape, params) {
            const def = {
                type: "object",
                shape: shape ?? {},
                ...core_util.A2(params)
            };
            return new ZodMiniObject(def);
        }
        function strictObject(shape, params) {
            return new ZodMiniObject({
                type: "object",
                shape,
                catchall: never(),
                ...core_util.A2(params)
            });
        }
        const ZodMiniUnion = core_core.xI("ZodMiniUnion", (inst, def)=>{
            $ZodUnion.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function union(options, params) {
            return new ZodMiniUnion({
                type: "union",
                options: options,
                ...core_util.A2(params)
            });
        }
        const ZodMiniRecord = core_core.xI("ZodMiniRecord", (inst, def)=>{
            $ZodRecord.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function record(keyType, valueType, params) {
            if (!valueType || !valueType._zod) return new ZodMiniRecord({
                type: "record",
                keyType: schemas_string(),
                valueType: keyType,
                ...core_util.A2(valueType)
            });
            return new ZodMiniRecord({
                type: "record",
                keyType,
                valueType: valueType,
                ...core_util.A2(params)
            });
        }
        const ZodMiniEnum = core_core.xI("ZodMiniEnum", (inst, def)=>{
            $ZodEnum.init(inst, def);
            ZodMiniType.init(inst, def);
            inst.options = [
                ...inst._zod.values
            ];
        });
        function _enum(values, params) {
            const entries = Array.isArray(values) ? Object.fromEntries(values.map((v)=>[
                    v,
                    v
                ])) : values;
            return new ZodMiniEnum({
                type: "enum",
                entries,
                ...core_util.A2(params)
            });
        }
        const ZodMiniLiteral = core_core.xI("ZodMiniLiteral", (inst, def)=>{
            $ZodLiteral.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function literal(value, params) {
            return new ZodMiniLiteral({
                type: "literal",
                values: Array.isArray(value) ? value : [
                    value
                ],
                ...core_util.A2(params)
            });
        }
        const ZodMiniOptional = core_core.xI("ZodMiniOptional", (inst, def)=>{
            $ZodOptional.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function optional(innerType) {
            return new ZodMiniOptional({
                type: "optional",
                innerType: innerType
            });
        }
        const ZodMiniNullable = core_core.xI("ZodMiniNullable", (inst, def)=>{
            $ZodNullable.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function nullable(innerType) {
            return new ZodMiniNullable({
                type: "nullable",
                innerType: innerType
            });
        }
        const ZodMiniCustom = core_core.xI("ZodMiniCustom", (inst, def)=>{
            $ZodCustom.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function refine(fn, _params = {}) {
            return api.fU(ZodMiniCustom, fn, _params);
        }
        api.q0;
        api.mI;
    })
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (void 0 !== cachedModule) return cachedModule.exports;
    var module = __webpack_module_cache__[moduleId] = {
        exports: {}
    };
    var threw = true;
    try {
        __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
        threw = false;
    } finally{
        if (threw) delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (void 0 !== __nccwpck_require__) __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(()=>{
    var webpackQueues = "function" == typeof Symbol ? Symbol("webpack queues") : "__webpack_queues__";
    var webpackExports = "function" == typeof Symbol ? Symbol("webpack exports") : "__webpack_exports__";
    var webpackError = "function" == typeof Symbol ? Symbol("webpack error") : "__webpack_error__";
    var resolveQueue = (queue)=>{
        if (queue && queue.d < 1) {
            queue.d = 1;
            queue.forEach((fn)=>fn.r--);
            queue.forEach((fn)=>fn.r-- ? fn.r++ : fn());
        }
    };
    var wrapDeps = (deps)=>deps.map((dep)=>{
            if (null !== dep && "object" == typeof dep) {
                if (dep[webpackQueues]) return dep;
                if (dep.then) {
                    var queue = [];
                    queue.d = 0;
                    dep.then((r)=>{
                        obj[webpackExports] = r;
                        resolveQueue(queue);
                    }, (e)=>{
                        obj[webpackError] = e;
                        resolveQueue(queue);
                    });
                    var obj = {};
                    obj[webpackQueues] = (fn)=>fn(queue);
                    return obj;
                }
            }
            var ret = {};
            ret[webpackQueues] = (x)=>{};
            ret[webpackExports] = dep;
            return ret;
        });
    __nccwpck_require__.a = (module, body, hasAwait)=>{
        var queue;
        hasAwait && ((queue = []).d = -1);
        var depQueues = new Set();
        var exports = module.exports;
        var currentDeps;
        var outerResolve;
        var reject;
        var promise = new Promise((resolve1, rej)=>{
            reject = rej;
            outerResolve = resolve1;
        });
        promise[webpackExports] = exports;
        promise[webpackQueues] = (fn)=>(queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x)=>{}));
        module.exports = promise;
        body((deps)=>{
            currentDeps = wrapDeps(deps);
            var fn;
            var getResult = ()=>currentDeps.map((d)=>{
                    if (d[webpackError]) throw d[webpackError];
                    return d[webpackExports];
                });
            var promise = new Promise((resolve1)=>{
                fn = ()=>resolve1(getResult);
                fn.r = 0;
                var fnQueue = (q)=>q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
                currentDeps.map((dep)=>dep[webpackQueues](fnQueue));
            });
            return fn.r ? promise : getResult();
        }, (err)=>(err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
        queue && queue.d < 0 && (queue.d = 0);
    };
})();
(()=>{
    __nccwpck_require__.d = (exports, definition)=>{
        for(var key in definition)if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
            enumerable: true,
            get: definition[key]
        });
    };
})();
(()=>{
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = (chunkId)=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key)=>{
            __nccwpck_require__.f[key](chunkId, promises);
            return promises;
        }, []));
})();
(()=>{
    __nccwpck_require__.u = (chunkId)=>"" + chunkId + ".index.js";
})();
(()=>{
    __nccwpck_require__.o = (obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop);
})();
(()=>{
    __nccwpck_require__.r = (exports)=>{
        if ("u" > typeof Symbol && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
            value: 'Module'
        });
        Object.defineProperty(exports, '__esModule', {
            value: true
        });
    };
})();
(()=>{
    var installedChunks = {
        792: 0
    };
    var installChunk = (data)=>{
        var { ids, modules, runtime } = data;
        var moduleId, chunkId, i = 0;
        for(moduleId in modules)if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
        if (runtime) runtime(__nccwpck_require__);
        for(; i < ids.length; i++){
            chunkId = ids[i];
            if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
            installedChunks[ids[i]] = 0;
        }
    };
    __nccwpck_require__.f.j = (chunkId, promises)=>{
        var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
        if (0 !== installedChunkData) if (installedChunkData) promises.push(installedChunkData[1]);
        else {
            var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e)=>{
                if (0 !== installedChunks[chunkId]) installedChunks[chunkId] = void 0;
                throw e;
            });
            var promise = Promise.race([
                promise,
                new Promise((resolve1)=>installedChunkData = installedChunks[chunkId] = [
                        resolve1
                    ])
            ]);
            promises.push(installedChunkData[1] = promise);
        }
    };
})();
var __webpack_exports__ = __nccwpck_require__(8900);
__webpack_exports__ = await __webpack_exports__;
