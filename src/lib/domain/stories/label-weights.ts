import type { LabelModel } from './label-model.ts';

// Written by src/cli/train-story-labels.ts from tests/quality/stories/development.yaml; not edited by hand.

/** Names of features with the weights of all labels, one a line: short to load, and easy to compare. */
const table = `
after:copula+measure 8 -17 22 -22 6
after:cue:adjectiveScene 45 -24 8 -8 -20
after:cue:anger 41 -8 -47 -3 -2
after:cue:askedMe -1 16 -1 -10 2
after:cue:bossSays 5 15 -5 15 -20
after:cue:customerCame 17 -12 -13 9 1
after:cue:firstNext -33 1 8 -4 -5
after:cue:fromTo 24 22 2 -28 -5
after:cue:generality 28 -13 -43 1 28
after:cue:greeting -8 -38 15 12 17
after:cue:habit -17 2 -39 11 35
after:cue:hadTo 11 25 -11 -12 -19
after:cue:hypothetical 11 18 -9 -26 21
after:cue:iAlso -9 -3 0 3 11
after:cue:inTheEnd 24 14 -6 -11 -6
after:cue:learned 20 -23 -19 31 -2
after:cue:meta -17 -15 -14 10 43
after:cue:myTask 7 35 -31 -3 -12
after:cue:negativeEnd 23 -13 -3 -3 -2
after:cue:only 0 8 -29 3 16
after:cue:outcome -41 2 13 2 -23
after:cue:ownWill -12 9 -11 14 10
after:cue:pastTime 13 -6 7 -11 -5
after:cue:place -26 -10 -12 38 9
after:cue:problem -5 20 -2 -10 5
after:cue:roleTime -15 -1 -2 -7 28
after:cue:saysTask 13 -6 -7 2 -1
after:cue:sinceThen 7 -18 -1 26 -18
after:cue:soI -14 58 7 -24 -38
after:cue:strongTask 22 20 -37 -7 -15
after:cue:talk -11 0 9 1 -19
after:cue:target 29 25 -15 -25 -2
after:cue:team 13 18 -22 23 -16
after:cue:thanked -28 -25 -1 42 -20
after:cue:thereWas -2 2 -2 -7 7
after:cue:wantedTo -7 31 -24 0 2
after:cue:wasAsked 34 -11 -28 8 -15
after:cue:weHad -10 20 -20 -18 46
after:cue:whenI 11 -2 -2 -3 -4
after:cue:workedAs 3 -18 -18 9 22
after:end -25 -18 -35 31 13
after:form:bare 10 -4 0 1 -7
after:form:copula 14 -6 -2 -12 -1
after:form:copula-present 27 -4 -16 6 -2
after:form:modal 12 -28 -4 -3 30
after:form:none -20 -3 5 2 19
after:form:obligation 25 4 -20 -21 -6
after:form:passive -26 1 27 -10 12
after:form:past -1 -5 18 -18 -21
after:form:perfect -38 -8 -7 34 -5
after:form:pluperfect 11 -12 20 -28 4
after:form:present -27 -18 -5 12 17
after:form:progressive 19 -15 14 -9 -19
after:form:would 41 -31 -16 -10 30
after:i+copula -23 11 -29 21 30
after:i+copula-present -1 -1 -3 -1 9
after:i+measure -2 12 7 -20 -7
after:i+modal 7 -16 -5 -1 17
after:i+negated 2 -34 -1 17 20
after:i+obligation 13 18 -12 -8 -12
after:i+passive -16 26 -21 11 0
after:i+past -15 9 17 -29 -18
after:i+perfect -17 -2 -14 29 3
after:i+pluperfect 5 15 15 -21 -14
after:i+present 1 -21 12 -21 14
after:i+progressive -4 3 10 -4 -4
after:i+would -23 -18 -19 2 30
after:it+copula 10 15 -13 -10 -6
after:it+copula-present -21 18 -25 1 32
after:it+measure -6 -10 33 -24 5
after:it+negated -4 31 -26 2 -4
after:it+past -32 -11 34 -9 -14
after:it+present -11 -7 1 3 15
after:measure 25 -13 12 -14 -13
after:measure+cue:adjectiveScene -1 0 0 -1 2
after:measure+cue:customerCame -4 7 16 -6 -13
after:measure+cue:firstNext -14 12 10 -7 -8
after:measure+cue:fromTo -20 11 24 -24 -13
after:measure+cue:hadTo 22 -8 -1 -1 -10
after:measure+cue:outcome -10 -23 21 11 -11
after:measure+cue:ownWill -6 23 -20 6 -1
after:measure+cue:pastTime 5 -7 4 -6 5
after:measure+cue:problem 21 -15 14 -22 0
after:measure+cue:sinceThen -15 13 8 5 -6
after:measure+cue:strongTask 24 -10 -12 6 -11
after:measure+cue:talk 22 16 -19 -5 -2
after:measure+cue:target -3 20 -3 -6 -6
after:measure+cue:thereWas -8 -6 19 -13 8
after:measure+cue:weHad -9 14 -26 9 10
after:my -9 9 -16 4 30
after:negated 20 -21 -3 11 -8
after:none+bare 10 -4 0 1 -7
after:none+none -20 -3 5 2 19
after:noun+copula 29 -15 3 -17 -18
after:noun+copula-present 26 -12 -1 0 -12
after:noun+measure 18 -26 10 -1 -8
after:noun+modal 3 -5 -3 -5 11
after:noun+negated 42 -30 -6 -12 -11
after:noun+passive -12 -16 42 -12 -11
after:noun+past 3 -18 4 32 -16
after:noun+pluperfect 1 -14 -2 -10 28
after:noun+progressive 23 -3 -3 -14 -10
after:noun+would 6 -2 1 -8 3
after:other+copula 19 -14 11 -12 -6
after:other+copula-present 30 -5 7 -7 -25
after:other+measure -3 11 0 6 -6
after:other+modal -7 -5 7 12 -6
after:other+negated 0 0 10 -10 1
after:other+past 40 -6 15 1 -23
after:other+perfect 5 -1 -7 7 -2
after:other+pluperfect 4 -14 21 -2 -6
after:other+present -13 -10 -6 40 -28
after:other+progressive -1 -12 31 -14 -4
after:other+would 31 -5 -21 2 -4
after:past+measure 31 4 4 -5 -25
after:pluperfect+measure -1 -9 13 -23 23
after:present+measure -1 -3 8 0 -1
after:short 3 -21 10 10 -10
after:subject:i -27 7 14 -25 -6
after:subject:it 2 -3 4 -8 7
after:subject:none 5 -33 29 -18 11
after:subject:noun 17 -25 7 -1 -10
after:subject:other 32 -19 19 10 -35
after:subject:we 0 -33 13 10 -8
after:subject:you -16 2 1 -3 13
after:we+copula -25 -6 19 -1 13
after:we+measure 4 -2 -1 8 -8
after:we+past 11 -29 22 -5 -22
before:copula+measure 2 22 7 -7 -21
before:cue:adjectiveScene -11 -6 14 15 -15
before:cue:anger -1 19 -4 -21 11
before:cue:askedMe -16 31 -8 5 -9
before:cue:bossSays -4 -18 26 -6 -20
before:cue:customerCame 44 14 -24 -25 -16
before:cue:firstNext -22 -32 12 12 24
before:cue:fromTo -9 -4 11 5 -4
before:cue:generality -28 -18 4 -26 42
before:cue:greeting 5 -36 19 -13 25
before:cue:habit -21 -10 -19 -4 38
before:cue:hadTo -44 47 10 -19 -8
before:cue:hypothetical -36 16 -8 -31 52
before:cue:iAlso -5 -3 -14 11 10
before:cue:inTheEnd -21 -8 5 27 -8
before:cue:learned -2 -3 -19 44 -18
before:cue:meta -7 9 -10 -15 33
before:cue:myTask -60 44 19 -15 0
before:cue:negativeEnd 1 3 -2 6 -3
before:cue:only -4 49 -23 -21 0
before:cue:outcome -45 5 2 19 3
before:cue:ownWill 34 31 -25 -1 -15
before:cue:pastTime 39 -9 -23 14 -30
before:cue:place 53 -41 -26 -25 -37
before:cue:problem 31 24 -7 -17 -3
before:cue:roleTime 50 -22 -46 -18 -1
before:cue:saysTask -10 15 -1 -2 -1
before:cue:sinceThen -34 4 -9 27 7
before:cue:soI -15 -11 13 3 -10
before:cue:strongTask -45 51 13 -32 -9
before:cue:talk -37 -23 30 -8 -23
before:cue:target -56 1 20 17 1
before:cue:team 7 22 -3 -11 -14
before:cue:thanked -19 0 -17 37 -10
before:cue:thereWas 4 33 -25 -12 -6
before:cue:wantedTo 16 29 -24 -10 1
before:cue:wasAsked -10 36 -11 -9 -4
before:cue:weHad 38 -12 -16 14 -12
before:cue:whenI 16 -2 -11 -6 1
before:cue:workedAs 18 -8 -9 -16 -6
before:form:bare 23 -4 -21 1 -1
before:form:copula 16 15 4 -13 -27
before:form:copula-present -3 -12 -15 6 19
before:form:modal -16 2 7 -10 15
before:form:none -7 -8 -18 16 18
before:form:obligation -20 21 8 -26 9
before:form:passive 8 -23 -1 40 -27
before:form:past -24 -17 16 14 -15
before:form:perfect 13 -10 -16 22 -9
before:form:pluperfect -13 42 -13 5 -11
before:form:present -10 -27 12 14 12
before:form:progressive -4 4 9 22 -29
before:form:would -42 38 -23 -35 35
before:i+copula 17 13 -15 -9 -8
before:i+copula-present -19 4 -11 -10 32
before:i+measure 38 -32 1 37 -27
before:i+modal 14 -1 -11 -10 7
before:i+negated -12 4 -27 1 46
before:i+obligation -2 -31 26 -6 -5
before:i+passive 9 3 -3 -8 -1
before:i+past -28 -22 20 0 -19
before:i+perfect 7 -6 -8 24 -16
before:i+pluperfect 11 30 -48 2 7
before:i+present -20 -33 23 -25 24
before:i+progressive 41 -41 7 -17 -2
before:i+would -18 -14 -28 -6 34
before:it+copula 28 8 2 -30 -15
before:it+copula-present -19 7 -32 16 28
before:it+measure 11 1 3 -11 -3
before:it+negated -22 -1 25 -13 9
before:it+past -15 -3 14 -8 13
before:it+present -10 -10 19 22 -19
before:measure 25 4 3 8 -10
before:measure+cue:customerCame -3 -13 19 -1 -2
before:measure+cue:firstNext 10 -32 9 0 19
before:measure+cue:fromTo -13 -9 7 8 7
before:measure+cue:hadTo -8 12 -9 7 0
before:measure+cue:myTask -6 -7 7 0 7
before:measure+cue:outcome -54 31 -44 38 22
before:measure+cue:ownWill 0 -3 -8 12 -1
before:measure+cue:pastTime 4 7 -13 4 0
before:measure+cue:place -2 -4 17 -4 -3
before:measure+cue:problem -12 10 11 -4 -4
before:measure+cue:roleTime -15 16 -11 0 5
before:measure+cue:sinceThen -2 -2 -6 -2 19
before:measure+cue:strongTask -12 11 10 -5 -1
before:measure+cue:talk -7 -2 -1 20 -2
before:measure+cue:target -22 -7 22 -11 19
before:measure+cue:team 4 13 -5 -10 -2
before:measure+cue:thereWas 2 16 -12 -3 -1
before:measure+cue:weHad 0 9 -4 -3 -2
before:measure+cue:workedAs 23 -5 -10 -6 -4
before:my 10 21 -6 0 -19
before:negated -7 5 -9 -6 21
before:none+bare -4 -1 -2 5 0
before:none+none -7 -8 -18 16 18
before:noun+copula -17 14 20 0 -32
before:noun+copula-present 8 -11 27 -10 -16
before:noun+measure 14 16 -13 5 9
before:noun+modal -2 -2 -6 0 8
before:noun+negated 17 -3 10 -24 -1
before:noun+passive 16 -27 29 9 -24
before:noun+past 14 11 -3 4 4
before:noun+pluperfect -9 -13 13 13 -6
before:noun+present -6 22 -24 -1 9
before:noun+progressive -11 14 11 4 -13
before:noun+would -5 28 -5 -23 8
before:obligation+measure -10 12 0 -1 0
before:other+copula 1 4 -15 14 -6
before:other+copula-present 27 -14 8 -11 -5
before:other+measure -36 40 11 -7 -5
before:other+modal -22 11 18 8 -13
before:other+negated 19 12 -11 5 -8
before:other+past 29 -12 -5 22 -23
before:other+pluperfect -28 44 -18 8 -8
before:other+present 17 -3 -19 40 -38
before:other+progressive -40 32 -12 28 -7
before:other+would 16 1 14 -32 1
before:past+measure -16 10 -1 7 11
before:pluperfect+measure -1 -19 21 0 -1
before:present+measure 26 -1 10 -20 -15
before:progressive+measure 27 -15 -10 -1 0
before:short 6 -28 25 -36 28
before:start 32 -37 -38 -19 30
before:subject:i -29 -25 18 -6 -5
before:subject:it -12 -1 13 -5 -5
before:subject:none -26 -18 16 17 18
before:subject:noun 2 13 6 10 -16
before:subject:other 15 19 -7 26 -37
before:subject:we -1 23 1 6 -10
before:subject:you -7 -11 -14 15 21
before:we+measure 22 7 -1 -40 26
before:we+past 14 -14 20 -8 2
bias 6 -13 10 -4 -10
copula+measure -19 -1 16 13 9
cue:adjectiveScene 20 -8 1 -2 -10
cue:anger -4 -24 11 -3 17
cue:askedMe -15 29 -18 13 -9
cue:bossSays -6 58 -27 15 -13
cue:customerCame 21 -21 -7 -11 -14
cue:firstNext 15 -30 2 7 11
cue:fromTo -1 -7 -3 26 -23
cue:generality 5 -28 -31 -12 39
cue:greeting -65 -16 1 -27 62
cue:habit -7 -14 -25 -40 50
cue:hadTo -40 32 -13 -21 -7
cue:hypothetical -18 -5 0 -39 44
cue:iAlso -26 10 13 -13 16
cue:inTheEnd -31 -17 14 26 -11
cue:learned -7 -11 -5 35 -16
cue:meta 7 -27 -9 -52 60
cue:myTask -65 63 -37 -10 -8
cue:negativeEnd 7 -7 -21 23 -4
cue:only -14 36 -23 3 1
cue:outcome -20 -27 1 38 -33
cue:ownWill -12 71 -49 -5 -21
cue:pastTime 41 -7 -17 0 -52
cue:place 30 -13 -18 -17 -27
cue:problem 49 -2 -17 -6 -21
cue:roleTime 37 -24 -34 -12 -1
cue:saysTask -24 36 -4 -2 -5
cue:sinceThen -17 -27 -10 38 -26
cue:soI 11 -1 4 -13 -1
cue:strongTask -64 60 -49 -25 -14
cue:talk -28 -14 20 -12 -15
cue:target -6 44 -54 36 0
cue:team 5 16 -18 13 -17
cue:thanked -46 -22 -21 43 1
cue:thereWas 7 10 -10 7 -21
cue:wantedTo -31 61 -54 6 -11
cue:wasAsked -37 51 -43 -1 -11
cue:weHad 20 17 -30 3 -4
cue:whenI 9 13 -28 -6 10
cue:workedAs 8 54 -29 -29 -34
deeds +i+copula-present -8 -3 -5 -7 22
deeds +i+past -15 -9 -11 30 9
deeds +i+present -8 -21 3 -21 15
deeds +i+would -12 -7 -12 -6 20
deeds +it+copula 54 -15 -14 -27 -9
deeds +it+copula-present -11 -4 -3 4 16
deeds +noun+copula 38 -17 -16 -3 -6
deeds +noun+copula-present -17 -5 -18 9 27
deeds +noun+past 17 -5 27 -41 0
deeds +other+past 40 -16 -40 18 -6
deeds +we+past 32 -6 -6 -16 -4
deeds after+i+copula 4 36 -21 -10 -13
deeds after+i+copula-present -3 10 -4 -3 2
deeds after+i+modal -15 -8 3 -2 23
deeds after+i+obligation 25 -1 -6 -4 -7
deeds after+i+passive -6 31 -15 -5 -5
deeds after+i+past -25 -1 20 -14 -20
deeds after+i+pluperfect 13 7 -11 -1 -8
deeds after+i+present -2 17 14 -21 -3
deeds after+i+progressive 4 10 -9 -3 1
deeds after+it+copula -16 50 -32 -17 29
deeds after+it+copula-present -28 23 -4 -4 17
deeds after+it+past 30 2 -24 -7 -5
deeds after+none+none -26 6 -5 -9 32
deeds after+noun+copula -12 52 -16 -20 -10
deeds after+noun+copula-present 36 -9 -6 -5 -28
deeds after+noun+passive 18 -4 -3 -7 -1
deeds after+noun+past 27 10 -24 -38 -4
deeds after+noun+pluperfect 22 -10 -7 -7 -4
deeds after+noun+progressive 2 17 -8 -5 -3
deeds after+other+copula 32 -23 -5 -9 -1
deeds after+other+past 32 50 -51 -20 -5
deeds after+other+pluperfect 33 -17 -14 -9 -1
deeds after+other+present -13 -7 20 9 -9
deeds after+we+past 1 5 7 -8 -3
deeds after:0 -34 -30 -4 36 21
deeds after:1 -27 -41 31 -10 -24
deeds after:2 -24 -35 31 -30 -16
deeds after:3 26 26 -1 -38 -11
deeds before+i+past -24 -17 20 -4 -17
deeds before+i+present -11 -10 1 -3 32
deeds before+i+would -8 -4 -14 7 18
deeds before+it+copula-present -11 -5 -7 -2 29
deeds before+it+past -3 -2 -46 31 23
deeds before+noun+copula -7 -9 -38 41 -3
deeds before+noun+past -34 -18 -37 41 -15
deeds before+other+copula -15 -2 -25 37 -1
deeds before+other+past -37 -13 -25 31 -12
deeds before+other+present 5 -4 -6 11 -5
deeds before+we+past -20 -7 6 19 -7
deeds before:0 29 12 -27 -38 5
deeds before:1 57 -13 14 -35 -22
deeds before:2 -52 -34 42 -34 -15
deeds before:3 -48 -29 3 42 -16
deeds beforeafter+i+past -5 -24 20 -29 -14
deeds beforeafter+it+copula -3 -55 59 -13 -4
deeds beforeafter+it+past -32 -13 25 15 -8
deeds beforeafter+noun+copula -11 -28 56 -25 -4
deeds beforeafter+noun+past -13 -6 30 -27 -8
deeds beforeafter+noun+pluperfect -17 -7 18 7 -1
deeds beforeafter+other+past -17 5 33 -36 -8
deeds beforeafter+we+past -12 -6 -3 29 -2
first 32 -37 -38 -19 30
form:bare 1 4 -14 4 5
form:copula 8 7 -24 0 -14
form:copula-present 0 -11 -7 -8 20
form:modal 19 -30 7 -8 18
form:none -11 2 -20 15 14
form:obligation -16 19 -4 -27 0
form:passive -2 20 -6 12 -20
form:past -9 -15 13 -4 -17
form:perfect -25 -15 -12 25 9
form:pluperfect 12 0 -10 -7 -12
form:present -14 -9 -15 -13 21
form:progressive 11 -12 -16 17 -15
form:would 16 -26 -4 -17 21
i+copula 7 45 -32 -16 -16
i+copula-present -8 6 -11 -12 22
i+measure 4 -1 -1 13 -15
i+modal -18 -12 3 -4 28
i+negated -39 -30 14 -5 40
i+obligation 15 14 -17 -11 -10
i+passive -14 31 -26 9 -5
i+past -18 -20 20 -21 -17
i+perfect -20 -4 -27 28 23
i+pluperfect 23 26 -8 -41 -4
i+present -19 -15 20 -35 18
i+progressive -3 6 7 -7 -1
i+would -22 -13 -18 0 25
it+copula 7 -10 11 -25 10
it+copula-present -43 12 -10 -6 44
it+measure -23 -1 -6 12 21
it+negated -1 30 8 -14 -20
it+past -5 -12 -19 35 7
it+present 49 -10 -53 29 -12
last -25 -18 -35 31 13
measure 4 -8 -5 27 -12
measure+cue:adjectiveScene -4 1 -3 -1 6
measure+cue:customerCame -29 31 23 -14 -8
measure+cue:firstNext 12 -34 14 0 18
measure+cue:fromTo -24 8 -16 23 -18
measure+cue:hadTo 9 7 -4 -7 -3
measure+cue:myTask -3 10 -3 -2 2
measure+cue:outcome -55 9 -30 40 -11
measure+cue:ownWill -4 24 -11 -2 -1
measure+cue:pastTime 6 -7 -5 12 -4
measure+cue:place 19 -2 -3 -2 -11
measure+cue:problem 22 -25 -20 27 -12
measure+cue:roleTime 31 -29 -3 -2 2
measure+cue:sinceThen -9 -5 -11 19 -6
measure+cue:strongTask -24 46 -22 -13 -4
measure+cue:talk -17 16 13 -14 -2
measure+cue:target -7 13 -15 10 -3
measure+cue:team -3 13 -6 -1 -1
measure+cue:thereWas -32 3 3 0 26
measure+cue:weHad 19 9 -19 -6 -3
measure+cue:workedAs 17 -2 -6 -1 -12
my 4 14 -6 3 -11
negated -31 22 3 16 0
no own past -1 -21 -8 -37 27
no own past+copula 29 13 -23 -16 -12
no own past+copula-present -20 -14 2 5 17
no own past+modal 3 -8 -3 -14 20
no own past+passive -24 5 50 -31 -9
no own past+past 6 -9 12 -9 0
no own past+present 0 -26 -11 -32 24
no own past+would -11 -9 -16 -8 22
none+bare -2 5 -15 6 5
none+measure -27 -10 24 15 -1
none+none -11 2 -20 15 14
noun+copula 0 11 -6 2 -18
noun+copula-present 13 -20 1 12 -6
noun+measure 17 -7 -21 19 -15
noun+modal 22 -7 -6 -8 -1
noun+negated 6 11 -15 -3 -3
noun+passive 32 -48 9 20 -14
noun+past 20 -6 -2 17 -12
noun+pluperfect 8 -18 6 6 -6
noun+present -11 11 -4 -6 12
noun+progressive 14 9 -17 -1 -8
noun+would 8 -6 5 -11 6
obligation+measure 19 -5 -3 -6 -3
other+copula 27 -28 -33 31 -6
other+copula-present 37 -10 -24 13 -16
other+measure 5 12 -22 12 -5
other+modal -2 -3 7 17 -16
other+negated -18 42 -26 12 -4
other+past 21 6 -8 21 -16
other+perfect 8 -2 9 -12 -4
other+pluperfect -3 -27 -1 37 -3
other+present -6 -13 -4 18 0
other+progressive 8 -20 -1 18 -3
other+would 18 -5 7 -1 -16
own past 9 -11 10 -1 -17
own past+bare 2 5 -10 6 -2
own past+copula 3 5 -18 5 -12
own past+copula-present 8 -1 -10 -2 15
own past+modal 16 -26 8 5 -6
own past+none -5 4 -19 11 8
own past+obligation -11 16 -2 -17 -9
own past+passive 15 17 -42 34 -14
own past+past -9 -15 13 -4 -17
own past+perfect -15 -13 -8 20 3
own past+pluperfect 13 2 -9 -7 -18
own past+present -9 13 -16 18 -9
own past+progressive 10 -12 -15 15 -12
own past+would 28 -26 9 -12 6
past+measure -5 2 -3 21 -10
place+i+copula-present:place:0 3 2 -4 -3 5
place+i+copula:place:0 31 -28 -7 -7 -13
place+i+copula:place:1 -26 38 -20 -4 -1
place+i+modal:place:1 14 -4 -9 -1 1
place+i+obligation:place:1 7 -2 5 -2 -4
place+i+past:place:0 48 -25 -53 15 -9
place+i+past:place:1 5 -30 23 -22 -15
place+i+past:place:2 -36 -6 23 -23 -15
place+i+past:place:3 -20 -17 24 -33 -12
place+i+past:place:4 -26 -20 5 37 -20
place+i+present:place:0 12 -19 -21 -9 28
place+i+present:place:1 -27 -17 35 -8 14
place+i+present:place:2 -17 42 30 -12 -28
place+i+present:place:3 -13 -12 27 -16 11
place+i+present:place:4 18 -14 -28 -5 27
place+i+progressive:place:0 10 -4 -4 -3 1
place+i+would:place:0 -6 0 0 0 10
place+i+would:place:2 -4 -3 -1 -1 11
place+i+would:place:3 -2 -1 3 -5 7
place+i+would:place:4 -7 -5 -19 10 21
place+it+copula-present:place:0 -27 -2 -1 -2 36
place+it+copula-present:place:4 -14 -7 -9 4 28
place+it+copula:place:0 -14 15 -9 -12 38
place+it+copula:place:1 15 1 0 -9 -4
place+it+copula:place:2 16 -12 13 -13 -5
place+it+copula:place:3 -7 -6 32 -14 -2
place+it+copula:place:4 21 -7 -15 15 -10
place+it+past:place:2 -9 -5 36 -21 -1
place+it+past:place:3 -3 -2 -10 25 -2
place+it+past:place:4 -2 -1 -32 17 24
place+none+none:place:0 -2 -4 -5 -17 25
place+noun+copula-present:place:0 13 -2 -2 -5 -3
place+noun+copula:place:0 22 -2 -8 -12 -8
place+noun+copula:place:1 -29 54 -22 -17 -4
place+noun+copula:place:2 31 -36 24 -13 -8
place+noun+copula:place:3 -4 -20 25 7 -2
place+noun+copula:place:4 -18 -7 -19 35 -2
place+noun+past:place:0 37 -20 -37 -25 0
place+noun+past:place:1 23 40 -31 -29 1
place+noun+past:place:2 -31 -1 46 -38 -7
place+noun+past:place:3 -29 -16 41 -22 -5
place+noun+past:place:4 -31 -21 -31 36 -16
place+noun+pluperfect:place:0 13 -2 -2 -4 -3
place+noun+pluperfect:place:1 22 -7 -10 -3 -1
place+noun+progressive:place:0 20 -4 -7 -7 -6
place+other+copula:place:1 31 -21 -5 -8 -1
place+other+past:place:0 27 -8 -14 -2 -1
place+other+past:place:1 47 33 -56 -28 -7
place+other+past:place:2 -8 38 11 -31 -5
place+other+past:place:3 -32 -16 36 -3 -6
place+other+past:place:4 -34 -17 -28 33 -12
place+other+pluperfect:place:1 32 -16 -12 -7 0
place+other+present:place:1 14 -11 10 -16 4
place+other+present:place:4 -19 -3 -12 26 -2
place+we+past:place:0 27 -4 -13 -16 -4
place+we+past:place:2 -3 -11 34 -29 -2
place+we+past:place:3 -18 -8 25 1 -4
place+we+past:place:4 -15 -7 -37 38 -5
place:0 39 -36 -51 -31 30
place:1 40 43 -18 -38 -19
place:2 -55 5 35 -46 -15
place:3 -47 -34 36 -19 -20
place:4 -44 -26 -38 43 -12
pluperfect+measure 25 -11 -12 -3 -3
present+measure 2 -3 -13 7 7
progressive+measure 7 -2 -3 4 -5
short 24 -18 13 18 -38
subject:i -27 -10 18 -23 -3
subject:it 6 -18 -26 17 25
subject:none -18 -6 6 -2 16
subject:noun 20 -12 -19 19 -17
subject:other 30 -25 -24 28 -27
subject:we -25 11 1 23 -18
subject:you -17 9 15 -23 14
supposing:0 10 -12 13 -2 -24
supposing:0+bare -1 5 -9 7 -2
supposing:0+copula 3 13 -20 8 -20
supposing:0+copula-present 13 -2 2 -3 -12
supposing:0+modal 1 -22 28 -2 -11
supposing:0+none -8 3 -20 16 9
supposing:0+obligation -6 15 -2 -23 -4
supposing:0+passive 1 24 -2 3 -22
supposing:0+past -9 -19 14 -2 -18
supposing:0+perfect -16 -14 -9 26 -4
supposing:0+pluperfect 13 6 -15 -3 -18
supposing:0+present 20 -1 -4 15 -12
supposing:0+progressive 15 -10 -13 -2 -8
supposing:0+would 8 -17 15 -9 4
supposing:1 2 -2 -12 -9 37
supposing:1+copula 33 -19 -13 -28 23
supposing:1+copula-present -23 -8 -7 -3 34
supposing:1+modal -8 -2 -17 12 15
supposing:1+past 12 33 3 -24 -18
supposing:1+present -17 -8 -25 -4 33
supposing:1+would 17 -10 10 4 -21
supposing:2 0 -34 -32 -48 52
supposing:2+would 1 -3 -12 -5 17
supposing:3 -29 -15 -24 -22 35
supposing:3+would -8 -7 -17 -10 24
telling:0 -16 -30 0 -32 22
telling:0+copula-present -22 -12 20 -2 11
telling:0+modal -17 -2 4 -3 19
telling:0+perfect -8 -2 -7 5 15
telling:0+present 8 -26 5 -28 11
telling:0+would -11 -7 -14 -7 25
telling:1 -33 -4 -27 -5 30
telling:1+copula-present -10 -3 3 1 10
telling:1+past -8 16 -11 -13 23
telling:1+present -52 20 1 36 10
telling:1+would 0 -7 -18 -10 22
telling:2 27 -19 11 -8 -14
telling:2+bare 9 -4 -7 11 -7
telling:2+copula -2 2 -46 24 29
telling:2+copula-present 18 16 -22 -11 0
telling:2+modal 10 -11 14 8 -20
telling:2+none 4 6 6 -4 -14
telling:2+obligation 12 -34 32 -3 2
telling:2+past -8 -12 20 -18 -17
telling:2+perfect -20 -2 -10 22 8
telling:2+pluperfect 18 -11 -16 11 -2
telling:2+present 22 -23 -19 -18 42
telling:2+progressive -16 3 -20 43 -13
telling:2+would 12 -11 20 -3 -20
telling:3 4 -7 10 0 -19
telling:3+copula 9 13 -9 -8 -26
telling:3+copula-present -3 -18 -10 15 16
telling:3+modal 15 -16 2 -2 3
telling:3+none -9 -3 -26 26 13
telling:3+obligation -23 39 -20 -23 -14
telling:3+passive -27 6 20 20 -13
telling:3+past -6 -17 11 1 -18
telling:3+perfect 3 -8 7 12 -12
telling:3+pluperfect 2 15 4 -10 -17
telling:3+present -2 28 -37 14 1
telling:3+progressive 16 -14 -2 -15 -4
telling:3+would 16 -12 5 0 -7
them+verb: -11 2 -20 15 14
them+verb:ask 10 40 -35 4 -8
them+verb:be 12 -14 -12 -5 -5
them+verb:call -1 -4 -16 14 7
them+verb:change 5 -4 -3 5 -2
them+verb:come -14 -2 7 7 -6
them+verb:complain 11 -1 -16 11 -3
them+verb:fall 8 -2 -6 10 -8
them+verb:get 36 -16 -28 10 -1
them+verb:give -1 2 -8 13 -2
them+verb:go 29 1 -43 27 -6
them+verb:happen -2 -4 -10 -11 27
them+verb:have -3 2 -7 6 5
them+verb:keep 6 -3 -3 2 -1
them+verb:know 12 -5 -5 -10 6
them+verb:leave 12 -5 -21 20 -5
them+verb:make -10 -2 7 -1 6
them+verb:put 2 -6 14 -5 -2
them+verb:say -4 6 3 9 -9
them+verb:send -9 -5 -1 18 -1
them+verb:start -18 14 -31 41 -7
them+verb:take 23 -7 10 -14 -5
them+verb:tell 3 -34 18 15 -3
them+verb:turn 2 -6 -7 12 -1
them+verb:want 21 -3 -2 -17 -6
them+verb:work -4 -5 21 -5 -4
them+verb:write -21 -14 48 -10 -1
us+verb:ask -29 -27 25 -10 -2
us+verb:be -7 24 -19 10 -13
us+verb:call -17 32 16 -20 -15
us+verb:check -3 -3 9 -2 1
us+verb:do -31 26 2 -12 14
us+verb:draw -7 10 9 -9 0
us+verb:explain -6 -1 6 -1 3
us+verb:find -5 -3 -10 21 4
us+verb:get -2 -4 -23 33 13
us+verb:give -39 4 13 2 18
us+verb:go -29 -12 34 -17 -3
us+verb:have 36 -5 -25 -10 -12
us+verb:keep -4 -7 32 -25 1
us+verb:know 5 54 -43 5 -23
us+verb:learn 17 -13 -10 6 3
us+verb:let -6 -14 23 -1 -1
us+verb:look 1 -17 15 -8 8
us+verb:lose 6 -3 -12 15 -6
us+verb:make -7 4 16 -2 -17
us+verb:move -2 -1 24 -23 -1
us+verb:need -15 36 -14 -8 -1
us+verb:notice 2 -6 11 -2 -2
us+verb:offer -4 -2 10 -3 0
us+verb:open -2 -1 10 -1 -2
us+verb:put -9 5 7 -5 3
us+verb:read -3 -4 12 -1 0
us+verb:ring -3 -3 18 -16 -1
us+verb:run 8 -1 8 -4 -9
us+verb:say -19 21 10 -11 0
us+verb:see 8 -5 -3 9 -5
us+verb:send -1 0 22 -13 -5
us+verb:set -1 2 12 -12 0
us+verb:show -1 -1 29 -15 -14
us+verb:sit -2 -4 11 -1 0
us+verb:start 17 -3 -6 -4 -3
us+verb:stay -1 -2 16 -11 0
us+verb:take -8 1 1 7 -2
us+verb:tell -18 -20 25 -17 5
us+verb:test 0 0 13 -10 -1
us+verb:think 19 16 -38 -1 5
us+verb:use -21 -7 6 4 18
us+verb:walk -2 -1 8 -2 0
us+verb:want -12 12 -1 -2 6
us+verb:work 34 -14 -7 -17 -11
us+verb:write -10 -6 14 17 -27
verb: -11 2 -20 15 14
verb:apologise -3 -1 -2 9 -1
verb:ask -24 4 13 -9 -7
verb:be 8 -1 -16 -2 -9
verb:bring -3 -1 4 14 -13
verb:call -18 24 7 -6 -8
verb:change 2 -6 5 5 -3
verb:check -21 -7 26 -1 0
verb:come 27 -5 -22 10 -7
verb:complain 9 -3 -12 11 -3
verb:count 0 -3 9 -3 0
verb:do 1 33 -16 -18 -1
verb:draw -9 9 10 -9 -1
verb:explain -5 -1 6 -1 3
verb:fall 8 -2 -6 10 -8
verb:find -10 -4 -26 52 3
verb:get 36 -17 -26 28 10
verb:give -38 5 3 15 15
verb:go 1 -10 3 18 -7
verb:hand -3 -10 4 12 -1
verb:happen -2 -4 -10 -11 27
verb:have 26 -3 -24 -7 -8
verb:keep 1 -11 28 -23 0
verb:know 18 49 -43 -3 -16
verb:learn 17 -14 -10 5 4
verb:leave 12 -6 -18 18 -5
verb:let -19 7 5 -10 16
verb:look -10 2 12 -11 6
verb:lose 24 -6 -42 33 -7
verb:make -17 3 18 2 -10
verb:move -5 -3 28 -23 -2
verb:need -19 26 -1 -5 0
verb:notice 6 -8 11 -4 -3
verb:offer -4 -3 11 -4 0
verb:open -1 -1 9 -1 -2
verb:pass -6 -2 -22 36 -2
verb:phone -7 -2 11 0 -1
verb:pick -1 0 -1 6 -3
verb:put -7 -3 14 -10 0
verb:read -5 25 -11 -3 -2
verb:ring 1 -6 16 -15 -2
verb:run 6 -3 4 9 -13
verb:say -24 22 8 4 -11
verb:see 2 -7 -1 -1 10
verb:send -11 -6 19 3 -7
verb:set -24 17 26 -24 -2
verb:show -2 -2 30 -15 -15
verb:sit -2 -6 1 11 -1
verb:start 1 11 -37 36 -10
verb:stay -3 -3 -12 26 -1
verb:take 13 -5 6 -2 -7
verb:talk -9 -7 19 9 -12
verb:tell -17 -42 28 -7 1
verb:test 0 0 13 -10 -1
verb:the -2 -3 5 10 -8
verb:think 2 10 1 -14 4
verb:try -8 -4 15 -37 34
verb:turn -20 -10 27 7 -5
verb:use -25 -9 9 8 17
verb:wait -15 -5 28 -4 0
verb:walk -3 -2 7 0 0
verb:want 13 13 -8 -19 0
verb:work 32 -19 13 -21 -14
verb:write -29 -17 31 6 -28
we+copula -9 -11 -1 23 -1
we+measure 16 -10 -30 27 -5
we+past 2 -10 2 21 -13
word:'d -1 10 -15 -4 31
word:'s 35 -23 -16 -3 0
word:a 27 -31 11 -4 -15
word:about 17 -44 -12 40 7
word:account 0 27 3 -23 -6
word:after -33 44 -21 17 4
word:afterward 16 -6 -15 6 0
word:again 24 -31 36 -30 13
word:all 45 -13 -13 -5 15
word:also -25 43 3 -34 12
word:alway 8 -13 15 -25 16
word:am -11 7 -24 8 20
word:an 45 -26 -24 -17 35
word:and 63 -15 10 -21 -23
word:another 13 -20 8 -1 1
word:any -2 -4 10 -5 3
word:anybody 2 7 -21 9 2
word:anything 3 -17 -3 20 -1
word:apologise -3 -1 -2 9 -1
word:app -1 -11 23 -7 -4
word:are 32 1 -41 -2 10
word:around -5 5 -11 11 3
word:as 14 36 -39 -8 0
word:ask -27 1 14 -7 -8
word:at 13 -20 -1 5 2
word:away 12 -1 -19 20 -6
word:back -27 -7 17 15 -12
word:bank 29 -2 -7 -6 -13
word:be 13 0 -5 7 -22
word:because 50 -34 -12 -47 6
word:before -9 13 -5 25 -20
word:bite -2 -2 -1 4 3
word:book 24 -6 -23 11 -4
word:boss -29 26 -27 28 2
word:both 0 -2 2 -1 3
word:break 17 16 27 -31 -30
word:bring -10 9 5 12 -14
word:but -21 -3 -34 39 15
word:buy 4 -2 -4 4 -2
word:by 37 -15 -25 31 -3
word:cable 8 -11 2 4 -1
word:call -37 30 8 -16 0
word:can -11 -14 -14 7 24
word:card -3 -6 23 -8 -3
word:centre 11 -1 -4 -2 -1
word:change -1 -9 1 13 1
word:charge 15 -1 -11 -4 -1
word:check -41 11 32 -23 5
word:clean 1 19 2 -11 -8
word:close 36 -9 -14 0 -15
word:colleague 36 -10 -22 -6 5
word:collect -8 -7 22 -3 0
word:come 19 -1 -12 34 -31
word:company -18 -10 5 39 -12
word:complain 13 -4 -14 11 -4
word:could 24 -8 18 -20 -25
word:count -3 1 10 -5 -1
word:course 5 0 -3 -5 4
word:customer 13 8 -20 -3 10
word:cut 35 -8 -22 -1 -1
word:date -11 14 -3 2 -2
word:day 34 -34 7 34 -44
word:deadline 63 -13 -55 7 0
word:desk 3 10 -8 8 -12
word:do 3 -15 5 -9 13
word:door -1 -2 14 -6 -3
word:down 1 3 -13 30 -6
word:draw -21 1 24 -27 17
word:drive 4 7 -15 16 -12
word:drop 37 -13 -16 -2 -1
word:e-mail 9 -2 0 -2 -1
word:each 20 -39 25 -11 -10
word:eight 19 -3 -17 2 -2
word:eleven 2 -5 10 1 -7
word:else 8 20 -32 3 -1
word:end -17 -7 -31 51 -6
word:even -7 5 -22 28 -5
word:evening 14 -16 -19 27 -3
word:ever 8 6 -6 -11 0
word:every -9 -12 22 8 -13
word:everybody 13 6 29 -38 -4
word:everyone 5 -6 -7 3 6
word:everything 21 -22 -31 4 34
word:example -23 -2 -5 -20 48
word:explain -5 -1 6 -1 3
word:fall 18 -4 -16 10 -8
word:family 6 -5 -4 -2 5
word:feel 15 25 -37 -10 8
word:few 2 -2 -4 4 0
word:file 4 3 -2 -3 -2
word:fill -10 -3 23 -7 0
word:find -13 20 -28 31 5
word:first -33 -19 2 7 29
word:five 24 -11 15 -24 -3
word:fix 5 22 -10 -28 9
word:floor 4 -2 4 -2 -1
word:for -4 8 1 -8 3
word:form -31 -20 54 -3 -2
word:four 4 -17 17 11 -13
word:friday 0 11 -21 34 -22
word:friend 41 -20 -11 -1 -7
word:from -12 -28 2 35 -6
word:front -4 24 -13 5 -11
word:full -4 9 -5 8 -6
word:get 11 29 -30 31 4
word:give -3 -16 22 -14 11
word:go 8 4 -3 8 2
word:good -43 -3 -7 17 33
word:group -18 -27 37 13 -5
word:guest 15 -4 -7 -1 -2
word:guy 24 -8 -9 -1 -6
word:half 8 -2 31 -31 -5
word:hand 6 -20 -5 25 -3
word:happen -7 -13 2 -6 26
word:has -5 -2 7 -4 5
word:have 7 6 -4 8 -11
word:he 35 -40 2 27 -20
word:head 3 2 1 -5 -1
word:help 7 43 -5 -41 -3
word:her -19 4 27 -20 -34
word:him -27 -24 22 -1 -17
word:his 35 2 -1 -16 7
word:hold -17 -4 -1 -8 32
word:home 12 -5 1 1 -7
word:hour 3 -18 25 7 -17
word:house -21 35 -21 4 2
word:how -15 -15 3 -21 48
word:i -29 -6 14 -22 4
word:if -27 22 -6 -34 42
word:in 48 -22 -26 16 -25
word:into -10 -10 -9 34 -2
word:is -31 -4 17 20 -2
word:it -1 -17 7 9 7
word:its -10 -5 18 1 -2
word:job 20 -8 -12 -3 -3
word:just 20 -37 13 6 -3
word:keep 14 3 13 -24 -8
word:kid 10 7 -11 -2 -2
word:know 20 40 -40 -8 -2
word:label -2 -2 21 -15 0
word:lady 5 -1 -3 2 -2
word:laptop 13 0 9 -6 -14
word:last 26 -13 -6 -3 -12
word:late 4 -7 10 -2 -1
word:later -2 0 -8 10 2
word:lead -12 -5 18 2 -2
word:learn 5 -17 -22 21 12
word:leave -21 5 11 13 -9
word:let -21 9 0 -6 18
word:letter -4 -5 34 -9 -14
word:like 76 -27 -26 -31 -3
word:line 2 -10 21 -23 5
word:list -23 -7 14 -11 25
word:listen -3 -4 -2 -3 12
word:little 9 -3 -4 2 -4
word:log -26 -13 35 -3 3
word:look -54 34 22 -16 -5
word:lose 0 18 -31 32 -17
word:lot 5 -3 -2 4 -4
word:machine 8 -7 -10 11 -2
word:make -23 13 15 -11 -11
word:man 10 -4 10 -10 -3
word:manager -7 38 8 -16 -15
word:many 20 -9 -2 -5 -3
word:me -48 36 -17 24 3
word:message 13 -16 -3 11 -2
word:minute -14 -17 -14 39 -5
word:miss 55 -6 -42 -4 -1
word:monday 0 0 5 -3 -2
word:money 9 17 -45 26 -1
word:month 20 2 -16 16 -11
word:more -8 33 -28 31 -18
word:morning 34 -10 -23 6 -6
word:most -17 -8 40 -24 3
word:move -3 -6 33 -33 -4
word:my 5 17 -7 1 -11
word:myself -5 13 12 -27 3
word:name -5 -6 18 -5 -2
word:nearly 29 -6 -17 -3 -2
word:need -16 23 2 -8 0
word:network 36 -16 -22 -7 9
word:never 19 23 -30 6 -16
word:new 24 9 -6 -15 -10
word:next 10 -14 -16 23 6
word:night 18 -8 -16 11 -7
word:no -40 8 15 39 -33
word:nobody 10 15 1 -17 -3
word:not 38 8 -24 14 -4
word:note 11 -11 -1 4 -1
word:nothing -7 -17 21 -3 6
word:notice 3 -10 15 -4 -5
word:now -15 -4 -24 45 -32
word:number 3 0 6 -8 2
word:of 41 -13 -14 -6 -6
word:off -28 -17 33 7 -5
word:offer -4 -3 11 -4 0
word:office 34 9 3 -22 -23
word:okay -7 -10 -21 19 21
word:old -1 -8 3 22 -11
word:on -23 1 0 15 -4
word:once 7 -2 -7 8 -5
word:one -19 16 19 -50 31
word:online 3 -16 12 6 -6
word:only -15 -3 10 17 -11
word:open 7 -10 13 -5 -5
word:or 5 -9 -7 14 -1
word:order 2 52 -35 -9 -3
word:other 0 43 -20 3 -11
word:our 18 -2 -14 27 -35
word:out -29 35 -7 11 -26
word:over 14 -11 23 -25 -9
word:own 7 6 1 -10 -4
word:page 16 -13 47 -57 -3
word:paper -11 3 8 6 -4
word:parent 30 -24 -5 7 -7
word:part 6 14 -14 1 -6
word:pass -15 15 -19 24 -1
word:pay -24 53 -19 -1 -3
word:people 45 4 -34 7 1
word:person -10 3 -11 -12 29
word:phone -14 -17 23 5 -11
word:photo 20 -13 20 -9 -17
word:pick -10 -4 15 4 -3
word:picture -5 -4 2 10 0
word:place 15 6 -24 5 -1
word:plan -19 14 13 2 -8
word:point 8 -12 32 -28 1
word:print 1 -9 5 5 -2
word:problem -7 -3 -13 -10 35
word:project 9 -5 0 2 -3
word:put -3 -5 13 -12 -1
word:question -43 -3 3 -5 48
word:read 7 9 6 -13 -5
word:really -1 10 -6 -46 42
word:report 12 -3 14 -14 -6
word:rest 0 -1 7 -2 0
word:return 19 3 -21 12 -14
word:right -21 1 -31 39 20
word:ring 9 -17 14 -1 -10
word:roll 4 -2 57 -61 -6
word:room -11 18 13 -12 -8
word:round 2 -1 -3 3 -1
word:rule -7 13 -1 5 -8
word:run -1 5 -2 10 -9
word:same -1 -17 22 9 -16
word:saturday 41 -9 -12 2 -24
word:save -49 15 -25 51 1
word:say -8 10 3 17 -23
word:school 0 11 -3 -2 -3
word:screen 24 -23 16 -10 -4
word:second 26 -7 -18 -5 8
word:see -17 -15 19 -4 6
word:send -11 -9 14 11 -9
word:server -3 -5 13 6 -9
word:service 2 -4 4 -3 2
word:set -42 32 18 -10 -5
word:share -4 5 -5 5 0
word:she 49 -34 -27 34 -38
word:shift 9 8 16 -34 1
word:shop 20 -6 -16 19 -19
word:short -7 -1 22 -21 7
word:should 13 -11 10 -7 -4
word:show 2 -1 27 -36 5
word:since 0 -13 -1 30 -29
word:single -9 -2 -9 27 -4
word:sit 8 -9 4 1 -4
word:six 46 13 -55 0 -3
word:small 24 -8 -2 -11 -1
word:so -30 8 24 -36 21
word:solve 18 -21 -19 9 11
word:some 24 -13 3 -9 -3
word:somebody -2 32 -22 -12 5
word:someone 1 0 -4 -1 4
word:something 19 9 -31 -1 5
word:sort -6 15 -17 4 3
word:spare 12 -4 -5 1 -3
word:speak -6 50 -38 5 -7
word:start -6 5 1 0 1
word:stay -33 -4 -8 26 25
word:step -10 9 -12 15 0
word:stick -13 17 -2 -6 4
word:still -10 -9 4 25 -9
word:stop -7 12 -9 9 -2
word:store 12 23 -18 -10 -5
word:summer -1 -1 -12 17 -1
word:sunday 29 -10 0 -6 -10
word:supervisor -29 26 25 -22 3
word:suppose -4 24 -11 6 -15
word:sure 15 -11 1 -13 9
word:swap -7 -7 18 -2 0
word:system 29 -11 -17 5 -6
word:table -3 -9 18 -2 0
word:take -2 23 -6 -13 6
word:talk -10 -17 30 0 -10
word:team 13 -25 32 -27 2
word:tell 3 -23 9 7 -10
word:ten 0 -4 14 -6 2
word:test -43 1 16 -16 38
word:than -8 16 7 -12 1
word:thank -19 -2 -14 20 13
word:that 1 -4 3 -10 36
word:the -12 -2 14 -1 -25
word:their 26 -9 -1 -11 -4
word:them 4 13 -4 18 -33
word:then 20 -22 4 -13 13
word:there 13 -29 8 19 -28
word:they -14 -3 -4 19 9
word:thi -40 23 -43 24 43
word:thing -4 -10 7 0 5
word:think -21 2 -12 7 28
word:third -15 -3 -24 45 -1
word:three 20 -1 20 -18 -13
word:through -18 8 0 16 -6
word:throw 11 -3 -2 -2 -2
word:ticket 17 -10 -30 20 3
word:till -10 13 15 -18 -1
word:time -38 -9 9 3 28
word:to 6 20 -9 -5 -7
word:together -6 -4 50 -49 -3
word:too 31 -3 -46 -11 34
word:train 6 -4 20 -16 -5
word:try -22 14 -5 -26 36
word:turn -19 -6 14 14 -6
word:twice -14 16 5 -6 0
word:two 0 -26 10 17 -13
word:under 4 2 -23 19 -1
word:understand 11 1 -22 8 1
word:until 12 18 -9 -17 -2
word:up 2 -28 18 -1 -12
word:us 54 -21 -24 2 -18
word:use 8 -18 -8 23 0
word:very 5 -16 -28 23 17
word:volunteer -17 37 -10 -3 -3
word:wait -12 -14 13 24 -11
word:walk 9 -13 9 1 -5
word:want 14 2 -11 -9 -1
word:watch -2 -5 6 4 -1
word:way 38 1 -21 -19 1
word:we -2 3 3 24 -27
word:week 28 -9 -37 26 -6
word:well -10 27 -15 -8 9
word:what -23 -27 22 -3 2
word:when 14 -45 28 -24 27
word:where 21 -18 -6 13 -11
word:whether -5 -1 6 -3 5
word:which -13 6 13 0 -4
word:while -4 -15 44 -27 -3
word:who 22 10 -27 1 -1
word:whole 28 -15 -17 16 -9
word:why -6 11 -4 -1 0
word:with -11 -23 17 -16 3
word:within -2 2 -14 16 -1
word:without -9 16 -25 13 10
word:word -13 14 -2 1 1
word:work 11 7 -9 -28 34
word:would 7 11 -1 -23 16
word:write -3 -26 22 12 -33
word:wrong 19 -4 -14 -3 5
word:year 14 -14 -6 30 -30
word:you -25 19 -17 6 25`;

export const labelWeights: LabelModel = {
	examples: 'a7a6b3a9f5eb',
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
		[90, -99, -100, -73, -74],
		[-83, 121, -89, -33, -23],
		[-95, -69, 65, -114, -77],
		[-63, -31, -90, 86, -50],
		[-76, -24, -76, -61, 97]
	],
	across: [
		[32, 72, 1, -66, -61],
		[-54, -56, 58, -16, -24],
		[-71, -54, 10, 59, -60],
		[-43, -36, -83, 37, -4],
		[27, -30, -61, -45, 84]
	],
	start: [32, -37, -38, -19, 30],
	end: [-25, -18, -35, 31, 13]
};
