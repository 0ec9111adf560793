/** The ways in which a draft reaches a mail program. */
export const deliveries = ['gmail', 'graph', 'eml', 'mailto', 'copy'] as const;
export type Delivery = (typeof deliveries)[number];
