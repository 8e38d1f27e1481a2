/** First and last names from many countries, for invented persons; no pair is meant for anybody. Version 1. */
export const FIRST_NAMES = `
Ada Adrian Agnes Albin Alma Anton Arthur Astrid Aurel Beatrix Bela Benno Berta Bruno Camille Carlo Cecily Clara Conrad Cosima
Dagmar Damian Daphne David Delia Dora Edgar Edith Eleni Elias Emil Erika Esther Fabian Felix Flora Florian Frida Gabor Gerda
Gideon Gloria Greta Gustav Hanna Harald Hector Hedda Helga Hugo Ida Ignaz Ilona Ines Irma Isidor Ivana Jakob Jasper Joana
Jonas Judith Julian Karim Karla Kasimir Katja Kilian Lars Laura Leander Leila Leonie Linus Livia Lorenz Lucia Magnus Malik
Marek Margot Marius Matilda Maurice Mina Miriam Nadia Naomi Nelson Nestor Nina Nora Odette Olaf Olga Orson Oskar Ottilie
Pablo Paula Pavel Petra Philip Pia Quentin Rafael Ramona Regina Renzo Rita Roland Rosa Rufus Sabine Samuel Selma Severin
Sigrid Silas Simone Sonja Stefan Sven Tamara Tessa Theo Thora Tobias Ulla Ulrich Ursula Valentin Vera Victor Viola Walter
Wanda Werner Xaver Xenia Yara Yusuf Yvonne Zacharias Zelda Zoltan
`
  .trim()
  .split(/\s+/);

export const LAST_NAMES = `
Abernathy Aldana Almeida Ambrose Andersson Arkwright Ashdown Bancroft Barany Bellamy Bergstrom Birchall Blackwood Boateng
Brandauer Calloway Cardoso Carmody Castellan Chandler Clearwater Cornelius Dahlgren Danvers Delacroix Devereux Dimitrov Dombrowski
Donnelly Drummond Eastwood Ebersole Eglinton Ekholm Ellery Escobar Everhart Fairfax Farkas Fenwick Ferraro Fitzroy Fontaine
Forsythe Gallagher Garland Gersten Giordano Goodwin Grantham Greyling Haldane Hargrove Hawthorne Hendricks Holloway Horvath
Ibsen Illingworth Imhof Ingram Ironside Isherwood Jablonski Jamison Jankowski Jellicoe Jimenez Jorgensen Kaminski Karlsen
Keating Kellerman Kingsley Kowalski Lafontaine Lancaster Larkspur Lindqvist Lockwood Lombardi Lovelace Macready Maldonado
Marchetti Mcallister Merriweather Montague Moreau Nakamura Navarro Newcombe Nightingale Norwood Novotny Oakenfold Obermann
Okafor Oldfield Orlando Osborne Pemberton Penhallow Petrov Pickering Popescu Prendergast Quigley Quimby Quintana Radcliffe
Ravensworth Redfern Rinaldi Rochester Rosenthal Rutherford Sandoval Santorini Schuster Selwyn Shackleton Silverman Sterling
Tanaka Templeton Thackeray Thornbury Tolliver Tremaine Ulvestad Underhill Upjohn Urbanek Valentino Vandermeer Varga Vasquez
Villeneuve Vogelsang Wainwright Wakefield Waverley Weatherby Whitcombe Winterbourne Yamamoto Yarborough Yorke Zabriskie
Zambrano Zeller Zimmermann
`
  .trim()
  .split(/\s+/);
