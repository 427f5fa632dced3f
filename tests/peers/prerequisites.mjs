// What the peers' scripts need, of their own folder.
import { createRequire } from 'node:module'
import { missing } from '../readers/prerequisites.mjs'

export const need = name => {
    try {
        return createRequire(import.meta.url)(name)
    } catch {
        return missing(`${name.split('/')[0]} (run: npm ci, in tests/peers)`)
    }
}
