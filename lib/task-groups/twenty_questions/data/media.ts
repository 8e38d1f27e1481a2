/**
 * Movies, books, television, characters, myths, video games, companies: rows of the attribute table, version 1.
 *
 * How it was made: written by hand from general knowledge; no list was copied. Over all files about 400 entries, above
 * all those with years, were read a second time from memory, without a reference work, and some 30 were mended.
 * How to read it: `@@ category: tags of all`, `# tags of the rows below`, `name/alias: own tags`, a minus takes away.
 * `s30` is the greatest dimension in cm, `y1876` a year, `b` and `d` of birth and death, `@fr` a country, `~fr` a border.
 */
export const MEDIA = `
@@ movie: movie fiction story screen_work
# @us live_action
titanic: y1997 romance drama ship oscar_best sad true_story ocean long_movie cameron
avatar: y2009 scifi aliens cameron space blue action series_part
star wars/a new hope: y1977 scifi space aliens action series_part robots lucas
the empire strikes back: y1980 scifi space aliens action series_part sequel robots
jurassic park: y1993 scifi dinosaurs spielberg action series_part book_based
jaws: y1975 horror shark spielberg ocean book_based series_part
e.t./et the extra terrestrial: y1982 scifi aliens spielberg family_movie children_main
indiana jones and the raiders of the lost ark/raiders of the lost ark: y1981 adventure action spielberg series_part
schindler's list: y1993 drama war_movie spielberg oscar_best true_story sad black_and_white book_based
saving private ryan: y1998 war_movie drama spielberg action
the godfather: y1972 crime drama mafia oscar_best series_part book_based
pulp fiction: y1994 crime tarantino
the matrix: y1999 scifi action series_part computers_about
the terminator: y1984 scifi action robots series_part cameron time_travel
back to the future: y1985 scifi comedy time_travel series_part car_about
forrest gump: y1994 drama comedy oscar_best tom_hanks book_based
the silence of the lambs: y1991 horror crime oscar_best book_based
the shawshank redemption: y1994 drama prison_about book_based
fight club: y1999 drama book_based
the dark knight: y2008 superhero action crime series_part nolan sequel comic_based
inception: y2010 scifi action nolan dreams
interstellar: y2014 scifi space nolan
oppenheimer: y2023 drama nolan true_story oscar_best war_movie science_about book_based
gladiator: y2000 action drama ancient_rome oscar_best
spider-man (film): y2002 superhero action series_part comic_based
the avengers: y2012 superhero action series_part comic_based aliens
black panther: y2018 superhero action series_part comic_based africa_set
rocky: y1976 sport_movie drama boxing_about oscar_best series_part
home alone: y1990 comedy christmas family_movie children_main series_part
ghostbusters: y1984 comedy ghosts series_part
the wizard of oz: y1939 fantasy musical family_movie book_based old_movie witch
gone with the wind: y1939 romance drama oscar_best old_movie book_based war_movie long_movie
casablanca: y1942 romance drama oscar_best old_movie black_and_white war_movie
citizen kane: y1941 drama old_movie black_and_white
king kong: y1933 horror old_movie black_and_white gorilla_about monster_about
psycho: y1960 horror hitchcock black_and_white book_based
the exorcist: y1973 horror book_based demon
the shining: y1980 horror kubrick book_based hotel_set
2001 a space odyssey: y1968 scifi space kubrick robots
blade runner: y1982 scifi robots book_based
grease: y1978 musical romance school_set
dirty dancing: y1987 romance dance_about
pretty woman: y1990 romance comedy
la la land: y2016 musical romance
mary poppins: y1964 musical family_movie fantasy book_based
the sound of music: y1965 musical family_movie true_story oscar_best
barbie (film): y2023 comedy toys_about pink_famous
top gun: y1986 action planes_about
mission impossible: y1996 action spies series_part
the hunger games: y2012 scifi action book_based series_part
twilight: y2008 romance fantasy vampires_about book_based series_part
pirates of the caribbean: y2003 adventure fantasy pirates_about series_part ocean
groundhog day: y1993 comedy romance
rain man: y1988 drama oscar_best
# @us animated family_movie children_for
the lion king: y1994 disney animals_about musical africa_set
frozen: y2013 disney musical princess_about snow_set
toy story: y1995 pixar toys_about computer_animated series_part
finding nemo: y2003 pixar fish_about ocean computer_animated animals_about
shrek: y2001 dreamworks computer_animated fairytale_about series_part comedy ogre
snow white and the seven dwarfs: y1937 disney princess_about old_movie musical fairytale_about
beauty and the beast: y1991 disney princess_about musical fairytale_about romance
aladdin: y1992 disney musical genie
bambi: y1942 disney animals_about sad old_movie
dumbo: y1941 disney animals_about old_movie circus_about
ratatouille (film): y2007 pixar animals_about cooking_about computer_animated
up: y2009 pixar computer_animated balloon_about old_man
inside out: y2015 pixar computer_animated emotions_about
coco: y2017 pixar computer_animated musical mexico_set death_about
cars: y2006 pixar computer_animated car_about
monsters inc: y2001 pixar computer_animated monster_about
moana: y2016 disney musical ocean computer_animated
# 
spirited away: @jp y2001 animated fantasy oscar_animated
godzilla: @jp y1954 monster_about scifi black_and_white series_part live_action
seven samurai: @jp y1954 action black_and_white live_action long_movie
parasite: @kr y2019 drama oscar_best live_action
slumdog millionaire: @gb y2008 drama oscar_best india_set live_action
amelie: @fr y2001 romance comedy paris_set live_action
life is beautiful: @it y1997 drama comedy war_movie live_action sad
metropolis: @de y1927 scifi silent_movie old_movie black_and_white robots live_action
goldfinger: @gb y1964 action spies series_part live_action book_based
harry potter and the philosopher's stone/harry potter and the sorcerers stone: @gb y2001 fantasy magic_about book_based series_part family_movie live_action school_set children_main
the lord of the rings the fellowship of the ring/lord of the rings: @nz y2001 fantasy book_based series_part live_action magic_about long_movie
mad max: @au y1979 action scifi series_part live_action car_about
monty python and the holy grail: @gb y1975 comedy medieval_set live_action

@@ book: book_work fiction story text_work
# @gb novel
pride and prejudice: y1813 romance woman_author classic
frankenstein: y1818 horror scifi woman_author classic monster_about
dracula: y1897 horror vampires_about classic @ie
wuthering heights: y1847 romance woman_author classic sad
jane eyre: y1847 romance woman_author classic
oliver twist: y1838 dickens classic children_main
great expectations: y1861 dickens classic
a christmas carol: y1843 dickens classic christmas ghosts short_book
a tale of two cities: y1859 dickens classic war_about
treasure island: y1883 adventure pirates_about children_for classic
robinson crusoe: y1719 adventure island_set classic
gulliver's travels: y1726 adventure satire classic @ie
alice in wonderland/alices adventures in wonderland: y1865 fantasy children_for classic girl_main
peter pan: y1911 fantasy children_for flying_about pirates_about
the jungle book: y1894 animals_about children_for india_set short_stories
winnie the pooh: y1926 children_for animals_about bear_about
the hobbit: y1937 fantasy dragon_about children_for tolkien_by
the two towers: y1954 fantasy series_part tolkien_by
the lion the witch and the wardrobe/narnia: y1950 fantasy children_for series_part
harry potter and the chamber of secrets/chamber of secrets: y1998 fantasy magic_about children_for series_part woman_author school_set
1984/nineteen eighty four: y1949 scifi dystopia political classic
animal farm: y1945 satire animals_about political short_book
brave new world: y1932 scifi dystopia
lord of the flies: y1954 island_set children_main
the time machine: y1895 scifi time_travel classic
the war of the worlds: y1898 scifi aliens classic
the adventures of sherlock holmes: y1892 crime detective_about short_stories classic
murder on the orient express: y1934 crime detective_about woman_author train_set
and then there were none: y1939 crime woman_author island_set
charlie and the chocolate factory: y1964 children_for children_main
matilda: y1988 children_for girl_main school_set
the hitchhiker's guide to the galaxy: y1979 scifi comedy space
hamlet: y1603 play_work shakespeare_by tragedy classic death_about -novel royal_about
romeo and juliet: y1597 play_work shakespeare_by tragedy classic romance -novel
macbeth: y1623 play_work shakespeare_by tragedy classic witch -novel royal_about
# @us novel
moby dick: y1851 whale_about ocean classic adventure
the adventures of tom sawyer/tom sawyer: y1876 adventure children_for children_main classic
huckleberry finn/the adventures of huckleberry finn: y1884 adventure children_main classic
the great gatsby: y1925 classic rich_about romance
to kill a mockingbird: y1960 woman_author law_about racism_about children_main
the catcher in the rye: y1951 teen_main
of mice and men: y1937 short_book sad
the old man and the sea: y1952 ocean fish_about short_book hemingway_by
little women: y1868 woman_author classic girl_main family_about
fahrenheit 451: y1953 scifi dystopia books_about
dune: y1965 scifi space desert_set series_part
it (novel)/it by stephen king: y1986 horror clown_about stephen_king_by
a game of thrones (novel): y1996 fantasy dragon_about series_part royal_about
the da vinci code: y2003 crime religion_about
charlotte's web: y1952 children_for animals_about spider_about
the very hungry caterpillar: y1969 children_for animals_about picture_book -novel
the cat in the hat: y1957 children_for animals_about picture_book -novel rhymes
# 
don quixote: @es y1605 novel classic comedy knight_about
les miserables: @fr y1862 novel classic french_about prison_about
the three musketeers: @fr y1844 novel adventure classic french_about
the little prince: @fr y1943 children_for short_book planets_about
twenty thousand leagues under the sea: @fr y1870 novel scifi ocean adventure classic
around the world in eighty days: @fr y1872 novel adventure classic travel_about
war and peace: @ru y1869 novel classic war_about long_book
crime and punishment: @ru y1866 novel classic crime
anna karenina: @ru y1878 novel classic romance tragedy
the metamorphosis: @cz y1915 short_book insect_about german_written
faust: @de y1808 play_work classic devil_about german_written
one hundred years of solitude: @co y1967 novel family_about spanish_written
the alchemist: @br y1988 novel travel_about
the odyssey: @gr poem ancient_book adventure classic greek_about
the iliad: @gr poem ancient_book war_about classic greek_about
the divine comedy: @it poem medieval_book classic religion_about
the diary of a young girl/diary of anne frank: @nl y1947 -fiction woman_author war_about diary girl_main
the bible: religious_book ancient_book -fiction religion_about
the quran/koran: religious_book -fiction religion_about muslim arabic_written medieval_book
the girl with the dragon tattoo: @se y2005 novel crime series_part
pippi longstocking: @se y1945 children_for girl_main woman_author
heidi: @ch y1881 children_for girl_main woman_author mountains_set german_written
pinocchio/the adventures of pinocchio: @it y1883 children_for fantasy puppet_about

@@ tv show: tv_show screen_work story
# @us live_action fiction
friends: y1994 sitcom comedy new_york_set group_about ended
the big bang theory: y2007 sitcom comedy scientists_about ended
seinfeld: y1989 sitcom comedy new_york_set ended
how i met your mother: y2005 sitcom comedy new_york_set ended romance
the office: y2005 sitcom comedy office_set ended
breaking bad: y2008 crime drama drugs_about ended
game of thrones: y2011 fantasy drama dragon_about book_based ended royal_about
stranger things: y2016 scifi horror children_main monster_about netflix
the walking dead: y2010 horror zombies_about comic_based ended
the sopranos: y1999 crime drama mafia ended
the x-files: y1993 scifi aliens detective_about ended
star trek: y1966 scifi space aliens
lost: y2004 drama island_set mystery ended plane_crash
grey's anatomy: y2005 drama hospital_set
house md/dr house: y2004 drama hospital_set ended
baywatch: y1989 drama beach_set ended
the mandalorian: y2019 scifi space disney_show
buffy the vampire slayer: y1997 fantasy vampires_about school_set ended
# animated
the simpsons: @us y1989 comedy family_about yellow_people fiction
south park: @us y1997 comedy adults_for children_main fiction
family guy: @us y1999 comedy adults_for family_about fiction
spongebob squarepants: @us y1999 comedy children_for ocean fiction
tom and jerry: @us y1940 comedy children_for animals_about cat_about fiction
scooby doo: @us y1969 mystery children_for dog_about ghosts fiction
the flintstones: @us y1960 comedy family_about prehistoric_set ended fiction
pokemon (tv series)/pokemon: @jp y1997 children_for anime animals_about fiction
dragon ball: @jp y1986 anime action fiction
peppa pig: @gb y2004 children_for animals_about family_about pig_about fiction
# 
sesame street: @us y1969 children_for educational puppets
the muppet show: @us @gb y1976 comedy puppets ended
sherlock: @gb y2010 crime detective_about book_based ended london_set fiction live_action
doctor who: @gb y1963 scifi time_travel aliens fiction live_action
downton abbey: @gb y2010 drama historical_set ended royal_about fiction live_action
mr bean: @gb y1990 comedy ended fiction live_action
squid game: @kr y2021 drama games_about netflix fiction live_action
money heist: @es y2017 crime ended netflix fiction live_action
jeopardy: @us game_show quiz y1964 live_action
american idol: @us singing_show reality y2002 live_action

@@ fictional character: fictional famous
# m human_character
harry potter: magic_has book_origin @gb child glasses_worn hero school_goer
sherlock holmes: detective_char book_origin @gb intelligent_char adult hat_worn
james bond: spy_char book_origin @gb adult hero weapon_user
robin hood: thief_char legend_origin @gb adult hero weapon_user archer
king arthur: royal_char legend_origin @gb adult hero weapon_user
peter pan (character): book_origin @gb child flying_char hero green_worn
oliver twist (character): book_origin @gb child orphan poor_char
ebenezer scrooge/scrooge: book_origin @gb adult old_char rich_char
dr jekyll: book_origin @gb adult doctor_char two_sided
romeo: play_origin adult love_char dies @it
hamlet (character): play_origin royal_char dies @dk adult
indiana jones (character)/indiana jones: movie_origin @us adult hero hat_worn
luke skywalker: movie_origin @us adult hero space_char weapon_user
han solo: movie_origin @us adult hero space_char weapon_user
darth vader: movie_origin @us villain space_char mask_worn black_worn weapon_user adult
obi-wan kenobi: movie_origin @us hero space_char weapon_user adult
jack sparrow/captain jack sparrow: movie_origin @us pirate_char adult funny_char
captain hook: book_origin @gb pirate_char villain adult
forrest gump (character): book_origin @us adult
gandalf: book_origin @gb magic_has old_char beard_has hero hat_worn
dumbledore/albus dumbledore: book_origin @gb magic_has old_char beard_has glasses_worn
lord voldemort/voldemort: book_origin @gb magic_has villain bald_char adult
ron weasley: book_origin @gb magic_has child redhead school_goer hero
count dracula: book_origin vampire villain @ro adult -human_character monster
tarzan: book_origin jungle_char adult hero strong_char
zorro: book_origin mask_worn hero black_worn weapon_user adult @us
don quixote (character): book_origin @es knight_char old_char
willy wonka: book_origin candy_char adult hat_worn
mowgli: book_origin jungle_char child @in
tintin: comic_origin @be reporter_char young_char hero
asterix: comic_origin @fr small_char mustache_has hero strong_char
obelix: comic_origin @fr fat strong_char mustache_has hero
charlie brown: comic_origin @us child bald_char
homer simpson: cartoon_origin @us fat bald_char adult funny_char yellow_skin
bart simpson: cartoon_origin @us child yellow_skin funny_char
walter white: tv_origin @us adult criminal_char bald_char glasses_worn
mr. spock/spock: tv_origin @us space_char alien_char intelligent_char adult -human_character
hannibal lecter: book_origin @us villain criminal_char doctor_char adult intelligent_char
# m human_character superhero hero @us comic_origin adult
superman: flying_char strong_char cape_worn alien_char -human_character
batman: rich_char mask_worn cape_worn black_worn dc
spider-man/peter parker: mask_worn marvel climbs_char red_worn young_char
iron man/tony stark: rich_char marvel flying_char armor_worn intelligent_char
captain america: marvel shield_user strong_char
hulk/incredible hulk: marvel strong_char green_skin monster scientist_char
thor (marvel): marvel god_char strong_char weapon_user cape_worn -human_character
wolverine (character): marvel strong_char claws_has
joker: -superhero -hero villain dc clown_char criminal_char funny_char
# f human_character
hermione granger/hermione: book_origin @gb magic_has child intelligent_char school_goer hero
alice/alice (character): book_origin @gb child blonde_char
cinderella: fairytale_origin princess_char blonde_char poor_char
snow white: fairytale_origin princess_char @de black_hair
sleeping beauty: fairytale_origin princess_char
little red riding hood: fairytale_origin child red_worn
rapunzel: fairytale_origin princess_char long_hair @de blonde_char
elsa: movie_origin cartoon_origin magic_has royal_char blonde_char ice_char disney_char
mulan: legend_origin @cn soldier_char hero disney_char
pocahontas (disney)/pocahontas: disney_char @us cartoon_origin princess_char real_based
dorothy/dorothy gale: book_origin @us child
mary poppins (character): book_origin @gb flying_char magic_has nanny_char adult
princess leia: movie_origin @us princess_char space_char hero
katniss everdeen: book_origin @us young_char archer hero weapon_user
wonder woman: comic_origin @us superhero strong_char hero dc adult
catwoman: comic_origin @us mask_worn thief_char dc adult black_worn
lara croft: game_origin @gb adult hero weapon_user
juliet: play_origin @it love_char dies young_char
barbie: toy_origin @us blonde_char fashion_char
lisa simpson: cartoon_origin @us child yellow_skin intelligent_char
matilda (character): book_origin @gb child intelligent_char magic_has
wednesday addams: cartoon_origin @us child black_hair black_worn
# animal_character
mickey mouse: cartoon_origin @us mouse_char disney_char m
minnie mouse: cartoon_origin @us mouse_char disney_char f
donald duck: cartoon_origin @us bird_char disney_char m
goofy: cartoon_origin @us dog_char disney_char m
bugs bunny: cartoon_origin @us rabbit_char m funny_char
tweety: cartoon_origin @us bird_char yellow_skin small_char
garfield: comic_origin @us cat_char orange_color fat m lazy
snoopy: comic_origin @us dog_char m
scooby-doo (character): cartoon_origin @us dog_char m
winnie the pooh (character)/pooh bear: book_origin @gb bear_char m yellow_skin
paddington bear/paddington: book_origin @gb bear_char m hat_worn
simba: movie_origin cartoon_origin @us lion_char disney_char m royal_char
bambi (character): movie_origin deer_char disney_char m
nemo: movie_origin cartoon_origin fish_char disney_char m orange_color
big bad wolf: fairytale_origin wolf_char villain m
hello kitty: toy_origin @jp cat_char f
sonic the hedgehog/sonic: game_origin @jp blue_color fast_char m
pikachu: game_origin @jp yellow_skin electric_char small_char
donkey kong: game_origin @jp monkey_char m strong_char
king kong (character): movie_origin @us monkey_char monster m big_char strong_char
peppa pig (character): cartoon_origin @gb pig_char f child
kermit the frog/kermit: tv_origin @us puppet frog_char m green_skin
big bird: tv_origin @us puppet bird_char yellow_skin
# 
pinocchio (character): book_origin @it puppet child m toy_char
buzz lightyear: movie_origin cartoon_origin @us toy_char space_char m disney_char flying_char
woody: movie_origin cartoon_origin @us toy_char m cowboy_char disney_char hat_worn
spongebob: cartoon_origin @us sea_char yellow_skin m funny_char
shrek (character): movie_origin cartoon_origin @us ogre_char green_skin m big_char
yoda: movie_origin @us alien_char space_char green_skin small_char old_char m hero weapon_user
chewbacca: movie_origin @us alien_char space_char m hairy big_char
r2-d2: movie_origin @us robot_char space_char small_char
c-3po: movie_origin @us robot_char space_char gold_color
the terminator (character): movie_origin @us robot_char m strong_char weapon_user
e.t. (character): movie_origin @us alien_char small_char
frankenstein's monster: book_origin @gb monster m big_char green_skin strong_char
godzilla (character): movie_origin @jp monster big_char lizard_char
gollum: book_origin @gb m small_char bald_char villain
frodo/frodo baggins: book_origin @gb m hobbit hero small_char
tinker bell: book_origin @gb f small_char flying_char magic_has fairy
the little mermaid (ariel)/ariel: fairytale_origin @dk f princess_char sea_char redhead disney_char
mario/super mario: game_origin @jp m mustache_has hat_worn hero human_character red_worn plumber_char
luigi: game_origin @jp m mustache_has hat_worn hero human_character green_worn plumber_char
pac-man: game_origin @jp yellow_skin round_char
santa claus/father christmas: legend_origin m old_char beard_has fat red_worn christmas_char magic_has human_character flying_char
easter bunny: legend_origin rabbit_char animal_character eggs_giving spring_char
tooth fairy: legend_origin fairy f flying_char magic_has
the grinch: book_origin @us m green_skin villain christmas_char

@@ mythological figure: fictional myth
# greek god
zeus: m lightning king_myth sky beard_has
hera: f queen_myth marriage
poseidon: m sea_myth beard_has trident
hades: m underworld death_myth
athena: f war_myth wisdom
apollo: m sun_myth music_myth archer
aphrodite: f love_myth beauty_myth
ares: m war_myth
artemis: f hunting_myth moon_myth archer
hermes: m messenger wings_on flying_char
dionysus: m wine_myth
eros/cupid: m love_myth wings_on archer child flying_char
# greek
hercules/heracles: m hero strong_char half_god
achilles: m hero war_myth half_god dies
odysseus/ulysses: m hero sea_myth king_myth
medusa: f monster snakes_hair villain
minotaur: m monster bull_part
cyclops: m monster one_eye big_char
cerberus: monster dog_part underworld
pegasus: horse_part wings_on flying_char
centaur: horse_part human_part archer legs4 forest_myth
icarus: m wings_on flying_char dies
pandora: f box_myth human_part curious
# norse god
odin: m king_myth one_eye beard_has wisdom
thor: m lightning hammer_myth strong_char
loki: m villain tricks_myth
# egyptian god
ra: m sun_myth bird_part king_myth
anubis: m dog_part death_myth
isis (goddess): f magic_has
osiris: m death_myth underworld
# hindu god
shiva: m destroyer
vishnu: m preserver blue_skin
ganesha/ganesh: m elephant_part wisdom
# creature_myth
unicorn: horse_part magic_has horns white legs4
dragon: lizard_part fire_myth big_char flying_char monster wings_on
mermaid: f fish_part sea_myth
phoenix: bird_part fire_myth flying_char wings_on
werewolf: wolf_part monster night_myth human_part
vampire/vampire (myth): human_part monster night_myth blood_myth
loch ness monster/nessie: sea_myth @gb lake_myth monster big_char
bigfoot/sasquatch: monster forest_myth hairy big_char @us
yeti: monster snow_myth hairy big_char
leprechaun: m small_char @ie green_worn gold_myth
fairy: small_char wings_on flying_char magic_has
ghost: night_myth dead_myth transparent scary invisible
zombie: human_part monster dead_myth

@@ video game: video_game entertainment_work electronic_work
# @jp
super mario bros/super mario brothers: y1985 nintendo platformer jumping_game series_part
the legend of zelda: y1986 nintendo adventure fantasy series_part
pokemon red and blue/pokemon red: y1996 nintendo role_playing animals_about series_part
mario kart: y1992 nintendo racing_game series_part
animal crossing: y2001 nintendo simulation animals_about series_part
donkey kong (game): y1981 nintendo arcade_game platformer gorilla_about
pac-man (game): y1980 arcade_game maze_game
space invaders: y1978 arcade_game shooting_game aliens
street fighter: y1987 fighting_game arcade_game series_part
final fantasy: y1987 role_playing fantasy series_part
sonic the hedgehog (game): y1991 sega platformer series_part
resident evil: y1996 horror zombies_about shooting_game series_part
wii sports: y2006 nintendo sport_game
# @us
the sims: y2000 simulation people_about series_part
call of duty: y2003 shooting_game war_about series_part multiplayer
fortnite: y2017 shooting_game multiplayer online_game building_game
world of warcraft: y2004 role_playing fantasy multiplayer online_game
league of legends: y2009 fantasy multiplayer online_game strategy_game
halo: y2001 shooting_game space aliens series_part multiplayer
doom: y1993 shooting_game demons_about series_part
roblox: y2006 multiplayer online_game building_game
among us: y2018 multiplayer online_game space murder_about
pong: y1972 arcade_game sport_game simple_game
candy crush saga/candy crush: @gb -@us y2012 mobile_game puzzle_game simple_game
grand theft auto/gta: @gb -@us y1997 crime car_about shooting_game series_part adults_for
# 
tetris: @ru y1984 puzzle_game simple_game blocks
minecraft: @se y2011 building_game blocks multiplayer
angry birds: @fi y2009 mobile_game birds_about simple_game puzzle_game
lemmings: @gb y1991 puzzle_game
the witcher: @pl y2007 role_playing fantasy book_based series_part monster_about

@@ company or brand: company business_world
# @us
apple (company)/apple inc: technology phones_made computers_made y1976 luxury_brand
microsoft: technology software_made y1975 computers_made
google/alphabet: technology internet_company y1998 search
amazon/amazon.com: technology internet_company y1994 sells_online delivery
facebook/meta: technology internet_company y2004 social_media
twitter/x.com: technology internet_company y2006 social_media
netflix: internet_company y1997 streaming entertainment_company
youtube: internet_company y2005 videos streaming
instagram: internet_company y2010 social_media photos_about
ibm: technology computers_made y1911
intel: technology y1968 chips_made
nvidia: technology y1993 chips_made
tesla (company)/tesla motors: cars_made electric_about y2003
ford: cars_made y1903
general motors: cars_made y1908
harley-davidson: motorcycles_made y1903
mcdonald's: food_company restaurant_chain fast_food_chain y1940
burger king: food_company restaurant_chain fast_food_chain y1954
kfc/kentucky fried chicken: food_company restaurant_chain fast_food_chain chicken_about y1952
subway (restaurant): food_company restaurant_chain fast_food_chain sandwiches_about y1965
starbucks: food_company restaurant_chain coffee_about y1971
pizza hut: food_company restaurant_chain pizza_about y1958
coca-cola: food_company drinks_made y1886
pepsi: food_company drinks_made y1893
nike: clothes_brand sport_brand shoes_brand y1964
levi's/levi strauss: clothes_brand jeans_about y1853
disney/walt disney company: entertainment_company movies_made y1923 parks
walmart: shops_chain y1962 groceries
uber: technology transport_company y2009 app_based
airbnb: technology app_based travel_company y2008
visa (company): money_company cards_made y1958
mastercard: money_company cards_made y1966
paypal: money_company internet_company y1998
boeing: planes_made y1916
fedex: delivery transport_company y1971
gillette: razors_made y1901 hygiene_company
mattel: toys_made y1945
# @jp
toyota: cars_made y1937
honda: cars_made motorcycles_made y1948
nintendo: games_made entertainment_company y1889
sony: technology electronics_made entertainment_company y1946 games_made
canon: electronics_made cameras_made y1937
# @de
volkswagen/vw: cars_made y1937
bmw: cars_made motorcycles_made luxury_brand y1916
mercedes-benz/mercedes: cars_made luxury_brand y1926
porsche: cars_made luxury_brand sports_cars y1931
adidas: clothes_brand sport_brand shoes_brand y1949
siemens: electronics_made y1847
haribo: food_company sweets_made y1920
# @fr
chanel: fashion_brand luxury_brand perfume clothes_brand y1910
louis vuitton: fashion_brand luxury_brand bags_made y1854
michelin: tires_about y1889
airbus: planes_made y1970
# 
ferrari: @it cars_made luxury_brand sports_cars y1939
lamborghini: @it cars_made luxury_brand sports_cars y1963
gucci: @it fashion_brand luxury_brand clothes_brand bags_made y1921
ferrero: @it food_company sweets_made y1946
ikea: @se furniture_about shops_chain y1943
h&m: @se clothes_brand shops_chain y1947
volvo: @se cars_made y1927
spotify: @se internet_company streaming music_about y2006
lego (company): @dk toys_made y1932
nokia: @fi technology phones_made y1865
philips: @nl electronics_made y1891
shell: @gb oil_company y1907
rolls-royce: @gb cars_made luxury_brand y1906
bbc: @gb entertainment_company tv_company y1922
nestle: @ch food_company sweets_made coffee_about y1866
rolex: @ch watches_made luxury_brand y1905
samsung: @kr technology phones_made electronics_made y1938
hyundai: @kr cars_made y1967
huawei: @cn technology phones_made y1987
tiktok: @cn internet_company social_media videos app_based y2016
alibaba: @cn internet_company sells_online y1999
red bull: @at food_company drinks_made y1987
zara: @es clothes_brand shops_chain y1975
`;
