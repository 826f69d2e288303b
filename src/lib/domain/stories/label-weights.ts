import type { LabelModel } from './label-model.ts';

// Written by src/cli/train-story-labels.ts from tests/quality/stories/development.yaml; not edited by hand.

/** Names of features with the weights of all labels, one a line: short to load, and easy to compare. */
const table = `
after:copula+measure 9 -16 20 -24 9
after:cue:adjectiveScene 55 -37 11 -8 -19
after:cue:anger 40 -9 -47 -2 -2
after:cue:askedMe -1 15 0 -10 0
after:cue:bossSays 2 15 -1 14 -20
after:cue:customerCame 18 -11 -15 9 1
after:cue:firstNext -26 -1 7 -4 -5
after:cue:fromTo 41 25 -2 -26 -15
after:cue:generality 31 -15 -42 -1 29
after:cue:greeting -10 -38 16 12 17
after:cue:habit -21 4 -42 17 35
after:cue:hadTo 18 31 -24 -10 -23
after:cue:hypothetical -8 32 -8 -25 18
after:cue:iAlso -9 -3 0 3 12
after:cue:inTheEnd 27 13 -5 -16 -6
after:cue:learned 17 -22 -20 33 -2
after:cue:meta -15 -14 -13 10 39
after:cue:myTask 6 34 -29 -2 -12
after:cue:negativeEnd 20 -11 -1 -4 -2
after:cue:only -2 8 -29 5 15
after:cue:outcome -40 3 12 3 -22
after:cue:ownWill -10 15 -8 11 12
after:cue:pastTime 16 -5 9 -10 -13
after:cue:place -28 -8 -12 40 8
after:cue:problem 0 21 -4 -9 2
after:cue:roleTime -20 -1 -1 -7 31
after:cue:saysTask 13 -6 -7 1 0
after:cue:sinceThen 5 -19 2 25 -21
after:cue:soI -10 56 7 -22 -39
after:cue:strongTask 21 22 -34 -12 -18
after:cue:talk -11 4 9 -2 -20
after:cue:target 32 26 -19 -21 -5
after:cue:team 25 3 -24 24 -14
after:cue:thanked -26 -25 2 40 -19
after:cue:thereWas -3 5 -2 -9 8
after:cue:wantedTo -5 29 -23 0 2
after:cue:wasAsked 31 -10 -27 8 -14
after:cue:weHad -8 13 -25 -18 43
after:cue:whenI 22 -13 -2 -2 -4
after:cue:workedAs 2 -23 -20 15 24
after:end -26 -17 -34 31 14
after:form:bare 8 -3 2 2 -7
after:form:copula 15 -12 -1 -11 1
after:form:copula-present 27 -4 -17 6 -2
after:form:modal 15 -30 -4 -4 31
after:form:none -20 -3 7 -1 19
after:form:obligation 22 3 -17 -19 -3
after:form:passive -29 4 28 -10 11
after:form:past 6 -5 18 -17 -22
after:form:perfect -36 -7 -7 34 -4
after:form:pluperfect 6 -3 21 -30 5
after:form:present -24 -16 2 12 17
after:form:progressive 18 -13 15 -10 -19
after:form:would 41 -32 -17 -10 30
after:i+copula -22 5 -33 27 32
after:i+copula-present 0 -1 -2 -1 7
after:i+measure -11 17 5 -20 -5
after:i+modal 10 -18 -4 -2 17
after:i+negated -1 -31 -1 17 20
after:i+obligation 14 13 -10 -7 -12
after:i+passive -18 28 -20 12 0
after:i+past -17 10 17 -29 -17
after:i+perfect -16 -2 -14 29 2
after:i+pluperfect 0 18 17 -23 -12
after:i+present 1 -21 9 -19 15
after:i+progressive -3 3 9 -4 -4
after:i+would -23 -18 -18 0 30
after:it+copula 6 18 -19 -7 -5
after:it+copula-present -20 18 -26 2 32
after:it+measure -5 -10 34 -25 4
after:it+negated -7 30 -22 1 -3
after:it+past -31 -11 30 -2 -14
after:it+present -12 -7 2 2 16
after:measure 22 -9 12 -16 -13
after:measure+cue:adjectiveScene -2 1 0 -1 2
after:measure+cue:customerCame 0 6 11 -6 -12
after:measure+cue:firstNext -13 7 13 -7 -8
after:measure+cue:fromTo -15 9 22 -22 -12
after:measure+cue:hadTo 23 -9 0 -1 -10
after:measure+cue:outcome -11 -24 22 10 -11
after:measure+cue:ownWill -4 23 -14 -2 0
after:measure+cue:pastTime 4 -9 4 -6 9
after:measure+cue:problem 21 -16 14 -22 -1
after:measure+cue:sinceThen -13 9 6 8 -6
after:measure+cue:strongTask 26 -11 -3 -2 -11
after:measure+cue:talk -3 35 -15 -5 -2
after:measure+cue:target -1 15 -1 -6 -5
after:measure+cue:thereWas -8 -6 20 -13 7
after:measure+cue:weHad -8 14 -25 8 9
after:my -4 6 -22 7 33
after:negated 15 -18 -2 11 -7
after:none+bare 7 -3 1 3 -7
after:none+none -20 -3 7 -1 19
after:noun+copula 33 -25 1 -14 -17
after:noun+copula-present 24 -11 0 -1 -10
after:noun+measure 19 -26 12 -4 -8
after:noun+modal 1 -5 -3 -5 13
after:noun+negated 40 -25 -6 -10 -11
after:noun+passive -11 -13 40 -11 -12
after:noun+past 6 -21 6 32 -18
after:noun+pluperfect -2 -8 -1 -9 24
after:noun+progressive 23 -3 -3 -14 -10
after:noun+would 4 -2 1 -8 4
after:other+copula 20 -13 17 -21 -6
after:other+copula-present 31 -5 7 -8 -26
after:other+measure -10 17 -3 8 -5
after:other+modal -7 -5 7 12 -6
after:other+negated -1 0 10 -11 2
after:other+past 39 -5 12 3 -23
after:other+pluperfect -1 -10 19 -3 -2
after:other+present -10 -10 -7 41 -29
after:other+progressive -3 -12 32 -15 -3
after:other+would 31 -5 -24 3 -4
after:past+measure 22 9 4 -6 -27
after:pluperfect+measure -3 -4 12 -23 20
after:present+measure -1 -2 7 -1 -1
after:short -5 -21 11 11 -7
after:subject:i -27 6 14 -25 -5
after:subject:it -2 -2 3 -5 9
after:subject:none 3 -32 30 -19 11
after:subject:noun 19 -28 8 -1 -12
after:subject:other 32 -18 17 10 -36
after:subject:we -2 -34 16 9 -9
after:subject:you -12 4 0 -2 8
after:we+copula -28 -6 24 -3 13
after:we+measure 9 -3 0 6 -11
after:we+past 8 -30 22 -4 -24
before:copula+measure 5 19 9 -8 -22
before:cue:adjectiveScene -16 -3 11 17 -15
before:cue:anger -3 20 -2 -25 15
before:cue:askedMe -17 32 -9 6 -9
before:cue:bossSays -7 -20 30 -9 -21
before:cue:customerCame 43 19 -26 -26 -16
before:cue:firstNext -26 -26 8 14 25
before:cue:fromTo 6 -21 13 4 -2
before:cue:generality -28 -19 3 -26 43
before:cue:greeting 6 -34 21 -14 21
before:cue:habit -15 -12 -22 -2 36
before:cue:hadTo -45 52 11 -18 -7
before:cue:hypothetical -35 14 -8 -30 51
before:cue:iAlso -4 -3 -13 11 10
before:cue:inTheEnd -20 -8 6 26 -9
before:cue:learned -1 -3 -20 44 -17
before:cue:meta -2 6 -9 -17 31
before:cue:myTask -61 54 13 -15 1
before:cue:negativeEnd -3 5 1 5 -2
before:cue:only 7 36 -20 -20 2
before:cue:outcome -45 3 2 21 5
before:cue:ownWill 30 31 -23 -2 -15
before:cue:pastTime 47 -29 -20 15 -29
before:cue:place 53 -33 -32 -26 -35
before:cue:problem 37 17 -9 -15 -3
before:cue:roleTime 51 -28 -43 -18 0
before:cue:saysTask -9 13 1 -2 -1
before:cue:sinceThen -34 3 -10 28 5
before:cue:soI -16 -11 14 5 -11
before:cue:strongTask -49 51 15 -31 -8
before:cue:talk -39 -24 32 -10 -23
before:cue:target -59 2 22 20 -1
before:cue:team 9 22 -2 -9 -14
before:cue:thanked -17 2 -16 36 -10
before:cue:thereWas 3 32 -22 -12 -6
before:cue:wantedTo 13 29 -22 -10 1
before:cue:wasAsked -11 35 -9 -9 -4
before:cue:weHad 38 -13 -14 9 -12
before:cue:whenI 17 -1 -12 -6 1
before:cue:workedAs 21 -16 -9 -16 -4
before:form:bare 22 -7 -17 1 0
before:form:copula 16 13 5 -12 -27
before:form:copula-present -4 -10 -13 5 18
before:form:modal -17 1 7 -11 17
before:form:none -5 -7 -17 16 13
before:form:obligation -22 24 10 -27 11
before:form:passive 8 -23 -1 39 -26
before:form:past -22 -17 16 14 -15
before:form:perfect 13 -10 -16 23 -9
before:form:pluperfect -11 37 -14 7 -11
before:form:present -10 -25 11 15 12
before:form:progressive -10 11 11 22 -29
before:form:would -40 38 -24 -35 35
before:i+copula 23 3 -23 -8 -8
before:i+copula-present -20 5 -11 -10 32
before:i+measure 17 -18 0 25 -28
before:i+modal 18 -4 -11 -10 8
before:i+negated -11 4 -27 2 46
before:i+obligation -1 -33 27 -5 -4
before:i+passive 9 3 -2 -8 -1
before:i+past -28 -22 20 -1 -19
before:i+perfect 8 -6 -8 25 -18
before:i+pluperfect 8 29 -44 1 7
before:i+present -22 -31 22 -25 24
before:i+progressive 19 -10 10 -17 -2
before:i+would -18 -13 -29 -4 34
before:it+copula 23 14 -2 -25 -13
before:it+copula-present -21 8 -30 14 29
before:it+measure 9 2 5 -12 -3
before:it+negated -22 1 26 -13 7
before:it+past -16 -4 15 -10 15
before:it+present -8 -10 16 23 -18
before:measure 20 4 2 11 -10
before:measure+cue:customerCame 1 -17 19 -1 -2
before:measure+cue:firstNext -17 -12 12 0 18
before:measure+cue:fromTo -16 -5 7 6 10
before:measure+cue:hadTo -8 14 -11 7 0
before:measure+cue:myTask -6 -9 9 0 7
before:measure+cue:outcome -42 18 -33 40 24
before:measure+cue:ownWill 1 -4 -7 11 -1
before:measure+cue:pastTime 4 5 -11 3 0
before:measure+cue:place -4 -3 16 -4 -3
before:measure+cue:problem 4 -5 11 -2 -3
before:measure+cue:roleTime -7 9 -10 0 5
before:measure+cue:sinceThen -1 -2 -10 -1 21
before:measure+cue:strongTask -10 10 9 -5 -1
before:measure+cue:talk -4 -2 -3 20 -2
before:measure+cue:target -20 -6 19 -11 20
before:measure+cue:team 1 18 -6 -11 -2
before:measure+cue:thereWas 1 19 -14 -4 -1
before:measure+cue:weHad 2 9 -6 -3 -1
before:measure+cue:workedAs 24 -5 -11 -6 -4
before:my 8 19 -4 1 -20
before:negated -13 9 -8 -8 21
before:none+bare -3 -4 0 6 1
before:none+none -5 -7 -17 16 13
before:noun+copula -15 10 23 0 -33
before:noun+copula-present 11 -11 29 -9 -21
before:noun+measure 7 16 -12 6 8
before:noun+negated 11 0 12 -25 -1
before:noun+passive 16 -26 29 8 -24
before:noun+past 17 12 -6 4 5
before:noun+pluperfect -11 -15 18 13 -6
before:noun+present -6 24 -26 -1 9
before:noun+progressive -10 13 10 4 -13
before:noun+would -5 27 -5 -23 8
before:other+copula -4 11 -13 11 -5
before:other+copula-present 25 -13 8 -11 -5
before:other+measure -9 13 3 3 -4
before:other+modal -22 11 18 7 -12
before:other+negated 16 14 -8 1 -8
before:other+past 28 -14 -6 24 -24
before:other+pluperfect -29 54 -30 10 -7
before:other+present 15 -3 -16 39 -38
before:other+progressive -23 13 -9 27 -6
before:other+would 17 1 16 -33 -1
before:past+measure -11 8 -4 9 13
before:pluperfect+measure 1 -24 24 1 -1
before:present+measure 24 1 12 -21 -17
before:short 9 -29 27 -37 23
before:start 33 -36 -38 -20 30
before:subject:i -31 -24 19 -6 -5
before:subject:it -12 -6 14 -3 -2
before:subject:none -21 -21 19 15 14
before:subject:noun 4 13 6 10 -16
before:subject:other 19 17 -8 28 -38
before:subject:we 4 24 1 5 -9
before:subject:you -7 -12 -14 17 20
before:we+measure 23 8 -1 -42 26
before:we+past 16 -17 20 -9 3
bias 6 -13 10 -4 -10
copula+measure -17 2 9 11 9
cue:adjectiveScene 28 -16 0 1 -9
cue:anger -4 -21 15 -10 18
cue:askedMe -11 28 -17 12 -8
cue:bossSays -10 59 -24 14 -12
cue:customerCame 21 -15 -12 -12 -13
cue:firstNext 12 -30 1 8 13
cue:fromTo 1 -4 -7 29 -22
cue:generality 2 -28 -30 -16 42
cue:greeting -67 -15 2 -25 64
cue:habit 5 -23 -25 -41 49
cue:hadTo -35 33 -12 -20 -19
cue:hypothetical -10 -5 1 -40 40
cue:iAlso -27 10 14 -13 16
cue:inTheEnd -30 -15 15 25 -10
cue:learned -6 -9 -8 35 -15
cue:meta 8 -26 -19 -49 58
cue:myTask -68 65 -36 -9 -8
cue:negativeEnd 6 -6 -21 23 -4
cue:only 1 19 -21 4 1
cue:outcome -17 -28 0 39 -33
cue:ownWill -11 70 -49 -5 -21
cue:pastTime 39 -5 -16 1 -50
cue:place 31 -13 -19 -17 -27
cue:problem 45 -1 -16 -5 -22
cue:roleTime 36 -25 -32 -11 3
cue:saysTask -26 37 -4 -2 -5
cue:sinceThen -17 -27 -10 38 -29
cue:soI 17 -3 3 -14 -1
cue:strongTask -61 61 -49 -26 -21
cue:talk -28 -15 21 -13 -15
cue:target -7 46 -40 37 -4
cue:team 9 9 -16 13 -16
cue:thanked -46 -21 -26 42 4
cue:thereWas 6 10 -10 8 -20
cue:wantedTo -34 61 -53 6 -11
cue:wasAsked -37 52 -44 -2 -11
cue:weHad 25 15 -33 14 -14
cue:whenI 10 16 -33 -1 9
cue:workedAs 13 48 -30 -29 -32
deeds +i+copula-present -7 -3 -4 -7 21
deeds +i+past -16 -9 -10 27 10
deeds +i+present -6 -22 3 -21 15
deeds +i+would -11 -7 -11 -6 20
deeds +it+copula 53 -14 -12 -25 -10
deeds +it+copula-present -11 -4 -3 5 16
deeds +noun+copula 35 -13 -16 -2 -6
deeds +noun+copula-present -13 -4 -19 9 24
deeds +noun+past 6 -3 30 -36 -1
deeds +other+past 41 -17 -39 16 -6
deeds +we+past 31 -6 -6 -16 -4
deeds after+i+copula -3 41 -17 -9 -13
deeds after+i+copula-present -3 9 -4 -3 3
deeds after+i+modal -15 -9 4 -2 22
deeds after+i+obligation 28 -5 -4 -3 -6
deeds after+i+passive -4 29 -15 -6 -5
deeds after+i+past -25 3 20 -15 -20
deeds after+i+pluperfect 16 4 -12 -1 -6
deeds after+i+present -4 17 16 -21 -1
deeds after+i+progressive 4 9 -10 -3 1
deeds after+it+copula -17 50 -30 -16 29
deeds after+it+copula-present -29 22 -4 -4 19
deeds after+it+past 32 2 -24 -7 -5
deeds after+noun+copula -7 46 -14 -17 -10
deeds after+noun+copula-present 36 -9 -6 -4 -27
deeds after+noun+past 28 2 -23 -38 -4
deeds after+noun+pluperfect 23 -11 -7 -7 -4
deeds after+noun+progressive 3 18 -9 -6 -3
deeds after+other+copula 32 -26 -6 -7 -1
deeds after+other+past 29 49 -49 -18 -5
deeds after+other+pluperfect 31 -15 -12 -6 -1
deeds after+other+present -10 -8 18 10 -9
deeds after+we+past 0 7 4 -4 -3
deeds after:0 -35 -30 -3 35 21
deeds after:1 -28 -42 32 -9 -24
deeds after:2 -22 -35 31 -29 -16
deeds after:3 25 26 -1 -38 -11
deeds before+i+past -24 -17 20 -4 -17
deeds before+i+present -12 -10 1 -4 34
deeds before+i+would -7 -4 -13 6 18
deeds before+it+copula-present -10 -5 -6 -3 28
deeds before+it+past -3 -2 -47 32 23
deeds before+noun+copula -7 -8 -38 42 -3
deeds before+noun+past -34 -17 -37 40 -14
deeds before+other+copula -8 -1 -17 28 -1
deeds before+other+past -37 -13 -23 30 -12
deeds before+other+present 4 -4 -5 10 -3
deeds before+we+past -19 -7 6 18 -7
deeds before:0 30 10 -26 -39 5
deeds before:1 64 -9 12 -32 -23
deeds before:2 -50 -34 41 -34 -15
deeds before:3 -49 -29 4 42 -16
deeds beforeafter+i+past -5 -24 20 -28 -14
deeds beforeafter+it+copula -2 -48 56 -11 -3
deeds beforeafter+it+past -33 -12 30 10 -8
deeds beforeafter+noun+copula -10 -24 55 -26 -3
deeds beforeafter+noun+past -7 -2 26 -28 -8
deeds beforeafter+noun+pluperfect -16 -6 17 8 -1
deeds beforeafter+other+past -10 9 29 -34 -7
deeds beforeafter+we+past -12 -6 0 30 -2
first 33 -36 -38 -20 30
form:bare 5 -5 -14 5 8
form:copula 8 8 -21 -1 -14
form:copula-present 0 -11 -8 -6 20
form:modal 20 -31 7 -7 18
form:none -13 4 -22 16 15
form:obligation -17 20 -4 -28 3
form:passive -3 20 -6 11 -19
form:past -9 -16 13 -4 -17
form:perfect -25 -15 -11 26 12
form:pluperfect 12 0 -10 -6 -11
form:present -15 -8 -15 -14 21
form:progressive 9 -12 -16 19 -15
form:would 14 -26 -12 -16 21
i+copula 3 49 -30 -16 -16
i+copula-present -9 6 -10 -11 22
i+measure 7 -2 -4 19 -15
i+modal -19 -12 3 -3 28
i+negated -36 -28 11 -6 41
i+obligation 19 13 -16 -12 -9
i+passive -12 29 -26 10 -5
i+past -19 -20 20 -20 -17
i+perfect -20 -4 -26 27 23
i+pluperfect 24 23 -6 -42 -2
i+present -19 -15 20 -35 18
i+progressive -2 4 7 -6 0
i+would -22 -13 -16 -1 25
it+copula 5 -5 9 -24 9
it+copula-present -43 11 -9 -7 44
it+measure -21 -3 -4 10 20
it+negated 10 26 -4 -16 -21
it+past -6 -11 -17 34 7
it+present 46 -10 -51 29 -12
last -26 -17 -34 31 14
measure 4 -7 -6 28 -12
measure+cue:adjectiveScene -5 1 0 -1 6
measure+cue:customerCame -21 34 15 -19 -8
measure+cue:firstNext 4 -35 18 -1 19
measure+cue:fromTo -16 10 -24 27 -18
measure+cue:hadTo 10 7 -4 -8 -3
measure+cue:myTask -4 11 -3 -1 2
measure+cue:outcome -54 8 -29 39 -11
measure+cue:ownWill -5 24 -10 -3 -1
measure+cue:pastTime 5 -7 -4 11 -4
measure+cue:place 18 -1 -3 -2 -10
measure+cue:problem 22 -24 -18 25 -13
measure+cue:roleTime 32 -29 -2 -2 1
measure+cue:sinceThen -11 -5 -10 20 -5
measure+cue:strongTask -22 46 -22 -16 -4
measure+cue:talk -18 16 14 -16 -1
measure+cue:target -7 11 -15 12 -3
measure+cue:team -3 13 -6 -1 -1
measure+cue:thereWas -30 1 5 0 26
measure+cue:weHad 21 5 -18 -7 -2
measure+cue:workedAs 18 -1 -5 -1 -13
my 1 15 -4 4 -10
negated -31 22 1 6 1
no own past -3 -21 -8 -36 27
no own past+copula 25 16 -21 -15 -12
no own past+copula-present -16 -13 1 4 16
no own past+modal 4 -9 -4 -15 21
no own past+passive -21 2 50 -32 -8
no own past+past 1 -10 12 -2 -1
no own past+present 2 -26 -10 -31 23
no own past+would -10 -8 -15 -8 21
none+bare 3 -4 -15 7 8
none+measure -25 -10 25 13 -2
none+none -13 4 -22 16 15
noun+copula 2 7 -7 3 -18
noun+copula-present 14 -20 0 14 -8
noun+measure 19 -4 -22 17 -15
noun+modal 22 -6 -5 -9 -1
noun+negated -3 11 -15 7 -2
noun+passive 28 -45 8 20 -13
noun+past 20 -9 -2 18 -11
noun+pluperfect 9 -18 5 6 -6
noun+present -12 10 -4 -6 12
noun+progressive 13 9 -15 -3 -8
noun+would 7 -6 6 -12 6
other+copula 29 -29 -27 24 -5
other+copula-present 36 -9 -26 13 -15
other+measure -4 14 -20 14 -4
other+modal -2 -3 6 17 -16
other+negated -20 41 -21 9 -3
other+past 23 8 -8 21 -16
other+pluperfect -8 -25 0 38 -2
other+present -6 -14 -5 18 2
other+progressive 4 -18 2 18 -3
other+would 20 -3 -2 2 -15
own past 9 -11 10 -1 -17
own past+bare 8 -4 -10 7 0
own past+copula 4 4 -16 4 -11
own past+copula-present 5 -3 -10 -8 16
own past+modal 16 -26 8 6 -6
own past+none -8 5 -21 13 10
own past+obligation -12 16 -2 -18 -7
own past+passive 12 18 -41 35 -14
own past+past -9 -15 13 -4 -17
own past+perfect -12 -12 -7 18 4
own past+pluperfect 13 2 -8 -6 -17
own past+present -11 15 -16 16 -6
own past+progressive 9 -11 -15 17 -12
own past+would 28 -26 9 -12 6
past+measure -8 3 -4 22 -10
place+i+copula-present:place:0 3 2 -4 -3 6
place+i+copula:place:0 31 -27 -7 -7 -13
place+i+copula:place:1 -33 41 -15 -3 -1
place+i+modal:place:1 12 -3 -8 -1 1
place+i+obligation:place:1 6 -3 6 -2 -3
place+i+past:place:0 46 -24 -52 14 -8
place+i+past:place:1 3 -25 21 -23 -15
place+i+past:place:2 -37 -6 23 -23 -15
place+i+past:place:3 -21 -17 24 -32 -12
place+i+past:place:4 -25 -20 5 37 -20
place+i+present:place:0 11 -18 -21 -9 29
place+i+present:place:1 -27 -17 33 -8 16
place+i+present:place:2 -18 42 30 -12 -28
place+i+present:place:3 -13 -12 25 -16 12
place+i+present:place:4 20 -15 -26 -5 26
place+i+progressive:place:0 10 -4 -4 -3 1
place+i+would:place:0 -5 -1 0 0 10
place+i+would:place:2 -4 -3 1 -1 10
place+i+would:place:3 -2 -1 4 -6 7
place+i+would:place:4 -7 -5 -18 9 20
place+it+copula-present:place:0 -28 -2 -1 -2 36
place+it+copula-present:place:4 -14 -6 -8 3 27
place+it+copula:place:0 -15 16 -9 -12 38
place+it+copula:place:1 10 5 2 -9 -4
place+it+copula:place:2 19 -12 7 -12 -4
place+it+copula:place:3 -8 -5 31 -12 -1
place+it+past:place:2 -8 -6 35 -20 -1
place+it+past:place:3 -3 -2 -11 27 -2
place+it+past:place:4 -2 -1 -24 8 24
place+none+none:place:0 -3 -3 -5 -17 28
place+noun+copula-present:place:0 18 -1 -2 -4 -9
place+noun+copula:place:0 19 1 -7 -11 -7
place+noun+copula:place:1 -21 47 -20 -14 -3
place+noun+copula:place:2 26 -34 26 -12 -8
place+noun+copula:place:3 0 -15 18 4 -2
place+noun+copula:place:4 -17 -6 -20 35 -2
place+noun+past:place:0 37 -18 -37 -25 -1
place+noun+past:place:1 26 35 -31 -30 1
place+noun+past:place:2 -27 0 42 -36 -5
place+noun+past:place:3 -30 -15 42 -24 -5
place+noun+past:place:4 -37 -20 -31 37 -14
place+noun+pluperfect:place:0 13 -2 -2 -5 -3
place+noun+pluperfect:place:1 23 -7 -11 -2 -1
place+noun+progressive:place:0 20 -4 -7 -7 -5
place+other+copula:place:1 31 -23 -5 -7 -1
place+other+past:place:0 25 -9 -11 -2 -1
place+other+past:place:1 44 34 -52 -26 -6
place+other+past:place:2 2 46 -5 -30 -4
place+other+past:place:3 -33 -17 38 -4 -5
place+other+past:place:4 -33 -17 -28 33 -12
place+other+pluperfect:place:1 30 -15 -11 -5 0
place+other+present:place:1 13 -11 10 -14 4
place+other+present:place:4 -19 -3 -12 25 0
place+we+past:place:0 26 -3 -12 -15 -3
place+we+past:place:2 -3 -11 36 -30 -2
place+we+past:place:3 -17 -8 22 4 -3
place+we+past:place:4 -14 -6 -34 36 -5
place:0 39 -36 -52 -31 28
place:1 40 41 -17 -38 -18
place:2 -53 7 34 -46 -15
place:3 -49 -34 36 -19 -20
place:4 -45 -26 -37 43 -12
pluperfect+measure 22 -10 -10 -1 -3
present+measure 3 -3 -12 5 6
short 25 -17 12 18 -39
subject:i -27 -10 18 -23 -4
subject:it 4 -16 -25 17 25
subject:none -15 -13 4 -2 20
subject:noun 20 -15 -20 20 -17
subject:other 31 -24 -24 28 -27
subject:we -27 14 1 24 -18
subject:you -15 10 14 -23 12
supposing:0 10 -12 13 -1 -24
supposing:0+bare 5 -4 -9 8 0
supposing:0+copula 2 14 -18 7 -20
supposing:0+copula-present 14 -3 0 -1 -12
supposing:0+modal 1 -23 29 -2 -11
supposing:0+none -11 4 -22 17 11
supposing:0+obligation -9 14 -2 -24 -1
supposing:0+passive 0 24 -1 3 -22
supposing:0+past -9 -19 14 -2 -18
supposing:0+perfect -16 -13 -8 26 -5
supposing:0+pluperfect 13 5 -13 -2 -16
supposing:0+present 19 0 -4 14 -12
supposing:0+progressive 13 -9 -12 -1 -7
supposing:0+would 8 -15 13 -7 3
supposing:1 2 -3 -12 -9 38
supposing:1+copula 33 -18 -13 -27 21
supposing:1+copula-present -24 -8 -8 -2 35
supposing:1+modal -8 -2 -18 13 16
supposing:1+past 13 30 5 -25 -17
supposing:1+present -17 -8 -25 -5 33
supposing:1+would 17 -11 12 2 -20
supposing:2 -2 -34 -32 -48 52
supposing:2+would 1 -3 -12 -5 17
supposing:3 -29 -15 -24 -22 35
supposing:3+would -8 -7 -17 -11 24
telling:0 -15 -30 1 -32 22
telling:0+copula-present -20 -11 20 -3 10
telling:0+modal -19 -2 3 -3 20
telling:0+perfect -9 -2 -7 6 14
telling:0+present 9 -26 6 -27 10
telling:0+would -10 -6 -13 -7 25
telling:1 -30 -5 -28 -5 31
telling:1+copula-present -10 -3 2 1 10
telling:1+past -7 14 -12 -14 24
telling:1+present -53 21 1 37 11
telling:1+would 0 -8 -18 -10 23
telling:2 24 -18 11 -8 -14
telling:2+bare 5 -2 -6 11 -7
telling:2+copula -3 3 -41 22 29
telling:2+copula-present 16 14 -22 -16 0
telling:2+modal 10 -12 13 10 -19
telling:2+none 1 7 9 -8 -10
telling:2+obligation 11 -33 30 -3 2
telling:2+past -9 -11 20 -19 -17
telling:2+perfect -19 -2 -9 21 8
telling:2+pluperfect 17 -11 -16 12 -1
telling:2+present 24 -23 -19 -20 40
telling:2+progressive -13 2 -20 43 -13
telling:2+would 13 -13 22 -4 -21
telling:3 5 -7 10 0 -19
telling:3+copula 9 14 -7 -9 -27
telling:3+copula-present -4 -17 -10 15 16
telling:3+modal 15 -17 4 -3 3
telling:3+obligation -25 40 -19 -24 -13
telling:3+passive -30 7 22 20 -13
telling:3+past -6 -17 11 2 -18
telling:3+perfect 3 -7 7 11 -11
telling:3+pluperfect 1 14 5 -11 -15
telling:3+present -6 29 -36 12 7
telling:3+progressive 14 -13 -2 -13 -3
telling:3+would 16 -10 1 2 -7
them+verb: -13 4 -22 16 15
them+verb:ask 12 42 -38 5 -7
them+verb:be 13 -15 -11 -7 -4
them+verb:call -1 -4 -16 13 7
them+verb:come -20 1 10 7 -5
them+verb:complain 10 -2 -16 11 -3
them+verb:fall 7 -2 -6 10 -8
them+verb:get 33 -17 -29 14 0
them+verb:give 6 -5 -8 12 -2
them+verb:go 27 1 -38 23 -5
them+verb:happen -2 -4 -10 -10 26
them+verb:have -2 2 -7 5 5
them+verb:keep 5 -3 -2 2 -1
them+verb:know 12 -4 -5 -12 8
them+verb:leave 12 -5 -21 20 -5
them+verb:make -11 -1 7 -1 7
them+verb:put 2 -6 15 -5 -2
them+verb:say -6 8 4 7 -8
them+verb:send -5 -4 -4 17 -1
them+verb:take 18 -6 13 -13 -5
them+verb:tell 1 -33 19 13 -2
them+verb:turn 3 -5 -8 12 -1
them+verb:want 16 0 3 -17 -6
them+verb:work -2 -5 20 -6 -5
them+verb:write -30 -10 50 -8 -1
us+verb:ask -28 -27 26 -10 -2
us+verb:be -10 27 -17 11 -13
us+verb:call -17 31 16 -20 -14
us+verb:check -2 -3 9 -2 1
us+verb:do -29 25 3 -12 12
us+verb:draw -7 10 8 -9 -1
us+verb:explain -5 -1 5 -1 3
us+verb:find -5 -3 -9 21 3
us+verb:get -1 -5 -20 30 12
us+verb:give -36 3 10 3 18
us+verb:go -31 -9 33 -17 -2
us+verb:have 35 -6 -26 -9 -10
us+verb:keep -4 -8 33 -25 1
us+verb:know 6 52 -41 5 -24
us+verb:learn 13 -10 -10 5 4
us+verb:let -6 -13 23 -1 -1
us+verb:look 0 -15 15 -8 8
us+verb:lose 5 -3 -13 17 -7
us+verb:make -8 5 17 -2 -18
us+verb:move -2 -1 26 -25 -1
us+verb:need -16 36 -14 -8 -1
us+verb:notice 1 -6 11 -2 -2
us+verb:offer -4 -3 10 -3 0
us+verb:open -2 -1 10 -1 -2
us+verb:put -9 6 6 -3 2
us+verb:ring -3 -3 18 -16 -1
us+verb:run 9 -1 8 -4 -9
us+verb:say -19 20 10 -11 0
us+verb:see 7 -5 -2 8 -5
us+verb:send -2 0 22 -13 -5
us+verb:set -1 2 12 -12 0
us+verb:show -1 -1 29 -14 -13
us+verb:sit -2 -5 12 -1 0
us+verb:start 17 -3 -5 -5 -3
us+verb:stay -1 -2 17 -11 0
us+verb:take -11 5 0 7 -3
us+verb:tell -10 -17 26 -16 -8
us+verb:test 0 0 12 -9 -1
us+verb:think 11 14 -29 -3 7
us+verb:use -20 -8 7 4 17
us+verb:walk -2 -1 8 -2 0
us+verb:want -9 10 -1 -2 5
us+verb:work 31 -13 -5 -17 -8
us+verb:write -9 -5 14 15 -25
verb: -13 4 -22 16 15
verb:apologise -3 -1 -2 9 -1
verb:ask -22 6 13 -9 -8
verb:be 7 -1 -15 -2 -9
verb:bring -3 -1 4 14 -13
verb:call -18 23 7 -7 -8
verb:change 5 -6 -1 7 -2
verb:check -19 -7 26 -1 -1
verb:come 22 -6 -18 10 -6
verb:complain 9 -4 -12 11 -3
verb:do 4 33 -17 -18 -2
verb:draw -10 10 11 -9 -1
verb:explain -4 -1 5 -1 3
verb:fall 7 -2 -6 10 -8
verb:find -11 -4 -27 52 3
verb:get 33 -19 -25 30 11
verb:give -29 -1 1 15 15
verb:go -5 -8 6 14 -6
verb:happen -2 -4 -10 -10 26
verb:have 26 -5 -25 -7 -6
verb:keep 0 -12 29 -23 0
verb:know 18 48 -41 -6 -16
verb:learn 12 -10 -10 4 6
verb:leave 11 -6 -18 18 -6
verb:let -22 7 6 -10 17
verb:look 0 -9 13 -11 6
verb:lose 23 -6 -41 34 -8
verb:make -19 5 19 1 -11
verb:move -4 -3 29 -26 -2
verb:need -20 26 -1 -5 0
verb:notice 5 -7 10 -3 -2
verb:offer -4 -3 11 -3 0
verb:open -1 -1 9 -1 -2
verb:pass 0 -1 -27 34 -2
verb:phone -7 -2 11 1 -1
verb:pick -2 0 0 5 -3
verb:put -7 -2 13 -10 0
verb:read -7 25 -9 -3 -1
verb:ring 2 -6 16 -15 -2
verb:run 6 -3 3 9 -13
verb:say -26 23 9 3 -10
verb:see 1 -7 1 -2 10
verb:send -7 -6 17 3 -7
verb:set -20 16 25 -24 -2
verb:show -1 -1 29 -15 -14
verb:sit -2 -6 -1 13 -2
verb:start -4 14 -38 43 -10
verb:stay -3 -4 -10 24 -1
verb:take 7 -2 7 -2 -7
verb:tell -11 -39 30 -7 -10
verb:test 0 0 12 -9 -1
verb:think 14 12 -8 -18 5
verb:try -6 -5 14 -38 36
verb:turn -20 -9 27 6 -5
verb:use -25 -9 11 8 16
verb:walk -3 -2 8 1 0
verb:want 9 13 -4 -19 0
verb:work 29 -18 14 -22 -13
verb:write -34 -14 33 6 -26
we+copula -10 -11 1 22 -1
we+measure 16 -10 -29 25 -4
we+past 2 -9 3 20 -12
word:'d -5 14 -16 -4 32
word:'s 34 -24 -13 -4 -1
word:a 28 -30 9 -4 -14
word:about 4 -24 -12 42 -3
word:account 1 26 3 -24 -6
word:after -34 47 -24 20 3
word:afterward 13 -6 -13 6 0
word:again 31 -30 37 -32 6
word:all 40 -10 -10 -6 15
word:also -25 44 4 -35 12
word:alway 8 -12 10 -24 17
word:am -14 12 -25 8 20
word:an 42 -24 -22 -21 36
word:and 59 -18 11 -20 -23
word:another 13 -21 9 -1 0
word:any -1 -4 12 -8 4
word:anybody 1 7 -21 9 2
word:anything 6 -8 -16 19 -1
word:apologise -3 -1 -2 9 -1
word:app -3 -10 24 -6 -4
word:are 29 3 -38 -5 12
word:around -5 5 -13 10 3
word:as 12 37 -38 -8 2
word:ask -26 2 14 -7 -8
word:at 15 -26 -1 8 3
word:away 12 0 -20 20 -5
word:back -33 -8 20 15 -10
word:be 12 1 -5 7 -22
word:because 53 -27 -33 -42 8
word:before -15 13 -6 27 -20
word:bite -2 -2 2 1 3
word:book 24 -6 -22 11 -5
word:boss -20 15 -27 28 3
word:break 10 22 27 -30 -30
word:bring -10 8 5 12 -14
word:but -21 -3 -32 39 14
word:by 37 -13 -26 29 -1
word:cable 7 -10 2 4 -1
word:call -39 29 9 -16 1
word:can -10 -15 -14 8 24
word:card -3 -6 18 -4 -3
word:change 1 -9 -4 15 1
word:charge 11 0 -6 -5 -1
word:check -42 15 23 -9 6
word:clean 0 20 3 -11 -8
word:close 34 -11 -14 2 -14
word:colleague 30 -10 -17 -6 5
word:collect -8 -8 23 -3 0
word:come 21 -1 -17 36 -30
word:company -19 -9 7 36 -11
word:complain 13 -4 -14 11 -4
word:could 25 -11 19 -20 -25
word:count -3 -2 14 -5 -1
word:course 5 1 -4 -5 3
word:customer 11 6 -18 -2 11
word:cut 28 -7 -16 -1 -1
word:date -11 14 -3 2 -2
word:day 32 -32 4 37 -44
word:desk 4 14 -17 12 -13
word:do -3 -16 5 -7 15
word:door -1 -1 10 -4 -1
word:down 2 2 -14 28 -4
word:draw -23 2 25 -27 17
word:drive 4 7 -15 15 -12
word:drop 33 -11 -14 -2 -2
word:e-mail 8 -2 0 -2 0
word:each 25 -41 24 -12 -9
word:eight 19 -2 -17 1 -2
word:else 5 21 -29 3 -1
word:end -16 -6 -28 50 -5
word:even -4 5 -21 29 -10
word:evening 13 -15 -19 26 -3
word:every -9 -12 23 7 -12
word:everybody 19 8 23 -40 -4
word:everyone -1 -3 -6 3 6
word:everything 22 -21 -34 8 31
word:example -23 -2 -4 -19 47
word:explain -4 -2 6 -1 3
word:fall 18 -3 -16 9 -8
word:family 4 -5 -3 -2 5
word:feel 17 20 -37 -9 9
word:file 4 3 -1 -3 -2
word:fill -10 -4 24 -8 0
word:find -13 16 -27 32 5
word:first -32 -16 0 6 32
word:five 21 -10 15 -23 -3
word:fix 0 23 -8 -28 11
word:floor 12 -1 -10 1 -1
word:for -7 9 2 -7 4
word:form -29 -22 53 -3 -2
word:four -3 -15 18 13 -11
word:friday 21 -12 -18 31 -21
word:friend 38 -19 -10 0 -8
word:from -17 -25 2 33 -3
word:front -6 27 -13 6 -12
word:full 7 -8 0 9 -5
word:get 12 26 -30 33 6
word:give -31 5 25 -20 12
word:go 9 -2 1 4 7
word:good -43 -2 -6 15 33
word:group -19 -28 40 12 -4
word:guest 15 -6 -6 0 -2
word:guy 24 -8 -9 -1 -6
word:half 8 0 20 -22 -5
word:hand 0 -18 -3 25 -2
word:happen -7 -13 2 -6 26
word:has -5 -3 7 -4 6
word:have 8 5 -4 9 -15
word:he 40 -39 0 25 -20
word:head 5 0 2 -5 -1
word:help 6 42 -3 -41 -3
word:her -22 6 26 -18 -33
word:him -32 -23 23 1 -16
word:his 36 -5 0 -15 7
word:hold -18 -4 0 -8 33
word:home 14 -5 -1 0 -7
word:hour 3 -19 27 3 -15
word:house -7 18 -20 4 3
word:how -7 -15 3 -19 43
word:i -29 -6 14 -21 3
word:if -27 23 -7 -35 43
word:in 48 -20 -25 15 -25
word:into -12 -10 -7 34 -2
word:is -27 -1 17 19 -1
word:it 6 -18 3 11 9
word:its -10 -5 18 0 -3
word:job 23 -10 -11 -2 -2
word:just 14 -35 16 6 -2
word:keep 14 4 14 -25 -9
word:kid 10 7 -11 -2 -2
word:know 19 39 -42 -10 -1
word:label -2 -2 21 -14 0
word:lady 5 -1 -2 2 -2
word:laptop 17 0 5 -7 -14
word:last 22 -11 -3 -2 -11
word:late -3 -2 13 -2 -1
word:later -1 0 -8 8 2
word:lead -12 -4 17 2 -2
word:learn 13 -13 -20 20 -2
word:leave -26 5 13 14 -9
word:let -23 9 0 -6 19
word:like 73 -24 -28 -31 -2
word:line 0 -9 23 -23 5
word:list -20 -7 13 -12 23
word:listen -2 -4 -1 -4 12
word:little 8 -2 -2 2 -5
word:log -26 -13 36 -3 3
word:look -51 30 23 -16 -3
word:lose 0 19 -32 32 -17
word:lot 6 -4 -2 4 -4
word:machine 7 -6 -9 10 -1
word:make -25 15 16 -12 -10
word:man 16 -3 -1 -9 -3
word:manager -1 43 -1 -16 -15
word:many 23 -9 -4 -6 -3
word:me -44 32 -15 24 6
word:message 13 -17 -1 10 -2
word:minute -16 -15 -14 40 -6
word:miss 63 -6 -49 -5 -1
word:monday -1 1 5 -4 -2
word:money 10 14 -43 26 -1
word:month 23 4 -20 17 -12
word:more -14 39 -27 31 -18
word:morning 34 -10 -22 5 -6
word:most -13 -9 38 -23 3
word:move -3 -5 31 -29 -4
word:my 2 18 -5 2 -11
word:myself -5 16 11 -28 3
word:name -6 -6 18 -4 -2
word:need -16 23 2 -8 0
word:network 32 -13 -20 -7 9
word:never 18 21 -31 8 -14
word:new 22 6 -7 -9 -10
word:next 9 -17 -10 17 7
word:night 16 -7 -15 13 -8
word:no -40 8 12 41 -31
word:nobody 7 13 3 -15 -2
word:not 38 7 -25 15 -4
word:note 15 -13 -2 4 -1
word:nothing -18 -17 21 6 8
word:notice 2 -9 16 -3 -5
word:now -15 -4 -21 44 -33
word:number 8 -1 3 -8 2
word:of 38 -12 -12 -7 -6
word:off -29 -17 34 7 -5
word:offer -4 -3 11 -3 0
word:office 36 6 2 -21 -22
word:okay -12 -10 -20 17 27
word:old -1 -8 4 20 -10
word:on -16 0 -2 14 -3
word:once 6 -2 -5 8 -5
word:one -23 17 21 -51 33
word:online 2 -16 13 6 -6
word:only -10 5 6 14 -10
word:open 6 -10 15 -5 -4
word:or 6 -6 -16 14 1
word:order -1 51 -30 -10 -3
word:other -2 45 -20 -3 -11
word:our 17 -3 -18 30 -35
word:out -27 40 -8 12 -26
word:over 15 -11 23 -25 -9
word:own 9 1 4 -9 -5
word:page 14 -13 49 -59 -3
word:paper -9 1 8 6 -4
word:parent 28 -22 -3 6 -6
word:part 1 18 -14 1 -6
word:pass -10 17 -22 22 -1
word:pay -32 55 -15 -1 -3
word:people 47 7 -33 8 -5
word:person -11 3 -11 -13 32
word:phone -15 -17 26 2 -11
word:pick -11 -4 16 4 -3
word:picture -5 -4 4 8 0
word:place 7 8 -21 7 -1
word:plan -15 11 11 3 -6
word:point 10 -14 34 -30 2
word:print 1 -10 6 6 -3
word:project 9 -5 0 1 -3
word:put -4 -3 13 -11 -1
word:question -46 -2 4 -5 49
word:read 4 9 8 -12 -5
word:really -2 12 -6 -46 41
word:report 11 -2 15 -15 -6
word:rest 0 -1 7 -3 0
word:right -21 0 -31 40 20
word:ring 10 -18 14 -1 -10
word:roll 3 -2 56 -59 -6
word:room -13 20 12 -10 -7
word:rule -5 12 -1 5 -9
word:run 1 4 -2 10 -9
word:same 2 -16 22 9 -20
word:saturday 42 -10 -13 3 -25
word:save -36 -1 -22 52 2
word:say -10 11 4 15 -22
word:school 2 9 -3 -2 -3
word:screen 25 -21 11 -9 -3
word:second 30 -6 -23 -5 8
word:see -17 -16 22 -7 7
word:send -8 -9 15 10 -9
word:server -4 -4 13 6 -7
word:service 1 -4 4 -3 2
word:set -37 30 17 -13 -3
word:share -4 4 -4 5 0
word:she 43 -34 -24 35 -38
word:shift 9 7 18 -35 1
word:shop 21 -6 -17 18 -18
word:short -9 -1 24 -22 9
word:should 8 -10 12 -7 -3
word:show 4 0 25 -38 8
word:since -4 -13 2 31 -27
word:sit 8 -10 4 1 -4
word:six 46 12 -53 -1 -3
word:small 27 -7 -3 -7 -6
word:so -28 9 24 -37 22
word:some 23 -14 7 -10 -5
word:somebody -3 31 -18 -12 4
word:someone 0 0 -3 -1 4
word:something 33 8 -22 -1 -9
word:spare 12 -3 -7 1 -3
word:speak -6 47 -36 6 -8
word:start -8 7 -3 5 -1
word:stay -34 -4 -6 24 25
word:step -11 10 -9 10 0
word:stick -13 16 0 -6 2
word:still -11 -9 5 24 -9
word:stop -10 15 -9 10 -2
word:sunday 28 -10 1 -6 -10
word:supervisor -29 25 25 -22 3
word:sure 17 -12 0 -14 8
word:swap -7 -7 17 -1 0
word:system 31 -11 -18 4 -8
word:table -4 -8 18 -2 0
word:take 1 16 -5 -12 6
word:talk -15 -17 37 0 -10
word:team 11 -21 31 -28 1
word:tell 4 -20 11 7 -17
word:ten -4 -2 14 -6 2
word:test -45 1 17 -16 39
word:than -7 16 8 -14 0
word:thank -21 -2 -13 20 15
word:that 3 -6 2 -11 37
word:the -5 -4 15 -2 -25
word:their 26 -10 -1 -11 -3
word:them -2 14 -5 22 -33
word:then 22 -21 2 -10 13
word:there 12 -28 7 22 -28
word:they -12 -2 -8 20 11
word:thi -42 23 -42 24 46
word:thing -9 -8 8 3 5
word:think -9 5 -19 4 28
word:third -7 -3 -32 45 -1
word:three 20 -2 21 -19 -13
word:through -20 7 0 19 -6
word:ticket 18 -11 -30 20 2
word:till -8 11 16 -18 -1
word:time -36 -5 12 1 18
word:to 3 21 -8 -5 -8
word:together -5 -4 50 -49 -3
word:too 28 -1 -45 -11 35
word:train 6 -4 21 -16 -5
word:try -20 13 -5 -28 37
word:turn -20 -5 14 13 -5
word:twice -5 16 -5 -6 0
word:two -6 -26 17 22 -11
word:under 3 3 -23 20 -1
word:understand 11 1 -21 8 0
word:until 12 15 -6 -16 -2
word:up -19 -14 18 -1 -11
word:us 56 -22 -25 1 -18
word:use 12 -19 -8 23 -2
word:very 14 -14 -25 24 2
word:volunteer -16 34 -10 -3 -2
word:wait -17 -14 14 29 -10
word:walk 9 -12 9 0 -5
word:want 12 4 -7 -9 -2
word:watch -2 -4 7 3 0
word:way 37 1 -19 -19 1
word:we -3 5 3 25 -28
word:week 43 -15 -37 27 -3
word:well -12 27 -14 -7 9
word:what -28 -28 24 -4 4
word:when 14 -43 26 -25 28
word:where 25 -23 -7 14 -10
word:which -11 6 11 2 -6
word:while -4 -15 44 -25 -2
word:who 20 5 -25 2 4
word:whole 28 -15 -16 17 -10
word:why -6 12 -4 -1 0
word:with -9 -26 17 -17 5
word:within -2 2 -14 17 -1
word:without -5 17 -19 5 4
word:word -15 16 -4 1 2
word:work 8 7 -13 -31 35
word:would 5 9 2 -24 16
word:write -6 -25 24 11 -31
word:wrong 20 -4 -17 -3 5
word:year 18 -14 -8 29 -31
word:you -21 21 -15 11 20`;

export const labelWeights: LabelModel = {
	examples: '070c969725da',
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
		[89, -97, -101, -71, -75],
		[-81, 121, -89, -33, -23],
		[-93, -69, 65, -116, -78],
		[-64, -30, -92, 87, -51],
		[-77, -24, -77, -62, 97]
	],
	across: [
		[27, 73, 2, -67, -60],
		[-55, -55, 59, -15, -25],
		[-72, -54, 9, 59, -61],
		[-42, -35, -85, 38, -3],
		[27, -30, -61, -46, 85]
	],
	start: [33, -36, -38, -20, 30],
	end: [-26, -17, -34, 31, 14]
};
