// What the judges need and cannot bring along. Nothing is ever installed from here: a missing thing is named, and the exit code is 3.
import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const missing = what => {
    console.error(`missing: ${what}`)
    process.exit(3)
}

export const modules = fileURLToPath(new URL('node_modules', import.meta.url))

export const needModule = path => {
    const file = `${modules}/${path}`
    if (!existsSync(file)) missing(`${path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/')} (run: npm ci, in tests/readers)`)
    return file
}

export const needJava = () => {
    const version = spawnSync('java', ['-version'], { encoding: 'utf8' })
    if (version.error) missing('java 11 or later on the PATH (Debian: default-jdk-headless)')
    // EPUBCheck is called by a few lines of Java that are compiled as they are run.
    if (!/jdk\.compiler/.test(spawnSync('java', ['--list-modules'], { encoding: 'utf8' }).stdout)) missing('the compiler of java (Debian: default-jdk-headless)')
    return 'java'
}

export const needChromium = () => {
    const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
    return places.find(p => p && existsSync(p)) ?? missing('Chromium (Debian: chromium; or name it in CHROMIUM)')
}

// The driver finds the small browser that its package brings.
export const needWebKit = () => {
    for (const [program, hint] of [['Xvfb', 'xvfb'], ['WebKitWebDriver', 'webkit2gtk-driver']]) {
        if (!(process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, program)))) missing(`${program} (Debian: ${hint})`)
    }
}

export const needFiles = files => {
    if (files.length === 0) {
        console.error('no book is named')
        process.exit(2)
    }
    const lost = files.find(f => !existsSync(f))
    if (lost) {
        console.error(`${lost}: there is no such file`)
        process.exit(2)
    }
}
