// The preview of a book in Chromium: node watch-preview.mjs [--shots FOLDER] COMMAND ARGUMENT... ; the command is how the program is called.
// A book of its own is made, shown, edited, broken and mended. Exit code 0: all well; 1: something is wrong; 3: something is missing.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChromium } from './browsers.mjs'

const given = process.argv.slice(2)
const shots = given[0] === '--shots' ? given.splice(0, 2)[1] : null
const [command, ...rest] = given
const folder = mkdtempSync(join(tmpdir(), 'glossary-watch-'))
const write = (path, text) => writeFileSync(join(folder, path), text)
const faults = new Set()
const expect = (holds, what) => holds || faults.add(what)

mkdirSync(join(folder, 'entries'))
mkdirSync(join(folder, 'assets'))
write('assets/book.yml', 'title: A Small Book\nlanguage: en\nauthors: [Nobody]\n')
write('assets/dot.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#c33"/></svg>')
write('entries/layer.md', '# Layer\n\nMade of [neurons](#neuron).\n')
write('entries/neuron.md', '# Neuron\n\nPart of a [layer](#layer): $y = \\sigma(w x)$.\n\n![A dot](../assets/dot.svg)\n')

const program = spawn(command, [...rest, 'watch', folder], { stdio: ['ignore', 'ignore', 'pipe'] })
process.once('exit', () => { program.kill(); rmSync(folder, { recursive: true, force: true }) })
const address = await new Promise((resolve, reject) => {
    let said = ''
    program.stderr.on('data', data => {
        said += data
        const found = /http:\/\/localhost:\d+\//.exec(said)
        if (found) resolve(found[0])
    })
    program.once('exit', () => reject(new Error(said)))
    setTimeout(() => reject(new Error(`no address: ${said}`)), 60_000).unref()
})

const chromium = await startChromium(address)
const page = await chromium.open(address, 1100, 'light', faults)
const until = async (what, test, argument) => {
    for (const end = Date.now() + 30_000; Date.now() < end;) {
        if (await page.evaluate(test, argument)) return
        await new Promise(done => setTimeout(done, 25))
    }
    faults.add(`${what}: never seen`)
}
const shoot = async name => shots && page.screenshot(join(shots, `${name}.png`))
const says = text => [...document.querySelectorAll('.words')].some(w => w.textContent.replace(/\s+/g, ' ').includes(text))
const buildOf = () => Number(document.body.dataset.build)

await until('the title', () => document.title === 'A Small Book')
await until('a page', () => document.querySelectorAll('.page svg').length > 0)
await page.evaluate(() => document.querySelector('.page:last-child').scrollIntoView())
await until('the words', says, 'neurons')
await until('outlines', () => document.querySelectorAll('.page svg use').length > 20)
await until('the picture', async () => {
    const picture = document.querySelector('.page image')
    return picture !== null && (await fetch(picture.getAttribute('href'))).headers.get('content-type') === 'image/svg+xml'
})
await shoot('pages')

let built = await page.evaluate(buildOf)
write('entries/layer.md', '# Layer\n\nMade of [neurons](#neuron) and nothing besides.\n')
const saved = Date.now()
await until('the edit', says, 'besides')
console.log(`an edit is seen after ${Date.now() - saved} ms`)
expect(await page.evaluate(buildOf) > built, 'an edit makes no new build')

write('entries/layer.md', '# Layer\n\nMade of [neurons](#neurn) and $\\frac{1$ besides.\n')
await until('warnings', () => /warning/.test(document.getElementById('show-messages').textContent))
await page.evaluate(() => document.getElementById('show-messages').click())
await until('the message and its line', () => /entries\/layer\.md:3:\d+/.test(document.getElementById('messages').textContent))
await shoot('messages')

write('assets/book.yml', 'title: [\n')
await until('an error', () => /error/.test(document.getElementById('show-messages').textContent) && document.body.classList.contains('stale'))
await until('the last good pages', says, 'besides')
await shoot('error')

write('assets/book.yml', 'title: A Mended Book\nlanguage: en\n')
await until('the mended title', () => document.title === 'A Mended Book')
write('entries/layer.md', '# Layer\n\nMade of [neurons](#neuron), mended.\n')
await until('the mended entry', says, 'mended')
expect(await page.evaluate(() => !document.body.classList.contains('stale')), 'a mended book is still shown as broken')

await page.evaluate(() => document.getElementById('show-book').click())
await until('the EPUB', () => document.getElementById('book').contentDocument?.querySelector('nav a') !== null)
await page.evaluate(() => document.getElementById('book').contentDocument.querySelector('nav a[href*="#neuron"], nav a[href*="neuron"]').click())
await until('the chapter', () => /Part of a/.test(document.getElementById('book').contentDocument?.body?.textContent ?? ''))
write('entries/neuron.md', '# Neuron\n\nPart of a [layer](#layer), edited.\n')
await until('the edit in the EPUB', () => /edited/.test(document.getElementById('book').contentDocument?.body?.textContent ?? ''))
await shoot('book')

// Another site whose name leads here gets nothing.
const stranger = await new Promise(async resolve => {
    const { request } = await import('node:http')
    const { port } = new URL(address)
    request({ host: 'localhost', port, path: '/state', headers: { host: 'stranger.example' } }, r => { r.resume(); resolve(r.statusCode) }).end()
})
expect(stranger >= 400, `a stranger is answered with ${stranger}`)

await page.close()
await chromium.close()
for (const fault of faults) console.log(fault)
console.log(faults.size ? `${faults.size} faults` : 'the preview: all well')
process.exit(faults.size ? 1 : 0)
