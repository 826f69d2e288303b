import type { LabelModel } from './label-model.ts';

// Written by src/cli/train-story-labels.ts from tests/quality/stories/development.yaml; not edited by hand.

/** Names of features with the weights of all labels, one a line: short to load, and easy to compare. */
const table = `
after:copula+measure 12 -24 33 -32 5
after:cue:adjectiveScene 48 -41 9 -7 -6
after:cue:anger 42 -11 -42 -7 -5
after:cue:askedMe -1 15 -2 -15 0
after:cue:bossSays 7 19 -2 8 -20
after:cue:customerCame 12 -10 -12 7 7
after:cue:firstNext -20 3 8 -8 -8
after:cue:fromTo 54 18 3 -35 -18
after:cue:generality 30 -12 -43 0 28
after:cue:greeting -13 -30 13 14 14
after:cue:habit -18 4 -42 16 36
after:cue:hadTo 20 27 -24 -8 -23
after:cue:hypothetical -5 37 -12 -23 13
after:cue:iAlso -9 -4 -1 3 13
after:cue:inTheEnd 25 14 -4 -20 -5
after:cue:learned 14 -20 -22 35 -2
after:cue:meta -12 -12 -15 15 33
after:cue:myTask 9 36 -31 -2 -15
after:cue:negativeEnd 25 -16 -6 1 -2
after:cue:only 1 7 -32 9 12
after:cue:outcome -30 5 9 5 -24
after:cue:ownWill -9 24 -9 6 5
after:cue:pastTime 11 5 20 -15 -23
after:cue:place -22 -7 -9 39 4
after:cue:problem 11 6 1 -10 -4
after:cue:roleTime -17 -2 5 -12 29
after:cue:saysTask 14 -5 -7 0 -1
after:cue:sinceThen 2 -11 1 24 -20
after:cue:soI 0 29 8 -21 -29
after:cue:strongTask 23 18 -35 -9 -18
after:cue:talk -6 15 3 3 -20
after:cue:target 41 22 -16 -31 -7
after:cue:team 33 -1 -25 20 -15
after:cue:thanked -24 -25 5 38 -21
after:cue:thereWas 3 2 1 -13 3
after:cue:wantedTo -5 33 -25 0 -1
after:cue:wasAsked 34 -11 -28 9 -17
after:cue:weHad 0 8 -21 -25 40
after:cue:whenI 11 -7 0 1 -5
after:cue:workedAs 7 -30 -19 16 22
after:end -28 -15 -34 31 13
after:form:bare -7 -1 12 -8 6
after:form:copula 13 -16 7 -14 2
after:form:copula-present 26 -2 -17 5 -3
after:form:modal 10 -29 -3 -6 35
after:form:none -19 -2 8 1 14
after:form:obligation 26 -4 -16 -17 -5
after:form:passive -25 5 31 -14 5
after:form:past 6 -6 17 -17 -21
after:form:perfect -33 -7 -5 34 -7
after:form:pluperfect 7 -2 27 -34 0
after:form:present -26 -20 2 15 19
after:form:progressive 15 -10 12 -4 -20
after:form:would 46 -28 -19 -8 27
after:i+copula -20 -2 -30 29 31
after:i+copula-present 0 -1 -2 -1 6
after:i+measure -22 23 10 -20 -13
after:i+modal 12 -19 -4 -1 15
after:i+negated -2 -30 -1 16 21
after:i+obligation 24 -5 -10 -5 -13
after:i+passive -16 26 -21 13 0
after:i+past -17 8 18 -30 -18
after:i+perfect -15 -2 -13 29 0
after:i+pluperfect 1 20 13 -21 -13
after:i+present -3 -28 12 -17 18
after:i+progressive -1 2 9 -5 -6
after:i+would -21 -12 -17 -1 28
after:it+copula 5 19 -13 -10 -8
after:it+copula-present -22 19 -27 2 32
after:it+measure 0 -12 33 -26 2
after:it+negated -7 32 -21 -3 -2
after:it+past -33 -10 29 3 -14
after:it+present -9 -5 2 -2 15
after:measure 10 -9 17 -23 -9
after:my -9 7 -20 4 38
after:negated 18 -14 -5 9 -6
after:none+none -19 -2 8 1 14
after:noun+copula 28 -26 4 -9 -15
after:noun+copula-present 21 -8 0 0 -11
after:noun+measure 11 -31 19 -11 2
after:noun+negated 47 -24 -17 -10 -11
after:noun+passive -12 -9 42 -14 -12
after:noun+past 10 -25 2 33 -15
after:noun+pluperfect 1 -8 3 -14 20
after:noun+progressive 23 0 -8 -9 -11
after:noun+would 9 -1 0 -6 0
after:other+copula 21 -14 17 -22 -6
after:other+copula-present 34 -8 8 -9 -26
after:other+measure -1 20 -8 6 -7
after:other+modal -5 -5 8 8 -5
after:other+negated -6 3 11 -10 2
after:other+past 42 0 9 3 -24
after:other+pluperfect -6 -8 22 -4 -2
after:other+present -5 -8 -17 48 -30
after:other+progressive -8 -10 35 -16 -2
after:other+would 32 -6 -28 7 -3
after:past+measure -5 14 6 -8 -18
after:pluperfect+measure 3 -5 8 -22 16
after:present+measure 2 -2 6 -1 -3
after:short -5 -13 12 6 -12
after:subject:i -26 2 15 -25 -5
after:subject:it -5 0 4 -6 8
after:subject:none -6 -29 30 -19 18
after:subject:noun 20 -29 7 0 -9
after:subject:other 33 -14 15 10 -37
after:subject:we -10 -33 16 7 -1
after:subject:you -10 6 -2 -2 7
after:we+measure -1 -10 3 3 5
after:we+past 5 -29 19 -3 -15
before:copula+measure -6 21 5 -5 -9
before:cue:adjectiveScene -10 -5 15 8 -14
before:cue:anger 5 21 -1 -33 13
before:cue:askedMe -19 34 -8 4 -9
before:cue:bossSays -9 -11 30 -13 -20
before:cue:customerCame 43 10 -19 -30 -13
before:cue:firstNext -28 -25 10 14 21
before:cue:fromTo -6 -19 17 4 -1
before:cue:generality -26 -18 0 -27 44
before:cue:greeting 9 -29 22 -14 13
before:cue:habit -17 -9 -24 -1 36
before:cue:hadTo -46 50 9 -13 -7
before:cue:hypothetical -31 10 -10 -21 46
before:cue:iAlso -5 -3 -13 12 9
before:cue:inTheEnd -19 -6 2 28 -9
before:cue:learned -2 -2 -19 42 -17
before:cue:meta -11 6 -7 -14 32
before:cue:myTask -61 53 14 -16 1
before:cue:negativeEnd -4 7 -1 5 -2
before:cue:only 3 39 -20 -21 3
before:cue:outcome -45 2 -2 26 2
before:cue:ownWill 28 36 -24 -8 -10
before:cue:pastTime 49 -28 -28 18 -29
before:cue:place 51 -31 -28 -25 -35
before:cue:problem 31 15 -10 -8 -3
before:cue:roleTime 53 -38 -41 -19 6
before:cue:saysTask -7 10 3 -2 -1
before:cue:sinceThen -37 7 -12 31 5
before:cue:soI -15 -9 12 6 -10
before:cue:strongTask -50 52 15 -30 -8
before:cue:talk -39 -22 31 -9 -24
before:cue:target -61 -14 32 17 1
before:cue:team 7 21 1 -13 -15
before:cue:thanked -14 2 -18 34 -6
before:cue:thereWas 1 39 -13 -13 -5
before:cue:wantedTo 13 29 -23 -10 1
before:cue:wasAsked -12 39 -13 -10 -5
before:cue:weHad 47 -20 -19 12 -13
before:cue:whenI 22 5 -23 -5 1
before:cue:workedAs 26 -17 -12 -15 -9
before:form:bare 17 -5 -11 4 -4
before:form:copula 15 14 3 -15 -23
before:form:copula-present -2 -6 -18 5 18
before:form:modal -13 1 11 -11 9
before:form:none -7 -3 -16 13 15
before:form:obligation -19 16 9 -23 11
before:form:passive 3 -25 6 38 -27
before:form:past -21 -18 16 14 -15
before:form:perfect 13 -8 -18 24 -11
before:form:pluperfect -8 23 -9 8 -9
before:form:present -12 -21 7 13 12
before:form:progressive -8 12 2 29 -29
before:form:would -42 28 -17 -36 35
before:i+copula 24 2 -22 -8 -9
before:i+copula-present -18 3 -10 -9 31
before:i+measure 14 -10 -3 27 -29
before:i+modal 26 -17 -5 -12 8
before:i+negated -9 -4 -25 3 45
before:i+obligation -1 -31 27 -5 -4
before:i+passive -2 5 4 -5 -1
before:i+past -28 -25 20 1 -19
before:i+perfect 7 -5 -8 24 -18
before:i+pluperfect 5 37 -43 -6 7
before:i+present -20 -29 19 -24 24
before:i+progressive 18 -11 0 -5 -2
before:i+would -16 -11 -28 -6 34
before:it+copula 24 15 -1 -28 -12
before:it+copula-present -19 10 -32 12 29
before:it+measure 17 -1 0 -13 -4
before:it+negated -18 1 26 -16 6
before:it+past -16 -1 17 -11 12
before:it+present -9 -7 16 17 -16
before:measure 11 2 0 13 -4
before:my 2 10 -1 5 -11
before:negated -4 4 -8 -10 20
before:none+bare -7 -2 4 8 -3
before:none+none -7 -3 -16 13 15
before:noun+copula -22 12 17 2 -21
before:noun+copula-present 14 -7 27 -9 -20
before:noun+measure -24 7 -6 13 22
before:noun+negated 15 3 6 -23 -2
before:noun+passive 17 -29 32 6 -24
before:noun+past 19 14 -8 3 5
before:noun+pluperfect -20 -6 15 17 -7
before:noun+present -1 17 -25 -1 8
before:noun+progressive -11 13 16 0 -12
before:noun+would -4 0 16 -19 8
before:other+copula -3 11 -9 5 -5
before:other+copula-present 21 -10 7 -10 -4
before:other+measure 5 17 -4 -4 -5
before:other+modal -24 15 15 7 -12
before:other+negated 19 10 -5 0 -10
before:other+past 36 -14 -7 23 -23
before:other+pluperfect -13 16 -4 12 -5
before:other+present 17 6 -25 37 -36
before:other+progressive -29 18 -8 27 -6
before:other+would 13 3 16 -33 0
before:past+measure -19 10 -6 14 12
before:pluperfect+measure 10 -27 22 -1 -3
before:present+measure 19 3 15 -23 -15
before:short 11 -30 22 -17 23
before:start 30 -31 -40 -18 32
before:subject:i -31 -26 19 -4 -5
before:subject:it -11 -1 14 -7 -4
before:subject:none -23 -17 16 16 8
before:subject:noun 4 12 5 9 -15
before:subject:other 24 14 -7 27 -38
before:subject:we 9 25 4 -3 -9
before:subject:you -7 -12 -15 15 23
before:we+measure 27 -2 11 -41 26
before:we+past 3 -14 32 -20 4
bias 6 -14 10 -4 -9
copula+measure -24 10 5 14 12
cue:adjectiveScene 37 -16 -6 0 -8
cue:anger -1 -22 17 -16 18
cue:askedMe -12 26 -15 12 -8
cue:bossSays -8 58 -26 13 -12
cue:customerCame 23 -17 -8 -17 -15
cue:firstNext 16 -35 1 8 16
cue:fromTo 1 0 -13 34 -23
cue:generality 7 -23 -32 -18 40
cue:greeting -54 -9 -2 -24 56
cue:habit 5 -22 -27 -40 49
cue:hadTo -36 34 -12 -21 -20
cue:hypothetical -12 -4 -1 -38 42
cue:iAlso -26 12 12 -12 14
cue:inTheEnd -32 -13 14 27 -10
cue:learned -6 -9 -8 35 -14
cue:meta 5 -21 -17 -44 53
cue:myTask -64 64 -38 -10 -10
cue:negativeEnd 8 -7 -19 21 -5
cue:only 0 19 -20 4 1
cue:outcome -20 -24 -4 40 -33
cue:ownWill -14 74 -53 -9 -21
cue:pastTime 43 -6 -20 3 -53
cue:place 35 -12 -22 -19 -31
cue:problem 46 -9 -13 -2 -24
cue:roleTime 45 -33 -33 -15 1
cue:saysTask -27 39 -5 -1 -5
cue:sinceThen -22 -31 -8 39 -23
cue:soI 21 3 0 -15 -2
cue:strongTask -63 64 -52 -27 -23
cue:talk -31 -10 20 -13 -15
cue:target 5 43 -59 38 -7
cue:team 13 8 -11 5 -17
cue:thanked -45 -21 -26 42 1
cue:thereWas 3 13 -7 3 -15
cue:wantedTo -38 68 -58 3 -11
cue:wasAsked -35 53 -43 -4 -12
cue:weHad 19 24 -30 6 -14
cue:whenI -3 15 -23 3 9
cue:workedAs 19 48 -31 -30 -39
deeds +i+past -12 -8 -10 24 9
deeds +i+present -4 -15 0 -23 14
deeds +i+would -9 -6 -11 -5 19
deeds +it+copula 32 -9 -14 -5 -4
deeds +it+copula-present -9 -4 -3 5 14
deeds +noun+copula-present -9 -5 -17 10 20
deeds +noun+past 5 1 30 -34 -4
deeds +other+past 41 -15 -39 16 -6
deeds +we+past 24 -4 -3 -12 -3
deeds after+i+copula -5 45 -17 -8 -15
deeds after+i+copula-present -2 10 -3 -2 -1
deeds after+i+modal -18 -6 4 -2 23
deeds after+i+obligation 15 -1 -2 -3 -5
deeds after+i+passive -4 29 -15 -6 -4
deeds after+i+past -23 -4 21 -13 -19
deeds after+i+present -6 -14 38 -18 5
deeds after+i+progressive 4 9 -8 -4 -1
deeds after+it+copula -11 41 -29 -15 28
deeds after+it+copula-present -40 22 -3 -3 29
deeds after+noun+copula -4 45 -18 -17 -11
deeds after+noun+copula-present 36 -5 -9 -4 -25
deeds after+noun+past 26 0 -17 -39 -5
deeds after+noun+pluperfect 20 -8 -6 -7 -3
deeds after+noun+progressive 1 19 -7 -6 -3
deeds after+other+copula 30 -22 -6 -6 -1
deeds after+other+past 27 53 -49 -18 -5
deeds after+other+pluperfect 35 -14 -13 -8 0
deeds after+other+present -14 -1 13 12 -10
deeds after+we+past 2 1 1 1 -2
deeds after:0 -38 -28 -4 36 23
deeds after:1 -27 -40 31 -11 -23
deeds after:2 -18 -35 30 -26 -17
deeds after:3 26 22 2 -40 -11
deeds before+i+past -25 -16 21 -4 -17
deeds before+i+present -12 -7 -2 -1 33
deeds before+i+would -7 -4 -12 4 18
deeds before+it+copula-present -7 -4 -5 -4 25
deeds before+it+past -3 -2 -47 32 23
deeds before+noun+copula -6 -8 -39 43 -3
deeds before+noun+past -32 -18 -32 37 -15
deeds before+other+copula -8 -1 -18 29 -1
deeds before+other+past -35 -13 -25 31 -11
deeds before+other+present 5 -3 -4 9 -3
deeds before+we+past -17 -6 11 14 -6
deeds before:0 29 7 -25 -38 7
deeds before:1 63 -5 11 -31 -22
deeds before:2 -51 -35 43 -36 -16
deeds before:3 -47 -29 3 41 -16
deeds beforeafter+i+past -4 -24 20 -29 -14
deeds beforeafter+it+copula -2 -41 54 -17 -3
deeds beforeafter+it+past -32 -12 28 11 -7
deeds beforeafter+noun+copula -14 -21 58 -28 -4
deeds beforeafter+noun+past 0 3 25 -28 -7
deeds beforeafter+noun+pluperfect -17 -4 20 4 -1
deeds beforeafter+other+past -11 12 29 -36 -7
deeds beforeafter+we+past -11 -5 -7 35 -2
first 30 -31 -40 -18 32
form:bare 9 -4 -11 3 3
form:copula 7 8 -20 -2 -13
form:copula-present -1 -11 -8 -7 21
form:modal 9 -28 8 -7 22
form:none -21 -4 -17 19 21
form:obligation -20 22 -5 -29 3
form:passive -3 16 -1 11 -20
form:past -9 -15 13 -4 -17
form:perfect -20 -16 -9 24 9
form:pluperfect 15 -6 -15 -1 -9
form:present -11 -14 -14 -14 21
form:progressive 10 -9 -18 19 -16
form:would 13 -24 -13 -16 22
i+copula 2 50 -30 -13 -18
i+copula-present -9 6 -11 -12 24
i+measure 12 -2 -5 21 -20
i+modal -22 -9 2 -2 28
i+negated -35 -23 10 -6 37
i+obligation 8 20 -17 -12 -9
i+passive -10 26 -24 9 -4
i+past -18 -21 21 -21 -17
i+perfect -15 -5 -24 25 19
i+pluperfect 19 30 -27 -22 -1
i+present -20 -24 23 -34 19
i+progressive -2 4 7 -5 -2
i+would -20 -13 -16 -1 25
it+copula 0 -8 9 -16 13
it+copula-present -49 12 -9 -7 48
it+measure -12 -6 -8 10 18
it+negated 13 32 3 -22 -25
it+past -10 -4 -19 33 6
it+present 51 -6 -54 23 -11
last -28 -15 -34 31 13
measure 4 -4 -9 31 -11
my -2 14 -2 0 -4
negated -28 27 0 4 8
no own past -15 -18 -8 -39 26
no own past+copula 30 14 -25 -18 -8
no own past+copula-present -13 -14 2 3 14
no own past+modal -14 -3 0 -13 27
no own past+past 10 -10 9 -4 -6
no own past+present 5 -20 -13 -31 22
no own past+would -11 -7 -14 -7 22
none+bare 6 -3 -11 6 3
none+measure -15 -3 43 -19 -2
none+none -21 -4 -17 19 21
noun+copula 3 12 -10 3 -16
noun+copula-present 16 -18 0 14 -13
noun+measure 8 1 -30 25 -7
noun+modal -1 -2 -1 -7 11
noun+negated 7 6 -23 10 -1
noun+passive 26 -43 8 22 -15
noun+past 19 -9 -17 15 -13
noun+pluperfect 6 -14 10 1 -4
noun+present 3 -2 -4 -5 11
noun+progressive 16 11 -25 2 -9
noun+would 8 -3 1 -10 5
other+copula 30 -26 -26 20 -6
other+copula-present 40 -10 -25 10 -15
other+measure -3 12 -20 16 -5
other+modal -3 -2 8 16 -15
other+negated -21 45 -18 4 -3
other+past 21 12 -10 22 -16
other+pluperfect -11 -22 4 32 -2
other+present -8 -8 -8 21 0
other+progressive 3 -17 8 12 -3
other+would 15 -2 -3 3 -10
own past 8 -13 10 0 -16
own past+bare 6 -3 -10 6 2
own past+copula 2 4 -13 4 -11
own past+copula-present 3 -1 -10 -9 18
own past+modal 22 -27 7 5 -8
own past+none -18 -2 -13 15 19
own past+obligation -17 18 -3 -17 -7
own past+passive 18 16 -43 35 -14
own past+past -10 -15 13 -4 -17
own past+perfect -11 -13 -4 17 4
own past+pluperfect 16 -4 -13 -1 -14
own past+present -7 -1 -12 17 -2
own past+progressive 9 -8 -17 17 -12
own past+would 26 -23 7 -12 8
past+measure -11 6 -10 29 -10
place+i+copula-present:place:0 3 4 -3 -3 3
place+i+copula:place:0 32 -26 -7 -6 -15
place+i+copula:place:1 -34 41 -12 -3 -1
place+i+obligation:place:1 21 -13 7 -2 -3
place+i+past:place:0 45 -24 -51 17 -10
place+i+past:place:1 4 -15 18 -23 -15
place+i+past:place:2 -34 -14 24 -23 -14
place+i+past:place:3 -21 -17 24 -32 -12
place+i+past:place:4 -25 -18 6 37 -20
place+i+present:place:0 9 -9 -24 -8 28
place+i+present:place:1 -26 -7 21 -7 17
place+i+present:place:2 -15 -6 47 -10 -22
place+i+present:place:3 -13 -4 23 -15 9
place+i+present:place:4 19 -12 -25 -6 25
place+i+progressive:place:0 12 -4 -4 -3 -1
place+i+would:place:0 -4 -1 0 0 9
place+i+would:place:2 -5 -2 1 -1 10
place+i+would:place:3 -2 -1 4 -6 8
place+i+would:place:4 -5 -5 -17 9 18
place+it+copula-present:place:4 -11 -6 -8 2 24
place+it+copula:place:0 -13 14 -13 -11 37
place+it+copula:place:1 11 8 -2 -8 -6
place+it+copula:place:2 31 -20 6 -13 -6
place+it+copula:place:3 -7 -6 30 -11 -1
place+it+past:place:2 -8 -5 33 -19 -1
place+it+past:place:3 -3 -3 -10 26 -3
place+it+past:place:4 -2 -1 -24 8 24
place+none+none:place:0 -19 -1 -3 -10 31
place+noun+copula-present:place:0 17 -1 -2 -4 -8
place+noun+copula:place:0 22 -3 -8 -10 -8
place+noun+copula:place:1 -24 49 -21 -13 -3
place+noun+copula:place:2 22 -30 22 -11 -2
place+noun+copula:place:3 4 -18 17 5 -2
place+noun+copula:place:4 -13 -7 -17 33 -2
place+noun+past:place:0 39 -19 -38 -25 -3
place+noun+past:place:1 25 36 -30 -30 -2
place+noun+past:place:2 -22 -3 46 -40 -5
place+noun+past:place:3 -39 -11 44 -18 -4
place+noun+past:place:4 -38 -20 -25 35 -14
place+noun+pluperfect:place:0 10 -2 -1 -5 -2
place+noun+pluperfect:place:1 21 -5 -10 -3 -1
place+noun+progressive:place:0 20 -5 -5 -8 -6
place+other+copula:place:1 28 -19 -5 -6 -1
place+other+past:place:0 23 -6 -11 -2 -1
place+other+past:place:1 42 33 -47 -27 -6
place+other+past:place:2 0 52 -9 -30 -5
place+other+past:place:3 -34 -14 39 -5 -5
place+other+past:place:4 -30 -17 -31 35 -12
place+other+present:place:1 14 -9 7 -14 4
place+other+present:place:4 -18 -3 -11 27 -1
place+we+past:place:0 20 -2 -6 -10 -2
place+we+past:place:2 -3 -6 32 -29 -2
place+we+past:place:3 -16 -6 15 11 -3
place+we+past:place:4 -12 -5 -29 31 -4
place:0 38 -30 -52 -31 29
place:1 44 41 -19 -39 -20
place:2 -50 -6 36 -47 -12
place:3 -51 -33 36 -19 -19
place:4 -46 -24 -38 43 -13
pluperfect+measure 24 -10 -10 -4 -5
present+measure 5 -2 -13 3 6
short 17 -22 11 25 -33
subject:i -26 -11 17 -22 -3
subject:it -1 -14 -26 18 30
subject:none -14 -16 -1 5 21
subject:noun 20 -15 -18 18 -17
subject:other 29 -21 -24 27 -27
subject:we -18 1 3 23 -18
subject:you -13 12 11 -23 11
supposing:0 11 -14 13 -1 -24
supposing:0+bare 3 -2 -8 6 2
supposing:0+copula 6 12 -16 0 -21
supposing:0+copula-present 12 -2 1 0 -11
supposing:0+modal 1 -23 27 0 -10
supposing:0+none -20 -3 -16 22 17
supposing:0+obligation -13 16 -2 -24 0
supposing:0+passive -1 21 3 4 -22
supposing:0+past -8 -19 14 -2 -18
supposing:0+perfect -11 -14 -6 25 -7
supposing:0+pluperfect 16 -1 -19 4 -14
supposing:0+present 25 -11 12 15 -10
supposing:0+progressive 13 -5 -15 -1 -6
supposing:0+would 5 -10 10 -5 2
supposing:1 -3 2 -11 -7 34
supposing:1+copula 11 -14 -14 -6 24
supposing:1+copula-present -19 -8 -7 -3 32
supposing:1+modal -6 -2 -18 10 15
supposing:1+past 5 36 6 -26 -17
supposing:1+present -17 -6 -25 -7 34
supposing:1+would 19 -11 13 1 -21
supposing:2 -23 -22 -29 -50 54
supposing:3 -28 -13 -24 -22 36
supposing:3+would -7 -6 -17 -11 24
telling:0 -8 -28 -2 -32 20
telling:0+copula-present -18 -12 22 -2 8
telling:0+modal -12 -2 2 -3 16
telling:0+perfect -5 -3 -7 5 11
telling:0+present 13 -22 0 -26 10
telling:0+would -9 -6 -14 -6 26
telling:1 -43 -26 -19 2 35
telling:1+copula-present -8 -3 1 -1 12
telling:1+past 0 -12 -9 1 24
telling:1+present -51 -5 16 35 9
telling:1+would -7 -4 -17 -10 24
telling:2 27 -20 10 -8 -13
telling:2+bare 2 -1 -5 10 -3
telling:2+copula 1 0 -31 12 23
telling:2+copula-present 12 16 -20 -17 3
telling:2+modal 17 -11 12 7 -23
telling:2+obligation 17 -38 29 -3 3
telling:2+past -2 -9 17 -16 -18
telling:2+perfect -19 -3 -5 18 8
telling:2+pluperfect 15 -9 -13 9 -1
telling:2+present 17 -18 -17 -23 49
telling:2+progressive -16 4 -18 43 -15
telling:2+would 16 -12 19 -3 -22
telling:3 4 -6 10 0 -19
telling:3+copula 9 14 -10 -7 -25
telling:3+copula-present 0 -17 -13 16 14
telling:3+modal 14 -18 3 -1 3
telling:3+obligation -35 47 -20 -25 -13
telling:3+passive -32 5 25 20 -14
telling:3+past -10 -16 12 0 -18
telling:3+perfect 4 -8 5 11 -11
telling:3+pluperfect 5 6 -2 -3 -13
telling:3+present 6 27 -41 11 3
telling:3+progressive 16 -11 -6 -14 -3
telling:3+would 15 -8 1 1 -7
them+verb: -21 -4 -17 19 21
them+verb:ask 12 38 -36 4 -7
them+verb:be 10 -15 -10 -5 1
them+verb:call 0 -4 -16 14 5
them+verb:come -15 4 1 9 -4
them+verb:complain 9 -1 -14 11 -3
them+verb:fall 10 -3 -5 8 -8
them+verb:get 28 -15 -24 12 -2
them+verb:give 3 -3 -7 10 -1
them+verb:go 28 0 -36 21 -5
them+verb:happen -2 -2 -11 -11 25
them+verb:have 0 0 -5 4 4
them+verb:keep 4 -3 0 1 -1
them+verb:know 7 1 -9 -10 10
them+verb:leave 12 -5 -17 15 -5
them+verb:make -9 0 7 -3 6
them+verb:say -6 12 0 8 -7
them+verb:send -5 -4 0 10 0
them+verb:take 22 -7 16 -18 -6
them+verb:tell 2 -29 19 11 -2
them+verb:want 14 4 1 -16 -6
them+verb:work -2 -4 17 -2 -7
us+verb:ask -27 -21 24 -10 -3
us+verb:be -8 28 -13 3 -15
us+verb:call -17 33 15 -21 -13
us+verb:check -2 -2 9 -2 1
us+verb:do -22 20 5 -10 7
us+verb:draw -1 -1 11 -7 0
us+verb:explain -4 -1 4 0 2
us+verb:find -5 -3 -9 20 4
us+verb:get -10 -4 -16 31 9
us+verb:give -33 1 7 5 18
us+verb:go -34 -6 26 -2 -1
us+verb:have 37 -1 -36 3 -7
us+verb:keep -5 -6 30 -23 1
us+verb:let -5 -11 21 -1 -2
us+verb:look -3 -12 14 -7 9
us+verb:lose 6 -2 -13 15 -7
us+verb:make -7 3 18 -4 -17
us+verb:move -2 -1 26 -24 -1
us+verb:need -13 34 -16 -7 -1
us+verb:notice 3 -5 9 -2 -3
us+verb:offer -4 -4 11 -2 0
us+verb:open -1 -1 9 -1 -1
us+verb:put -8 9 4 -3 2
us+verb:ring -3 -3 20 -18 -1
us+verb:run 13 -1 8 -5 -13
us+verb:say -20 26 8 -11 0
us+verb:see 9 -5 2 2 -5
us+verb:send -3 0 24 -15 -4
us+verb:set -1 2 13 -12 0
us+verb:show -1 -1 30 -16 -13
us+verb:sit -2 -2 10 -1 0
us+verb:start 17 -3 -2 -7 -3
us+verb:take -11 1 1 8 -1
us+verb:tell -11 -21 26 -14 -5
us+verb:test 0 0 13 -10 -1
us+verb:think 11 -5 -15 -1 8
us+verb:use -21 -7 6 4 17
us+verb:walk -2 -1 8 -2 0
us+verb:want -8 11 0 -2 3
us+verb:work 29 -8 -7 -15 -9
us+verb:write -8 -5 14 14 -23
verb: -21 -4 -17 19 21
verb:apologise -4 -1 -3 10 -1
verb:ask -21 9 11 -9 -8
verb:be 5 0 -13 -3 -5
verb:bring -3 -1 5 13 -12
verb:call -16 25 6 -7 -8
verb:change 4 -7 1 7 -3
verb:check -20 -9 28 -2 -1
verb:come 22 0 -21 8 -5
verb:complain 7 -3 -11 11 -3
verb:do 11 28 -16 -16 -8
verb:draw -3 -1 14 -7 0
verb:explain -3 -1 4 -1 2
verb:fall 10 -3 -5 8 -8
verb:find -11 -4 -27 52 3
verb:get 20 -16 -20 29 7
verb:give -29 -1 0 16 16
verb:go -4 -6 1 20 -6
verb:happen -2 -2 -11 -11 25
verb:have 27 -2 -32 2 -4
verb:keep -3 -10 29 -21 0
verb:know 31 29 -31 -5 -21
verb:learn 13 -11 -15 4 7
verb:leave 11 -5 -15 14 -5
verb:let -24 11 4 -10 17
verb:look -4 -6 12 -10 6
verb:lose 22 -5 -39 31 -8
verb:make -17 3 20 -1 -11
verb:move -1 -2 25 -24 -2
verb:need -17 24 -1 -4 1
verb:notice 7 -6 10 -4 -3
verb:offer -4 -4 12 -3 0
verb:open -1 -1 8 -1 -2
verb:pass 0 -1 -25 31 -2
verb:phone -7 -2 10 1 -1
verb:put -4 -2 11 -6 -1
verb:read -12 27 -9 -2 -1
verb:ring 2 -6 18 -16 -1
verb:run 10 -3 5 7 -16
verb:say -27 30 4 3 -10
verb:see 2 -7 4 -7 10
verb:send -8 -5 22 -5 -6
verb:set -22 15 29 -25 -2
verb:show -1 -1 30 -17 -13
verb:sit -2 -4 -2 11 -1
verb:start -10 15 -33 41 -10
verb:stay -3 -4 -14 28 -1
verb:take 9 -5 10 -5 -8
verb:tell -11 -41 30 -7 -7
verb:test 0 0 13 -10 -1
verb:think 12 1 0 -17 7
verb:try -4 -5 14 -40 34
verb:turn -14 -6 15 10 -4
verb:use -25 -9 11 7 16
verb:walk -3 -1 8 0 0
verb:want 8 16 -5 -19 -2
verb:work 27 -13 5 -17 -16
verb:write -41 -14 39 3 -25
we+measure 9 -9 -24 24 -4
we+past -1 -11 2 22 -11
word:'d -12 8 -13 -1 34
word:'s 26 -21 -15 -4 13
word:a 27 -23 7 -4 -18
word:about 19 -39 -17 47 -4
word:account 1 26 5 -25 -6
word:after -34 48 -20 16 0
word:afterward 12 -5 -14 8 0
word:again 6 -31 38 -29 26
word:all 36 -10 -1 -12 10
word:also -28 45 3 -34 12
word:alway 11 -10 4 -22 16
word:am -10 19 -33 6 21
word:an 46 -29 -20 -21 35
word:and 64 -24 13 -21 -24
word:another 15 -20 5 3 -2
word:any -2 -3 13 -8 4
word:anything 6 -10 -17 17 4
word:apologise -4 -1 -3 10 -1
word:app -5 -9 24 -5 -3
word:are 27 4 -38 -5 13
word:around -7 6 -14 13 4
word:as -1 50 -34 -18 2
word:ask -27 6 12 -7 -7
word:at 16 -22 2 3 -4
word:away 15 1 -21 16 -5
word:back -39 -6 31 7 -13
word:be 11 2 -5 7 -21
word:because 47 -26 -30 -40 20
word:before -14 17 -6 24 -21
word:book 21 -5 -21 12 -5
word:boss -16 15 -16 13 3
word:break 0 26 30 -28 -29
word:bring -10 9 5 11 -13
word:but -10 1 -36 38 10
word:by 26 -13 -23 30 3
word:cable 9 -10 1 4 -2
word:call -45 19 12 -14 10
word:can -8 -16 -15 10 23
word:card -1 -4 15 -7 -2
word:change 0 -10 -1 13 3
word:charge 10 3 -9 -4 -1
word:check -40 14 26 -9 0
word:clean -1 23 1 -10 -9
word:close 30 -6 -14 2 -14
word:colleague 27 -9 -11 -10 5
word:come 21 5 -19 35 -31
word:company -26 -4 10 33 -10
word:complain 10 -3 -13 11 -3
word:could 18 -9 17 -22 -13
word:course 9 -1 -2 -5 -1
word:customer 12 6 -16 -5 10
word:cut 26 -5 -18 0 -1
word:date -12 14 0 0 -2
word:day 39 -30 1 34 -44
word:desk 7 18 -18 11 -17
word:do -17 -8 5 -6 11
word:door 0 -2 12 -6 -1
word:down 9 2 -14 27 -11
word:draw -18 -10 31 -26 17
word:drop 33 -12 -13 -1 -2
word:e-mail 8 -2 -1 -2 -1
word:each 30 -44 23 -13 -8
word:eight 17 -2 -18 4 -2
word:else 6 18 -28 4 -1
word:end -24 -1 -28 52 -5
word:even -3 14 -28 28 -10
word:evening 14 -13 -20 24 -3
word:every -8 -16 26 6 -12
word:everybody 15 11 22 -40 -4
word:everyone 1 -3 -5 1 4
word:everything 27 -19 -37 12 24
word:example -22 -2 -4 -15 43
word:explain -3 -1 5 -1 2
word:fall 20 -4 -14 7 -8
word:family 4 -5 -2 -3 6
word:feel 17 30 -39 -11 3
word:file 4 1 0 -3 -2
word:fill -6 -6 23 -9 0
word:find -13 17 -27 32 5
word:first -34 -16 1 4 34
word:five 21 -6 15 -25 -3
word:fix 2 22 -5 -26 4
word:floor 8 2 -5 -2 -1
word:for -14 15 -5 -1 9
word:form -30 -22 55 -4 -2
word:four 1 -16 11 17 -12
word:friday 7 -6 -9 30 -21
word:friend 39 -20 -9 1 -10
word:from -16 -22 1 36 -10
word:front -4 27 -18 7 -10
word:full 8 -10 1 8 -4
word:get 4 22 -41 30 9
word:give -29 6 22 -22 11
word:go 5 -1 0 13 -4
word:good -41 -2 -6 15 32
word:group -24 -28 43 14 -5
word:guest 17 -6 -6 -1 -2
word:guy 21 -7 -5 -1 -5
word:half 11 -1 18 -21 -7
word:hand 3 -19 -8 29 -2
word:happen -7 -11 2 -6 25
word:has -5 -2 9 -8 6
word:have 6 11 -5 11 -16
word:he 36 -36 -1 26 -22
word:head 6 -1 4 -7 -1
word:help -6 14 18 -36 10
word:her -19 7 25 -19 -32
word:him -22 -45 28 1 -16
word:his 34 -2 3 -17 5
word:hold -21 -3 -1 -7 35
word:home 17 -3 -3 -1 -7
word:hour 2 -17 25 2 -13
word:house -4 18 -19 2 2
word:how -5 -8 3 -29 40
word:i -29 -7 14 -20 5
word:if -36 30 -10 -28 43
word:in 51 -22 -28 16 -26
word:into -11 -10 0 26 -2
word:is -24 -1 18 21 -8
word:it 7 -13 4 9 3
word:its -9 -4 15 1 -2
word:job 30 -18 -12 -2 -3
word:just 17 -34 13 9 -4
word:keep 14 6 13 -23 -11
word:know 29 24 -34 -10 -6
word:label -2 -2 20 -15 0
word:lady 5 -1 -3 2 -2
word:laptop 17 1 4 -7 -14
word:last 24 -10 -1 -5 -10
word:late -4 -2 11 1 -1
word:later -1 0 -7 9 2
word:learn 16 -14 -23 20 -1
word:leave -23 2 15 12 -9
word:let -25 13 -2 -6 20
word:like 60 -23 -27 -13 -1
word:line -5 -7 23 -20 6
word:list -10 -2 1 -10 24
word:listen 0 -3 -2 -3 10
word:little 8 -1 -1 0 -5
word:log -26 -11 33 -3 4
word:look -47 31 24 -17 -6
word:lose 3 17 -30 28 -15
word:lot 5 -4 -1 3 -3
word:make -25 21 18 -12 -21
word:man 15 -3 1 -9 -2
word:manager 5 44 -6 -15 -16
word:many 27 -10 -6 -7 -3
word:me -43 34 -13 21 7
word:message 11 -16 -2 11 -3
word:minute -15 -15 -24 44 -8
word:monday 2 0 5 -5 -3
word:money 12 13 -39 19 -2
word:month 34 3 -25 13 -12
word:more -15 39 -35 40 -18
word:morning 36 -11 -23 6 -6
word:most -11 -10 41 -28 3
word:move -5 -1 30 -27 -3
word:my 1 16 -4 -2 -6
word:myself -3 20 -11 -8 2
word:name -3 -6 19 -4 -4
word:need -14 23 0 -7 1
word:network 34 -15 -19 -8 10
word:never -3 24 -26 9 -1
word:new 23 7 -9 -4 -17
word:next 20 -28 -11 19 4
word:night 16 -6 -18 14 -5
word:no -45 15 19 31 -28
word:nobody 9 15 0 -16 -1
word:not 42 7 -24 15 -8
word:note -5 -3 11 -2 0
word:nothing -10 -11 9 6 7
word:notice 3 -9 17 -4 -6
word:now -14 -3 -21 45 -34
word:number 11 -3 4 -9 0
word:of 34 0 -11 -13 -5
word:off -19 -14 33 -4 -4
word:offer -4 -4 12 -3 0
word:office 39 5 -1 -18 -24
word:okay -3 -10 -17 15 17
word:old 0 -7 -4 27 -10
word:on -13 1 -6 17 -2
word:once 4 -2 -4 9 -6
word:one -23 13 17 -45 35
word:online -6 -9 15 4 -3
word:only -13 12 2 16 -12
word:open -6 -5 12 1 1
word:or 7 -7 -32 29 2
word:order 16 5 -8 -9 -2
word:other -6 51 -15 -5 -17
word:our 16 -4 -19 35 -32
word:out -35 42 -11 13 -17
word:over 15 -12 19 -18 -9
word:own 14 2 3 -9 -8
word:page 12 -9 46 -56 -2
word:paper -8 -2 7 9 -4
word:parent 33 -26 -4 6 -7
word:part 8 14 -16 0 -7
word:pass -7 15 -37 31 -1
word:pay -34 56 -15 0 -3
word:people 52 8 -35 8 -8
word:person -8 3 -11 -13 30
word:phone -14 -18 27 4 -12
word:place 7 9 -23 9 -1
word:point -3 -6 36 -26 2
word:previous 2 -1 0 -2 0
word:print 13 -8 -6 5 -3
word:project 10 -5 -2 3 -4
word:put -1 -4 10 -7 -2
word:question -41 -2 2 -4 45
word:read -2 15 7 -14 -3
word:really -1 11 -6 -47 41
word:report 14 -1 15 -17 -7
word:rest 0 -1 3 1 0
word:right -19 3 -32 38 18
word:ring 12 -21 15 -2 -9
word:room -8 19 12 -12 -9
word:rule 8 -1 0 5 -11
word:run 5 3 0 9 -13
word:same 4 -16 19 10 -18
word:save -39 -1 -24 55 2
word:say -9 10 3 17 -22
word:school 3 6 -2 -2 -1
word:screen 23 -20 10 -8 -3
word:second 25 -7 -22 -5 10
word:see -15 -10 21 -12 7
word:send -9 -9 19 4 -8
word:service 3 -5 4 -4 2
word:set -40 30 20 -14 -4
word:share -7 17 -14 6 0
word:she 46 -34 -24 32 -38
word:shift 1 7 21 -31 0
word:shop 23 -7 -17 17 -17
word:short -6 -1 18 -18 7
word:should 16 -13 12 -7 -8
word:show 5 -1 25 -37 6
word:since -7 -8 -1 31 -24
word:sit 12 -10 5 -3 -4
word:six 36 18 -49 0 -3
word:small 29 -8 -4 -7 -6
word:so -22 14 20 -34 14
word:some 23 -12 6 -11 -5
word:somebody 0 0 7 -12 5
word:someone -1 0 -3 -1 3
word:something 9 24 -21 1 -8
word:speak 3 -8 5 7 -7
word:start -12 6 -28 34 -2
word:stay -34 1 -14 28 24
word:step -3 -1 -5 13 -1
word:stick -16 20 0 -7 2
word:still -10 -9 1 29 -10
word:stop -9 13 -9 10 -2
word:sunday 29 -12 2 -6 -9
word:supervisor -34 30 24 -21 3
word:sure 11 -8 2 -15 9
word:swap -5 -5 15 -2 0
word:system 34 -16 -12 -1 -8
word:take 0 18 -2 -10 5
word:talk -15 -18 38 -1 -8
word:team 16 -21 26 -26 1
word:tell 6 -23 11 8 -16
word:ten -4 -2 20 -12 2
word:test -37 -2 18 -15 31
word:than -9 19 -2 -5 0
word:thank -20 -2 -13 20 14
word:that 2 -3 -1 -15 36
word:the -4 1 14 -3 -28
word:their 25 -8 -17 2 1
word:them -10 0 6 14 -22
word:then 23 -19 1 -13 14
word:there 3 -29 15 24 -23
word:they -14 2 -9 17 13
word:thi -45 23 -42 22 48
word:thing -8 -8 6 4 5
word:think -12 -5 -14 6 30
word:third -6 -3 -23 34 -1
word:three 17 -1 11 -10 -12
word:through -23 13 1 15 -5
word:ticket 7 -8 -27 20 6
word:till -4 8 16 -19 -1
word:time -30 -6 9 6 14
word:to -5 23 -9 1 -9
word:together -3 -2 63 -63 -2
word:too 26 4 -46 -14 35
word:train 9 -5 23 -19 -7
word:try -18 17 -8 -31 36
word:turn -14 -1 18 -3 -5
word:twice -5 17 -7 -5 0
word:two -5 -28 20 9 -12
word:under 1 5 -22 19 -1
word:until 7 14 4 -19 -2
word:up -19 -5 11 5 -10
word:us 58 -24 -25 0 -18
word:use 17 -20 -12 26 -4
word:very 17 -14 -26 22 0
word:volunteer -16 39 -12 -3 -5
word:wait -23 -6 6 36 -11
word:walk 5 -12 17 -6 -3
word:want 12 11 -8 -10 -5
word:watch -3 -4 7 3 0
word:way 32 2 -20 -16 1
word:we -1 -5 8 23 -29
word:week 28 -8 -32 28 6
word:well -11 25 -15 -5 8
word:what -23 -25 22 -3 1
word:when 13 -41 25 -22 26
word:where 15 -15 -1 13 -12
word:which -10 13 -11 16 -6
word:while -2 -17 29 -4 -3
word:who 4 29 -26 2 3
word:whole 25 -15 -14 16 -9
word:why -6 13 -5 -1 0
word:with -14 -15 16 -18 3
word:without -4 14 -15 8 1
word:word -13 15 -4 0 3
word:work 19 -20 -4 -31 29
word:would 19 -20 12 -24 16
word:write -14 -24 31 9 -35
word:wrong 21 -4 -15 1 -1
word:year -13 -10 -3 48 -30
word:you -35 30 -15 14 24`;

export const labelWeights: LabelModel = {
	examples: '823b32ad444e',
	features: new Map(
		table
			.trim()
			.split('\n')
			.map((line) => {
				const [name = '', ...weights] = line.split(' ');
				return [name, weights.map(Number)];
			})
	),
	within: [
		[90, -98, -100, -71, -74],
		[-82, 119, -89, -32, -22],
		[-94, -65, 66, -117, -78],
		[-64, -29, -94, 88, -52],
		[-77, -24, -78, -64, 96]
	],
	across: [
		[28, 72, 2, -68, -63],
		[-57, -53, 60, -14, -23],
		[-73, -54, 10, 60, -62],
		[-40, -35, -85, 37, -4],
		[39, -31, -62, -48, 83]
	],
	start: [30, -31, -40, -18, 32],
	end: [-28, -15, -34, 31, 13]
};
