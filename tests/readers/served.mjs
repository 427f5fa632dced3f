// Serves the pages of the reading systems and the books, whole and unpacked, on the loopback address alone.
import { createServer } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { needModule } from './prerequisites.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const types = {
    '.css': 'text/css', '.epub': 'application/epub+zip', '.gif': 'image/gif', '.html': 'text/html', '.jpg': 'image/jpeg', '.js': 'text/javascript', '.mjs': 'text/javascript',
    '.ncx': 'application/xml', '.opf': 'application/xml', '.png': 'image/png', '.svg': 'image/svg+xml', '.webp': 'image/webp', '.xhtml': 'application/xhtml+xml', '.xml': 'application/xml',
}

/** What a book asks for and does not hold, or may not ask for, goes to the set that `report` names last. */
export const serve = async books => {
    const { default: JSZip } = await import(needModule('jszip/lib/index.js'))
    const unpacked = new Map()
    let faults = new Set()
    const unpack = async index => {
        if (!unpacked.has(index)) unpacked.set(index, JSZip.loadAsync(readFileSync(books[index])))
        return unpacked.get(index)
    }

    const find = async path => {
        const [, index, inside] = path.match(/^\/book-(\d+)(?:\.epub|\/(.+))$/) ?? []
        if (index === undefined) {
            const file = join(here, path)
            return path.includes('..') || !existsSync(file) || !statSync(file).isFile() ? undefined : readFileSync(file)
        }
        if (inside === undefined) return readFileSync(books[index])
        const entry = (await unpack(index)).file(inside)
        if (!entry) faults.add(`asks for ${inside}, which is not in the book`)
        return entry?.async('nodebuffer')
    }

    const server = createServer(async (request, response) => {
        const path = normalize(decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname))
        if (path === '/violations') {
            let report = ''
            for await (const piece of request) report += piece
            faults.add(`asks the network for ${JSON.parse(report)['csp-report']?.['blocked-uri']}`)
            response.writeHead(204).end()
            return
        }
        const content = await find(path)
        if (content === undefined) {
            response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
            return
        }
        const headers = { 'content-type': types[extname(path)] ?? 'application/octet-stream' }
        if (path.startsWith('/book-')) headers['content-security-policy'] = "default-src 'self' 'unsafe-inline' data:; script-src 'none'; report-uri /violations"
        response.writeHead(200, headers).end(content)
    })
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
    return { origin: `http://127.0.0.1:${server.address().port}`, report: set => { faults = set }, close: () => server.close() }
}
