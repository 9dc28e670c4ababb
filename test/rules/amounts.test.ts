import { describe, expect, it } from 'vitest';
import { amountLists } from '../../src/rules/amounts.ts';
import { contextOf } from '../../src/rules/context-of.ts';

/** The lists of amounts of a text, by their first and last line. */
function lists(text: string): readonly (readonly [string, string])[] {
  const { blocks } = contextOf(text, { format: 'text' });
  return amountLists(blocks).map(
    ({ from, to }) => [blocks[from]!.text, blocks[to - 1]!.text] as const,
  );
}

describe('amountLists', () => {
  it.each([
    ['en', '2 cups flour\n1 tsp salt\n200 ml milk\n3 eggs\nStir it all well.'],
    [
      'en, fractions',
      '1 1/2 cups (180 g) flour\n½ tsp salt\n2-3 tbsp oil\n1 large egg\nStir well.',
    ],
    ['en, in boxes', '▢ 2 cups flour\n▢ 1 pinch of salt\n▢ 8 oz milk\n▢ 2 eggs'],
    ['de', '250 g Mehl\n2 Eier\n½ TL Salz\n1 Prise Muskat\n120 ml Milch'],
    ['fr', '200 g de farine\n2 œufs\n20 cl de lait\n1 c. à s. d’huile\n1 pincée de sel'],
    ['es', '200 g de harina\n2 huevos\n1 taza de leche\n3 cucharadas de aceite'],
    ['it', 'Farina 200 g\nUova 2 grandi\nLatte 200 ml\nOlio 2 cucchiai'],
    ['pt', '2 xícaras de farinha\n3 ovos\n1 colher (sopa) de azeite\n200 ml de leite'],
    ['nl', '200 gram bloem\n2 eieren\n1 theelepel zout\n3 eetlepels olie'],
    ['sv', '3 dl vetemjöl\n2 ägg\n1 tsk salt\n2 msk olja'],
    ['pl', '1 szklanka mąki\n2 jajka\n1 łyżeczka soli\n2 łyżki oleju'],
    ['hu', '20dkg liszt\n2db tojás\n1 teáskanál só\n2dl tej'],
    ['ru', '200 г муки\n2 яйца\n1 ч. л. соли\n200 мл молока'],
    ['el', '200 γρ. αλεύρι\n2 αυγά\n1 κ.σ. λάδι\n200 ml γάλα'],
    ['tr', '2 su bardağı un\n2 yumurta\n1 çay kaşığı tuz\n3 yemek kaşığı yağ'],
    ['ja', '小麦粉 200g\n卵 2個\n塩 小さじ1\n牛乳 200ml'],
    ['zh', '面粉 200克\n鸡蛋 2个\n盐 1茶匙\n牛奶 200毫升'],
    ['ko', '밀가루 200g\n계란 2개\n소금 1작은술\n우유 200ml'],
  ])('finds what a recipe takes: %s', (_, text) => {
    const lines = text.split('\n').filter((line) => !line.endsWith('.'));
    expect(lists(text)).toEqual([[lines[0], lines.at(-1)]]);
  });

  it('takes lines without an amount for a part of it, two in a row and at its ends', () => {
    expect(
      lists('Batter\n2 cups flour\nsalt\npepper\n1 tsp sugar\n200 ml milk\nbutter\nStir it well.'),
    ).toEqual([['Batter', 'butter']]);
  });

  it('takes amounts that stand alone between what they are of', () => {
    expect(lists('Flour\n200 g\nSugar\n100 g\nButter\n50 g\nStir it well.')).toEqual([
      ['Flour', '50 g'],
    ]);
  });

  it('asks for one unit only where it says what the list is', () => {
    expect(lists('Caipirinha\nIngredients:\n2 tbsp sugar\n1 large lime\nice')).toHaveLength(1);
    expect(lists('Zutaten\nfür 4 Personen\n2 Eier\n200 g Mehl\nSalz')).toHaveLength(1);
    expect(lists('Caipirinha\n2 tbsp sugar\n1 large lime\nice')).toHaveLength(0);
  });

  it.each([
    ['streets', '21st Street\n22nd Street\n23rd Street\n24th Street'],
    ['minutes', '5 min walk\n10 min ride\n15 min drive\n20 min flight'],
    ['counts', '3 comments\n12 photos\n7 shares\n2 likes'],
    ['numbered headlines', '10 best pans\n7 ways to bake\n5 rules for bread\n3 ovens compared'],
    ['what food holds', 'Energy 320 kcal\nFat 12 g\nProtein 8 g\nSugar 4 g\nSalt 1 g'],
    [
      'what food holds, with no unit of energy',
      'Fat 12 g\nCarbohydrate 30 g\nProtein 8 g\nSalt 1 g',
    ],
    ['goods', 'Flour 500 g\n€1.20\nSugar 1 kg\n€0.90\nButter 250 g\n€2.40'],
    ['sizes', '4oz\n6oz\n8oz\n12oz'],
    ['years', 'Мост 2011 г.\nПаром 2012 г.\nПорт 2013 г.\nПирс 2014 г.'],
    ['a sentence', 'Add 200 g flour.\nStir in 200 ml milk.\nHeat 2 tbsp of the oil.'],
  ])('leaves %s', (_, text) => {
    expect(lists(text)).toEqual([]);
  });
});
