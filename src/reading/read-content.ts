import { allPages, currentAddresses } from '../addresses/current-addresses.ts';
import { lockSource, type Addresses } from '../addresses/lock.ts';
import { problemsOfLock } from '../addresses/lock-problems.ts';
import { noResults, resultsSource } from '../claims/results.ts';
import type { Problem } from '../problems/problem.ts';
import { filesForPrograms } from '../site-addresses.ts';
import { expandTree } from '../tree/expand.ts';
import { problemsOfTree } from '../tree/tree-problems.ts';
import { treeSource } from '../tree/tree-source.ts';
import { problemsOfPageAddresses, problemsOfQuestionIds } from './address-problems.ts';
import { cardsForTree, problemsOfCards } from './card-problems.ts';
import { problemsOfClaims } from './claim-problems.ts';
import { completeContent, type Content } from './content.ts';
import { comparisonSource, problemsOfComparison, type Comparison } from './comparison.ts';
import type { ContentFiles } from './content-files.ts';
import { problemsOfPrograms } from './program-problems.ts';
import { readClaimPrograms, resultsFile } from './read-claim-programs.ts';
import { readExamples } from './read-examples.ts';
import { namesOfValues, problemsOfShowing, readFigures } from './read-figures.ts';
import { readPictures } from './read-pictures.ts';
import { probeAddress, problemsOfRuns, readProbe } from './read-probe.ts';
import { plainNaming, chapterNaming, readPages } from './read-pages.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { tableOfList } from './fixed-sections.ts';
import { problemsOfReferences } from './reference-problems.ts';
import { problemsOfResults } from './result-problems.ts';
import { cardSource, pageSource, claimsSource, siteSource } from './schemas.ts';
import { pageOfEachSection, pagesWithSections } from './sections.ts';
import { referencesInTexts } from './text-references.ts';

/** The whole content, or everything that is wrong with it. */
export interface ContentReading {
  /** There where nothing is wrong with the content itself, even if addresses break the contract, or results are old. */
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
  /** What is wrong with the addresses, measured by the contract. */
  readonly contractProblems: readonly Problem[];
  /** What is wrong with the results of programs, measured by these programs. */
  readonly resultProblems: readonly Problem[];
  /** The addresses that the content has; `undefined` where they cannot be told. */
  readonly addresses: Addresses | undefined;
}

/** A content need not compare its cards. */
const noComparison: Comparison = { tables: {}, rows: [] };

/** Reads the content and checks every part of it against every other. Does not throw: it reports all problems at once. */
export function readContent(files: ContentFiles): ContentReading {
  const site = readYamlFile(files, 'site.yaml', siteSource);
  const claims = readYamlFile(files, 'claims.yaml', claimsSource);
  const tree = readYamlFile(files, 'tree.yaml', treeSource);
  const lock = readYamlFile(files, 'addresses.lock.json', lockSource);
  const chapters = readPages(files, 'guide', chapterNaming, pageSource);
  const cards = readPages(files, 'apis', plainNaming, cardSource);
  const pages = readPages(files, 'pages', plainNaming, pageSource);
  const comparison = readYamlFile(files, 'comparison.yaml', comparisonSource, noComparison);
  const examples = readExamples(files);
  const programs = readClaimPrograms(files);
  const results = readYamlFile(files, resultsFile, resultsSource, noResults);
  const figures = readFigures(files);
  const pictures = readPictures(files);
  const probe = readProbe(files);

  const treeRead = tree.problems.length === 0 ? tree.data : undefined;
  const allRead = pagesWithSections(chapters.pages, cards.pages, pages.pages, treeRead);
  const addressProblems = problemsOfPageAddresses(allRead);
  const sections = pageOfEachSection(allRead, comparison.data?.tables[tableOfList] !== undefined);
  const questionIdProblems =
    lock.data && treeRead
      ? problemsOfQuestionIds(
          sections.places,
          lock.data,
          new Map(Object.entries(treeRead.questions).map(([id, { section }]) => [id, section])),
        )
      : [];
  const exampleIds = new Set(examples.examples.map(({ id }) => id));
  const claimIds = claims.data && new Set(Object.keys(claims.data));
  const treeProblems = problemsOfTree(tree, {
    cards: cardsForTree(cards.pages),
    sections: new Set(sections.pageOfSection.keys()),
    claims: claimIds,
    examples: exampleIds,
  });
  const questions = Object.entries(tree.data?.questions ?? {});
  const treeHolds = tree.problems.length + treeProblems.length === 0;
  const expanded = treeHolds && tree.data ? expandTree(tree.data) : undefined;
  const addresses =
    expanded &&
    currentAddresses({
      chapters: chapters.pages,
      cards: cards.pages,
      pages: pages.pages,
      tree: expanded,
      sections: sections.pageOfSection,
    });

  const texts = [
    site,
    claims,
    tree,
    comparison,
    ...cards.pages.map(({ frontMatter }) => frontMatter),
  ];
  const inTexts = texts.map(referencesInTexts);
  const references = [...inTexts, probe, ...chapters.pages, ...cards.pages, ...pages.pages].flatMap(
    (each) => each.references,
  );
  const problems = [
    ...files.problems,
    ...[site, claims, tree, lock, comparison, chapters, cards, pages, examples].flatMap(
      (each) => each.problems,
    ),
    ...[programs, results, figures, pictures, sections, probe].flatMap((each) => each.problems),
    ...inTexts.flatMap((each) => each.problems),
    ...addressProblems,
    ...questionIdProblems,
    ...problemsOfCards(cards.pages, site, exampleIds, files.folder),
    ...problemsOfPrograms(cards.pages, expanded, exampleIds),
    ...problemsOfClaims(claims, programs.programs, files.folder),
    ...treeProblems,
    ...problemsOfRuns(tree, probe.probe),
    ...problemsOfComparison(comparison, new Set(cards.pages.map(({ id }) => id)), claimIds),
    ...problemsOfReferences(references, {
      section: sections.pageOfSection,
      page:
        addresses &&
        new Set([
          ...allPages(addresses),
          ...filesForPrograms,
          ...(probe.probe === undefined ? [] : [probeAddress]),
        ]),
      claim: claimIds,
      example: exampleIds,
      // A tree without questions has been reported.
      question: questions.length > 0 ? new Map(questions) : undefined,
      table: new Map(Object.entries(comparison.data?.tables ?? {})),
      picture: new Set(pictures.ids),
      figure: new Set(figures.figures.map(({ id }) => id)),
      // Values of results that could not be read are not known.
      value: figures.problems.length > 0 ? undefined : namesOfValues(figures.figures),
    }),
    ...problemsOfShowing(figures.figures, references, files.folder),
  ];
  const resultProblems = problemsOfResults(results, {
    claims: claims.data,
    programs: programs.programs,
    examples: examples.examples,
    folder: files.folder,
  });
  // A section that could not be read is not gone.
  const pagesHold = [chapters, cards, pages, sections, { problems: addressProblems }].every(
    (each) => each.problems.length === 0,
  );
  const contractProblems = addresses && pagesHold ? problemsOfLock(lock, addresses) : [];

  const content =
    problems.length === 0 && site.data && claims.data && lock.data && tree.data && expanded
      ? completeContent({
          site: site.data,
          claims: claims.data,
          lock: lock.data,
          tree: expanded,
          programs: programs.programs,
          results: results.data ?? noResults,
          examples: examples.examples,
          chapters: chapters.pages,
          cards: cards.pages,
          pages: pages.pages,
          comparison: comparison.data ?? noComparison,
          figures: figures.figures,
          pictures: pictures.ids,
          probe: probe.probe,
          pageOfSection: sections.pageOfSection,
        })
      : undefined;
  return { content, problems, contractProblems, resultProblems, addresses };
}
