// What is measured inside a page of a book; both functions run in the browser, with nothing from outside but their argument.

/** What is wider than the page and cannot be scrolled to. */
export const measureOverflow = () => {
    const doc = window.reader.document()
    const view = doc.defaultView
    const width = doc.documentElement.clientWidth
    // The blanks at the end of a wrapped line of code hang out of their box, but out of no page. Some readers cut the body off, others let it scroll.
    if (Math.max(doc.documentElement.scrollWidth, doc.body.scrollWidth) <= width + 1) return []
    const faults = []
    const scrolls = element => {
        for (let e = element; e && e !== doc.body; e = e.parentElement) {
            if (['auto', 'scroll', 'hidden'].includes(view.getComputedStyle(e).overflowX)) return true
        }
        return false
    }
    for (const element of doc.body.querySelectorAll('*')) {
        const box = element.getBoundingClientRect()
        if (box.width > 0 && (box.right > width + 1 || box.left < -1) && !scrolls(element)) {
            faults.push(`<${element.localName}> “${element.textContent.trim().slice(0, 30)}” reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`)
        }
    }
    return faults.slice(0, 3)
}

/** Text that does not stand out from its ground. */
export const measureContrast = theme => {
    const doc = window.reader.document()
    const view = doc.defaultView
    const parse = text => {
        const m = text.match(/rgba?\(([^)]+)\)/)
        const [r, g, b, a = 1] = m ? m[1].split(/[ ,/]+/).map(Number) : [0, 0, 0, 0]
        return { r, g, b, a }
    }
    const hex = text => ({ r: parseInt(text.slice(1, 3), 16), g: parseInt(text.slice(3, 5), 16), b: parseInt(text.slice(5, 7), 16), a: 1 })
    // WCAG 2.2, relative luminance.
    const light = c => [c.r, c.g, c.b].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0)
    const groundOf = element => {
        for (let e = element; e; e = e.parentElement) {
            const c = parse(view.getComputedStyle(e).backgroundColor)
            if (c.a > 0.5) return c
        }
        return hex(theme.ground)
    }
    const faults = new Set()
    const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        // A colour that a formula states is its author's, and the book claims no contrast then.
        if (element.closest('[mathcolor], [mathbackground]')) continue
        if (node.data.trim().length === 0 || element.getClientRects().length === 0) continue
        const [a, b] = [light(parse(view.getComputedStyle(element).color)), light(groundOf(element))].sort((x, y) => y - x)
        const ratio = (a + 0.05) / (b + 0.05)
        if (ratio < 4.5) faults.add(`<${element.localName}> “${node.data.trim().slice(0, 30)}” has a contrast of ${ratio.toFixed(1)}`)
    }
    return [...faults].slice(0, 3)
}
