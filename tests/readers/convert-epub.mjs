// Takes books where there is no MathML: node convert-epub.mjs BOOK.epub …
// MuPDF must show no formula as raw TeX; calibre must make a book for Kindle of it that has the title, a cover, every formula and every picture.
// Exit 0: all well; 1: not so; 2: usage; 3: a prerequisite is missing.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { missing, needFiles, needModule } from './prerequisites.mjs'

const books = process.argv.slice(2)
needFiles(books)
const run = (program, hint, ...parameters) => {
    const result = spawnSync(program, parameters, { encoding: 'utf8', maxBuffer: 1 << 28 })
    if (result.error) missing(`${program} (Debian: ${hint})`)
    return result
}
const { default: JSZip } = await import(needModule('jszip/lib/index.js'))
const scratch = mkdtempSync(join(tmpdir(), 'convert-epub-'))
let isGood = true

const report = (book, judge, notes, faults) => {
    console.log(`${basename(book)}: ${judge}: ${[...notes, faults.length === 0 ? 'all well' : `${faults.length} faults`].join(', ')}`)
    for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`)
    isGood &&= faults.length === 0
}

const open = async book => Object.values((await JSZip.loadAsync(await readFile(book))).files)
const pagesOf = files => Promise.all(files.filter(f => /\.(xhtml|opf|html|htm)$/.test(f.name)).map(async f => [f.name, await f.async('string')]))

// Formulas of any form: MathML, text with a role, pictures.
const countFormulas = pages => pages.map(([, text]) => text.match(/<math[ >]|role="math"|class="[^"]*formula-picture/g)?.length ?? 0).reduce((a, b) => a + b, 0)

// The sources of the formulas stand in the annotations; those without a command could be anything.
const sourcesOf = pages => pages.flatMap(([, text]) => [...text.matchAll(/<annotation encoding="application\/x-tex">([^<]*)</g)].map(m => m[1]))
    .flatMap(source => source.match(/\\[A-Za-z]{3,}/g) ?? [])

// Every address a picture may be taken from: a reading system takes the one it likes best, and shows nothing if that is not there.
const findLostPictures = (files, pages) => {
    const names = new Set(files.map(f => f.name))
    const addresses = (attribute, value) => attribute === 'src' ? [value] : value.split(',').map(v => v.trim().split(' ')[0])
    return pages.flatMap(([name, text]) => (text.match(/<img[^>]*>/g) ?? [])
        .flatMap(image => [...image.matchAll(/ (src|srcset)="([^"]*)"/g)].flatMap(([, attribute, value]) => addresses(attribute, value)))
        .filter(address => !names.has(decodeURI(new URL(address, `https://book/${name}`).pathname.slice(1)))))
}

const mupdf = (book, pages) => {
    const result = run('mutool', 'mupdf-tools', 'draw', '-q', '-F', 'txt', book)
    const commands = new Set(sourcesOf(pages))
    const readable = pages.map(([, text]) => text.replace(/<math[\s\S]*?<\/math>/g, '')).join('\n')
    const faults = [...commands].filter(c => result.stdout.includes(c) && !readable.includes(c)).map(c => `shows “${c}”`)
    if (result.status !== 0) faults.push(result.stderr.trim().split('\n').at(-1))
    return [[`${result.stdout.split('\f').length - 1} pages`], faults]
}

const calibre = async (book, pages) => {
    const [azw3, back] = [join(scratch, 'book.azw3'), join(scratch, 'back.epub')]
    for (const file of [azw3, back]) rmSync(file, { force: true })
    const first = run('ebook-convert', 'calibre', book, azw3)
    if (first.status !== 0) return [[], [first.stderr.trim().split('\n').at(-1) || first.stdout.trim().split('\n').at(-1)]]
    run('ebook-convert', 'calibre', azw3, back, '--no-default-epub-cover')
    const meta = run('ebook-meta', 'calibre', azw3, `--get-cover=${join(scratch, 'cover')}`)
    const faults = []
    const words = text => text.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim()
    const title = words(pages.find(([name]) => name.endsWith('.opf'))[1].match(/<dc:title[^>]*>([\s\S]*?)<\/dc:title>/)[1])
    const shown = meta.stdout.match(/^Title\s*: (.*)$/m)?.[1].trim()
    // calibre adds the subtitle after a colon.
    if (!shown?.startsWith(title)) faults.push(`the title is “${shown}” and not “${title}”`)
    if (!existsSync(join(scratch, 'cover')) || readFileSync(join(scratch, 'cover')).length < 1000) faults.push('there is no cover')
    const files = existsSync(back) ? await open(back) : []
    const backPages = await pagesOf(files)
    const [before, after] = [countFormulas(pages), countFormulas(backPages)]
    if (before !== after) faults.push(`${after} formulas are left of ${before}`)
    for (const lost of new Set(findLostPictures(files, backPages))) faults.push(`the picture ${lost} is lost`)
    return [[`${before} formulas`], faults]
}

for (const book of books) {
    const pages = await pagesOf(await open(book))
    report(book, 'MuPDF', ...mupdf(book, pages))
    report(book, 'calibre', ...await calibre(book, pages))
}

rmSync(scratch, { recursive: true, force: true })
process.exit(isGood ? 0 : 1)
