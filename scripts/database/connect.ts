import pg from 'pg'

/** An open connection; the caller ends it. @throws what the server or the network answers */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A connection that breaks later is met by the next query, not by the process as a whole.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Runs work on a connection and closes it whatever happens. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(url)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
