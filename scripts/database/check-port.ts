import { createServer } from 'node:net'
import { Told } from '../setup/told.mjs'

/** @throws {Told} if the web server could not listen there */
export async function checkPort(host: string, port: number) {
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer().on('error', resolve)
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
  if (!failure) return
  if (failure.code === 'EADDRINUSE')
    throw new Told(
      `Port ${port} is in use by another program: end it, or choose another port with \`PORT=${port + 1} npm start\`.`,
    )
  throw new Told(`Nothing can listen on ${host}:${port} (${failure.message}); set HOST and PORT.`)
}
