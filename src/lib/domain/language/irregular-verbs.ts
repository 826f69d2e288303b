// base past participle; one form where all agree, "past/past" where two are in use.
const rows = `
arise arose arisen|be was/were been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent
bet bet bet|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought
build built built|burn burnt/burned burnt/burned|buy bought bought|catch caught caught|choose chose chosen|come came come
cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt/dreamed dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got got/gotten|give gave given|go went gone|grow grew grown|hang hung/hanged hung|have had had|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|lean leant/leaned leant
learn learnt/learned learnt/learned|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost
make made made|mean meant meant|meet met met|mistake mistook mistaken|overcome overcame overcome|oversee oversaw overseen
pay paid paid|prove proved proven/proved|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone
reset reset reset|resend resent resent|rethink rethought rethought|rewrite rewrote rewritten|ride rode ridden|ring rang rung
rise rose risen|rerun reran rerun|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn
shake shook shaken|shine shone shone|shoot shot shot|show showed shown/showed|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|smell smelt/smelled smelt|speak spoke spoken|speed sped sped
spell spelt/spelled spelt|spend spent spent|spill spilt/spilled spilt|spin spun spun|split split split|spoil spoilt/spoiled spoilt
spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept
swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|undergo underwent undergone|understand understood understood|undo undid undone|upset upset upset|wake woke woken
wear wore worn|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|write wrote written`;

interface Forms {
	readonly lemma: string;
	readonly past: boolean;
	readonly participle: boolean;
}

const forms = new Map<string, Forms>();
for (const row of rows.trim().split(/[|\n]/)) {
	const [lemma = '', past = '', participle = ''] = row.trim().split(' ');
	for (const form of new Set([...past.split('/'), ...participle.split('/')])) {
		forms.set(form, {
			lemma,
			past: past.split('/').includes(form),
			participle: participle.split('/').includes(form)
		});
	}
}

/** The verb that this irregular past form or participle belongs to. */
export function irregularForm(word: string): Forms | undefined {
	return forms.get(word);
}

/** Base forms of the irregular verbs. */
export const irregularBases: ReadonlySet<string> = new Set([...forms.values()].map(({ lemma }) => lemma));
