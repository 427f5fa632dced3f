// The preview of a book: asks what there is, shows the pages that are in sight, and asks again.
'use strict'

const pages = document.getElementById('pages')
const book = document.getElementById('book')
const messages = document.getElementById('messages')
const size = document.getElementById('size')
const byId = id => document.getElementById(id)
let state = { build: 0, pages: [] }

const inSight = new IntersectionObserver(seen => seen.filter(s => s.isIntersecting).forEach(s => fill(s.target)), { root: pages, rootMargin: '800px' })

function element(name, text, className) {
    const made = document.createElement(name)
    if (text) made.textContent = text
    if (className) made.className = className
    return made
}

// Nothing that is drawn already is drawn again, and what is being replaced stays until the new page is there.
async function fill(page) {
    const wanted = page.dataset.print
    if (page.dataset.shown === wanted || page.dataset.asked === wanted) return
    page.dataset.asked = wanted
    const answer = await fetch(`/page/${page.dataset.number}`).catch(() => null)
    delete page.dataset.asked
    if (!answer?.ok) return
    const svg = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement
    if (page.dataset.print !== wanted) return fill(page)
    page.replaceChildren(document.importNode(svg, true))
    page.dataset.shown = wanted
}

function layOut() {
    for (const page of pages.children) {
        page.style.width = `${page.dataset.width * size.value / 75}px`
        page.style.height = `${page.dataset.height * size.value / 75}px`
    }
}

function showPages(isFirst) {
    while (pages.children.length > state.pages.length) {
        inSight.unobserve(pages.lastChild)
        pages.lastChild.remove()
    }
    state.pages.forEach((about, i) => {
        let page = pages.children[i]
        if (!page) {
            page = element('section', '', 'page')
            page.id = `page-${i + 1}`
            page.dataset.number = i + 1
            pages.append(page)
        }
        page.setAttribute('aria-label', `Page ${about.folio || i + 1}`)
        page.classList.remove('changed')
        Object.assign(page.dataset, { width: about.width, height: about.height, print: about.print })
    })
    layOut()
    pages.dir = state.isRightToLeft ? 'rtl' : 'ltr'
    for (const page of pages.children) {
        inSight.unobserve(page)
        inSight.observe(page)
    }
    const changed = !isFirst && state.changed ? byId(`page-${state.changed}`) : null
    if (changed && !pages.hidden) {
        const [here, there] = [pages.getBoundingClientRect(), changed.getBoundingClientRect()]
        if (there.bottom < here.top || there.top > here.bottom) changed.scrollIntoView()
        changed.classList.add('changed')
    }
}

function showMessages() {
    const list = element('ol')
    for (const said of state.report.messages.filter(m => !m.accepted)) {
        const item = element('li', '', said.severity)
        item.append(element('b', `${said.severity} ${said.code}`), ' ', element('code', said.file ? `${said.file}:${said.line}:${said.column}` : ''), ' ', said.message)
        for (const hint of said.hints) item.append(element('small', hint))
        list.append(item)
    }
    messages.replaceChildren(list)
    const { errors, warnings, notes } = state.report
    const count = (n, what) => n === 1 ? `1 ${what}` : `${n} ${what}s`
    byId('show-messages').textContent = errors ? count(errors, 'error') : warnings ? count(warnings, 'warning') : count(notes, 'note')
    if (errors) open(true)
}

function open(isOpen) {
    messages.hidden = !isOpen
    byId('show-messages').setAttribute('aria-expanded', isOpen)
}

function showBook(isBook) {
    pages.hidden = isBook
    book.hidden = !isBook
    byId('show-pages').setAttribute('aria-pressed', !isBook)
    byId('show-book').setAttribute('aria-pressed', isBook)
    if (isBook && !book.src) book.src = '/book/EPUB/contents.xhtml'
}

function show(next) {
    const isFirst = state.build === 0
    const isNew = state.build !== next.build
    state = next
    document.body.classList.toggle('stale', state.isStale)
    document.body.classList.remove('lost')
    byId('title').textContent = document.title = state.title || 'No book yet'
    byId('status').textContent = state.isStale ? 'not built: these are the last good pages' : `${state.pages.length} pages, ${state.milliseconds} ms`
    if (!isNew) return
    showPages(isFirst)
    showMessages()
    if (book.src) book.contentWindow.location.reload()
    document.body.dataset.build = state.build
}

async function follow() {
    for (;;) {
        try {
            show(await (await fetch(`/state?after=${state.build}`)).json())
        } catch {
            document.body.classList.add('lost')
            byId('status').textContent = 'glossary watch has ended'
            await new Promise(done => setTimeout(done, 1000))
        }
    }
}

size.addEventListener('input', layOut)
byId('show-messages').addEventListener('click', () => open(messages.hidden))
byId('show-pages').addEventListener('click', () => showBook(false))
byId('show-book').addEventListener('click', () => showBook(true))
pages.addEventListener('click', event => {
    const to = event.target.closest('a')?.getAttribute('href')
    if (to?.startsWith('#page-')) {
        event.preventDefault()
        byId(to.slice(1))?.scrollIntoView({ block: 'start' })
    }
})
follow()
