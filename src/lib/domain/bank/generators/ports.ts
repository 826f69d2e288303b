import { shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import { oneOf } from './draw.ts';
import type { DraftOption, Generator, Source } from './generator.ts';
import { listOf, rowsOf, textOf } from './source.ts';

interface Service {
	readonly id: string;
	readonly name: string;
	readonly ports: readonly number[];
	readonly transports: string;
}

/** Rows: facts of the kind `port`. */
const servicesOf = (source: Source): Service[] =>
	rowsOf(source).map((row) => ({
		id: textOf(row, 'id'),
		name: textOf(row, 'name'),
		ports: listOf(row, 'ports').map(Number),
		transports: listOf(row, 'transports').join(' and ')
	}));

/** Services whose names are spellings of each other: LDAP and LDAPS, SNMP and SNMP trap. */
const related = (one: Service, other: Service): boolean =>
	one.name.startsWith(other.name) || other.name.startsWith(one.name);

const drawService = (source: Source, rng: Rng) => {
	const services = servicesOf(source);
	const asked = oneOf(services, rng);
	const port = oneOf(asked.ports, rng);
	const others = services.filter(({ ports }) => !ports.some((one) => asked.ports.includes(one)));
	return { asked, port, others };
};

const question = ({ id, name, ports, transports }: Service, port: number) => ({
	worked: { service: name, port: String(port), ports: ports.join(' and '), transports },
	facts: [`port/${id}`]
});

const valuesOf = ({ name, ports, transports }: Service) => ({
	itsName: name,
	itsPorts: ports.join(' and '),
	itsTransports: transports
});

/** Port -> service. */
export const portService: Generator = {
	reasons: ['key', 'related', 'other'],
	draft: (source, rng) => {
		const { asked, port, others } = drawService(source, rng);
		const option = (because: string, service: Service): DraftOption => ({
			because,
			text: service.name,
			values: valuesOf(service)
		});
		return {
			kind: 'choice',
			...question(asked, port),
			given: { port: String(port) },
			key: option('key', asked),
			distractors: others.map((service) => option(related(asked, service) ? 'related' : 'other', service))
		};
	}
};

/** Service -> port. */
export const servicePort: Generator = {
	reasons: ['key', 'related', 'other'],
	draft: (source, rng) => {
		const { asked, port, others } = drawService(source, rng);
		const option = (because: string, service: Service, number: number): DraftOption => ({
			because,
			text: String(number),
			values: valuesOf(service)
		});
		// The nearest numbers are the ones that are mixed up.
		const near = others
			.flatMap((service) => service.ports.map((number) => ({ service, number })))
			.sort((a, b) => Math.abs(a.number - port) - Math.abs(b.number - port))
			.slice(0, 8);
		return {
			kind: 'choice',
			...question(asked, port),
			given: { service: asked.name },
			key: option('key', asked, port),
			distractors: near.map(({ service, number }) =>
				option(related(asked, service) ? 'related' : 'other', service, number)
			)
		};
	}
};

/** Four services -> the port of each, out of six. */
export const portMatch: Generator = {
	reasons: ['pair'],
	draft: (source, rng) => {
		const drawn: Service[] = [];
		for (const service of shuffled(servicesOf(source), rng)) {
			if (!drawn.some(({ ports }) => ports.some((port) => service.ports.includes(port)))) drawn.push(service);
		}
		const choices = drawn.slice(0, 6).map((service) => ({ service, port: String(oneOf(service.ports, rng)) }));
		return {
			kind: 'match',
			given: {
				services: choices
					.slice(0, 4)
					.map(({ service }) => service.name)
					.join(', ')
			},
			worked: {},
			pairs: choices.slice(0, 4).map(({ service, port }) => ({
				because: 'pair',
				text: service.name,
				answer: port,
				values: valuesOf(service)
			})),
			spare: choices.slice(4).map(({ port }) => port)
		};
	}
};
