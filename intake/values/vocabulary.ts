/**
 * Words for difficulty in English, German, French, Spanish, Portuguese, Italian, Dutch and Japanese, as
 * normalized by `plain`. NO_ANSWER must match a whole cell; the other expressions match words in it.
 */

/** No answer: the step is not part of the work, was not tried, or cannot be judged. */
export const NO_ANSWER = [
  'n a|n v t|na|nvt|none|null|not applicable(?: (?:to|for) (?:me|us))?|does not apply|doesn t apply|not relevant|irrelevant',
  'don t know|do not know|dont know|no answer|no opinion|no experience|no basis|skipped|not sure|unsure|unknown',
  '(?:i |we )?(?:did not|didn t|have not|haven t|never|not) (?:try|tried|use|used|do|done|done this|tried it|tried this|tried yet|used it|do this|do it|attempted|experienced|asked)(?: (?:it|this|that|yet))?',
  'prefer not to (?:say|answer)|rather not say|cannot say|can t say|cannot judge|can t judge|can not judge|not rated',
  '(?:hard|difficult|tough|impossible) to (?:say|tell|judge|rate)|not my (?:job|task)|someone else does (?:it|this)',
  'k a|keine angaben?|weiss (?:ich )?nicht|nicht zutreffend|trifft nicht zu|entfallt|keine antwort|keine meinung|nicht (?:versucht|probiert|genutzt|relevant|anwendbar)|schwer zu sagen|kann ich nicht (?:sagen|beurteilen)|nicht beurteilbar',
  'sans objet|sans opinion|sans reponse|non applicable|non concernee?|pas concernee?|ne sai[st] pas|je ne sais pas|nsp|pas essayee?|difficile a dire|pas de reponse|aucune reponse',
  'no aplica|no procede|no corresponde|no se|no lo se|ns nc|ns|nc|sin respuesta|sin opinion|no (?:lo )?(?:probe|intente|he probado)|dificil de decir|no contesta',
  'nao se aplica|nao aplicavel|nao sei|sem resposta|sem opiniao|nao tentei|nao usei|dificil (?:de )?dizer|nao respondeu',
  'non applicabile|non so|nessuna risposta|non pertinente|non saprei|non provato|difficile da dire|preferisco non rispondere',
  'niet van toepassing|weet (?:ik )?niet|geen antwoord|geen mening|niet geprobeerd|niet gebruikt|moeilijk te zeggen',
];

export const NO_ANSWER_JAPANESE =
  /該当なし|該当しない|該当せず|わからない|分からない|わかりません|分かりません|無回答|未回答|対象外|未経験|経験なし|使っていない|試していない|なんとも言えない|何とも言えない|答えられない/;

/** Neither easy nor difficult. */
export const NEITHER =
  /\b(neither|neutral\w*|neutr[eoa]|medium|moderate|average|ok|okay|so so|weder noch|mittel|mittelmassig|teils teils|moyen|ni [a-z]+ ni|regular|indiferente|nem [a-z]+ nem|ne [a-z]+ ne|medio|noch [a-z]+ noch|neutraal|gemiddeld|weder [a-z]+ noch|niet [a-z]+ (?:en )?niet)\b|どちらでもない|どちらとも(?:言え|いえ)ない|普通|ふつう|中立/;

export const EASY =
  /\b(eas(?:y|ier|iest|ily)|simple|simpler|simplest|simply|effortless|effortlessly|straightforward|painless|trivial|a breeze|no (?:effort|trouble|difficulty|problem|challenge)s?|without (?:effort|trouble|difficulty|problems)|einfach(?:e[rs]?|ste[rns]?)?|leicht(?:e[rs]?|este[rns]?)?|muhelos|problemlos|unkompliziert|facile?s?|facilement|facilissimo|facilmente|aisee?s?|sans (?:effort|difficulte|probleme)|sencill[oa]s?|facilisimo|sin (?:esfuerzo|dificultad|problemas?)|simples|sem (?:esforco|dificuldade|problemas?)|semplic[ei]|agevol[ei]|senza (?:sforzo|difficolta|problemi)|makkelijke?|gemakkelijke?|eenvoudige?|simpel|moeiteloos)\b|簡単|かんたん|やさしい|易しい|容易|楽/;

export const DIFFICULT =
  /\b(difficult\w*|hard|harder|hardest|challenging|challenge|tough|tougher|toughest|complicated|complex|painful|problematic|tedious|frustrating|impossible|struggl\w+|laborious|a lot of (?:effort|trouble|difficulty)|schwer(?:e[rs]?|ste[rns]?)?|schwierig\w*|muhsam\w*|kompliziert\w*|anspruchsvoll\w*|herausfordernd\w*|anstrengend\w*|umstandlich\w*|aufwandig\w*|unmoglich|difficiles?|difficilissimo|dure?s?|compliquee?s?|ardue?s?|penible|laborieu(?:x|se)|impossible|dificil|dificiles|dificilisimo|complicad[oa]s?|complej[oa]s?|dur[oa]s?|costos[oa]|imposible|complex[oa]s?|trabalhos[oa]|impossivel|difficil[ei]|complicat[oa]|ardu[oa]|impegnativ[oa]|compless[oa]|moeilijke?r?|moeilijkste|lastige?|zware?|zwaar|ingewikkelde?|uitdagende?|onmogelijk)\b|難し(?!く)|むずかしい|困難|大変(?!簡単|やさし|易し|容易|楽)|厳しい/;

/** Makes a word of difficulty an end of the scale. */
export const VERY =
  /\b(very|extremely|highly|incredibly|really|super|most|totally|completely|exceptionally|hardest|easiest|toughest|simplest|impossible|trivial|effortless|a breeze|sehr|ausserst|extrem|besonders|uberaus|unmoglich|am (?:leichtesten|einfachsten|schwersten|schwierigsten)|schwerste[rns]?|leichteste[rns]?|einfachste[rns]?|tres|extremement|vraiment|super|le plus|la plus|muy|extremadamente|sumamente|facilisimo|dificilisimo|el mas|lo mas|imposible|muito|extremamente|o mais|impossivel|molto|estremamente|davvero|il piu|facilissimo|difficilissimo|zeer|heel|erg|uiterst|moeilijkste|onmogelijk|no (?:effort|trouble|difficulty|problem|challenge)s?|problemlos|muhelos|moeiteloos)\b|とても|非常に|大変(?=簡単|やさし|易し|容易|楽|難)|すごく|きわめて|極めて|最も/;

/** Reverses a word of difficulty to the opposite end: not difficult at all. */
export const NOT_AT_ALL =
  /\bnot (?:at all|in the least)\b|\bnot\b.*\bat all\b|\bin no way\b|\b(?:uberhaupt|gar) nicht\b|\bnicht im geringsten\b|\bpas du tout\b|\bpara nada\b|\bnada (?=dificil|complicad|facil|sencill)|\bde modo algum\b|\bnem um pouco\b|\bper niente\b|\baffatto\b|\bhelemaal niet\b|全く(?=難|簡)|まったく(?=難|簡)|全然/;

/** Negates a word but leaves open to what degree, which only the user can decide. */
export const NOT =
  /\b(not|isn t|nicht|kein|pas|no|nao|non|niet|geen|never)\b|くない|ではない|じゃない|ません/;

/** "leicht schwierig", in which the word for easy means slightly. */
export const SLIGHTLY = /\bleicht(?= (?:schw|komp|muhs))|\bsimply (?=diff|hard)/g;
