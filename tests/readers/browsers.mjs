// The two engines that reading systems are built on: Chromium through Playwright, WebKitGTK through its WebDriver.
// Both give the same: open(url, width, scheme, faults) -> { evaluate, screenshot, close }.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { needChromium, needModule, needWebKit } from './prerequisites.mjs'

const height = 720

/** Chromium, where the console and all requests can be listened to. */
export const startChromium = async origin => {
    const { chromium } = await import(needModule('playwright-core/index.mjs'))
    const browser = await chromium.launch({
        executablePath: needChromium(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    })
    return {
        async open(url, width, scheme, faults) {
            const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme })
            const page = await context.newPage()
            // A reader forbids scripts in books with a message of its own, which is no fault of the book.
            page.on('console', m => { if (m.type() === 'error' && !/Blocked script execution/.test(m.text())) faults.add(`console: ${m.text()}`) })
            page.on('pageerror', e => faults.add(`page: ${e.message}`))
            page.on('request', r => { if (!/^(blob:|data:|about:)/.test(r.url()) && !r.url().startsWith(origin)) faults.add(`asks the network for ${r.url()}`) })
            await page.goto(url)
            return { evaluate: (f, argument) => page.evaluate(f, argument), screenshot: path => page.screenshot({ path }), close: () => context.close() }
        },
        close: () => browser.close(),
    }
}

const freePort = () => new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
        const { port } = probe.address()
        probe.close(() => resolve(port))
    })
})

// The number of a display that is not taken, chosen by the server itself.
const startDisplay = () => new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    server.once('error', reject)
    server.once('exit', () => reject(new Error('Xvfb does not start')))
    server.stdio[3].once('data', number => resolve({ name: `:${String(number).trim()}`, stop: () => server.kill() }))
})

/** WebKitGTK, which cannot be made as narrow as a phone: the page is. */
export const startWebKit = async () => {
    needWebKit()
    const display = await startDisplay()
    const port = await freePort()
    // Software draws the same on every machine.
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' } })
    // Neither may outlive this script, however it ends.
    process.once('exit', () => { driver.kill(); display.stop() })
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
    const call = async (method, path, body) => {
        const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
        const { value } = await response.json()
        if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`)
        return value
    }
    for (let i = 0; ; i++) {
        try {
            await call('GET', '/status')
            break
        } catch (error) {
            if (i === 100) throw error
            await new Promise(resolve => setTimeout(resolve, 100))
        }
    }

    const { sessionId } = await call('POST', '/session', { capabilities: {} })
    const session = `/session/${sessionId}`
    await call('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 })
    // A promise's outcome, or its error, comes back through the last argument.
    const evaluate = async (f, argument) => {
        const script = `const [argument, done] = arguments; (async () => (${f})(argument))().then(value => done({ value }), error => done({ error: String(error) }))`
        const { value, error } = await call('POST', `${session}/execute/async`, { script, args: [argument ?? null] })
        if (error) throw new Error(error)
        return value
    }
    // A picture of a part of the window is off by what the window is higher than the part.
    await call('POST', `${session}/window/rect`, { width: 1000, height })
    const frame = await evaluate(() => outerHeight - innerHeight)
    await call('POST', `${session}/window/rect`, { width: 1000, height: height + frame })
    return {
        async open(url, width) {
            await call('POST', `${session}/url`, { url })
            await evaluate(([w, h]) => { document.body.style.cssText = `width: ${w}px; height: ${h}px` }, [width, height])
            return {
                evaluate,
                async screenshot(path) {
                    const element = Object.values(await call('POST', `${session}/element`, { using: 'css selector', value: 'body' }))[0]
                    writeFileSync(path, Buffer.from(await call('GET', `${session}/element/${element}/screenshot`), 'base64'))
                },
                close: () => call('POST', `${session}/url`, { url: 'about:blank' }),
            }
        },
        async close() {
            await call('DELETE', session)
            driver.kill()
            display.stop()
        },
    }
}
