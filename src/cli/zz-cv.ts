import { readLabelledAnswers, textOf } from '#build/labelled-answers.ts';
import { settings, trainLabels, goldLabels } from '#build/story-training.ts';
import { labelUnits } from '#lib/domain/stories/label-model.ts';
import { starParts, labels } from '#lib/domain/stories/parts.ts';
import { unitsOf } from '#lib/domain/stories/units.ts';
const all = readLabelledAnswers('tests/quality/stories/development.yaml');
const over = Object.fromEntries(process.argv.slice(2).filter(a=>a.includes('=')).map(a=>{const [k,v]=a.split('=');return [k,Number(v)]}));
const verbose = process.argv.includes('-v');
const s = {...settings, ...over};
let ch=0,chOk=0,un=0,unOk=0,pd=0,pdOk=0; const conf=labels.map(()=>labels.map(()=>0)); const miss:Record<string,number>={}; let size=0;
for (let f=0; f<5; f++) {
	const model = trainLabels(all.filter((_,i)=>i%5!==f), s); size=JSON.stringify(model).length;
	for (const a of all.filter((_,i)=>i%5===f)) {
		const text=textOf(a); const units=unitsOf(text); const gold=goldLabels(a,units); const got=labelUnits(units,model);
		// chars
		let at=0; const charGold:string[]=[]; for(const p of a.pieces){ for(let k=0;k<=p.text.length;k++) charGold.push(p.part); }
		got.forEach((u,i)=>{ for(let k=u.start;k<u.end;k++){ch++; if(charGold[k]===u.label) chOk++;} un++; if(u.label===gold[i]) unOk++; conf[labels.indexOf(gold[i]!)]![labels.indexOf(u.label)]!++; });
		const bad:string[]=[];
		for (const p of starParts){ pd++; const g=a.pieces.some(x=>x.part===p), h=got.some(x=>x.label===p); if(g===h) pdOk++; else {bad.push((g?'missed ':'invented ')+p); miss[(g?'-':'+')+p]=(miss[(g?'-':'+')+p]??0)+1;} }
		if (verbose) { const w=got.filter((u,i)=>u.label!==gold[i]); if (w.length||bad.length) { console.log(`\n${a.id} ${bad.join(', ')}`); got.forEach((u,i)=>{ if(u.label!==gold[i]) console.log(`   ${gold[i]}->${u.label} [${u.chances.map(c=>Math.round(c*100)).join(' ')}] ${text.slice(u.start,u.end)}`)}); } }
	}
}
console.log(JSON.stringify(over), `chars ${(100*chOk/ch).toFixed(1)} units ${(100*unOk/un).toFixed(1)} parts ${(100*pdOk/pd).toFixed(1)} size ${size}`, JSON.stringify(miss));
console.log(conf.map((r,i)=>labels[i]!.slice(0,4)+' '+r.join(' ')).join('\n'));
