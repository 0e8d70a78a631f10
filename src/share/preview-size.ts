/** The size of a preview picture in pixels: the shape that chats show whole (https://ogp.me/#structured). */
export const previewSize = { width: 1200, height: 630 } as const;
