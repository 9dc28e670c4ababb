import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.ts';

/** A recipe of the project's own, with what stands around one on a page. */
interface Recipe {
  readonly language: string;
  readonly above: readonly string[];
  readonly title: string;
  readonly lead: string;
  readonly ingredients: readonly string[];
  readonly steps: readonly string[];
  readonly below: readonly string[];
}

const recipes: readonly Recipe[] = [
  {
    language: 'en',
    above: ['Home', 'Recipes', 'Videos', 'Shop', 'About us'],
    title: 'Ferry pancakes',
    lead: 'They are thin and large, and on the ferry they are eaten with nothing but sugar: my aunt made them every Sunday for forty years.',
    ingredients: ['Ingredients', '2 cups flour', '1 tsp salt', '3 eggs', '200 ml milk', 'butter'],
    steps: [
      'Stir the flour with the salt and the eggs, and add the milk little by little until the dough is smooth.',
      'Let it rest for half an hour in a cool place, for the flour has to swell before it is fried.',
      'Melt the butter in a large pan, and fry the pancakes from both sides until they are golden.',
    ],
    below: ['More recipes', 'Dumplings with plums', 'Soup of the harbour', 'Contact', 'Imprint'],
  },
  {
    language: 'de',
    above: ['Startseite', 'Rezepte', 'Videos', 'Laden', 'Über uns'],
    title: 'Pfannkuchen von der Fähre',
    lead: 'Sie sind dünn und groß, und auf der Fähre isst man sie nur mit Zucker: Meine Tante hat sie vierzig Jahre lang jeden Sonntag gebacken.',
    ingredients: ['Zutaten', '250 g Mehl', '1 TL Salz', '3 Eier', '200 ml Milch', 'Butter'],
    steps: [
      'Das Mehl mit dem Salz und den Eiern verrühren und die Milch nach und nach dazugeben, bis der Teig glatt ist.',
      'Eine halbe Stunde an einem kühlen Ort ruhen lassen, denn das Mehl muss quellen, bevor man backt.',
      'Die Butter in einer großen Pfanne zerlassen und die Pfannkuchen von beiden Seiten goldbraun backen.',
    ],
    below: ['Mehr zum Thema', 'Knödel mit Pflaumen', 'Suppe vom Hafen', 'Kontakt', 'Impressum'],
  },
  {
    language: 'fr',
    above: ['Accueil', 'Recettes', 'Vidéos', 'Boutique', 'Contact'],
    title: 'Crêpes du bac',
    lead: 'Elles sont fines et grandes, et sur le bac on les mange avec un peu de sucre : ma tante en a fait chaque dimanche pendant quarante ans.',
    ingredients: [
      'Ingrédients',
      '250 g de farine',
      '1 pincée de sel',
      '3 œufs',
      '20 cl de lait',
      'beurre',
    ],
    steps: [
      'Mélangez la farine avec le sel et les œufs, puis ajoutez le lait peu à peu jusqu’à ce que la pâte soit lisse.',
      'Laissez reposer une demi-heure au frais, car la farine doit gonfler avant que l’on fasse cuire les crêpes.',
      'Faites fondre le beurre dans une grande poêle et faites dorer les crêpes des deux côtés.',
    ],
    below: ['À lire aussi', 'Quenelles aux prunes', 'La soupe du port', 'Mentions légales'],
  },
  {
    language: 'it',
    above: ['Home', 'Ricette', 'Video', 'Negozio', 'Contatti'],
    title: 'Crespelle del traghetto',
    lead: 'Sono sottili e grandi, e sul traghetto si mangiano solo con lo zucchero: mia zia le ha fatte ogni domenica per quarant’anni.',
    ingredients: [
      'Ingredienti',
      'Farina 250 g',
      'Sale 1 pizzico',
      'Uova 3',
      'Latte 200 ml',
      'Burro 50 g',
    ],
    steps: [
      'Mescolate la farina con il sale e le uova, poi aggiungete il latte poco alla volta finché l’impasto è liscio.',
      'Lasciate riposare mezz’ora al fresco, perché la farina deve gonfiarsi prima che si cuociano le crespelle.',
      'Sciogliete il burro in una padella grande e dorate le crespelle da tutti e due i lati.',
    ],
    below: ['Leggi anche', 'Gnocchi con le prugne', 'La zuppa del porto', 'Privacy'],
  },
  {
    language: 'pl',
    above: ['Strona główna', 'Przepisy', 'Filmy', 'Sklep', 'O nas'],
    title: 'Naleśniki z promu',
    lead: 'Są cienkie i duże, a na promie je się je tylko z cukrem: moja ciotka smażyła je w każdą niedzielę przez czterdzieści lat.',
    ingredients: [
      'Składniki',
      '2 szklanki mąki',
      '1 łyżeczka soli',
      '3 jajka',
      '200 ml mleka',
      'masło',
    ],
    steps: [
      'Wymieszaj mąkę z solą i jajkami, a potem po trochu dodawaj mleko, aż ciasto będzie gładkie.',
      'Odstaw je na pół godziny w chłodne miejsce, bo mąka musi napęcznieć, zanim zaczniesz smażyć.',
      'Rozpuść masło na dużej patelni i smaż naleśniki z obu stron, aż będą złote.',
    ],
    below: ['Czytaj także', 'Knedle ze śliwkami', 'Zupa z portu', 'Kontakt'],
  },
];

const html = ({ above, title, lead, ingredients, steps, below }: Recipe): string =>
  `<html><body><nav>${above.map((one) => `<a href="/">${one}</a>`).join('')}</nav>` +
  `<h1>${title}</h1><p>${lead}</p><div><h3>${ingredients[0]}</h3><ul>${ingredients
    .slice(1)
    .map((one) => `<li>${one}</li>`)
    .join('')}</ul></div>${steps.map((one) => `<p>${one}</p>`).join('')}` +
  `<div>${below.map((one) => `<p><a href="/x">${one}</a></p>`).join('')}</div></body></html>`;

describe('a recipe', () => {
  it.each(recipes.map((recipe) => [recipe.language, recipe] as const))(
    'keeps what it takes in a text and in HTML, and not the menu: %s',
    (_, recipe) => {
      const { above, title, lead, ingredients, steps, below } = recipe;
      const text = [...above, title, lead, ...ingredients, ...steps, ...below].join('\n');
      for (const input of [text, html(recipe)]) {
        const lines = extractArticle(input).text.split('\n');
        expect(lines).toEqual(expect.arrayContaining([...ingredients.slice(1), ...steps, lead]));
        expect(lines.filter((line) => [...above, ...below].includes(line))).toEqual([]);
      }
    },
  );
});
