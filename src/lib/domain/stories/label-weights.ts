import type { LabelModel } from './label-model.ts';

// Written by src/cli/train-story-labels.ts from tests/quality/stories/development.yaml; not edited by hand.

/** Names of features with the weights of all labels, one a line: short to load, and easy to compare. */
const table = `
after:copula+measure 8 -17 19 -22 10
after:cue:adjectiveScene 56 -38 12 -9 -20
after:cue:anger 40 -9 -46 -1 -2
after:cue:askedMe -1 16 -2 -10 2
after:cue:bossSays 2 19 -4 14 -20
after:cue:customerCame 18 -12 -13 7 0
after:cue:firstNext -28 0 8 -6 -5
after:cue:fromTo 38 25 3 -30 -19
after:cue:generality 31 -15 -43 0 29
after:cue:greeting -11 -39 17 12 18
after:cue:habit -21 4 -41 16 35
after:cue:hadTo 19 31 -25 -10 -25
after:cue:hypothetical -8 31 -8 -23 17
after:cue:iAlso -9 -4 -1 3 12
after:cue:inTheEnd 27 13 -9 -12 -5
after:cue:learned 17 -22 -21 33 -2
after:cue:meta -14 -15 -13 11 39
after:cue:myTask 8 34 -29 -2 -13
after:cue:negativeEnd 21 -12 -2 -2 -2
after:cue:only -1 7 -30 7 14
after:cue:outcome -43 1 13 5 -22
after:cue:ownWill -12 17 -9 11 13
after:cue:pastTime 15 -6 9 -10 -12
after:cue:place -28 -9 -14 43 8
after:cue:problem 0 21 -3 -9 0
after:cue:roleTime -17 -2 -1 -7 30
after:cue:saysTask 13 -5 -7 1 -1
after:cue:sinceThen 5 -18 3 25 -22
after:cue:soI -10 57 7 -23 -40
after:cue:strongTask 23 20 -34 -12 -19
after:cue:talk -10 9 7 -2 -20
after:cue:target 31 30 -21 -21 -6
after:cue:team 26 3 -23 23 -14
after:cue:thanked -27 -26 2 40 -20
after:cue:thereWas -5 5 2 -11 8
after:cue:wantedTo -3 27 -22 0 1
after:cue:wasAsked 33 -11 -28 8 -14
after:cue:weHad -8 17 -28 -19 43
after:cue:whenI 21 -14 1 -2 -5
after:cue:workedAs 0 -23 -20 17 24
after:end -26 -17 -34 31 14
after:form:bare 6 -3 1 5 -7
after:form:copula 15 -13 -1 -11 2
after:form:copula-present 27 -4 -17 5 -1
after:form:modal 16 -31 -4 -5 32
after:form:none -21 -3 8 0 18
after:form:obligation 22 3 -17 -19 -5
after:form:passive -30 7 26 -9 12
after:form:past 6 -6 18 -17 -22
after:form:perfect -35 -7 -5 34 -5
after:form:pluperfect 6 -2 23 -34 6
after:form:present -24 -16 2 12 17
after:form:progressive 17 -13 16 -10 -19
after:form:would 41 -32 -17 -10 31
after:i+copula -24 6 -34 30 32
after:i+copula-present 0 -1 -2 -1 7
after:i+measure -10 20 4 -21 -7
after:i+modal 10 -19 -6 -1 17
after:i+negated -1 -32 0 15 21
after:i+obligation 15 13 -10 -7 -13
after:i+passive -16 27 -21 12 0
after:i+past -17 9 17 -29 -17
after:i+perfect -16 -2 -13 28 2
after:i+pluperfect -2 21 16 -22 -13
after:i+present 1 -21 9 -19 16
after:i+progressive -5 2 12 -4 -5
after:i+would -22 -18 -16 -2 30
after:it+copula 6 17 -17 -9 -4
after:it+copula-present -20 17 -26 1 33
after:it+measure -7 -11 38 -28 4
after:it+negated -6 30 -22 1 -3
after:it+past -35 -10 29 2 -14
after:it+present -12 -7 2 2 15
after:measure 19 -9 14 -19 -13
after:my -5 6 -22 7 34
after:negated 16 -18 -2 11 -8
after:none+bare 6 -3 1 5 -7
after:none+none -21 -3 8 0 18
after:noun+copula 34 -25 0 -14 -18
after:noun+copula-present 23 -10 -1 -1 -10
after:noun+measure 17 -29 21 -17 -4
after:noun+modal 1 -6 -2 -7 14
after:noun+negated 41 -25 -5 -11 -13
after:noun+passive -15 -9 38 -9 -12
after:noun+past 7 -22 5 33 -18
after:noun+pluperfect -2 -8 3 -14 26
after:noun+progressive 23 -3 -4 -14 -10
after:noun+would 4 -2 1 -8 4
after:other+copula 20 -14 20 -24 -6
after:other+copula-present 31 -5 7 -7 -26
after:other+measure -11 23 -7 9 -5
after:other+modal -6 -5 7 11 -6
after:other+negated -2 1 8 -9 2
after:other+past 39 -3 11 2 -24
after:other+pluperfect 0 -10 19 -3 -2
after:other+present -10 -10 -6 40 -29
after:other+progressive -3 -11 32 -16 -3
after:other+would 31 -5 -26 6 -3
after:past+measure 17 13 7 -12 -28
after:pluperfect+measure -3 -4 11 -23 21
after:present+measure 0 -2 7 -1 -2
after:short -6 -18 12 8 -7
after:subject:i -28 6 14 -25 -5
after:subject:it -3 -2 3 -5 10
after:subject:none 5 -34 29 -17 10
after:subject:noun 19 -28 8 -1 -11
after:subject:other 32 -17 17 9 -36
after:subject:we -2 -34 16 10 -10
after:subject:you -11 4 0 -2 8
after:we+copula -29 -6 20 2 14
after:we+measure 9 -5 -4 14 -12
after:we+past 7 -30 23 -5 -24
before:copula+measure 6 19 10 -9 -23
before:cue:adjectiveScene -15 -4 11 17 -14
before:cue:anger -3 20 -2 -24 15
before:cue:askedMe -17 33 -9 5 -9
before:cue:bossSays -8 -18 30 -10 -20
before:cue:customerCame 44 16 -24 -28 -16
before:cue:firstNext -28 -28 10 14 25
before:cue:fromTo -4 -22 15 7 -1
before:cue:generality -28 -19 3 -27 43
before:cue:greeting 6 -35 22 -14 21
before:cue:habit -14 -12 -22 -3 36
before:cue:hadTo -45 52 10 -15 -7
before:cue:hypothetical -36 17 -8 -31 51
before:cue:iAlso -4 -3 -14 12 10
before:cue:inTheEnd -21 -8 4 28 -8
before:cue:learned -1 -3 -19 44 -18
before:cue:meta -1 7 -10 -18 31
before:cue:myTask -62 53 14 -15 2
before:cue:negativeEnd -3 4 1 6 -2
before:cue:only 6 36 -20 -20 2
before:cue:outcome -48 4 -1 24 5
before:cue:ownWill 29 32 -24 -1 -15
before:cue:pastTime 45 -25 -23 18 -29
before:cue:place 53 -35 -29 -26 -36
before:cue:problem 36 16 -9 -14 -3
before:cue:roleTime 50 -28 -43 -18 1
before:cue:saysTask -8 10 3 -2 -1
before:cue:sinceThen -33 3 -10 28 7
before:cue:soI -15 -11 13 6 -11
before:cue:strongTask -49 51 15 -30 -8
before:cue:talk -40 -23 31 -9 -23
before:cue:target -64 3 26 16 1
before:cue:team 12 20 -4 -6 -14
before:cue:thanked -17 1 -18 38 -10
before:cue:thereWas 5 32 -24 -12 -6
before:cue:wantedTo 11 30 -21 -10 1
before:cue:wasAsked -13 35 -8 -9 -4
before:cue:weHad 39 -13 -15 10 -13
before:cue:whenI 17 -1 -11 -6 1
before:cue:workedAs 24 -19 -10 -15 -5
before:form:bare 21 -8 -18 3 0
before:form:copula 16 13 5 -12 -28
before:form:copula-present -2 -12 -14 5 18
before:form:modal -19 1 9 -11 16
before:form:none -4 -7 -17 14 14
before:form:obligation -22 24 8 -25 11
before:form:passive 8 -25 -1 41 -26
before:form:past -22 -18 16 14 -15
before:form:perfect 14 -10 -17 22 -9
before:form:pluperfect -12 37 -15 7 -9
before:form:present -11 -25 11 16 12
before:form:progressive -9 10 11 22 -29
before:form:would -40 43 -26 -36 35
before:i+copula 24 1 -23 -9 -9
before:i+copula-present -18 4 -11 -10 32
before:i+measure 17 -19 -1 27 -28
before:i+modal 20 -6 -11 -11 7
before:i+negated -10 3 -27 2 46
before:i+obligation 1 -36 27 -5 -4
before:i+passive 11 2 -2 -9 -2
before:i+past -28 -22 20 -1 -20
before:i+perfect 9 -6 -9 25 -19
before:i+pluperfect 7 30 -45 0 9
before:i+present -23 -31 21 -24 25
before:i+progressive 20 -11 9 -17 -2
before:i+would -19 -13 -29 -5 35
before:it+copula 24 14 -2 -26 -13
before:it+copula-present -21 9 -32 16 29
before:it+measure 10 4 4 -14 -3
before:it+negated -21 1 25 -13 7
before:it+past -16 -6 17 -10 15
before:it+present -8 -10 15 24 -18
before:measure 14 4 -1 13 -7
before:my 8 20 -5 3 -20
before:negated -12 8 -8 -8 21
before:none+bare -4 -5 0 7 1
before:none+none -4 -7 -17 14 14
before:noun+copula -17 12 22 1 -33
before:noun+copula-present 12 -12 29 -10 -21
before:noun+measure 2 15 -17 12 13
before:noun+negated 10 0 14 -25 -1
before:noun+passive 14 -27 28 11 -24
before:noun+past 18 12 -6 4 5
before:noun+pluperfect -12 -17 18 16 -6
before:noun+present -6 24 -26 -1 9
before:noun+progressive -10 13 11 4 -13
before:noun+would -5 26 -5 -23 8
before:other+copula -4 9 -11 11 -4
before:other+copula-present 25 -13 8 -11 -5
before:other+measure -8 14 4 1 -4
before:other+modal -25 13 19 8 -12
before:other+negated 17 13 -8 1 -8
before:other+past 29 -16 -6 24 -24
before:other+pluperfect -29 55 -30 9 -7
before:other+present 15 -3 -16 39 -39
before:other+progressive -23 14 -11 28 -7
before:other+would 18 2 15 -34 -2
before:past+measure -14 8 -7 13 14
before:pluperfect+measure 1 -26 27 0 -1
before:present+measure 24 0 12 -21 -16
before:short 8 -28 28 -38 22
before:start 33 -36 -39 -19 30
before:subject:i -31 -25 19 -7 -5
before:subject:it -11 -7 14 -3 -2
before:subject:none -21 -22 17 20 13
before:subject:noun 4 13 5 10 -16
before:subject:other 19 17 -8 28 -39
before:subject:we 3 28 -1 4 -8
before:subject:you -7 -13 -14 18 20
before:we+measure 23 9 -2 -44 27
before:we+past 16 -17 21 -11 4
bias 6 -13 10 -4 -10
copula+measure -21 7 8 11 11
cue:adjectiveScene 28 -15 -1 1 -8
cue:anger -4 -22 14 -10 18
cue:askedMe -10 27 -17 12 -8
cue:bossSays -11 61 -25 13 -12
cue:customerCame 20 -12 -8 -18 -14
cue:firstNext 10 -33 2 8 14
cue:fromTo -2 -2 -15 38 -26
cue:generality 3 -28 -30 -16 42
cue:greeting -68 -16 1 -24 65
cue:habit 5 -22 -25 -41 49
cue:hadTo -35 33 -12 -21 -19
cue:hypothetical -9 -2 0 -41 41
cue:iAlso -27 10 13 -13 16
cue:inTheEnd -30 -16 16 24 -10
cue:learned -6 -9 -7 35 -15
cue:meta 7 -26 -19 -49 59
cue:myTask -70 66 -35 -11 -8
cue:negativeEnd 8 -8 -20 22 -4
cue:only 1 19 -20 3 0
cue:outcome -23 -26 -3 42 -34
cue:ownWill -11 71 -50 -6 -21
cue:pastTime 40 -5 -19 4 -50
cue:place 32 -13 -19 -18 -27
cue:problem 47 -2 -17 -2 -23
cue:roleTime 40 -28 -33 -14 2
cue:saysTask -30 42 -5 -3 -5
cue:sinceThen -17 -28 -11 39 -29
cue:soI 18 -3 3 -15 -1
cue:strongTask -63 62 -49 -27 -22
cue:talk -29 -14 21 -14 -15
cue:target -9 48 -41 38 -5
cue:team 10 9 -17 13 -16
cue:thanked -49 -22 -27 43 4
cue:thereWas 4 10 -9 9 -19
cue:wantedTo -34 62 -54 6 -11
cue:wasAsked -39 55 -45 -3 -12
cue:weHad 26 16 -33 12 -14
cue:whenI 10 16 -32 -2 9
cue:workedAs 14 49 -30 -29 -33
deeds +i+copula-present -7 -3 -4 -7 21
deeds +i+past -16 -9 -10 28 10
deeds +i+present -6 -22 3 -21 15
deeds +i+would -11 -7 -11 -6 20
deeds +it+copula 55 -14 -13 -26 -11
deeds +it+copula-present -11 -4 -3 4 16
deeds +noun+copula 37 -14 -16 -3 -7
deeds +noun+copula-present -14 -4 -19 8 25
deeds +noun+past 7 -2 30 -37 -1
deeds +other+past 42 -17 -39 15 -6
deeds +we+past 32 -6 -5 -18 -4
deeds after+i+copula -3 42 -16 -9 -13
deeds after+i+copula-present -3 9 -3 -3 3
deeds after+i+modal -16 -9 5 -2 23
deeds after+i+obligation 30 -7 -3 -4 -6
deeds after+i+passive -3 29 -15 -6 -6
deeds after+i+past -25 3 20 -14 -20
deeds after+i+pluperfect 17 3 -12 -1 -6
deeds after+i+present -4 17 15 -21 -1
deeds after+i+progressive 4 10 -10 -4 1
deeds after+it+copula -17 49 -29 -16 30
deeds after+it+copula-present -29 23 -4 -4 19
deeds after+it+past 33 2 -26 -8 -5
deeds after+noun+copula -8 47 -15 -17 -10
deeds after+noun+copula-present 37 -9 -7 -4 -27
deeds after+noun+past 28 0 -22 -39 -4
deeds after+noun+pluperfect 23 -11 -7 -7 -4
deeds after+noun+progressive 3 18 -10 -6 -3
deeds after+other+copula 31 -24 -5 -7 -1
deeds after+other+past 28 52 -49 -19 -5
deeds after+other+pluperfect 31 -15 -12 -6 -1
deeds after+other+present -11 -7 17 11 -9
deeds after+we+past -3 9 1 0 -3
deeds after:0 -34 -30 -3 35 21
deeds after:1 -30 -43 32 -7 -24
deeds after:2 -20 -37 31 -28 -16
deeds after:3 25 27 -2 -39 -11
deeds before+i+past -24 -17 21 -5 -17
deeds before+i+present -12 -10 2 -4 33
deeds before+i+would -7 -4 -13 5 18
deeds before+it+copula-present -10 -5 -6 -3 28
deeds before+it+past -3 -2 -47 31 24
deeds before+noun+copula -8 -8 -39 42 -3
deeds before+noun+past -33 -17 -36 40 -14
deeds before+other+copula -8 -1 -17 28 -1
deeds before+other+past -37 -13 -23 31 -12
deeds before+other+present 4 -4 -5 10 -3
deeds before+we+past -19 -7 6 18 -7
deeds before:0 30 10 -26 -39 5
deeds before:1 63 -7 11 -32 -22
deeds before:2 -51 -34 41 -33 -15
deeds before:3 -49 -30 4 41 -16
deeds beforeafter+i+past -5 -25 20 -28 -14
deeds beforeafter+it+copula -3 -48 56 -11 -3
deeds beforeafter+it+past -37 -12 29 14 -8
deeds beforeafter+noun+copula -8 -25 57 -28 -3
deeds beforeafter+noun+past -7 -3 24 -24 -7
deeds beforeafter+noun+pluperfect -16 -6 18 5 -1
deeds beforeafter+other+past -9 9 29 -35 -7
deeds beforeafter+we+past -12 -6 1 27 -2
first 33 -36 -39 -19 30
form:bare 6 -5 -15 7 7
form:copula 8 8 -21 -1 -14
form:copula-present 0 -11 -8 -6 20
form:modal 20 -32 7 -7 18
form:none -13 4 -24 16 17
form:obligation -18 20 -5 -29 2
form:passive -2 19 -5 12 -19
form:past -9 -16 13 -4 -17
form:perfect -24 -15 -12 26 11
form:pluperfect 12 -1 -9 -8 -10
form:present -15 -8 -15 -13 21
form:progressive 10 -12 -16 19 -14
form:would 14 -26 -11 -16 21
i+copula 3 49 -30 -15 -16
i+copula-present -9 6 -10 -11 22
i+measure 5 5 -6 22 -17
i+modal -20 -12 3 -2 28
i+negated -36 -27 10 -6 41
i+obligation 19 15 -17 -13 -10
i+passive -10 29 -27 10 -6
i+past -19 -20 21 -21 -17
i+perfect -19 -4 -25 26 23
i+pluperfect 24 23 -7 -42 -1
i+present -19 -15 20 -35 19
i+progressive -3 4 8 -7 0
i+would -22 -13 -16 -1 25
it+copula 6 -6 10 -25 10
it+copula-present -43 11 -9 -7 44
it+measure -23 -4 -4 11 23
it+negated 10 25 -4 -16 -21
it+past -7 -10 -19 35 9
it+present 47 -10 -52 30 -12
last -26 -17 -34 31 14
measure 0 -2 -9 31 -11
my 0 15 -4 5 -11
negated -32 23 0 7 1
no own past -3 -20 -8 -36 27
no own past+copula 24 16 -21 -14 -12
no own past+copula-present -17 -13 1 3 16
no own past+modal 5 -9 -3 -16 21
no own past+passive -24 1 52 -30 -8
no own past+past 1 -7 12 -4 -2
no own past+present 2 -27 -10 -31 23
no own past+would -10 -8 -15 -8 21
none+bare 4 -4 -16 9 7
none+measure -25 -12 47 -5 -7
none+none -13 4 -24 16 17
noun+copula 2 7 -6 3 -18
noun+copula-present 14 -20 0 14 -8
noun+measure 15 -1 -28 22 -10
noun+modal 24 -7 -5 -9 -2
noun+negated -4 12 -14 7 -2
noun+passive 27 -45 6 23 -13
noun+past 21 -10 -2 18 -11
noun+pluperfect 9 -18 6 4 -6
noun+present -12 11 -4 -6 12
noun+progressive 13 9 -15 -3 -8
noun+would 8 -6 5 -12 6
other+copula 28 -28 -27 25 -5
other+copula-present 37 -9 -26 12 -15
other+measure -7 18 -23 16 -5
other+modal -1 -4 6 17 -15
other+negated -19 41 -22 10 -3
other+past 23 9 -9 21 -16
other+pluperfect -8 -25 -1 39 -2
other+present -6 -13 -6 19 1
other+progressive 5 -18 2 18 -3
other+would 21 -3 -2 2 -16
own past 9 -12 10 -1 -17
own past+bare 8 -4 -11 9 -1
own past+copula 4 4 -16 3 -12
own past+copula-present 6 -2 -11 -8 16
own past+modal 16 -27 8 7 -6
own past+none -7 6 -22 14 9
own past+obligation -13 15 -2 -17 -7
own past+passive 15 17 -42 33 -14
own past+past -9 -15 13 -4 -17
own past+perfect -13 -12 -7 19 5
own past+pluperfect 13 1 -7 -7 -17
own past+present -11 15 -16 17 -7
own past+progressive 9 -11 -15 16 -12
own past+would 27 -26 9 -11 6
past+measure -10 4 -8 28 -11
place+i+copula-present:place:0 3 1 -4 -3 6
place+i+copula:place:0 31 -26 -7 -7 -13
place+i+copula:place:1 -34 41 -14 -3 -1
place+i+modal:place:1 12 -3 -8 -1 1
place+i+obligation:place:1 8 -4 5 -2 -3
place+i+past:place:0 45 -24 -52 17 -8
place+i+past:place:1 3 -25 21 -23 -15
place+i+past:place:2 -37 -7 24 -23 -15
place+i+past:place:3 -21 -18 24 -33 -12
place+i+past:place:4 -25 -20 3 39 -20
place+i+present:place:0 11 -18 -21 -10 30
place+i+present:place:1 -27 -17 32 -8 16
place+i+present:place:2 -17 42 29 -12 -28
place+i+present:place:3 -13 -12 25 -16 12
place+i+present:place:4 19 -15 -25 -6 25
place+i+progressive:place:0 10 -4 -4 -3 1
place+i+would:place:0 -5 -1 0 0 10
place+i+would:place:2 -4 -3 1 -1 9
place+i+would:place:3 -2 -1 4 -6 7
place+i+would:place:4 -7 -5 -18 9 20
place+it+copula-present:place:0 -28 -2 -1 -2 37
place+it+copula-present:place:4 -14 -6 -8 2 28
place+it+copula:place:0 -16 17 -10 -12 39
place+it+copula:place:1 11 4 2 -9 -4
place+it+copula:place:2 19 -11 7 -12 -4
place+it+copula:place:3 -8 -6 32 -12 -1
place+it+past:place:2 -8 -5 34 -20 -1
place+it+past:place:3 -3 -3 -11 27 -3
place+it+past:place:4 -2 -1 -24 7 25
place+none+none:place:0 -2 -3 -4 -18 27
place+noun+copula-present:place:0 18 -2 -2 -4 -9
place+noun+copula:place:0 19 2 -8 -11 -7
place+noun+copula:place:1 -20 47 -20 -15 -3
place+noun+copula:place:2 27 -34 26 -13 -8
place+noun+copula:place:3 -1 -15 19 5 -2
place+noun+copula:place:4 -17 -6 -19 35 -2
place+noun+past:place:0 37 -18 -37 -25 -2
place+noun+past:place:1 25 35 -30 -31 1
place+noun+past:place:2 -27 0 44 -39 -6
place+noun+past:place:3 -28 -18 42 -23 -5
place+noun+past:place:4 -36 -20 -32 38 -14
place+noun+pluperfect:place:0 13 -2 -2 -4 -3
place+noun+pluperfect:place:1 23 -7 -11 -2 -1
place+noun+progressive:place:0 20 -4 -7 -8 -5
place+other+copula:place:1 30 -21 -5 -7 -1
place+other+past:place:0 25 -9 -11 -2 -1
place+other+past:place:1 44 35 -53 -26 -6
place+other+past:place:2 1 47 -5 -31 -4
place+other+past:place:3 -33 -17 39 -4 -5
place+other+past:place:4 -32 -17 -28 33 -12
place+other+pluperfect:place:1 30 -15 -11 -5 0
place+other+present:place:1 13 -11 10 -14 3
place+other+present:place:4 -19 -3 -12 25 -1
place+we+past:place:0 28 -3 -13 -16 -3
place+we+past:place:2 -3 -12 36 -30 -2
place+we+past:place:3 -17 -7 22 3 -3
place+we+past:place:4 -13 -6 -33 35 -5
place:0 39 -36 -52 -32 29
place:1 40 42 -18 -38 -19
place:2 -54 7 35 -47 -14
place:3 -49 -35 37 -20 -20
place:4 -45 -26 -38 43 -12
pluperfect+measure 22 -11 -11 0 -3
present+measure 5 -4 -11 3 7
short 23 -15 13 17 -40
subject:i -27 -10 18 -23 -4
subject:it 4 -17 -26 17 26
subject:none -13 -14 2 -1 20
subject:noun 21 -15 -20 20 -17
subject:other 30 -23 -24 27 -27
subject:we -27 14 1 24 -18
subject:you -16 10 13 -21 12
supposing:0 10 -12 13 -1 -25
supposing:0+bare 5 -3 -9 9 -1
supposing:0+copula 2 14 -18 8 -20
supposing:0+copula-present 14 -3 0 0 -13
supposing:0+modal 1 -23 28 -1 -11
supposing:0+none -10 4 -24 18 12
supposing:0+obligation -8 14 -2 -24 -1
supposing:0+passive 1 23 -1 4 -22
supposing:0+past -9 -19 14 -2 -18
supposing:0+perfect -14 -13 -9 27 -5
supposing:0+pluperfect 13 4 -13 -4 -17
supposing:0+present 19 0 -4 14 -12
supposing:0+progressive 13 -9 -12 -1 -7
supposing:0+would 8 -15 13 -7 3
supposing:1 2 -1 -12 -10 38
supposing:1+copula 34 -18 -12 -29 20
supposing:1+copula-present -24 -8 -7 -2 35
supposing:1+modal -8 -2 -18 13 16
supposing:1+past 14 32 4 -25 -18
supposing:1+present -18 -8 -25 -5 33
supposing:1+would 17 -11 12 3 -20
supposing:2 -2 -35 -31 -49 53
supposing:2+would 1 -3 -12 -5 17
supposing:3 -29 -15 -24 -21 36
supposing:3+would -8 -7 -17 -11 24
telling:0 -14 -30 1 -32 21
telling:0+copula-present -20 -11 21 -2 10
telling:0+modal -19 -2 3 -4 20
telling:0+perfect -7 -2 -7 5 13
telling:0+present 10 -26 6 -27 10
telling:0+would -10 -6 -13 -6 25
telling:1 -29 -6 -27 -8 31
telling:1+copula-present -11 -3 2 0 12
telling:1+past -6 14 -11 -15 24
telling:1+present -53 21 1 37 10
telling:1+would 0 -8 -18 -10 22
telling:2 24 -18 11 -9 -13
telling:2+bare 4 -2 -7 13 -7
telling:2+copula -5 2 -44 26 30
telling:2+copula-present 17 15 -22 -17 -1
telling:2+modal 10 -12 13 10 -19
telling:2+none 1 7 2 -4 -8
telling:2+obligation 14 -36 31 -4 2
telling:2+past -9 -10 20 -20 -17
telling:2+perfect -19 -2 -8 20 8
telling:2+pluperfect 17 -12 -13 8 -1
telling:2+present 23 -23 -19 -20 40
telling:2+progressive -14 3 -20 42 -13
telling:2+would 12 -13 23 -4 -21
telling:3 5 -7 10 1 -19
telling:3+copula 10 14 -6 -11 -27
telling:3+copula-present -4 -17 -11 15 17
telling:3+modal 14 -17 4 -2 2
telling:3+obligation -28 42 -20 -25 -14
telling:3+passive -30 6 23 21 -14
telling:3+past -7 -18 11 2 -18
telling:3+perfect 3 -7 5 12 -10
telling:3+pluperfect 1 14 3 -10 -15
telling:3+present -6 28 -37 12 7
telling:3+progressive 14 -14 -2 -13 -3
telling:3+would 17 -10 1 2 -7
them+verb: -13 4 -24 16 17
them+verb:ask 12 41 -38 5 -7
them+verb:be 13 -15 -11 -7 -5
them+verb:call -1 -4 -16 14 6
them+verb:come -20 1 9 6 -5
them+verb:complain 11 -2 -15 10 -3
them+verb:fall 8 -2 -8 11 -8
them+verb:get 35 -18 -30 14 0
them+verb:give 6 -5 -8 11 -2
them+verb:go 28 1 -39 24 -5
them+verb:happen -2 -4 -10 -11 27
them+verb:have -3 3 -8 7 5
them+verb:keep 5 -3 -1 2 -1
them+verb:know 14 -5 -6 -11 7
them+verb:leave 13 -6 -21 20 -6
them+verb:make -11 -1 7 -2 7
them+verb:put 1 -6 17 -6 -2
them+verb:say -5 8 4 6 -8
them+verb:send -5 -4 -2 13 0
them+verb:take 19 -6 14 -13 -6
them+verb:tell 4 -35 19 13 -2
them+verb:turn 3 -5 -8 12 -1
them+verb:want 15 1 4 -17 -6
them+verb:work -3 -5 19 -4 -5
them+verb:write -30 -10 51 -9 -1
us+verb:ask -29 -26 26 -11 -3
us+verb:be -10 27 -17 12 -13
us+verb:call -17 31 16 -20 -14
us+verb:check -2 -3 9 -2 1
us+verb:do -30 24 3 -11 13
us+verb:draw -9 13 7 -9 -1
us+verb:explain -5 -1 5 -1 3
us+verb:find -5 -3 -10 21 3
us+verb:get 0 -5 -19 28 12
us+verb:give -36 3 10 4 18
us+verb:go -34 -9 33 -14 -3
us+verb:have 36 -7 -26 -9 -10
us+verb:keep -4 -8 31 -23 1
us+verb:know 6 53 -41 4 -24
us+verb:learn 14 -11 -9 5 4
us+verb:let -5 -14 23 -1 -1
us+verb:look -1 -15 15 -8 8
us+verb:lose 5 -3 -13 18 -7
us+verb:make -8 4 18 -2 -18
us+verb:move -2 -1 26 -25 -1
us+verb:need -15 35 -14 -8 -1
us+verb:notice 2 -6 10 -2 -2
us+verb:offer -5 -3 12 -2 0
us+verb:open -2 -1 10 -1 -2
us+verb:put -9 6 6 -3 4
us+verb:ring -3 -3 18 -16 -1
us+verb:run 9 -1 8 -5 -9
us+verb:say -19 20 10 -10 0
us+verb:see 7 -5 -1 7 -5
us+verb:send -2 0 22 -12 -5
us+verb:set -1 1 13 -12 0
us+verb:show -1 -1 29 -15 -13
us+verb:sit -2 -4 11 -1 0
us+verb:start 16 -3 -4 -5 -3
us+verb:stay -1 -2 17 -11 0
us+verb:take -10 3 1 7 -2
us+verb:tell -11 -15 26 -17 -8
us+verb:test 0 0 13 -11 -1
us+verb:think 11 14 -27 -5 6
us+verb:use -21 -8 7 4 18
us+verb:walk -2 -1 8 -2 0
us+verb:want -9 11 -2 -2 5
us+verb:work 32 -14 -5 -18 -8
us+verb:write -9 -5 14 15 -25
verb: -13 4 -24 16 17
verb:apologise -3 -1 -2 8 -1
verb:ask -23 6 13 -9 -8
verb:be 8 -1 -15 -3 -9
verb:bring -3 -1 4 14 -13
verb:call -18 23 7 -6 -8
verb:change 3 -7 4 6 -2
verb:check -19 -7 26 -1 -1
verb:come 22 -5 -19 9 -6
verb:complain 10 -4 -11 10 -3
verb:do 4 32 -16 -17 -4
verb:draw -11 13 10 -10 -1
verb:explain -4 -1 5 -1 3
verb:fall 8 -2 -8 11 -8
verb:find -11 -4 -27 52 3
verb:get 35 -20 -25 29 11
verb:give -29 -1 1 15 15
verb:go -7 -8 5 17 -7
verb:happen -2 -4 -10 -11 27
verb:have 25 -4 -25 -6 -6
verb:keep -1 -12 29 -21 0
verb:know 20 48 -43 -6 -15
verb:learn 13 -11 -10 4 6
verb:leave 12 -6 -18 18 -6
verb:let -22 8 6 -11 18
verb:look -1 -9 13 -10 6
verb:lose 23 -6 -41 34 -8
verb:make -19 4 20 0 -10
verb:move -4 -3 29 -26 -3
verb:need -19 24 -1 -4 0
verb:notice 6 -7 10 -3 -3
verb:offer -5 -4 13 -2 0
verb:open -1 -1 9 -1 -2
verb:pass 0 -1 -28 35 -2
verb:phone -9 -3 13 0 -1
verb:pick -2 0 -1 6 -3
verb:put -10 -2 15 -10 1
verb:read -7 24 -9 -3 -2
verb:ring 2 -7 17 -15 -2
verb:run 7 -3 3 8 -13
verb:say -25 23 9 2 -10
verb:see 1 -7 2 -2 10
verb:send -7 -5 19 0 -7
verb:set -21 18 24 -25 -2
verb:show -1 -1 29 -15 -13
verb:sit -2 -6 -2 13 -2
verb:start -8 14 -39 48 -10
verb:stay -3 -3 -10 24 -1
verb:take 7 -3 8 -3 -8
verb:tell -10 -39 30 -7 -10
verb:test 0 0 13 -11 -1
verb:think 12 14 -7 -20 5
verb:try -7 -5 15 -39 35
verb:turn -21 -9 27 6 -5
verb:use -26 -9 12 6 17
verb:walk -3 -2 8 0 0
verb:want 8 15 -4 -19 0
verb:work 30 -19 14 -21 -13
verb:write -35 -14 33 6 -26
we+copula -11 -11 1 23 -1
we+measure 18 -12 -32 29 -5
we+past 0 -8 3 20 -12
word:'d -5 14 -17 -2 33
word:'s 34 -24 -13 -3 -1
word:a 28 -29 8 -4 -14
word:about 3 -27 -13 46 -3
word:account 1 26 3 -25 -6
word:after -34 47 -24 20 3
word:afterward 13 -6 -13 6 0
word:again 32 -32 38 -33 7
word:all 39 -11 -12 -3 15
word:also -25 44 4 -35 12
word:alway 8 -11 8 -24 17
word:am -14 12 -25 8 20
word:an 45 -27 -21 -21 34
word:and 60 -18 11 -21 -23
word:another 13 -21 9 -1 1
word:any -1 -3 12 -8 4
word:anybody 2 7 -21 9 2
word:anything 7 -8 -17 19 -1
word:apologise -3 -1 -2 8 -1
word:app -3 -10 23 -6 -4
word:are 30 2 -38 -7 12
word:around -6 5 -12 11 3
word:as 14 35 -38 -8 2
word:ask -26 2 14 -7 -9
word:at 16 -26 0 5 3
word:away 13 1 -19 16 -5
word:back -30 -9 20 15 -10
word:be 13 1 -5 7 -22
word:because 54 -29 -32 -42 7
word:before -12 11 -6 26 -20
word:bite -2 -2 1 2 3
word:book 25 -6 -22 10 -4
word:boss -27 23 -26 27 3
word:break 11 21 27 -30 -30
word:bring -12 10 5 12 -14
word:but -22 -5 -31 39 13
word:by 38 -15 -25 31 -1
word:cable 7 -10 2 4 -1
word:call -41 29 10 -17 2
word:can -11 -14 -15 8 24
word:card -3 -6 19 -4 -3
word:change -1 -10 0 14 2
word:charge 13 0 -8 -5 -1
word:check -44 16 23 -9 6
word:clean 0 20 3 -12 -8
word:close 34 -10 -14 2 -14
word:colleague 31 -10 -15 -8 5
word:collect -8 -8 24 -3 0
word:come 22 -2 -16 35 -30
word:company -21 -9 7 39 -10
word:complain 13 -4 -14 10 -4
word:could 27 -8 17 -20 -26
word:count -5 -1 14 -5 -1
word:course 4 2 -4 -5 4
word:customer 10 6 -17 -4 12
word:cut 28 -8 -16 -1 -1
word:date -11 14 -3 2 -2
word:day 33 -34 3 38 -44
word:desk 4 13 -16 12 -13
word:do -1 -19 6 -6 15
word:door 0 -1 11 -5 -1
word:down 2 1 -15 33 -7
word:draw -24 5 24 -27 17
word:drive 4 7 -14 15 -12
word:drop 34 -11 -14 -1 -2
word:e-mail 8 -2 0 -2 0
word:each 25 -44 25 -12 -8
word:eight 18 -2 -18 3 -2
word:else 7 20 -29 2 -1
word:end -16 -6 -28 50 -5
word:even -4 4 -21 29 -9
word:evening 13 -17 -17 26 -3
word:every -8 -15 27 4 -12
word:everybody 19 9 25 -41 -5
word:everyone -1 -3 -5 2 6
word:everything 22 -21 -36 11 31
word:example -24 -2 -4 -19 47
word:explain -4 -1 5 -1 3
word:fall 18 -3 -17 11 -8
word:family 5 -4 -3 -3 5
word:feel 16 22 -38 -10 9
word:file 4 2 0 -3 -2
word:fill -10 -4 24 -8 0
word:find -14 17 -27 32 5
word:first -32 -17 2 4 31
word:five 20 -8 15 -23 -4
word:fix 1 22 -9 -28 10
word:floor 14 -2 -10 0 -2
word:for -7 10 2 -8 4
word:form -28 -22 54 -4 -2
word:four -1 -15 14 16 -12
word:friday 25 -14 -16 28 -21
word:friend 39 -19 -10 0 -8
word:from -18 -27 0 38 -4
word:front -6 28 -13 6 -12
word:full 7 -8 0 9 -5
word:get 11 30 -31 33 6
word:give -31 5 23 -19 12
word:go 8 -2 0 7 6
word:good -43 -2 -6 15 33
word:group -20 -29 39 15 -4
word:guest 15 -5 -6 0 -2
word:guy 25 -9 -9 -1 -7
word:half 10 0 19 -22 -7
word:hand 0 -19 -6 30 -2
word:happen -7 -13 2 -6 27
word:has -5 -3 7 -4 6
word:have 9 6 -4 9 -16
word:he 40 -39 0 25 -21
word:head 5 -1 3 -5 -1
word:help 6 42 -3 -41 -3
word:her -23 6 26 -18 -33
word:him -33 -25 23 1 -16
word:his 36 -5 2 -17 7
word:hold -19 -4 1 -9 33
word:home 14 -5 1 -1 -7
word:hour 2 -18 24 8 -16
word:house -7 18 -20 5 3
word:how -7 -15 3 -19 43
word:i -29 -6 14 -21 3
word:if -25 26 -11 -36 44
word:in 48 -20 -27 18 -25
word:into -12 -11 -9 37 -2
word:is -28 -1 18 19 -1
word:it 5 -19 4 9 9
word:its -10 -5 18 1 -3
word:job 26 -15 -11 -2 -2
word:just 14 -36 18 6 -2
word:keep 16 2 14 -24 -11
word:kid 11 7 -12 -2 -2
word:know 19 40 -43 -10 0
word:label -2 -2 21 -15 0
word:lady 5 -1 -2 2 -2
word:laptop 17 0 5 -7 -14
word:last 22 -10 -4 -2 -11
word:late -3 -2 12 -2 -1
word:later -1 0 -8 9 2
word:lead -17 -5 23 2 -2
word:learn 14 -14 -20 20 -2
word:leave -31 10 13 14 -9
word:let -24 10 1 -8 20
word:like 76 -25 -27 -32 -3
word:line -1 -8 23 -24 6
word:list -19 -6 13 -13 24
word:listen -2 -5 0 -4 12
word:little 9 -2 -2 1 -5
word:log -25 -14 35 -3 4
word:look -51 30 24 -17 -3
word:lose 1 18 -32 30 -15
word:lot 6 -4 -2 3 -4
word:machine 8 -6 -8 8 -2
word:make -26 16 16 -13 -10
word:man 16 -3 -2 -9 -3
word:manager 1 45 -4 -16 -15
word:many 23 -9 -4 -7 -3
word:me -44 32 -15 23 7
word:message 13 -16 -5 12 -3
word:minute -17 -17 -15 43 -8
word:miss 64 -6 -50 -5 -1
word:monday -1 2 5 -4 -2
word:money 10 13 -41 24 -1
word:month 23 10 -22 15 -13
word:more -17 43 -28 31 -18
word:morning 35 -10 -21 5 -6
word:most -13 -9 40 -25 3
word:move -3 -6 31 -30 -4
word:my 2 18 -5 2 -11
word:myself -6 15 11 -27 4
word:name -7 -6 18 -4 -1
word:need -16 22 2 -7 0
word:network 34 -15 -20 -8 10
word:never 18 21 -31 8 -14
word:new 20 9 -7 -9 -10
word:next 9 -18 -10 18 6
word:night 16 -7 -16 14 -8
word:no -41 8 13 38 -28
word:nobody 8 14 3 -17 -2
word:not 40 4 -25 15 -4
word:note 16 -12 -2 3 -1
word:nothing -17 -18 20 6 8
word:notice 3 -10 16 -3 -5
word:now -15 -4 -21 44 -33
word:number 8 -2 3 -8 2
word:of 38 -11 -13 -6 -6
word:off -28 -17 33 7 -5
word:offer -5 -4 13 -2 0
word:office 36 6 2 -20 -23
word:okay -13 -10 -20 18 27
word:old -4 -8 2 26 -10
word:on -15 -1 -1 13 -3
word:once 6 -2 -5 8 -5
word:one -23 16 22 -52 34
word:online 4 -17 13 5 -6
word:only -11 5 6 15 -10
word:open 7 -11 12 -2 -4
word:or 4 -5 -20 19 2
word:order -1 52 -31 -10 -3
word:other -3 46 -19 -4 -11
word:our 17 -4 -20 32 -34
word:out -25 38 -7 12 -26
word:over 14 -14 21 -18 -9
word:own 7 6 1 -9 -5
word:page 15 -13 47 -58 -3
word:paper -10 1 6 11 -5
word:parent 30 -26 0 4 -6
word:part 2 18 -14 0 -6
word:pass -9 16 -23 23 -1
word:pay -32 55 -15 -1 -3
word:people 45 9 -32 7 -5
word:person -11 3 -12 -12 32
word:phone -15 -18 28 1 -11
word:pick -10 -4 14 5 -4
word:picture -5 -4 3 8 0
word:place 8 8 -22 8 -1
word:plan -21 19 10 2 -7
word:point 10 -14 32 -30 2
word:print 4 -11 3 6 -2
word:project 10 -6 -1 1 -3
word:put -6 -4 14 -12 0
word:question -46 -2 4 -5 50
word:read 5 8 7 -12 -5
word:really -3 12 -6 -46 42
word:report 12 -3 16 -16 -6
word:rest 0 -1 7 -3 0
word:right -23 2 -32 40 20
word:ring 9 -20 16 -1 -10
word:roll 4 -2 56 -58 -6
word:room -12 20 12 -10 -7
word:rule -6 13 -1 5 -9
word:run 2 4 -2 10 -9
word:same 3 -16 22 8 -18
word:saturday 42 -10 -14 4 -24
word:save -41 -1 -23 56 2
word:say -10 12 5 14 -23
word:school 3 9 -3 -3 -3
word:screen 25 -20 11 -9 -3
word:second 28 -7 -23 -5 10
word:see -16 -14 21 -8 7
word:send -7 -8 16 7 -9
word:server -5 -4 12 8 -7
word:service 1 -4 4 -3 2
word:set -41 36 16 -13 -3
word:share -4 4 -5 6 0
word:she 43 -34 -24 35 -38
word:shift 8 6 20 -35 1
word:shop 22 -7 -17 18 -18
word:short -8 -1 22 -21 9
word:should 9 -11 13 -7 -3
word:show 5 -1 25 -38 8
word:since -3 -13 2 30 -25
word:sit 8 -11 5 1 -4
word:six 45 15 -54 -2 -3
word:small 29 -8 -4 -7 -6
word:so -28 10 23 -36 22
word:some 23 -15 7 -9 -5
word:somebody -3 31 -19 -11 4
word:someone 0 0 -3 -1 4
word:something 34 11 -26 -1 -10
word:spare 12 -3 -6 1 -3
word:speak -6 47 -36 5 -7
word:start -11 5 -1 8 0
word:stay -34 -5 -5 23 25
word:step -11 10 -8 10 0
word:stick -13 16 0 -6 2
word:still -12 -9 3 27 -8
word:stop -9 13 -8 10 -2
word:sunday 28 -10 2 -6 -10
word:supervisor -29 25 24 -21 3
word:sure 17 -11 0 -14 8
word:swap -6 -7 17 -2 0
word:system 32 -12 -12 -2 -8
word:table -4 -8 18 -2 0
word:take 2 15 -4 -13 6
word:talk -15 -18 39 -2 -10
word:team 8 -20 32 -27 1
word:tell 4 -21 11 7 -16
word:ten -3 -2 21 -14 2
word:test -44 -2 17 -17 41
word:than -11 22 7 -14 0
word:thank -22 -2 -13 20 16
word:that 3 -6 2 -11 38
word:the -5 -4 15 -3 -25
word:their 28 -10 0 -14 -2
word:them -2 14 -5 23 -32
word:then 24 -21 3 -14 13
word:there 10 -29 8 23 -26
word:they -12 0 -8 21 10
word:thi -42 23 -42 23 46
word:thing -10 -8 8 3 5
word:think -10 6 -20 4 28
word:third -7 -3 -29 42 -1
word:three 21 -1 16 -16 -14
word:through -22 13 -1 18 -6
word:ticket 19 -12 -31 21 2
word:till -8 12 15 -18 -1
word:time -35 -5 12 1 18
word:to 1 22 -9 -3 -9
word:together -5 -4 50 -49 -3
word:too 29 -1 -46 -12 36
word:train 6 -5 24 -17 -6
word:try -21 18 -7 -30 37
word:turn -20 -5 15 12 -5
word:twice -4 15 -5 -5 0
word:two -8 -28 19 22 -11
word:under 0 6 -23 19 -1
word:understand 11 1 -22 10 0
word:until 12 15 -5 -17 -2
word:up -22 -10 17 -1 -12
word:us 56 -23 -25 1 -18
word:use 11 -20 -12 27 -1
word:very 14 -14 -25 24 2
word:volunteer -17 35 -10 -3 -2
word:wait -15 -16 13 31 -12
word:walk 9 -13 6 4 -5
word:want 12 7 -7 -10 -3
word:watch -2 -5 7 2 0
word:way 36 1 -21 -17 1
word:we -3 5 3 25 -28
word:week 45 -16 -42 32 -3
word:well -12 27 -16 -5 9
word:what -28 -28 24 -3 5
word:when 15 -43 24 -24 28
word:where 26 -23 -6 13 -11
word:which -12 7 9 2 -5
word:while -4 -15 41 -21 -2
word:who 21 4 -25 2 4
word:whole 26 -15 -16 18 -10
word:why -6 11 -3 -1 0
word:with -10 -27 17 -15 5
word:within -2 4 -18 21 -1
word:without -3 16 -19 6 4
word:word -14 16 -3 1 2
word:work 8 7 -12 -31 35
word:would 5 9 3 -25 16
word:write -6 -26 25 11 -31
word:wrong 19 -4 -17 -2 5
word:year 19 -15 -9 31 -33
word:you -21 20 -16 12 20`;

export const labelWeights: LabelModel = {
	examples: '25c474879b1b',
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
		[89, -98, -101, -72, -76],
		[-82, 122, -90, -33, -24],
		[-93, -69, 66, -116, -78],
		[-64, -30, -93, 88, -52],
		[-78, -24, -77, -63, 97]
	],
	across: [
		[28, 74, 3, -69, -60],
		[-56, -56, 60, -16, -25],
		[-72, -54, 9, 60, -61],
		[-42, -36, -85, 39, -2],
		[27, -30, -61, -47, 85]
	],
	start: [33, -36, -39, -19, 30],
	end: [-26, -17, -34, 31, 14]
};
