import { priorityWords } from '#lib/domain/bank/stop-words.ts';
import { lastSentence } from '#lib/domain/bank/words.ts';
import { error, quoted, type LintRule, type Remark } from './remark.ts';

const capital = new RegExp(`\\b(?:${priorityWords.join('|')})\\b`, 'g');

/** The capital priority words of a stem, each as often as it stands there. */
export const priorityOf = (stem: string): string[] => stem.match(capital) ?? [];

// Lower-case words count only where they ask for a rank: "the first octet" and "next hop" do not.
const lowerCase = [
	/\b(?:most|least) likely\b/,
	/\b(?:is|are|describes?|meets?|the) best\b(?! practice|-effort| effort)|\bbest (?:describes|meets|explains|fits|solution|choice|way)\b/,
	/\b(?:first|next)(?=\s*[?]|\s*\(Choose|$)|\b(?:first|next) (?:step|action|thing)\b/
];

const order =
	/\b(?:first|before|after|afterwards?|then|next|earl(?:y|ier|iest)|start\w*|beg(?:in|an|ins|inning)|once|until|later?|last|prior|steps?|order|preced\w+|follow\w*|ahead|sooner|already|stages?|phases?|now|quick\w*|cheap\w*|simpl\w+)\b/i;
const constraint =
	/\b(?:because|since|so|while|whereas|but|yet|although|without|only|rather|instead|than|both|needs?|needed|requir\w+|meets?|fits?|match\w*|allow\w*|must|rules? out|evidence|points?|shows?|explain\w*|costs?|cheap\w*|keeps?|the other\w*|neither|no other|common\w*|typical\w*|leaves?|means?|decid\w+|\w{3,}est)\b/i;

export const priority: LintRule = {
	id: '17-priority-word',
	check: ({ kind, stem, explanation }) => {
		if (kind === 'recall') return [];
		const found = priorityOf(stem);
		const remarks: Remark[] = [];
		const hidden = lowerCase.map((pattern) => pattern.exec(lastSentence(stem))?.[0]).find((word) => word !== undefined);
		if (hidden !== undefined) {
			remarks.push(
				error(`${quoted(hidden)} ranks the answers in lower case`, 'write BEST, MOST, FIRST, NEXT or LEAST', ['stem'])
			);
		}
		if (found.length > 1) {
			remarks.push(error(`several priority words: ${found.join(', ')}`, 'keep one', ['stem']));
		}
		const [word] = found;
		const ranksInTime = word === 'FIRST' || word === 'NEXT';
		if (word !== undefined && !(ranksInTime ? order : constraint).test(explanation)) {
			remarks.push(
				error(
					`the explanation does not show why ${word} decides`,
					ranksInTime
						? 'name the order and what comes later'
						: 'name the constraint or evidence that rules out the rivals',
					['explanation']
				)
			);
		}
		return remarks;
	}
};
