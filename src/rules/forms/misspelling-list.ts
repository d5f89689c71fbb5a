/** Common misspellings of French: each is no word at all, in no spelling (1990 included), and no name. */

import { lookup } from '../../core/lookup.ts';

/**
 * Rows of `wrong right`, then endings that both take (`-` for none): `professionel professionnel -,s` is two words. Written from
 * knowledge of the language.
 */
export const misspellings = `
parmis parmi
malgrés malgré
hormi hormis
dilemne dilemme -,s
omnibulé obnubilé -,e,s,es
infractus infarctus
rénumér rémunér é,ée,és,ées,er,ation,ations,ateur
aréoport aéroport -,s
pantomine pantomime -,s
carroussel carrousel -,s
appartment appartement -,s
apartement appartement -,s
apparament apparemment
apparement apparemment
apparamment apparemment
fréquement fréquemment
fréquamment fréquemment
récement récemment
récamment récemment
précédement précédemment
différement différemment
notament notamment
nottament notamment
nottamment notamment
constament constamment
suffisament suffisamment
couramant couramment
courament couramment
indépendament indépendamment
indépendemment indépendamment
abondament abondamment
brillament brillamment
patiement patiemment
consciement consciemment
prudement prudemment
prudamment prudemment
intelligement intelligemment
excellement excellemment
puissament puissamment
méchament méchamment
bruyament bruyamment
incessament incessamment
savament savamment
élégament élégamment
vaillament vaillamment
nonchalament nonchalamment
évidament évidemment
évidamment évidemment
innocement innocemment
décement décemment
éventuelement éventuellement
actuelement actuellement
réelement réellement
officielement officiellement
habituelement habituellement
personnelement personnellement
naturelement naturellement
rapidemment rapidement
absolumment absolument
vraimment vraiment
seulemment seulement
simplemment simplement
exactemment exactement
totalemment totalement
largemment largement
facilemment facilement
finalemment finalement
spéciallement spécialement
gentillement gentiment
vraiement vraiment
absoluement absolument
poliement poliment
éperduement éperdument
résoluement résolument
quasiement quasiment
joliement joliment
infiniement infiniment
professionel professionnel -,s,le,les,lement
proffessionnel professionnel -,s,le,les
profesionnel professionnel -,s,le,les
professionalis professionnalis me,er,ation,é
traditionel traditionnel -,s,le,les,lement
exceptionel exceptionnel -,s,le,les,lement
additionel additionnel -,s,le,les
fonctionel fonctionnel -,s,le,les
opérationel opérationnel -,s,le,les
émotionel émotionnel -,s,le,les
conditionel conditionnel -,s,le,les
institutionel institutionnel -,s,le,les
constitutionel constitutionnel -,s,le,les
proportionel proportionnel -,s,le,les
rationel rationnel -,s,le,les
relationel relationnel -,s,le,les
nationnal national -,e,es
nationnaux nationaux
internationnal international -,e,es
internationnaux internationaux
fonctionalité fonctionnalité -,s
fonctionnalitée fonctionnalité -,s
personalité personnalité -,s
personalis personnalis er,é,ée,és,ées,ation,ations
rationnalité rationalité
rationnalis rationalis er,é,ée,ation
aggressi agressi f,fs,vement,vité
aggrandi agrandi -,e,s,r,t,ssement,ssements
appercev apercev oir,ait,ons,ez,ant
apperç aperç u,us,ue,oit,oivent,oive
appaise apaise -,r,nt,ment
appellé appelé -,e,s,es
acceuil accueil -,s,le,lent,lir,li,lie,lis,lies,lant,lante,lants
accueuil accueil -,s,lir,li
acueil accueil -,s,lir,li
receuil recueil -,s,le,lir,li,lis
cerceuil cercueil -,s
orgeuil orgueil
orgeuilleu orgueilleu x,se,ses
aqui acqui s,se,sition,sitions
aquéri acquéri r
annull annul er,é,ée,és,ées,ation
attrapp attrap er,é,ée,és,ées
assasin assassin -,s,at,ats,é,er
boulvers boulevers er,é,ée,és,ées,ement,ant
batiment bâtiment -,s
bibliothéque bibliothèque -,s
cathégori catégori e,es,que,quement
cauchemard cauchemar -,s
chaqun chacun -,e
chomage chômage
chomeu chômeu r,rs,se
cigarrette cigarette -,s
compagnion compagnon -,s
compétance compétence -,s
concurrance concurrence
concurent concurrent -,s,iel,iels
concurence concurrence
concensus consensus
courrir courir
developp développ er,é,ée,és,ées,ement,ements,eur,eurs,ez,ons,ant
dévellopp développ er,é,ée,és,ées,ement,ements,eur,eurs
dévelope développe -,r,nt,ment,ur,urs
déja déjà
désormai désormais
dificil difficil e,es,ement
dificulté difficulté -,s
disfonctionnement dysfonctionnement -,s
embarass embarrass er,é,ée,és,ées,ant,ante,ants
enmen emmen er,é,ée,és,ées,ait
entousiasm enthousiasm e,é,ée
environement environnement -,s,al,ale,ales
équipp équip e,er,é,ée,és,ées,ement,ements
éxagér exagér er,é,ée,ation
éxempl exempl e,es,aire,aires
éxist exist e,er,ent,ence,ait,ant,ante
éxécut exécut er,é,ée,ion,able
éxercice exercice -,s
éxact exact -,e,s,es,ement
éxpliqu expliqu e,er,é,ée
éxpérience expérience -,s
exellent excellent -,e,s,es
excelent excellent -,e,s,es
exelent excellent -,e,s,es
exhorbitant exorbitant -,e,s,es
exigance exigence -,s
existance existence -,s
expériance expérience -,s
fesait faisait
fesable faisable
fesaient faisaient
maniére manière -,s
premiére première -,s,ment
derniére dernière -,s,ment
matiére matière -,s
lumiére lumière -,s
filiére filière -,s
particuliére particulière -,s,ment
réguliére régulière -,s,ment
entiére entière -,s,ment
sincérement sincèrement
siécle siècle -,s
espéce espèce -,s
hypothése hypothèse -,s
synthése synthèse -,s
hygiéne hygiène
aprés après
trés très
succés succès
accés accès
procés procès
progrés progrès
excés excès
décés décès
congrés congrès
problême problème -,s
probléme problème -,s
probleme problème -,s
systême système -,s
systéme système -,s
thême thème -,s
emblême emblème -,s
extrème extrême -,s,ment
suprème suprême -,s
fenètre fenêtre -,s
interressant intéressant -,e,s,es
interessant intéressant -,e,s,es
intéréssant intéressant -,e,s,es
intérressant intéressant -,e,s,es
intérêssant intéressant -,e,s,es
intêret intérêt -,s
intéret intérêt -,s
interêt intérêt -,s
gachis gâchis
gateau gâteau -,x
hopital hôpital
hopitaux hôpitaux
immagin imagin er,é,ée,ation,aire,ez
innaperçu inaperçu -,e,s
inmangeable immangeable -,s
innoubliable inoubliable -,s
innondation inondation -,s
innond inond er,é,ée,és,ées
inovation innovation -,s
inovant innovant -,e,s,es
instalation installation -,s
instaler installer
intéligen intelligen t,te,ts,tes,ce
intélligen intelligen t,te,ts,tes,ce
maintenence maintenance
neammoins néanmoins
néammoins néanmoins
néamoins néanmoins
neanmoins néanmoins
nécéssaire nécessaire -,s,ment
nécéssit nécessit e,é,er,ent
négligeance négligence
occurence occurrence -,s
occurance occurrence -,s
oppérationnel opérationnel -,s,le,les
ortographe orthographe -,s
paralèle parallèle -,s,ment
parallélement parallèlement
paralelle parallèle -,s,ment
parrallèle parallèle -,s,ment
parralèle parallèle -,s,ment
pécunier pécuniaire -,s
permanance permanence
polution pollution -,s
prévilège privilège -,s
privilége privilège -,s
programation programmation
psycologi psychologi e,que,ques
psycologue psychologue -,s
quotidient quotidien -,s
questionaire questionnaire -,s
raisonable raisonnable -,s,ment
raisonement raisonnement -,s
recomander recommander
reccomander recommander
réference référence -,s,ment
référance référence -,s
réccurent récurrent -,e,s,es
réccurrent récurrent -,e,s,es
réspect respect -,er,é,ée
responsabilitée responsabilité -,s
résponsab responsab le,les,ilité
shéma schéma -,s
sinonyme synonyme -,s
succint succinct -,s,e,es,ement
suceptible susceptible -,s
sympatique sympathique -,s
tranquile tranquille -,s,ment
volontier volontiers
diférent différent -,e,s,es
diférence différence -,s
éfficac efficac e,es,ement,ité
éffet effet -,s
éffectu effectu er,é,ée,és,ées
éffort effort -,s
éléctri électri que,ques,cité,cien
éléctroni électroni que,ques
éléction élection -,s
éssay essay er,é,ée,ez
éssentiel essentiel -,s,le,les,lement
éspace espace -,s
éspoir espoir -,s
adress adresse -,s
rythm rythme -,s
rhythme rythme -,s
abscence absence -,s
accomoder accommoder
accoustique acoustique -,s
acompagn accompagn er,é,ée,és,ées,ement
acompli accompli r,e,s,ssement
alcolique alcoolique -,s
ascenceur ascenseur -,s
ascencion ascension -,s
athmosphère atmosphère -,s
autentique authentique -,s
autentifi authentifi er,é,ée,cation
bénifice bénéfice -,s
abbréviation abréviation -,s
gallerie galerie -,s
millieu milieu -,x
independan indépendan ce,t,ts,te
indépendence indépendance -,s
tendence tendance -,s
oportunité opportunité -,s
plusieur plusieurs
ausi aussi
quelquun quelqu’un
ammen amen er,é,ée,és,ées
connaisance connaissance -,s
mourrir mourir
nourir nourrir
nouriture nourriture
rejett rejet er,é,ée,és,ées
projetter projeter
jetter jeter
syndrôme syndrome -,s
atôme atome -,s
axiôme axiome -,s
zône zone -,s
psychiâtre psychiatre -,s
térritoire territoire -,s
déssin dessin -,s
déscription description -,s
réstaurant restaurant -,s
éstim estim er,é,ée,ation
quatres quatre
hierarchie hiérarchie
strategie stratégie -,s
reconaissance reconnaissance
reconaitre reconnaître
apprentisage apprentissage -,s
aprentissage apprentissage -,s
aprendre apprendre
lorque lorsque
puique puisque
beaucoups beaucoup
baucoup beaucoup
cepandant cependant
chifre chiffre -,s
davantages davantage
deuxiéme deuxième -,s,ment
troisiéme troisième -,s,ment
quatriéme quatrième -,s
cinquiéme cinquième -,s
sixiéme sixième -,s
septiéme septième -,s
huitiéme huitième -,s
neuviéme neuvième -,s
dixiéme dixième -,s
longtemp longtemps
malheureusment malheureusement
heureusment heureusement
nombreus nombreux
meuilleur meilleur -,e,s,es
sénario scénario -,s
sugestion suggestion -,s
sugérer suggérer
suprim supprim er,é,ée,és,ées
suplément supplément -,s,aire,aires
symptome symptôme -,s
diplome diplôme -,s
controle contrôle -,s,nt,r,ur,urs
fantome fantôme -,s
bientot bientôt
plutot plutôt
aussitot aussitôt
entrepot entrepôt -,s
impot impôt -,s
chataigne châtaigne -,s
dégat dégât -,s
enquete enquête -,s
requete requête -,s
pourçentage pourcentage -,s
annonçé annoncé -,e,s,es
annonçer annoncer
commençé commencé -,e,s,es
commençer commencer
commençez commencez
avançé avancé -,e,s,es
avançer avancer
lançé lancé -,e,s,es
lançer lancer
reçevoir recevoir
voiçi voici
merçi merci
grattuit gratuit -,e,s,es,ement
hébérg héberg er,é,ée,ement
ébergement hébergement -,s
ajoutter ajouter
utlis utilis er,é,ée,és,ées,ation,ateur,ateurs
utilsateur utilisateur -,s
utilsation utilisation -,s
égallement également
egalement également
evidemment évidemment
evénement événement -,s
évenement événement -,s
définitivment définitivement
comparaision comparaison -,s
combinaision combinaison -,s
liason liaison -,s
téléfone téléphone -,s
téléphonne téléphone -,s
ordinnateur ordinateur -,s
logitiel logiciel -,s
répertoir répertoire -,s
réalitée réalité -,s
qualitée qualité -,s
quantitée quantité -,s
sécuritée sécurité -,s
libertée liberté -,s
activitée activité -,s
possibilitée possibilité -,s
difficultée difficulté -,s
capacitée capacité -,s
simplicitée simplicité
bizare bizarre -,s
evenement événement -,s
interress intéress é,ée,és,ées,er,e,ent
notamant notamment
comission commission -,s
comissionn commissionn é,ée,és,ées,er
differents différents
recu reçu -,e,s,es
plusieures plusieurs
deuxieme deuxième -,s
troisieme troisième -,s
systeme système -,s
deja déjà
apres après
etait était
etaient étaient
resultat résultat -,s
reponse réponse -,s
maniere manière -,s
lumiere lumière -,s
carriere carrière -,s
derriere derrière
progres progrès
congres congrès
necessaire nécessaire -,s
generalement généralement
fenetre fenêtre -,s
societe société -,s
securite sécurité
tantot tantôt
dévellop développ é,ée,és,ées,er,ez,eur,eurs,ement,ements,ant,ent,e
devellop développ é,ée,és,ées,er,ez,eur,eurs,ement,ements,ant,ent,e
`;

/** English words that French writes another way: a fault only where French stands around them. */
export const englishSpellings = lookup<string>({
  address: 'adresse',
  age: 'âge',
  aggression: 'agression',
  aggressive: 'agressive',
  apartment: 'appartement',
  comfort: 'confort',
  comfortable: 'confortable',
  connection: 'connexion',
  correspondence: 'correspondance',
  dance: 'danse',
  enterprise: 'entreprise',
  example: 'exemple',
  exercise: 'exercice',
  hotel: 'hôtel',
  language: 'langage',
  license: 'licence',
  marriage: 'mariage',
  recommendation: 'recommandation',
  resource: 'ressource',
  role: 'rôle',
  traffic: 'trafic',
});
