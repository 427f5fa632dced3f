// Opens books as readers do: node read-epub.mjs [--reader foliate|epubjs] [--shots FOLDER] [--no-turn] BOOK.epub …
// Every file must show, every line of the contents must be found, the pages must turn to the end, nothing may be wider than a
// phone (360) or a tablet (600), text must stand out in three themes (4.5 : 1), and nothing may be asked of the network.
// Exit 0: all well; 1: not so; 2: usage; 3: a prerequisite is missing.
import { createServer } from 'node:http'
import { mkdirSync, readFileSync, existsSync } from 'node:fs'
import { basename, extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measureContrast, measureOverflow } from './measures.mjs'
import { needChromium, needFiles, needModule } from './prerequisites.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const options = { readers: ['foliate', 'epubjs'], shots: '', turns: true }
const books = []
for (let i = 2; i < process.argv.length; i++) {
    const argument = process.argv[i]
    if (argument === '--reader') options.readers = [process.argv[++i]]
    else if (argument === '--shots') options.shots = process.argv[++i]
    else if (argument === '--no-turn') options.turns = false
    else books.push(argument)
}
needFiles(books)
if (options.readers.some(r => !existsSync(join(here, `${r}.html`)))) {
    console.error(`there is no reader “${options.readers[0]}”`)
    process.exit(2)
}

needModule('foliate-js/view.js')
needModule('epubjs/dist/epub.min.js')
needModule('jszip/dist/jszip.min.js')
const { chromium } = await import(needModule('playwright-core/index.mjs'))
const executablePath = needChromium()

// The themes of common reading systems; the colours are the reader's, as in life.
const themes = {
    light: { ground: '#ffffff', text: '#111111' },
    sepia: { ground: '#f4ecd8', text: '#5b4636' },
    dark: { ground: '#121212', text: '#c8c8c8' },
}
const themeCss = ({ ground, text }) => `html, body { background: ${ground} !important; color: ${text} !important }`

const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.epub': 'application/epub+zip' }
const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname))
    const book = path.match(/^\/book-(\d+)\.epub$/)
    const file = book ? books[Number(book[1])] : join(here, path)
    if (!existsSync(file) || path.includes('..') || path.endsWith('/')) {
        response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
        return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
})
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${server.address().port}`

const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})

const openPage = async (reader, book, flow, width, scheme, faults) => {
    const context = await browser.newContext({ viewport: { width, height: 720 }, colorScheme: scheme })
    const page = await context.newPage()
    // A reader forbids scripts in books with a message of its own, which is no fault of the book.
    page.on('console', m => { if (m.type() === 'error' && !/Blocked script execution/.test(m.text())) faults.add(`console: ${m.text()}`) })
    page.on('pageerror', e => faults.add(`page: ${e.message}`))
    page.on('request', r => { if (!/^(blob:|data:|about:)/.test(r.url()) && !r.url().startsWith(origin)) faults.add(`asks the network for ${r.url()}`) })
    await page.goto(`${origin}/${reader}.html`)
    await page.waitForFunction('window.isReady')
    const { count, names } = await page.evaluate(([url, f]) => window.reader.open(url, f), [`${origin}/book-${books.indexOf(book)}.epub`, flow])
    return { context, page, count, names }
}

const showAll = async (page, count, names, faults) => {
    for (let i = 0; i < count; i++) {
        await page.evaluate(index => window.reader.show(index), i)
        const fault = await page.evaluate(async () => {
            const { body } = window.reader.document()
            const pictures = [...body.querySelectorAll('img')]
            await Promise.all(pictures.map(p => p.decode().catch(() => { })))
            const blind = pictures.find(p => p.naturalWidth === 0)
            if (blind) return `the picture ${blind.getAttribute('src')} does not show`
            return body.innerText.trim().length > 0 || pictures.length > 0 ? '' : 'shows nothing'
        })
        if (fault) faults.add(`${names[i]}: ${fault}`)
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
    const seen = new Set()
    let turns = 0
    for (let isAtEnd = false, last = ''; !isAtEnd && turns < 20_000; turns++) {
        const [index, place] = await page.evaluate(() => [window.reader.index(), window.reader.place()])
        seen.add(index)
        if (place === last) {
            faults.add(`${names[index]}: the page does not turn at ${place}`)
            break
        }
        last = place
        isAtEnd = await page.evaluate(() => window.reader.next())
    }
    for (let i = 0; i < count; i++) if (!seen.has(i)) faults.add(`${names[i]}: turning the pages does not lead here`)
    return turns
}

const measureAll = async (page, count, names, faults, width) => {
    for (let i = 0; i < count; i++) {
        await page.evaluate(index => window.reader.show(index), i)
        for (const fault of await page.evaluate(measureOverflow)) faults.add(`${names[i]}: at ${width} px wide: ${fault}`)
        for (const [name, theme] of Object.entries(themes)) {
            await page.evaluate(css => window.reader.setTheme(css), themeCss(theme))
            for (const fault of await page.evaluate(measureContrast, theme)) faults.add(`${names[i]}: ${name}: ${fault}`)
        }
    }
}

const shoot = async (reader, book, faults) => {
    mkdirSync(options.shots, { recursive: true })
    for (const [name, theme] of Object.entries(themes)) {
        for (const width of [360, 800]) {
            const { context, page, count, names } = await openPage(reader, book, 'paginated', width, name === 'dark' ? 'dark' : 'light', faults)
            await page.evaluate(css => window.reader.setTheme(css), themeCss(theme))
            for (let i = 0; i < count; i++) {
                await page.evaluate(index => window.reader.show(index), i)
                await page.waitForTimeout(100)
                const label = basename(names[i] ?? String(i), '.xhtml')
                await page.screenshot({ path: join(options.shots, `${basename(book, '.epub')}-${reader}-${name}-${width}-${String(i).padStart(3, '0')}-${label}.png`) })
            }
            await context.close()
        }
    }
}

let isGood = true
for (const book of books) {
    for (const reader of options.readers) {
        const faults = new Set()
        const notes = []
        try {
            if (options.shots) {
                await shoot(reader, book, faults)
            } else {
                const { context, page, count, names } = await openPage(reader, book, 'paginated', 600, 'light', faults)
                await showAll(page, count, names, faults)
                notes.push(`${count} files`, `${await followAll(page, faults)} places`)
                if (options.turns) notes.push(`${await turnAll(page, count, names, faults)} pages`)
                await context.close()
                for (const width of [600, 360]) {
                    const scroll = await openPage(reader, book, 'scrolled', width, 'light', faults)
                    await measureAll(scroll.page, count, names, faults, width)
                    await scroll.context.close()
                }
            }
        } catch (error) {
            faults.add(error.message.split('\n')[0])
        }
        console.log(`${basename(book)}: ${reader}: ${[...notes, faults.size === 0 ? 'all well' : `${faults.size} faults`].join(', ')}`)
        for (const fault of [...faults].slice(0, 40)) console.log(`  ${fault}`)
        isGood &&= faults.size === 0
    }
}

await browser.close()
server.close()
process.exit(isGood ? 0 : 1)
