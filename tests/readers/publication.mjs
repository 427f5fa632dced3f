// Reads the package of an unpacked book, in a browser: what it is called, its files in order, its contents and its printed pages.
// The form is the Readium Web Publication Manifest; addresses are relative to the root of the container.

const text = node => node?.textContent.replace(/\s+/g, ' ').trim() ?? ''

const load = async (url, type) => {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`${url} is not in the book`)
    const parsed = new DOMParser().parseFromString(await response.text(), type)
    if (parsed.querySelector('parsererror')) throw new Error(`${url} is no XML`)
    return parsed
}

/** @param base The address of the container's root, with its slash. */
export const readPublication = async base => {
    const container = await load(`${base}META-INF/container.xml`, 'application/xml')
    const packageUrl = new URL(container.querySelector('rootfile').getAttribute('full-path'), base).href
    const opf = await load(packageUrl, 'application/xml')
    const relative = (href, from) => new URL(href, from).href.slice(base.length)

    const items = [...opf.querySelectorAll('manifest > item')].map(item => ({
        id: item.getAttribute('id'),
        href: relative(item.getAttribute('href'), packageUrl),
        type: item.getAttribute('media-type'),
        properties: (item.getAttribute('properties') ?? '').split(/\s+/),
    }))
    const link = ({ href, type, properties }) => ({ href, type, ...(properties.includes('cover-image') ? { rel: 'cover' } : {}) })
    const spine = [...opf.querySelectorAll('spine > itemref')].map(ref => items.find(item => item.id === ref.getAttribute('idref')))

    const navigation = items.find(item => item.properties.includes('nav'))
    const navigationUrl = base + navigation.href
    const nav = await load(navigationUrl, 'application/xhtml+xml')
    const entries = list => [...list?.children ?? []].map(item => {
        const [anchor] = [...item.children].filter(child => child.localName === 'a')
        const children = entries([...item.children].find(child => child.localName === 'ol'))
        return {
            href: anchor ? relative(anchor.getAttribute('href'), navigationUrl) : '#',
            title: text(anchor ?? item.firstElementChild),
            ...(children.length > 0 ? { children } : {}),
        }
    })
    const part = name => entries([...nav.querySelectorAll('nav')].find(n => n.getAttributeNS('http://www.idpf.org/2007/ops', 'type') === name)?.querySelector('ol'))

    const say = name => text(opf.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', name)[0])
    return {
        '@context': 'https://readium.org/webpub-manifest/context.jsonld',
        metadata: {
            '@type': 'http://schema.org/Book',
            conformsTo: 'https://readium.org/webpub-manifest/profiles/epub',
            title: say('title'),
            identifier: say('identifier'),
            language: say('language'),
            readingProgression: opf.querySelector('spine').getAttribute('page-progression-direction') ?? 'ltr',
        },
        links: [{ rel: 'self', href: `${base}manifest.json`, type: 'application/webpub+json' }],
        readingOrder: spine.map(link),
        resources: items.filter(item => !spine.includes(item)).map(link),
        toc: part('toc'),
        pageList: part('page-list'),
    }
}

/** The lines of a list of contents, without their nesting; what has no address is a heading alone. */
export const flatten = lines => lines.flatMap(line => [...(line.href === '#' ? [] : [{ label: line.title, href: line.href }]), ...flatten(line.children ?? [])])
