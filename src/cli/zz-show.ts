import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { tokensOf } from '#lib/domain/language/tokens.ts';
import { sentencesOf } from '#lib/domain/language/sentences.ts';
import { clausesOf } from '#lib/domain/language/clauses.ts';
import { readClause } from '#lib/domain/language/clause-reading.ts';
const data = parse(readFileSync('tests/quality/stories/development.yaml','utf8')) as any[];
const [a,b]=[Number(process.argv[2]),Number(process.argv[3])];
for (const d of data.slice(a,b)) {
	const text = d.pieces.map((p:any)=>p.text).join(' ');
	const t = tokensOf(text);
	for (const s of sentencesOf(t,text)) { console.log('--');
		for (const c of clausesOf(t,s)) { const r=readClause(t.slice(c.from,c.to)); console.log(`  ${r.subject}/${r.form}/${r.verb}${r.negated?'/neg':''}`.padEnd(32), text.slice(t[c.from]!.start,t[c.to-1]!.end)); } }
}
