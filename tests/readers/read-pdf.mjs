// Opens PDFs in PDF.js, which most people's browsers have: every page read and its structure walked, every link and bookmark followed,
// no warning. Usage: node read-pdf.mjs BOOK.pdf...
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { basename } from 'node:path'
import { needFiles, needModule } from './prerequisites.mjs'

const books = process.argv.slice(2)
needFiles(books)
const library = needModule('pdfjs-dist/legacy/build/pdf.mjs')

// What the library warns of goes to the console.
const warnings = []
for (const kind of ['log', 'warn', 'error']) {
    const usual = console[kind]
    console[kind] = (...words) => /^(Warning|Error|Deprecated)/.test(words[0]) ? warnings.push(words.join(' ')) : usual(...words)
}

const pdfjs = await import(pathToFileURL(library))
// Only what draws on a canvas needs this, and nothing is drawn here.
warnings.length = 0

const contents = function* (node) {
    if (node.type === 'content') yield node.id
    for (const child of node.children ?? []) yield* contents(child)
}

const bookmarks = function* (items) {
    for (const item of items ?? []) {
        yield item
        yield* bookmarks(item.items)
    }
}

const read = async (book, say) => {
    const fonts = needModule('pdfjs-dist/package.json').replace('package.json', 'standard_fonts/')
    const task = pdfjs.getDocument({ data: new Uint8Array(readFileSync(book)), standardFontDataUrl: fonts, isEvalSupported: false })
    const file = await task.promise
    const count = { pages: file.numPages, words: 0, links: 0, elements: 0 }
    const goesTo = async (dest, what) => {
        const place = typeof dest === 'string' ? await file.getDestination(dest) : dest
        if (!place) return say(`${what} leads nowhere: ${JSON.stringify(dest)}`)
        await file.getPageIndex(place[0]).catch(() => say(`${what} leads to no page: ${JSON.stringify(dest)}`))
    }
    for (let number = 1; number <= file.numPages; number++) {
        const page = await file.getPage(number)
        await page.getOperatorList()
        const { items } = await page.getTextContent({ includeMarkedContent: true })
        const marked = new Set(items.filter(i => i.id).map(i => i.id))
        count.words += items.filter(i => i.str?.trim()).length
        const tree = await page.getStructTree()
        const known = new Set(tree ? contents(tree) : [])
        count.elements += known.size
        // It gives up below forty levels, and says so.
        const isDeep = warnings.some(w => /StructTree too deep/.test(w))
        if (tree && !isDeep) for (const id of marked) if (!known.has(id)) say(`page ${number}: ${id} is in no element`)
        warnings.splice(0, warnings.length, ...warnings.filter(w => !/StructTree too deep/.test(w)))
        for (const link of (await page.getAnnotations()).filter(a => a.subtype === 'Link')) {
            count.links++
            if (!link.unsafeUrl) await goesTo(link.dest, `page ${number}: a link`)
        }
        page.cleanup()
    }
    for (const bookmark of bookmarks(await file.getOutline())) await goesTo(bookmark.dest, `the bookmark “${bookmark.title}”`)
    if (!(await file.getMetadata()).metadata?.get('dc:title')) say('it has no title')
    await file.getAttachments()
    await task.destroy()
    return count
}

let failures = 0
for (const book of books) {
    const faults = []
    const count = await read(book, fault => faults.push(fault)).catch(e => { faults.push(String(e)); return {} })
    faults.push(...warnings.splice(0))
    const what = Object.entries(count).map(([key, value]) => `${value} ${key}`).join(', ')
    console.info(`${basename(book)}: PDF.js: ${what}${faults.length ? '' : ', all well'}`)
    for (const fault of faults.slice(0, 10)) console.info(`  ${fault}`)
    if (faults.length > 10) console.info(`  and ${faults.length - 10} more`)
    failures += faults.length ? 1 : 0
}
process.exit(failures ? 1 : 0)
