import type { DeckItem } from './deck.ts';
import { titleOf } from './written.ts';
import { htmlText, lineText, xmlText } from './xml-text.ts';

// A content package of QTI 3.0: a manifest and an item a file, as the examples of the 1EdTech have them
// (https://www.imsglobal.org/spec/qti/v3p0/impl).

const asi = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const schemas = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd';
const packaging = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';
const matchCorrect = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml';

/** An identifier of QTI: begins with a letter or `_`; other characters than letters, digits, `_`, `-` and `.` become `_`. */
const identifier = (prefix: string, id: string): string => `${prefix}${id.replaceAll(/[^A-Za-z0-9_.-]/g, '_')}`;

type Cardinality = 'single' | 'multiple' | 'ordered';

function declaration(cardinality: Cardinality, type: 'identifier' | 'directedPair', values: readonly string[]): string {
	const correct = values.map((value) => `\t\t\t<qti-value>${value}</qti-value>`).join('\n');
	return `	<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${type}">
		<qti-correct-response>
${correct}
		</qti-correct-response>
	</qti-response-declaration>`;
}

const prompt = (stem: string): string => `\t\t\t<qti-prompt>${lineText(stem)}</qti-prompt>`;

const simpleChoices = (parts: readonly { readonly id: string; readonly text: string }[]): string =>
	parts
		.map(
			({ id, text }) =>
				`\t\t\t<qti-simple-choice identifier="${identifier('O_', id)}">${lineText(text)}</qti-simple-choice>`
		)
		.join('\n');

const matchSet = (
	prefix: string,
	parts: readonly { readonly id: string; readonly text: string }[],
	most: number
): string =>
	`			<qti-simple-match-set>
${parts
	.map(
		({ id, text }) =>
			`\t\t\t\t<qti-simple-associable-choice identifier="${identifier(prefix, id)}" match-max="${String(most)}">${lineText(text)}</qti-simple-associable-choice>`
	)
	.join('\n')}
			</qti-simple-match-set>`;

function interactionOf(item: DeckItem): { declared: string; body: string } | undefined {
	switch (item.kind) {
		case 'recall':
			return undefined;
		case 'choice': {
			const keys = item.options.filter(({ key }) => key === true).map(({ id }) => identifier('O_', id));
			return {
				declared: declaration(item.choose === 1 ? 'single' : 'multiple', 'identifier', keys),
				body: `		<qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="${String(item.choose)}">
${prompt(item.stem)}
${simpleChoices(item.options)}
		</qti-choice-interaction>`
			};
		}
		case 'order':
			return {
				declared: declaration(
					'ordered',
					'identifier',
					item.steps.map(({ id }) => identifier('O_', id))
				),
				// The steps stand in their right order here: who shows them shuffles them.
				body: `		<qti-order-interaction response-identifier="RESPONSE" shuffle="true">
${prompt(item.stem)}
${simpleChoices(item.steps)}
		</qti-order-interaction>`
			};
		case 'match': {
			const pairs = item.prompts.map(({ id, answer }) => `${identifier('P_', id)} ${identifier('C_', answer)}`);
			const count = item.prompts.length;
			return {
				declared: declaration('multiple', 'directedPair', pairs),
				body: `		<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="${String(count)}">
${prompt(item.stem)}
${matchSet('P_', item.prompts, 1)}
${matchSet('C_', item.choices, count)}
		</qti-match-interaction>`
			};
		}
	}
}

const feedbackOf = ({ explanation }: DeckItem): string =>
	explanation.trim() === ''
		? ''
		: `	<qti-modal-feedback outcome-identifier="FEEDBACK" show-hide="show" identifier="EXPLANATION">
		<qti-content-body>${htmlText(explanation)}</qti-content-body>
	</qti-modal-feedback>
`;

/** One item as an XML file; undefined for kinds without a form in QTI that can be marked. */
export function qtiItem(item: DeckItem): string | undefined {
	const parts = interactionOf(item);
	if (parts === undefined) return undefined;
	return `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="${asi}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${asi} ${schemas}/imsqti_asiv3p0_v1p0.xsd" identifier="${identifier('I_', item.id)}" title="${xmlText(titleOf(item))}" adaptive="false" time-dependent="false" xml:lang="en">
${parts.declared}
	<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
		<qti-default-value>
			<qti-value>0</qti-value>
		</qti-default-value>
	</qti-outcome-declaration>
	<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier">
		<qti-default-value>
			<qti-value>EXPLANATION</qti-value>
		</qti-default-value>
	</qti-outcome-declaration>
	<qti-item-body>
${parts.body}
	</qti-item-body>
	<qti-response-processing template="${matchCorrect}"/>
${feedbackOf(item)}</qti-assessment-item>
`;
}

function manifest(names: readonly string[]): string {
	const resources = names.map(
		(name) => `		<resource identifier="R_${name}" type="imsqti_item_xmlv3p0" href="items/${name}.xml">
			<file href="items/${name}.xml"/>
		</resource>`
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="${packaging}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${packaging} ${schemas}/imsqtiv3p0_imscpv1p2_v1p0.xsd" identifier="MANIFEST">
	<metadata>
		<schema>QTI Package</schema>
		<schemaversion>3.0.0</schemaversion>
	</metadata>
	<organizations/>
	<resources>
${resources.join('\n')}
	</resources>
</manifest>
`;
}

/** The files of a QTI 3 package, to be zipped, and the items left out: recall cards, which nothing can mark there. */
export function qtiEntries(items: readonly DeckItem[]): {
	entries: ReadonlyMap<string, Uint8Array>;
	leftOut: readonly DeckItem[];
} {
	const encoder = new TextEncoder();
	const written = items.map((item) => ({ item, name: identifier('I_', item.id), xml: qtiItem(item) }));
	const kept = written.filter(({ xml }) => xml !== undefined);
	return {
		entries: new Map([
			['imsmanifest.xml', encoder.encode(manifest(kept.map(({ name }) => name)))],
			...kept.map(({ name, xml }) => [`items/${name}.xml`, encoder.encode(xml)] as const)
		]),
		leftOut: written.filter(({ xml }) => xml === undefined).map(({ item }) => item)
	};
}
