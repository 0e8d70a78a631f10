/** The size of a preview picture in pixels: 1.91 to 1 is what chats show whole; https://ogp.me/#structured has no rule. */
export const previewSize = { width: 1200, height: 630 } as const;
