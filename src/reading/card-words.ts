/** The words before when to choose a card, and when not, alike on cards and verdicts. */
export const cardWords = { choose: 'Choose it when', avoid: 'Avoid it when' } as const;
