/**
 * Questions as people word them, with the answer about a topic: y, n. The first 367 were written before the wordings of
 * the table, but by the same hand; failures of every second one were not looked at. The 104 from "giraffe" on were
 * asked once unseen (89 % understood, 75 % answered right) and then mended by, in both halves; one expected answer was
 * changed then. So this guards against going back; it does not say how well new wordings are understood.
 */
export const WORDINGS = `
lion (animal)
Is it a mammal? y
Does it live in Africa? y
Is it bigger than a dog? y
Can it fly? n
Is it a carnivore? y
Does it have stripes? n
Is it commonly kept as a pet? n
Would it be dangerous to humans? y
Does it eat meat? y
Is it a member of the cat family? y
Does it live in water? n
Is it a herbivore? n
Does it have four legs? y
Is it extinct? n
Can you find it in a zoo? y
Is it a farm animal? n
Does the animal have a mane? y
Does it lay eggs? n
Is it smaller than a house cat? n
Has it got fur? y
penguin (bird)
Is it able to fly? n
Does it live in cold places? y
Can it swim? y
Is it black and white? y
Does it have feathers? y
Is it a bird that can't fly? y
Does it live in the Arctic? n
Is it found in Antarctica? y
Does it have two legs? y
Is it a bird of prey? n
Does it eat fish? y
Is it a songbird? n
Is it larger than a chicken? y
great white shark (sea creature)
Does it live in the ocean? y
Is it a fish? y
Is it dangerous? y
Is it a mammal? n
Does it have sharp teeth? y
Is it smaller than a human? n
Do people usually eat it? n
Does it have tentacles? n
Is it a predator? y
Does it breathe with gills? y
honeybee (insect)
Does it sting? y
Does it make honey? y
Does it have wings? y
Is it considered a pest? n
Does it have more than six legs? n
Does it live in colonies? y
Is it yellow and black? y
Does it suck blood? n
banana (fruit)
Is it yellow? y
Is it a citrus fruit? n
Do you need to peel it? y
Does it grow in tropical climates? y
Is it round? n
Is it sweet? y
Can I eat it? y
Is it bigger than an apple? y
Is it red when ripe? n
Is it a type of berry? n
Does it have a pit or stone? n
Would you find it in a supermarket? y
carrot (vegetable)
Is it orange? y
Does it grow underground? y
Is it a root vegetable? y
Is it green? n
Can you eat it raw? y
Is it a fruit? n
Is it leafy? n
Is it crunchy? y
Is it made by humans? n
pizza (dish)
Is it Italian? y
Is it usually eaten hot? y
Does it contain cheese? y
Is it a dessert? n
Is it from Asia? n
Does it have noodles? n
Is it a kind of fast food? y
Is it a soup? n
Is it eaten with chopsticks? n
Is it baked in an oven? y
Is it sweet? n
Does it contain rice? n
coffee (drink)
Is it alcoholic? n
Do you drink it in the morning? y
Does it contain caffeine? y
Is it served hot? y
Is it carbonated? n
Is it made from beans? y
Do kids drink it? n
Is it a liquid? y
toothbrush (household object)
Is it used in the bathroom? y
Is it made of plastic? y
Is it electronic? n
Is it alive? n
Can you hold it in one hand? y
Is it used for cleaning? y
Is it bigger than a breadbox? n
Would I find it in my house? y
Do you use it every day? y
Is it worn? n
Is it edible? n
Is it something you use outdoors? n
Is it sharp? n
refrigerator (kitchen item)
Does it use electricity? y
Is it found in the kitchen? y
Is it larger than a microwave? y
Can it be carried by one person? n
Does it keep things cold? y
Is it an appliance? y
Is it used to cook food? n
Does it have a door? y
Is it heavy? y
hammer (tool)
Is it a tool? y
Is it used to hit things? y
Does it need batteries? n
Does it have a handle? y
Is it made of metal? y
Can it cut things? n
Does it plug into a wall? n
Is it used in the garden? n
Do carpenters use it? y
chair (piece of furniture)
Can you sit on it? y
Is it made of wood? y
Do you sleep on it? n
Does it have legs? y
Is it found in a living room? n
Is it taller than a person? n
sock (piece of clothing)
Do you wear it on your feet? y
Is it worn on the head? n
Do you wear it in winter? y
Is it a pair? y
Is it clothing? y
Is it formal? n
Is it worn by women only? n
bicycle (vehicle)
Does it have wheels? y
Does it have an engine? n
Does it have two wheels? y
Can it carry more than ten people? n
Is it powered by a human? y
Does it fly? n
Does it run on gasoline? n
Do you need a license to drive it? n
Does it travel on water? n
Is it faster than a plane? n
Was it invented before 1900? y
violin (musical instrument)
Does it have strings? y
Is it a wind instrument? n
Do you blow into it? n
Is it played with a bow? y
Is it used in an orchestra? y
Is it bigger than a guitar? n
Is it a percussion instrument? n
Does it have keys? n
Is it loud? n
tennis (sport)
Is it a team sport? n
Is it played with a ball? y
Is it an Olympic sport? y
Do you need a racket? y
Is it played on ice? n
Is it played on a court? y
Does it involve water? n
Is it a winter sport? n
Is there a net? y
Is it a contact sport? n
Do you kick the ball? n
chess (game or toy)
Is it a board game? y
Does it require strategy? y
Is it played by two people? y
Does it involve dice? n
Is it played outside? n
Is it a video game? n
smartphone (electronic device)
Does it have a screen? y
Can you make calls with it? y
Does it fit in a pocket? y
Can it connect to the internet? y
Was it invented in the last 100 years? y
Is it powered by batteries? y
Do most people own one? y
Does it take pictures? y
sword (weapon)
Is it a firearm? n
Does it have a blade? y
Was it used in medieval times? y
Does it explode? n
Do knights use it? y
albert einstein (person)
Is this person alive? n
Is it a man? y
Is this person a scientist? y
Was he born in Germany? y
Did he win a Nobel Prize? y
Is she female? n
Is the person an actor? n
Was he American? y
Did he die before 1900? n
Was he born in the 19th century? y
Is this person known for music? n
Is he a politician? n
Is the person still living? n
Is this a fictional person? n
Is he from Europe? y
Was he a physicist? y
Is he an athlete? n
Has he been dead for more than 50 years? y
Did this person live in the 20th century? y
taylor swift (person)
Is this person female? y
Is she a singer? y
Is she still alive? y
Is she American? y
Does she act in movies? n
Is the person over 60 years old? n
Is she black? n
Is she a pop star? y
Was the person born after 1980? y
Is the person a political leader? n
nurse (occupation)
Does this job require a university degree? y
Do they work in a hospital? y
Do they wear a uniform? y
Is it a dangerous job? n
Does this person work outdoors? n
Do they help people? y
Is it well paid? n
Do they work with animals? n
Is it a creative job? n
Do they work in an office? n
japan (country)
Is it in Asia? y
Is it an island? y
Is it in the northern hemisphere? y
Does it have a king or emperor? y
Is it landlocked? n
Is English the main language? n
Does it border China? n
Is it a large country? n
Is its population over 50 million? y
Is it part of the European Union? n
Is it a developed country? y
Does its flag have red in it? y
Is it a tropical country? n
Is it in South America? n
Is it famous for its food? y
eiffel tower (landmark)
Is it in Europe? y
Is it located in France? y
Is it a natural landmark? n
Was it built before 1900? y
Is it taller than 100 meters? y
Is it made of stone? n
Is it a religious building? n
Is it a tower? y
Is it in Paris? y
Is it more than 1000 years old? n
nile (geographic feature)
Is it a river? y
Is it a mountain? n
Is it in Africa? y
Is it man-made? n
Is it a body of water? y
Is it salt water? n
Does it flow through Egypt? y
mars (celestial object)
Is it a planet? y
Does it have rings? n
Is it bigger than Earth? n
Is it in our solar system? y
Is it a star? n
Can you see it at night? y
hospital (type of building)
Do people live there? n
Do people go there when they are sick? y
Do doctors work there? y
Can you buy things there? n
Is it a building? y
Is it religious? n
titanic (movie)
Is it an animated movie? n
Was it released after 2000? n
Did it win an Oscar for best picture? y
Is it a comedy? n
Is it based on a true story? y
Is it a love story? y
Is it set on a ship? y
Is it part of a series? n
Was it directed by James Cameron? y
Is it a horror film? n
Is it an American movie? y
Was it made in the 1990s? y
Is it a kids movie? n
Does it have superheroes in it? n
frankenstein (book)
Is it a novel? y
Was it written by a woman? y
Is it non-fiction? n
Was it written in the 19th century? y
Is the author British? y
Is it a children's book? n
Is it about a monster? y
Is it scary? y
friends (tv show)
Is it a sitcom? y
Is it animated? n
Is it still running? n
Is it set in New York? y
Did it start in the 1990s? y
Is it a British show? n
Is it a reality show? n
harry potter (fictional character)
Is the character human? y
Is it male? y
Does he have magical powers? y
Is he a superhero? n
Is he from a book? y
Is it a cartoon character? n
Does he wear glasses? y
Is the character a villain? n
Is it a Disney character? n
Is he a child? y
zeus (mythological figure)
Is it a god? y
Is it from Greek mythology? y
Is it female? n
Is it associated with lightning? y
Is it Norse? n
Is it an animal? n
tetris (video game)
Is it a puzzle game? y
Can you play it online with others? n
Was it made by Nintendo? n
Was it made before 2000? y
Does it have guns? n
toyota (company or brand)
Does it make cars? y
Is it a Japanese company? y
Does it sell food? n
Is it a tech company? n
Was it founded after 1950? n
Is it an American company? n
Is it a luxury brand? n
heart (body part)
Is it an organ? y
Is it inside the body? y
Do you have more than one? n
Can you live without it? n
Is it on the face? n
Is it a bone? n
Can you see it from the outside? n
rose (plant)
Is it a flower? y
Does it have thorns? y
Is it a tree? n
Does it smell good? y
Is it associated with love? y
Is it edible? n
gold (chemical element)
Is it a metal? y
Is it a gas? n
Is it used in jewelry? y
Is it valuable? y
Is it radioactive? n
Is it magnetic? n
Is its atomic number above 50? y
french (language)
Is it spoken in Europe? y
Is it a romance language? y
Is it written with the Latin alphabet? y
Is it spoken in Africa? n
Is it an Asian language? n
christmas (holiday or celebration)
Is it a religious holiday? y
Is it in winter? y
Do people give gifts? y
Is it celebrated in December? y
Is it a Jewish holiday? n
Do people dress up in costumes? n
diamond (gemstone or mineral)
Is it transparent? y
Is it expensive? y
Is it red? n
Is it used in engagement rings? y
Is it hard? y
steel (material)
Is it a metal? y
Is it transparent? n
Is it used for building? y
Does it come from animals? n
Is it flammable? n
giraffe (animal)
Is it taller than a person? y
Does it have a long neck? y
Is it striped? n
Does it eat leaves? y
Is it found in South America? n
flamingo (bird)
Is it pink? y
Does it live near water? y
Is it smaller than a sparrow? n
Is it a tropical bird? y
shrimp (sea creature)
Is it a shellfish? y
Do people eat this animal? y
Is it bigger than a hand? n
butterfly (insect)
Is it beautiful? y
Does it start life as a caterpillar? y
Does it bite? n
pineapple (fruit)
Is it spiky? y
Does it grow on trees? n
Is it usually used as a pizza topping? n
Does it come from a tropical country? y
hamburger (dish)
Is it made with beef? y
Is it American food? y
Is it something you eat with a fork? n
Can vegetarians eat it? n
ice cream (dessert or sweet)
Is it cold? y
Does it melt? y
Is it crunchy? n
Is it made from milk? y
beer (drink)
Do you have to be an adult to drink it? y
Is it made from grapes? n
Would you get it at a bar? y
Is it a hot beverage? n
candle (household object)
Does it produce light? y
Does it burn? y
Is it made of wax? y
Is it used on birthdays? y
fork (kitchen item)
Do you use it to eat? y
Is it made of silver or another metal? y
Can you drink from it? n
ladder (tool)
Do you climb it? y
Is it longer than two meters? y
Is it used to reach high places? y
bed (piece of furniture)
Is it found in the bedroom? y
Do you lie on it? y
Is it bigger than a person? y
scarf (piece of clothing)
Is it worn around the neck? y
Is it worn in cold weather? y
Does it have buttons? n
helicopter (vehicle)
Does it fly in the air? y
Does it have rotors? y
Is it quieter than a car? n
Can it hover? y
trumpet (musical instrument)
Is it a brass instrument? y
Is it made of wood? n
Is it used in jazz? y
swimming (sport)
Do you need a pool? y
Is it done in teams? n
Do you get wet? y
laptop (electronic device)
Is it a computer? y
Can you fold it? y
Is it found in an office? y
napoleon bonaparte (person)
Was he a military leader? y
Was he French? y
Did he live in the 1700s? y
Was he a king or emperor? y
Was he an artist? n
marie curie (person)
Was she a chemist? y
Did she win a Nobel Prize? y
Was she Polish? y
Is she alive today? n
firefighter (occupation)
Is the job dangerous? y
Do they drive a truck? y
Do they save lives? y
Is it a government job? y
canada (country)
Is it cold there? y
Does it border the United States? y
Do they speak French there? y
Is it in the Americas? y
Is it smaller than Germany? n
taj mahal (landmark)
Is it in India? y
Is it a tomb? y
Is it white? y
Was it built in the 17th century? y
sahara (geographic feature)
Is it hot? y
Is it a desert? y
Does it have a lot of water? n
school (type of building)
Do children go there? y
Do people learn things there? y
Do people sleep there? n
jaws (movie)
Is it about an animal? y
Was it directed by Steven Spielberg? y
Was it released before 1980? y
Is it suitable for children? n
dracula (book)
Does it have vampires? y
Is it a horror novel? y
Was the author a woman? n
darth vader (fictional character)
Is he in Star Wars? y
Does he wear black? y
Is he evil? y
google (company or brand)
Is it a search engine? y
Is it based in America? y
Does it sell cars? n
oxygen (chemical element)
Do we breathe it? y
Is it a solid? n
Is it necessary for life? y
`;
