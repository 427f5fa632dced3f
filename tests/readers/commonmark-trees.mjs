// Prints CommonMark's examples as the reference implementation reads them: node commonmark-trees.mjs
// One line of JSON for each example: its number, its section, its Markdown, and its tree in the notation of MarkdownTree.cs.
// Exit 3: a prerequisite is missing.
import { createRequire } from 'node:module'
import { needModule } from './prerequisites.mjs'

needModule('commonmark')
needModule('commonmark-spec')
const require = createRequire(import.meta.url)
const commonmark = require('commonmark')
const spec = require('commonmark-spec')

const quote = text => JSON.stringify(text)
const children = node => {
    const found = []
    for (let child = node.firstChild; child; child = child.next) found.push(child)
    return found
}

const inlines = node => {
    const parts = []
    let text = ''
    const flush = () => {
        if (text) parts.push(quote(text))
        text = ''
    }
    for (const child of children(node)) {
        if (child.type === 'text') text += child.literal
        else if (child.type === 'softbreak') text += '\n'
        else {
            flush()
            parts.push(tree(child))
        }
    }
    flush()
    return parts.map(p => ' ' + p).join('')
}

const blocks = node => children(node).map(c => ' ' + tree(c)).join('')

const tree = node => {
    switch (node.type) {
        case 'document': return `(document${blocks(node)})`
        case 'paragraph': return `(paragraph${inlines(node)})`
        case 'heading': return `(heading ${node.level}${inlines(node)})`
        case 'block_quote': return `(quotation${blocks(node)})`
        case 'list': return `(${node.listType === 'bullet' ? 'bullets' : `numbers ${node.listStart}`}${node.listTight ? '' : ' loose'}${blocks(node)})`
        case 'item': return `(item${blocks(node)})`
        case 'code_block': return `(code ${quote((node.info ?? '').split(/\s/)[0])} ${quote(node.literal.replace(/\n$/, ''))})`
        case 'html_block': return `(html ${quote(node.literal)})`
        case 'thematic_break': return '(rule)'
        case 'emph': return `(emphasis${inlines(node)})`
        case 'strong': return `(strong${inlines(node)})`
        case 'code': return `(code ${quote(node.literal)})`
        case 'linebreak': return '(break)'
        case 'link': return `(link ${quote(node.destination)} ${quote(node.title ?? '')}${inlines(node)})`
        case 'image': return `(image ${quote(node.destination)} ${quote(node.title ?? '')}${inlines(node)})`
        case 'html_inline': return `(html ${quote(node.literal)})`
        default: throw new Error(node.type)
    }
}

const parser = new commonmark.Parser()
for (const { number, section, markdown } of spec.tests) {
    const text = markdown.replaceAll('→', '\t')
    console.log(JSON.stringify({ number, section, markdown: text, tree: tree(parser.parse(text)) }))
}
