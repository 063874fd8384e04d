import { type Client, literal, quoted } from './client.ts'

export interface Exchange {
  readonly live: string
  /** What `live` is called afterwards: it stays, closed. */
  readonly aside: string
  /** What takes its name. */
  readonly incoming: string
}

/** Pause between two looks for who is still connected, in seconds; one waiting call for each session would close the door for 100 ms a client. */
const pause = 0.005
const looks = 400

/**
 * The statements that exchange two databases' names: the door is closed, sessions are ended, both names change in one transaction. Killed
 * anywhere, either both have their old names or both their new ones.
 */
export function exchangeScript({ live, aside, incoming }: Exchange): string {
  const both = [live, incoming].map(literal).join(', ')
  const others = `FROM pg_stat_activity WHERE datname IN (${both}) AND pid <> pg_backend_pid() AND backend_type IN ('client backend', 'walsender')`
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
`
}

/**
 * Exchanges them. When it cannot be done the door is opened again.
 *
 * @returns milliseconds in which nobody could connect
 */
export async function exchange(client: Client, names: Exchange): Promise<number> {
  try {
    const text = await client.script(exchangeScript(names), 'postgres')
    const [start = NaN, end = NaN] = text
      .split('\n')
      .filter((line) => /^\d+\.\d+$/.test(line))
      .map(Number)
    return Math.ceil(end - start)
  } catch (cause) {
    await client.script(`ALTER DATABASE ${quoted(names.live)} WITH ALLOW_CONNECTIONS true;`, 'postgres')
    throw cause
  }
}
