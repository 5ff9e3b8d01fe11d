import { join } from 'node:path'
import { dataFolder } from '../setup/root.mjs'

/** A PostgreSQL server of the project's own: the newsroom's, or the one for tests. */
export interface Cluster {
  name: string
  /** The newsroom's survives a power cut; the tests' may lose everything. */
  durable: boolean
}

export const newsroomCluster: Cluster = { name: 'postgres', durable: true }
export const testCluster: Cluster = { name: 'test-postgres', durable: false }

/** The data folder, or a link to it where the database's user cannot enter the project. */
export const dataPath = (cluster: Cluster) => join(dataFolder, cluster.name)
export const settingsPath = (cluster: Cluster) => `${dataPath(cluster)}.json`
export const logPath = (cluster: Cluster) => `${dataPath(cluster)}.log`
