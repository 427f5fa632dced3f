// The MathML of KaTeX and Temml: node mathml.mjs CASES.jsonl
// Prints a line of JSON for each line of CASES: {name, katex, temml}, without what a peer does not take.
// Exit 3: a prerequisite is missing.
import { readFileSync } from 'node:fs'
import { need } from './prerequisites.mjs'

const katex = need('katex')
need('katex/contrib/mhchem')
const temml = need('temml')

const attempt = (tool, tex, options) => {
    try {
        return tool.renderToString(tex, { ...options, strict: false, trust: true, throwOnError: true })
    } catch {
        return undefined
    }
}

const lines = readFileSync(process.argv[2], 'utf8').split('\n').filter(line => line.trim()).map(line => {
    const { name, tex, display, macros } = JSON.parse(line)
    const wrapped = attempt(katex, tex, { displayMode: !!display, output: 'mathml', macros: { ...macros } })
    return JSON.stringify({
        name,
        katex: wrapped?.replace(/^<span class="katex">|<\/span>$/g, ''),
        temml: attempt(temml, tex, { displayMode: !!display, xml: true, macros: { ...macros } }),
    })
})
process.stdout.write(lines.join('\n') + '\n')
