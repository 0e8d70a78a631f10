/** A script that is loaded when it is wanted (address-of-script.ts). */
declare module '*?address' {
  const address: string;
  export default address;
}
