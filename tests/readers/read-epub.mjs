// Opens books as readers do: node read-epub.mjs [--reader foliate,epubjs,readium,plain] [--screenshots FOLDER] [--no-turn] BOOK.epub …
// Every file must show, every line of the contents must be found, the pages must turn to the end, nothing may be wider than a
// phone (360) or a tablet (600), text must stand out in three themes (4.5 : 1), and nothing may be asked of the network.
// Exit 0: all well; 1: not so; 2: usage; 3: a prerequisite is missing.
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { startChromium, startWebKit } from './browsers.mjs'
import { measureContrast, measureOverflow } from './measures.mjs'
import { needFiles, needModule } from './prerequisites.mjs'
import { serve } from './served.mjs'

// A reading system is a page that drives it, in an engine; `plain` is no system but the engine alone, which has no pages to turn.
const systems = { foliate: startChromium, epubjs: startChromium, readium: startChromium, plain: startWebKit }
const options = { readers: Object.keys(systems), screenshots: '', turns: true }
const books = []
for (let i = 2; i < process.argv.length; i++) {
    const argument = process.argv[i]
    if (argument === '--reader') options.readers = process.argv[++i].split(',')
    else if (argument === '--screenshots') options.screenshots = process.argv[++i]
    else if (argument === '--no-turn') options.turns = false
    else books.push(argument)
}
needFiles(books)
const unknown = options.readers.find(r => !Object.hasOwn(systems, r))
if (unknown) {
    console.error(`there is no reader “${unknown}”`)
    process.exit(2)
}

for (const file of ['foliate-js/view.js', 'epubjs/dist/epub.min.js', 'jszip/dist/jszip.min.js', '@readium/navigator/dist/index.js', '@readium/shared/dist/index.js']) needModule(file)

// The themes of common reading systems; the colours are the reader's, as in life. A dark one has a colour for links too.
const themes = {
    light: { ground: '#ffffff', text: '#111111' },
    sepia: { ground: '#f4ecd8', text: '#5b4636' },
    dark: { ground: '#121212', text: '#c8c8c8', link: '#63caff' },
}
for (const theme of Object.values(themes)) theme.css = `html, body { background: ${theme.ground} !important; color: ${theme.text} !important }`

const served = await serve(books)
const engines = new Map()
const startEngine = async start => {
    if (!engines.has(start)) engines.set(start, await start(served.origin))
    return engines.get(start)
}

const openPage = async (reader, book, flow, width, scheme, faults) => {
    served.report(faults)
    const page = await (await startEngine(systems[reader])).open(`${served.origin}/${reader}.html`, width, scheme, faults)
    await page.evaluate(() => new Promise(resolve => { const wait = () => window.isReady ? resolve() : setTimeout(wait, 20); wait() }))
    return { page, ...await page.evaluate(([url, f]) => window.reader.open(url, f), [`${served.origin}/book-${books.indexOf(book)}.epub`, flow]) }
}

// In the browser: waits until the pictures of the file are there, and names one that does not come.
const findBlindPicture = async () => {
    const pictures = [...window.reader.document().body.querySelectorAll('img')]
    await Promise.all(pictures.map(p => p.decode().catch(() => { })))
    return pictures.find(p => p.naturalWidth === 0)?.getAttribute('src') ?? ''
}

const showAll = async (page, count, names, faults) => {
    for (let i = 0; i < count; i++) {
        await page.evaluate(index => window.reader.show(index), i)
        const blind = await page.evaluate(findBlindPicture)
        if (blind) faults.add(`${names[i]}: the picture ${blind} does not show`)
        const isEmpty = await page.evaluate(() => {
            const { body } = window.reader.document()
            return body.innerText.trim().length === 0 && !body.querySelector('img')
        })
        if (isEmpty) faults.add(`${names[i]}: shows nothing`)
    }
}

const followAll = async (page, faults) => {
    const targets = await page.evaluate(() => [...window.reader.contents(), ...window.reader.pages()])
    for (const { label, href } of targets) {
        const fault = await page.evaluate(h => window.reader.follow(h), href)
        if (fault) faults.add(`contents: “${label}” (${href}) ${fault}`)
    }
    if (targets.length === 0) faults.add('contents: there are none')
    return targets.length
}

const turnAll = async (page, count, names, faults) => {
    await page.evaluate(() => window.reader.show(0))
    const seen = new Map()
    let turns = 0
    for (let isAtEnd = false, last = ''; !isAtEnd && turns < 20_000; turns++) {
        const [index, place] = await page.evaluate(() => [window.reader.index(), window.reader.place()])
        if (!seen.has(index)) seen.set(index, { columns: await page.evaluate(() => window.reader.columns?.() ?? 0), turns: 0 })
        seen.get(index).turns++
        if (place === last) {
            faults.add(`${names[index]}: the page does not turn at ${place}`)
            break
        }
        last = place
        isAtEnd = await page.evaluate(() => window.reader.next())
    }
    for (let i = 0; i < count; i++) {
        if (!seen.has(i)) faults.add(`${names[i]}: turning the pages does not lead here`)
        else if (seen.get(i).turns < seen.get(i).columns) faults.add(`${names[i]}: ${seen.get(i).columns} pages, of which ${seen.get(i).turns} are turned to`)
    }
    return turns
}

const measureAll = async (page, count, names, faults, width) => {
    for (let i = 0; i < count; i++) {
        await page.evaluate(index => window.reader.show(index), i)
        for (const fault of await page.evaluate(measureOverflow)) faults.add(`${names[i]}: at ${width} px wide: ${fault}`)
        for (const [name, theme] of Object.entries(themes)) {
            await page.evaluate(t => window.reader.setTheme(t), theme)
            for (const fault of await page.evaluate(measureContrast, theme)) faults.add(`${names[i]}: ${name}: ${fault}`)
        }
    }
}

const shoot = async (reader, book, faults) => {
    mkdirSync(options.screenshots, { recursive: true })
    for (const [name, theme] of Object.entries(themes)) {
        for (const width of [360, 800]) {
            const { page, count, names } = await openPage(reader, book, 'paginated', width, name === 'dark' ? 'dark' : 'light', faults)
            await page.evaluate(t => window.reader.setTheme(t), theme)
            for (let i = 0; i < count; i++) {
                await page.evaluate(index => window.reader.show(index), i)
                await page.evaluate(findBlindPicture)
                await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 200)))
                const label = basename(names[i] ?? String(i), '.xhtml')
                await page.screenshot(join(options.screenshots, `${basename(book, '.epub')}-${reader}-${name}-${width}-${String(i).padStart(3, '0')}-${label}.png`))
            }
            await page.close()
        }
    }
}

let isGood = true
for (const book of books) {
    for (const reader of options.readers) {
        const faults = new Set()
        const notes = []
        try {
            if (options.screenshots) {
                await shoot(reader, book, faults)
            } else {
                const { page, count, names } = await openPage(reader, book, 'paginated', 600, 'light', faults)
                await showAll(page, count, names, faults)
                notes.push(`${count} files`, `${await followAll(page, faults)} places`)
                if (options.turns && await page.evaluate(() => 'next' in window.reader)) {
                    notes.push(await page.evaluate(() => window.reader.turns?.() ?? true) ? `${await turnAll(page, count, names, faults)} pages` : 'no pages turned')
                }
                await page.close()
                for (const width of [600, 360]) {
                    const scroll = await openPage(reader, book, 'scrolled', width, 'light', faults)
                    await measureAll(scroll.page, count, names, faults, width)
                    await scroll.page.close()
                }
            }
        } catch (error) {
            faults.add(error.message.split('\n')[0])
        }
        console.log(`${basename(book)}: ${reader}: ${[...notes, faults.size === 0 ? 'all well' : `${faults.size} faults`].join(', ')}`)
        for (const fault of [...faults].slice(0, 20)) console.log(`  ${fault}`)
        if (faults.size > 20) console.log(`  … and ${faults.size - 20} more`)
        isGood &&= faults.size === 0
    }
}

for (const engine of engines.values()) await engine.close()
served.close()
process.exit(isGood ? 0 : 1)
