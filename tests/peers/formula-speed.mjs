// How many formulas a second KaTeX and Temml take, warm, in CPU time: node formula-speed.mjs CASES.jsonl
// Prints one line of JSON. What is not installed is named, and the exit code is 3.
import { readFileSync } from 'node:fs'
import { need } from './prerequisites.mjs'

const katex = need('katex')
need('katex/contrib/mhchem')
const temml = need('temml')

const cases = readFileSync(process.argv[2], 'utf8').split('\n').filter(line => line.trim()).map(JSON.parse)
const seconds = () => { const used = process.cpuUsage(); return (used.user + used.system) / 1e6 }

const rate = (tool, options) => {
    const round = () => {
        let errors = 0
        for (const { tex, display, macros } of cases) {
            try {
                tool.renderToString(tex, { ...options, displayMode: display, macros: { ...macros }, strict: false, trust: true, throwOnError: true })
            } catch {
                errors++
            }
        }
        return errors
    }
    const errors = round()
    const warm = seconds() + 3
    while (seconds() < warm) round()
    const best = []
    for (let i = 0; i < 5; i++) {
        const start = seconds()
        let count = 0
        while (seconds() < start + 1) { round(); count += cases.length }
        best.push(count / (seconds() - start))
    }
    return { rate: Math.max(...best), errors }
}

console.log(JSON.stringify({
    'KaTeX, HTML': rate(katex, { output: 'html' }),
    'KaTeX, MathML': rate(katex, { output: 'mathml' }),
    'Temml, MathML': rate(temml, {}),
}))
