import { addressKinds, addressPick } from './address-kinds.ts';
import { cableReach } from './cable-reach.ts';
import { gatewayMisfit } from './gateway-misfit.ts';
import type { Generator } from './generator.ts';
import { ipv4Broadcast } from './ipv4-broadcast.ts';
import { ipv4Fit } from './ipv4-fit.ts';
import { ipv4Hosts } from './ipv4-hosts.ts';
import { ipv4MaskToPrefix, ipv4PrefixToMask } from './ipv4-mask.ts';
import { ipv4MaskTypo } from './ipv4-mask-typo.ts';
import { ipv4Network } from './ipv4-network.ts';
import { ipv4Range } from './ipv4-range.ts';
import { ipv4Reach } from './ipv4-reach.ts';
import { ipv4SameSubnet } from './ipv4-same-subnet.ts';
import { ipv4Subnets } from './ipv4-subnets.ts';
import { ipv4Vlsm } from './ipv4-vlsm.ts';
import { ipv4Worksheet } from './ipv4-worksheet.ts';
import { ipv6Expand, ipv6Shorten } from './ipv6-spelling.ts';
import { portMatch, portService, servicePort } from './ports.ts';
import { radixConversion } from './radix.ts';
import { raidCapacity, raidFailures, raidLevel, raidWorksheet } from './raid.ts';
import { routeChoice } from './route-choice.ts';
import { stepsMisplaced, stepsNext, stepsOrder } from './steps.ts';
import { wifiChannel } from './wifi-channel.ts';

/** By the name that an item's `generator` gives. */
export const generators: Readonly<Record<string, Generator>> = {
	'address-kinds': addressKinds,
	'address-pick': addressPick,
	'cable-reach': cableReach,
	'gateway-misfit': gatewayMisfit,
	'ipv4-broadcast': ipv4Broadcast,
	'ipv4-fit': ipv4Fit,
	'ipv4-hosts': ipv4Hosts,
	'ipv4-mask-to-prefix': ipv4MaskToPrefix,
	'ipv4-mask-typo': ipv4MaskTypo,
	'ipv4-network': ipv4Network,
	'ipv4-prefix-to-mask': ipv4PrefixToMask,
	'ipv4-range': ipv4Range,
	'ipv4-reach': ipv4Reach,
	'ipv4-same-subnet': ipv4SameSubnet,
	'ipv4-subnets': ipv4Subnets,
	'ipv4-vlsm': ipv4Vlsm,
	'ipv4-worksheet': ipv4Worksheet,
	'ipv6-expand': ipv6Expand,
	'ipv6-shorten': ipv6Shorten,
	'port-match': portMatch,
	'port-service': portService,
	'radix-conversion': radixConversion,
	'raid-capacity': raidCapacity,
	'raid-failures': raidFailures,
	'raid-level': raidLevel,
	'raid-worksheet': raidWorksheet,
	'route-choice': routeChoice,
	'service-port': servicePort,
	'steps-misplaced': stepsMisplaced,
	'steps-next': stepsNext,
	'steps-order': stepsOrder,
	'wifi-channel': wifiChannel
};
