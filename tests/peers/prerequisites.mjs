// What the peers' scripts need. Nothing is ever installed from here: a missing thing is named, and the exit code is 3.
import { createRequire } from 'node:module'

export const need = name => {
    try {
        return createRequire(import.meta.url)(name)
    } catch {
        console.error(`missing: ${name.split('/')[0]} (run: npm ci, in tests/peers)`)
        process.exit(3)
    }
}
