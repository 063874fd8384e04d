import type { SocketAddress } from './address.ts'

/** The machine that an edge runs on, as this process reaches it: itself, or another one by ssh. */
export interface Place {
  /** For messages: `this machine`, `edge.example.com by ssh`. */
  readonly name: string
  readonly isLocal: boolean
  /** What a socket of this process connects to, to end at an address of that machine. */
  endpoint(address: SocketAddress, signal: AbortSignal): Promise<SocketAddress>
  /** @returns undefined when there is no such file */
  read(path: string, signal: AbortSignal): Promise<string | undefined>
  /**
   * Puts a file there whole or not at all: under a temporary name in the same folder, which no edge takes for one of its own, compared,
   * and renamed.
   */
  write(path: string, content: string, signal: AbortSignal): Promise<void>
  /** Runs a program without a shell, for at most 30 s. */
  run(command: readonly string[], signal: AbortSignal): Promise<Ran>
  /** Ends what holds the way open; a place that was closed opens again when it is asked for something. */
  close(): Promise<void>
}

export interface Ran {
  /** 128 + the signal's number where one ended it. */
  readonly exitCode: number
  /** What it said, on both outputs, without a last line break. */
  readonly said: string
}
