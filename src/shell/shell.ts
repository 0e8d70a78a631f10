import { followChart } from './follow-chart.ts';
import { markCurrentSection } from './current-section.ts';
import { offerCopies } from './copy-code.ts';
import { followSearch } from './search-button.ts';
import { offerSharing } from './share-button.ts';
import { followTheme } from './theme.ts';
import { offerWayBack } from './way-back.ts';

// What every page has beside its text: each part does without the others, and the page without all of them.
document.documentElement.dataset['scripted'] = '';
followTheme();
followSearch();
offerCopies();
offerSharing();
followChart();
markCurrentSection();
offerWayBack();
